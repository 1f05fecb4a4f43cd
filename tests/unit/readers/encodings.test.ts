import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/readers/decode.ts';
import { encodeByTable, utf8, utf16, utf32 } from './encode.ts';
import { ENCODINGS_OF, TEXTS, UNICODE } from './encoding-texts.ts';

/** Characters of a text, and how many of its pieces of that length must be decided; all others must be asked about. */
const LENGTHS: readonly { readonly length: number; readonly step: number; readonly decided: number }[] = [
  { length: 40, step: 11, decided: 0 },
  { length: 100, step: 11, decided: 0.6 },
  { length: 400, step: 23, decided: 1 },
  { length: 2000, step: 61, decided: 1 },
];

/** Pieces of a text, begun everywhere; letters that the encoding lacks are left out. */
function* pieces(text: string, length: number, step: number): Generator<string> {
  const long = text.repeat(Math.ceil(length / text.length) + 1);
  for (let from = 0; from < text.length; from += step) yield long.slice(from, from + length);
}

const canEncode = (character: string, encoding: string): boolean => {
  try {
    return encodeByTable(character, encoding).length > 0;
  } catch {
    return false;
  }
};

const encodings = Object.entries(ENCODINGS_OF).flatMap(([language, names]) =>
  names.map((name) => [name, language] as const),
);

describe('a text without a mark is decoded exactly or asked about, never in wrong letters', () => {
  test.each(encodings)('%s, %s', (encoding, language) => {
    const text = [...TEXTS[language]!].filter((character) => canEncode(character, encoding)).join('');
    for (const { length, step, decided } of LENGTHS) {
      let right = 0;
      let all = 0;
      for (const piece of pieces(text, length, step)) {
        const read = decode(encodeByTable(piece, encoding));
        all++;
        if (read?.kind !== 'text') continue;
        expect(read.text, `${encoding} as ${read.encoding}`).toBe(piece);
        right++;
      }
      expect(right / all, `${length} characters`).toBeGreaterThanOrEqual(decided);
    }
  });

  test.each(Object.keys(TEXTS))('Unicode in every form: %s', (language) => {
    const bytesIn: Readonly<Record<(typeof UNICODE)[number], (text: string) => Uint8Array>> = {
      'utf-8': utf8,
      'utf-16le': (text) => utf16(text, 'le'),
      'utf-16be': (text) => utf16(text, 'be'),
      'utf-32le': (text) => utf32(text, 'le'),
      'utf-32be': (text) => utf32(text, 'be'),
    };
    for (const { length, step } of LENGTHS)
      for (const piece of pieces(TEXTS[language]!, length, step))
        for (const encoding of UNICODE) {
          const read = decode(bytesIn[encoding](piece));
          if (read?.kind === 'text') expect(read.text, encoding).toBe(piece);
          else expect(encoding, piece).toMatch(/^utf-16/);
        }
  });
});

test('an encoding that is asked about is among those to choose from', () => {
  for (const [encoding, language] of encodings)
    for (const piece of pieces(TEXTS[language]!, 12, 29)) {
      if (![...piece].every((character) => canEncode(character, encoding))) continue;
      const read = decode(encodeByTable(piece, encoding));
      if (read?.kind !== 'unsure') continue;
      const texts = read.candidates.map(({ sample }) => sample);
      expect(texts, `${encoding}: ${piece}`).toContain(piece.replace(/\s+/g, ' ').trim());
    }
});

test('one letter far away in a long text decides between two encodings', () => {
  const far = `${'Rappel de la r\u00e9solution sur les bou\u00e9es. '.repeat(3000)}L\u2019\u0153uvre et le c\u0153ur, les \u0153ufs. `;
  const text = far.replaceAll('\u2019', "'");
  expect(decode(encodeByTable(text, 'iso-8859-15'))).toMatchObject({ text, encoding: 'iso-8859-15' });
  expect(decode(encodeByTable(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
});
