import type { Language } from './languages.ts';

const COMMAS: Readonly<Partial<Record<Language, string>>> = { zh: '，', ar: '، ' };
const SERIES: Readonly<Partial<Record<Language, string>>> = { zh: '、', ar: '، ' };

/** Words in a row, with the comma of the language; what is not there is left out. */
export const joinSeries = (words: readonly (string | false | null | undefined)[], language: Language): string =>
  words.filter(Boolean).join(SERIES[language] ?? ', ');

/** Parts of a phrase, with the comma of the language. */
export const joinPhrase = (parts: readonly string[], language: Language): string =>
  parts.join(COMMAS[language] ?? ', ');

const formats = new Map<Language, Intl.ListFormat>();

/** All of several: `Member States and Sector Members`. */
export function joinAll(words: readonly string[], language: Language): string {
  let format = formats.get(language);
  if (!format) {
    // Documents in English put no comma before the last one.
    format = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
    formats.set(language, format);
  }
  return format.format(words);
}
