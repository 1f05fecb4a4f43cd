import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** A body has a role in an action line, according to a document. */
export const facilitates = defineEdgeType({
  type: 'facilitates',
  schema: v.object({
    type: v.literal('facilitates'),
    /** lead, moderator/facilitator, co-facilitator, partner, participant, … as the source says it. */
    role: v.string(),
    /** According to which document: an id, or the name of the source. */
    according: v.string(),
    evidence: evidenceList,
  }),
  label: { en: 'facilitates', zh: '推进', fr: 'facilite', es: 'facilita', ru: 'содействует', ar: 'ييسّر' },
  reverse: {
    en: 'is facilitated by',
    zh: '由…推进',
    fr: 'est facilité par',
    es: 'es facilitado por',
    ru: 'содействие оказывает',
    ar: 'تيسّره جهة',
  },
  family: 'role',
  from: ['body'],
  to: ['action-line'],
  examples: [{ from: 'itu', to: 'wsis:C5' }],
});
