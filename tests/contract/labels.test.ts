import { describe, expect, test } from 'vitest';
import {
  EDGE_TYPES,
  furtherLabel,
  INSTRUMENT_KINDS,
  joinPhrase,
  joinSeries,
  LANGUAGES,
  type Language,
  NODE_TYPES,
  PLACES,
  STANCES,
  stanceLabel,
} from '../../src/model/index.ts';

/** Letters of the script that a language is written in; a label in it has some. */
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};

/** The same word in both languages. */
const SHARED: readonly string[] = ['Document', 'Instrument', 'Version', 'Versions', 'Instruments'];

const entries = [
  ...Object.entries(NODE_TYPES).flatMap(([type, entry]) => [
    [`node ${type}`, entry.label],
    [`nodes ${type}`, entry.plural],
  ]),
  ...Object.entries(EDGE_TYPES).flatMap(([type, entry]) => [
    [`edge ${type}`, entry.label],
    [`edge ${type}, reversed`, entry.reverse],
  ]),
  ...Object.entries(INSTRUMENT_KINDS).map(([kind, entry]) => [`kind ${kind}`, entry.label]),
] as [string, Readonly<Record<Language, string>>][];

describe.each(LANGUAGES)('in %s', (language) => {
  test('types, kinds and links are named', () => {
    for (const [what, label] of entries) {
      expect([what, label[language]]).toEqual([what, expect.stringMatching(SCRIPTS[language])]);
      if (language !== 'en' && !SHARED.includes(label[language])) expect(label[language]).not.toBe(label.en);
    }
  });

  test('every verb of a section is said, once and again', () => {
    for (const slug of Object.keys(STANCES)) {
      expect(stanceLabel(slug, language)).toMatch(SCRIPTS[language]);
      if (language !== 'en') expect(stanceLabel(slug, language)).not.toBe(stanceLabel(slug, 'en'));
      expect(furtherLabel(slug, language)).toContain(stanceLabel(slug, language));
      expect(furtherLabel(slug, language).length).toBeGreaterThan(stanceLabel(slug, language).length);
    }
  });
});

test('places have names in the scripts that are not Latin', () => {
  for (const language of ['ru', 'ar', 'zh'] as const)
    for (const place of Object.values(PLACES)) expect(place[language]).toMatch(SCRIPTS[language]);
});

test('a series and a phrase have the commas of their language, and skip what is not there', () => {
  expect(joinSeries(['a', false, 'b'], 'en')).toBe('a, b');
  expect(joinSeries(['a', 'b'], 'ar')).toBe('a، b');
  expect(joinSeries(['a', 'b'], 'zh')).toBe('a、b');
  expect(joinPhrase(['a', 'b'], 'zh')).toBe('a，b');
});
