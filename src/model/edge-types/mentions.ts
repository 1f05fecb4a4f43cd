import * as v from 'valibot';
import { PARTS } from '../stances.ts';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** A clause names a body or meeting without citing, telling or establishing it: the weakest link. */
export const mentions = defineEdgeType({
  type: 'mentions',
  schema: v.object({
    type: v.literal('mentions'),
    stance: v.nullable(v.string()),
    part: v.picklist(PARTS),
    evidence: evidenceList,
  }),
  label: { en: 'mentions', zh: '提及', fr: 'mentionne', es: 'menciona', ru: 'упоминает', ar: 'يذكر' },
  reverse: {
    en: 'is mentioned by',
    zh: '被提及于',
    fr: 'est mentionné par',
    es: 'es mencionado por',
    ru: 'упоминается в',
    ar: 'مذكور في',
  },
  family: 'mention',
  from: ['clause'],
  to: ['body', 'event'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai#considering/c', to: 'itu:pp' }],
});
