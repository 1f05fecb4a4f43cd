import * as v from 'valibot';
import { defineEdgeType, evidenceList } from './edge-type.ts';

/** Joins a version to its work. */
export const versionOf = defineEdgeType({
  type: 'version-of',
  schema: v.object({
    type: v.literal('version-of'),
    evidence: evidenceList,
  }),
  label: {
    en: 'is a version of',
    zh: '是…的版本',
    fr: 'est une version de',
    es: 'es una versión de',
    ru: 'является редакцией',
    ar: 'نسخة من',
  },
  reverse: {
    en: 'has version',
    zh: '有版本',
    fr: 'a pour version',
    es: 'tiene la versión',
    ru: 'имеет редакцию',
    ar: 'له نسخة',
  },
  family: 'structure',
  from: ['version'],
  to: ['work'],
  examples: [{ from: 'itu:pp/res/140@2010-guadalajara', to: 'itu:pp/res/140' }],
});
