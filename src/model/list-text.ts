import type { Language } from './languages.ts';

const COMMAS: Readonly<Partial<Record<Language, string>>> = { zh: '，', ar: '، ' };
const SERIES: Readonly<Partial<Record<Language, string>>> = { zh: '、', ar: '، ' };

/** Words in a row, with the comma of the language; what is not there is left out. */
export const joinSeries = (words: readonly (string | false | null | undefined)[], language: Language): string =>
  words.filter(Boolean).join(SERIES[language] ?? ', ');

/** Parts of a phrase, with the comma of the language. */
export const joinPhrase = (parts: readonly string[], language: Language): string =>
  parts.join(COMMAS[language] ?? ', ');
