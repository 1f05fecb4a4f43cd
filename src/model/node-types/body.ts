import * as v from 'valibot';
import { Provenance, SourcedName } from '../evidence.ts';
import { defineNodeType } from './node-type.ts';

export const BODY_KINDS = [
  'organization',
  'sector',
  'conference',
  'council',
  'group',
  'secretariat',
  'officer',
  'membership',
  'generic-actor',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A conference, assembly, council, group, bureau, office holder, membership class or other organization. */
export const body = defineNodeType({
  type: 'body',
  schema: v.object({
    type: v.literal('body'),
    kind: v.picklist(BODY_KINDS),
    names: v.array(SourcedName),
    provenance: v.array(Provenance),
  }),
  label: { en: 'Body', zh: '机构', fr: 'Organe', es: 'Órgano', ru: 'Орган', ar: 'هيئة' },
  plural: { en: 'Bodies', zh: '机构', fr: 'Organes', es: 'Órganos', ru: 'Органы', ar: 'هيئات' },
  look: { glyph: 'circle', tone: 'body' },
  id: /^[a-z][a-z0-9+-]*(?::[a-z0-9+-]+)?$/,
  examples: [
    {
      id: 'itu:cwg-internet',
      attributes: {
        type: 'body',
        kind: 'group',
        names: [
          { lang: 'en', text: 'CWG-Internet', form: 'abbreviation', source: 'general knowledge', verified: false },
        ],
        provenance: [],
      },
    },
  ],
});
