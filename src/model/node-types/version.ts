import * as v from 'valibot';
import { Provenance, SourcedName } from '../evidence.ts';
import { defineNodeType } from './node-type.ts';

/** One language version of a version, or one print of it: a document that was read. */
export const Expression = v.object({
  language: v.string(),
  /** SHA-256 of the document's bytes, lower-case hex. */
  document: v.string(),
  /** Name of the file. */
  name: v.string(),
  /** As it stands in the document; null when it has none. */
  title: v.nullable(v.string()),
});
export type Expression = v.InferOutput<typeof Expression>;

/** One adoption or revision of a work: PP Resolution 140 (Rev. Guadalajara, 2010). The title belongs here. */
export const version = defineNodeType({
  type: 'version',
  schema: v.object({
    type: v.literal('version'),
    year: v.nullable(v.pipe(v.number(), v.integer())),
    /** As printed in English, e.g. `Guadalajara`. */
    place: v.nullable(v.string()),
    /** Null where the text does not say. */
    revised: v.nullable(v.boolean()),
    titles: v.array(SourcedName),
    status: v.picklist(['adopted', 'draft', 'unknown']),
    /** The documents that were read for it, one a language as a rule; empty when none was. */
    expressions: v.array(Expression),
    /** How the document came to be taken for this version, when it does not state its own number. */
    identity: v.optional(v.object({ by: v.string(), confirmed: v.boolean() })),
    provenance: v.array(Provenance),
  }),
  label: { en: 'Version', zh: '版本', fr: 'Version', es: 'Versión', ru: 'Редакция', ar: 'نسخة' },
  plural: { en: 'Versions', zh: '版本', fr: 'Versions', es: 'Versiones', ru: 'Редакции', ar: 'نسخ' },
  look: { glyph: 'card', tone: 'instrument' },
  id: /^(?:[a-z][a-z-]*:[^@#]+@(?:\d{4}(?:-[a-z0-9-]+)?|draft-[A-Za-z0-9-]+)(?:\/[a-z]{2})?|document:[0-9a-f]{16})$/,
  examples: [
    {
      id: 'itu:pp/res/140@2010-guadalajara',
      attributes: {
        type: 'version',
        year: 2010,
        place: 'Guadalajara',
        revised: true,
        titles: [],
        status: 'adopted',
        expressions: [],
        provenance: [],
      },
    },
  ],
});
