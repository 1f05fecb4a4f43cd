import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** An instrument or office holder sets up a body. */
export const establishes = defineEdgeType({
  type: 'establishes',
  schema: v.object({
    type: v.literal('establishes'),
    evidence: evidenceList,
  }),
  label: { en: 'establishes', zh: '设立', fr: 'établit', es: 'establece', ru: 'учреждает', ar: 'ينشئ' },
  reverse: {
    en: 'was established by',
    zh: '由…设立',
    fr: 'a été établi par',
    es: 'fue establecido por',
    ru: 'учреждено актом',
    ar: 'أُنشئ بموجب',
  },
  family: 'structure',
  from: ['work', 'version', 'clause', 'body'],
  to: ['body', 'event'],
  examples: [{ from: 'itu:council/res/1336', to: 'itu:cwg-internet' }],
});
