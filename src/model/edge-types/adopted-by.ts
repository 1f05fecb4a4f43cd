import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** The body that adopted a version. */
export const adoptedBy = defineEdgeType({
  type: 'adopted-by',
  schema: v.object({
    type: v.literal('adopted-by'),
    evidence: evidenceList,
  }),
  label: {
    en: 'was adopted by',
    zh: '由…通过',
    fr: 'a été adopté par',
    es: 'fue adoptado por',
    ru: 'принято органом',
    ar: 'اعتمده',
  },
  reverse: { en: 'adopted', zh: '通过了', fr: 'a adopté', es: 'adoptó', ru: 'принимает', ar: 'اعتمد' },
  family: 'history',
  from: ['version', 'work'],
  to: ['body'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai', to: 'itu:wtsa' }],
});
