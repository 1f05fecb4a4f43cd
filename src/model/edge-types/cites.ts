import * as v from 'valibot';
import { PARTS } from '../stances.ts';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** A clause names an instrument, a provision or an action line. */
export const cites = defineEdgeType({
  type: 'cites',
  schema: v.object({
    type: v.literal('cites'),
    /** Verb of the section it stands in, as a slug; null where the heading is lost. */
    stance: v.nullable(v.string()),
    part: v.picklist(PARTS),
    relation: v.picklist(['cites', 'recalls', 'in_pursuance_of']),
    evidence: evidenceList,
  }),
  label: { en: 'cites', zh: '引用', fr: 'cite', es: 'cita', ru: 'ссылается на', ar: 'يحيل إلى' },
  reverse: {
    en: 'is cited by',
    zh: '被引用于',
    fr: 'est cité par',
    es: 'es citado por',
    ru: 'цитируется в',
    ar: 'يُحال إليه من',
  },
  family: 'citation',
  from: ['clause', 'version', 'work', 'body', 'event'],
  to: ['work', 'version', 'clause', 'body', 'event', 'action-line'],
  examples: [{ from: 'itu:wtsa/res/75@2012-dubai#considering/b/vi', to: 'itu:pp/res/140@2010-guadalajara' }],
});
