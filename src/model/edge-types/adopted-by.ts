import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** The body that adopted a version. */
export const adoptedBy = defineEdgeType({
  type: 'adopted-by',
  schema: v.object({
    type: v.literal('adopted-by'),
    evidence: evidenceList,
  }),
  label: { en: 'was adopted by', zh: '由…通过' },
  reverse: { en: 'adopted', zh: '通过了' },
  family: 'history',
  from: ['version', 'work'],
  to: ['body'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai', to: 'itu:wtsa' }],
});
