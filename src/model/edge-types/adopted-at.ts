import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** The meeting at which a version was adopted. */
export const adoptedAt = defineEdgeType({
  type: 'adopted-at',
  schema: v.object({
    type: v.literal('adopted-at'),
    evidence: evidenceList,
  }),
  label: {
    en: 'was adopted at',
    zh: '在…通过',
    fr: 'a été adopté à',
    es: 'se adoptó en',
    ru: 'принято на',
    ar: 'اعتُمد في',
  },
  reverse: { en: 'adopted', zh: '通过了', fr: 'a adopté', es: 'adoptó', ru: 'принимает', ar: 'اعتمد' },
  family: 'history',
  from: ['version', 'work'],
  to: ['event'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai', to: 'itu:wtsa-12' }],
});
