import * as v from 'valibot';
import { Offset, Provenance } from '../evidence.ts';
import { PARTS } from '../stances.ts';
import { defineNodeType } from './node-type.ts';

export const CLAUSE_KINDS = [
  'foreword',
  'foreword-paragraph',
  'title',
  'adoption-note',
  'enacting-formula',
  'preambular-section',
  'preambular-item',
  'preambular-subitem',
  'preambular-inline-subitem',
  'operative-section',
  'operative-item',
  'operative-subitem',
  'operative-inline-subitem',
  'provision',
  'provision-range',
  'paragraph',
  'heading',
  'unread',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** An addressable piece of an instrument: a section, an item, a provision of an outcome document. */
export const clause = defineNodeType({
  type: 'clause',
  schema: v.object({
    type: v.literal('clause'),
    locator: v.string(),
    /** `unread`: known only because somebody reports a citation from it. */
    kind: v.picklist(CLAUSE_KINDS),
    part: v.picklist(PARTS),
    /** Section verb as a slug; null where there is none or the heading is lost. */
    stance: v.nullable(v.string()),
    /** As printed: `a)`, `vi)`, `1`. */
    label: v.nullable(v.string()),
    /** Where it stands in each document that was read; empty when none was. */
    spans: v.array(v.object({ document: v.string(), start: Offset, end: Offset })),
    /** One line in our own words, by language; never the text itself. */
    summary: v.optional(v.record(v.string(), v.string())),
    provenance: v.array(Provenance),
  }),
  label: { en: 'Clause', zh: '条款', fr: 'Paragraphe', es: 'Párrafo', ru: 'Пункт', ar: 'فقرة' },
  plural: { en: 'Clauses', zh: '条款', fr: 'Paragraphes', es: 'Párrafos', ru: 'Пункты', ar: 'فقرات' },
  look: { glyph: 'bar', tone: 'clause' },
  id: /^(?:[a-z][a-z-]*:[^#]+|document:[0-9a-f]{16})#.+$/,
  examples: [
    {
      id: 'itu:wtsa/res/75@2012-dubai#considering/b/vi',
      attributes: {
        type: 'clause',
        locator: 'considering/b/vi',
        kind: 'preambular-subitem',
        part: 'preambular',
        stance: 'considering',
        label: 'vi)',
        spans: [{ document: '0'.repeat(64), start: 841, end: 897 }],
        provenance: [],
      },
    },
  ],
});
