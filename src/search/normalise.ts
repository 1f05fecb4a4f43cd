/** At the beginning of a word, before two letters at least: whoever has typed it alone goes on. */
const ARABIC_ARTICLE = /(?<=^| )(?:\u0627\u0644)+(?=\p{L}{2})/gu;

/**
 * One form for everything that means the same to somebody who types: full-width and half-width, upper and lower case,
 * Latin letters with and without diacritics, any run of punctuation and spaces, Arabic words with and without the article
 * that is written together with them. Other scripts keep their marks.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARABIC_ARTICLE, '');
}
