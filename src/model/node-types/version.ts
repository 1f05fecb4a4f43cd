import * as v from 'valibot';
import { Provenance, SourcedName } from '../evidence.ts';
import { defineNodeType } from './node-type.ts';

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
    /** SHA-256 of the document that was read for it, when one was. */
    document: v.nullable(v.string()),
    /** How the document came to be taken for this version, when it does not state its own number. */
    identity: v.optional(v.object({ by: v.string(), confirmed: v.boolean() })),
    provenance: v.array(Provenance),
  }),
  label: { en: 'Version', zh: '版本' },
  plural: { en: 'Versions', zh: '版本' },
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
        document: null,
        provenance: [],
      },
    },
  ],
});
