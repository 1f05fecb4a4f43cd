import * as v from 'valibot';
import { Provenance, SourcedName, Topic } from '../evidence.ts';
import { INSTRUMENT_KINDS, type InstrumentKind } from '../instrument-kinds.ts';
import { defineNodeType } from './node-type.ts';

const kinds = Object.keys(INSTRUMENT_KINDS) as [InstrumentKind, ...InstrumentKind[]];

/** An instrument through all its versions: PP Resolution 140. */
export const work = defineNodeType({
  type: 'work',
  schema: v.object({
    type: v.literal('work'),
    kind: v.picklist(kinds),
    /** Null for instruments known by name. */
    number: v.nullable(v.string()),
    /** Id of the adopting body, null where unknown or where there is none. */
    issuer: v.nullable(v.string()),
    /** Names of the work as such; titles belong to versions. */
    names: v.array(SourcedName),
    /** `draft`: never met as an adopted text. */
    status: v.picklist(['adopted', 'draft', 'unknown']),
    topic: Topic,
    provenance: v.array(Provenance),
  }),
  label: { en: 'Instrument', zh: '文书', fr: 'Instrument', es: 'Instrumento', ru: 'Акт', ar: 'صك' },
  plural: { en: 'Instruments', zh: '文书', fr: 'Instruments', es: 'Instrumentos', ru: 'Акты', ar: 'صكوك' },
  look: { glyph: 'card', tone: 'instrument' },
  id: /^[a-z][a-z-]*:[^@#\s][^@#]*$/,
  examples: [
    {
      id: 'itu:pp/res/140',
      attributes: {
        type: 'work',
        kind: 'res',
        number: '140',
        issuer: 'itu:pp',
        names: [],
        status: 'adopted',
        provenance: [],
      },
    },
    {
      id: 'wsis:tunis-agenda',
      attributes: {
        type: 'work',
        kind: 'outcome',
        number: null,
        issuer: 'wsis',
        names: [{ lang: 'en', text: 'Tunis Agenda', source: 'general knowledge', verified: false }],
        status: 'adopted',
        provenance: [],
      },
    },
  ],
});
