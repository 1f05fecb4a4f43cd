import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** The meeting at which a version was adopted. */
export const adoptedAt = defineEdgeType({
  type: 'adopted-at',
  schema: v.object({
    type: v.literal('adopted-at'),
    evidence: evidenceList,
  }),
  label: { en: 'was adopted at', zh: '在…通过' },
  reverse: { en: 'adopted', zh: '通过了' },
  family: 'history',
  from: ['version', 'work'],
  to: ['event'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai', to: 'itu:wtsa-12' }],
});
