import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** Containment: body in body, clause in clause or version, provision in outcome document, action line in instrument. */
export const partOf = defineEdgeType({
  type: 'part-of',
  schema: v.object({
    type: v.literal('part-of'),
    evidence: evidenceList,
  }),
  label: { en: 'is part of', zh: '属于', fr: 'fait partie de', es: 'forma parte de', ru: 'входит в', ar: 'جزء من' },
  reverse: { en: 'contains', zh: '包含', fr: 'contient', es: 'contiene', ru: 'включает', ar: 'يتضمن' },
  family: 'structure',
  from: ['body', 'clause', 'action-line', 'event'],
  to: ['body', 'clause', 'version', 'work', 'action-line', 'event'],
  examples: [{ from: 'itu:cwg-internet', to: 'itu:council' }],
});
