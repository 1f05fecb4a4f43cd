import * as v from 'valibot';
import { Provenance, SourcedName } from '../evidence.ts';
import { defineNodeType } from './node-type.ts';

/** A held meeting: PP-10, WTSA-12, WTPF-13, Council 2011, WSIS. */
export const event = defineNodeType({
  type: 'event',
  schema: v.object({
    type: v.literal('event'),
    year: v.nullable(v.pipe(v.number(), v.integer())),
    place: v.nullable(v.string()),
    names: v.array(SourcedName),
    provenance: v.array(Provenance),
  }),
  label: { en: 'Event', zh: '会议', fr: 'Réunion', es: 'Reunión', ru: 'Мероприятие', ar: 'اجتماع' },
  plural: { en: 'Events', zh: '会议', fr: 'Réunions', es: 'Reuniones', ru: 'Мероприятия', ar: 'اجتماعات' },
  look: { glyph: 'ring', tone: 'event' },
  id: /^[a-z][a-z0-9+-]*(?::[a-z0-9+-]+)?$/,
  examples: [
    {
      id: 'itu:wtpf-13',
      attributes: { type: 'event', year: 2013, place: 'Geneva', names: [], provenance: [] },
    },
  ],
});
