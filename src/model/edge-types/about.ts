import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** The subject of an instrument is an event, an action line or a body. */
export const about = defineEdgeType({
  type: 'about',
  schema: v.object({
    type: v.literal('about'),
    evidence: evidenceList,
  }),
  label: { en: 'is about', zh: '涉及', fr: 'porte sur', es: 'trata de', ru: 'касается', ar: 'يتناول' },
  reverse: {
    en: 'is the subject of',
    zh: '为…的主题',
    fr: 'est l’objet de',
    es: 'es objeto de',
    ru: 'является предметом',
    ar: 'هو موضوع',
  },
  family: 'structure',
  from: ['work', 'version', 'clause'],
  to: ['event', 'action-line', 'body'],
  examples: [{ from: 'itu:council/dec/562@2011', to: 'itu:wtpf-13' }],
});
