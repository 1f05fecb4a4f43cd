import { describe, expect, test } from 'vitest';
import { FOLD, foldedText, LETTER } from '../../../src/extract/lexicon/chars.ts';

const folded = (text: string): string => foldedText(text, 0, text.length);

describe('folding', () => {
  test('what is folded folds to itself, and so do its small letters', () => {
    for (let code = 0; code < 65536; code++) {
      expect(FOLD[FOLD[code]!]).toBe(FOLD[code]);
      expect(LETTER[LETTER[code]!]).toBe(LETTER[code]);
      expect(LETTER[FOLD[code]!]).toBe(LETTER[code]);
    }
  });

  test('Cyrillic capitals that look like Latin ones are taken for them', () => {
    expect(folded('А/RЕS/31/139')).toBe('A/RES/31/139');
    expect(folded('145А, 197Н, 14В')).toBe('145A,197H,14B');
    expect(folded('ХХVII')).toBe('XXVII');
    expect(folded('Х.509')).toBe('X.509');
  });

  test('letters whose marks are left out or stand apart are the same letters', () => {
    expect(folded('Объединённых')).toBe(folded('Объединенных'));
    expect(folded('Объединённых')).toBe(folded('Объединённых'.normalize('NFD')));
    expect(folded('Полномочной')).toBe(folded('Полномочной'.normalize('NFD')));
  });

  test('Latin capitals that lost their marks are the same letters; letters of their own stay', () => {
    expect(folded('RÉSOLUTION')).toBe('RESOLUTION');
    expect(folded('Búsan, Dubaï'.normalize('NFD'))).toBe(folded('Búsan, Dubaï'));
    expect(folded('œ ø ß')).toBe('œøß');
  });

  test('apostrophes, quotation marks and raised letters are written in many ways', () => {
    for (const apostrophe of ['’', '`', '´', '‘']) expect(folded(`l${apostrophe}UIT`)).toBe("l'UIT");
    expect(folded('«UIT»')).toBe('"UIT"');
    expect(folded('Nº 9')).toBe(folded('N° 9'));
  });

  test('a radical that is drawn like an ideograph is the ideograph', () => {
    expect(folded('秘书⻓、⻔户、⾏动')).toBe(folded('秘书长、门户、行动'));
  });
});
