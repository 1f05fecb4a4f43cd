import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** A version replaces an earlier version of the same work. */
export const revises = defineEdgeType({
  type: 'revises',
  schema: v.object({
    type: v.literal('revises'),
    evidence: evidenceList,
  }),
  label: { en: 'revises', zh: '修订', fr: 'révise', es: 'revisa', ru: 'пересматривает', ar: 'يراجع' },
  reverse: {
    en: 'is revised by',
    zh: '被修订于',
    fr: 'est révisé par',
    es: 'es revisado por',
    ru: 'пересмотрено в',
    ar: 'رُوجع في',
  },
  family: 'history',
  from: ['version', 'work'],
  to: ['version', 'work'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai', to: 'itu:wtsa/res/75@2008-johannesburg' }],
});
