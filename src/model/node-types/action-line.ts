import * as v from 'valibot';
import { Provenance, SourcedName, Topic } from '../evidence.ts';
import { defineNodeType } from './node-type.ts';

/** A WSIS action line, C1 … C11, or one of the eight parts of C7. */
export const actionLine = defineNodeType({
  type: 'action-line',
  schema: v.object({
    type: v.literal('action-line'),
    /** `C5`, `C7/e-health`. */
    code: v.string(),
    names: v.array(SourcedName),
    topic: Topic,
    provenance: v.array(Provenance),
  }),
  label: {
    en: 'Action line',
    zh: '行动方面',
    fr: 'Grande orientation',
    es: 'Línea de acción',
    ru: 'Направление деятельности',
    ar: 'خط عمل',
  },
  plural: {
    en: 'Action lines',
    zh: '行动方面',
    fr: 'Grandes orientations',
    es: 'Líneas de acción',
    ru: 'Направления деятельности',
    ar: 'خطوط العمل',
  },
  look: { glyph: 'hexagon', tone: 'action-line' },
  id: /^wsis:(?:C\d{1,2}(?:\/[a-z-]+)?|action-lines)$/,
  examples: [
    {
      id: 'wsis:C5',
      attributes: { type: 'action-line', code: 'C5', names: [], provenance: [] },
    },
  ],
});
