import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** An operative clause tells a body to do something: issuer – verb – addressee. */
export const mandates = defineEdgeType({
  type: 'mandates',
  schema: v.object({
    type: v.literal('mandates'),
    verb: v.string(),
    /** Who speaks: id of a body or event. */
    issuer: v.string(),
    deadline: v.optional(v.string()),
    evidence: evidenceList,
  }),
  label: {
    en: 'tells',
    zh: '责成或邀请',
    fr: 'charge ou invite',
    es: 'encarga o invita a',
    ru: 'поручает или предлагает',
    ar: 'يكلف أو يدعو',
  },
  reverse: {
    en: 'is told by',
    zh: '受命于',
    fr: 'est chargé ou invité par',
    es: 'recibe encargo o invitación de',
    ru: 'получает поручение или предложение от',
    ar: 'يكلفه أو يدعوه',
  },
  family: 'mandate',
  from: ['clause'],
  to: ['body', 'event'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai#instructs:tsb-director/1', to: 'itu:tsb-director' }],
});
