import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** An instrument takes the place of another work. */
export const supersedes = defineEdgeType({
  type: 'supersedes',
  schema: v.object({
    type: v.literal('supersedes'),
    evidence: evidenceList,
  }),
  label: { en: 'supersedes', zh: '取代', fr: 'remplace', es: 'sustituye a', ru: 'заменяет', ar: 'يحل محل' },
  reverse: {
    en: 'is superseded by',
    zh: '被取代于',
    fr: 'est remplacé par',
    es: 'es sustituido por',
    ru: 'заменено на',
    ar: 'حل محله',
  },
  family: 'history',
  from: ['version', 'work'],
  to: ['version', 'work'],
  examples: [{ from: 'itu:pp/res/140@2006-antalya', to: 'itu:pp/res/113@2002-marrakesh' }],
});
