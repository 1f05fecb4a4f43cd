import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decoded, decode as decodeBytes, type EncodingHints } from '../../../src/readers/decode.ts';
import { encodeByTable, MARKS, utf8, utf16, utf32, withMark } from './encode.ts';

/** The text that bytes are decided to be; null when they are not. */
function decode(bytes: Uint8Array, hints?: EncodingHints): Omit<Decoded, 'kind'> | null {
  const decoded = decodeBytes(bytes, hints);
  if (decoded?.kind !== 'text') return null;
  const { kind: _, ...text } = decoded;
  return text;
}

const CHINESE =
  '第140号决议（2010年，瓜达拉哈拉，修订版）\n考虑到\na) 信息社会世界峰会的成果；\n做出决议\n1 继续工作。\n';
const RUSSIAN = 'Резолюция 140 (Пересм. Гвадалахара, 2010 г.)\nучитывая Резолюцию 75\n';
const FRENCH = 'Résolution 140 (Rév. Guadalajara, 2010)\nconsidérant la Résolution 75, « été »\n';
const SPANISH = 'Resolución 140 (Rev. Guadalajara, 2010)\nconsiderando la Resolución 75, ¿año?\n';
const ARABIC = 'القرار 140 (المراجع في غوادالاخارا، 2010)\nإذ يضع في اعتباره القرار 75\n';

describe('a byte order mark settles the encoding and is no part of the text', () => {
  for (const text of [CHINESE, RUSSIAN, FRENCH, ARABIC, '𠀀 astral'])
    test.each([
      ['utf-8', withMark(MARKS.utf8, utf8(text))],
      ['utf-16le', withMark(MARKS.utf16le, utf16(text, 'le'))],
      ['utf-16be', withMark(MARKS.utf16be, utf16(text, 'be'))],
      ['utf-32le', withMark(MARKS.utf32le, utf32(text, 'le'))],
      ['utf-32be', withMark(MARKS.utf32be, utf32(text, 'be'))],
    ])(`%s: ${text.slice(0, 9)}`, (encoding, bytes) => {
      expect(decode(bytes)).toEqual({ text, encoding, diagnostics: [] });
    });

  test('alone it is an empty text', () => {
    for (const mark of Object.values(MARKS)) expect(decode(Uint8Array.from(mark))?.text).toBe('');
  });

  test('a cut end is counted', () => {
    for (const bytes of [
      withMark(MARKS.utf16le, utf16(CHINESE, 'le')).slice(0, -1),
      withMark(MARKS.utf16be, utf16(CHINESE, 'be')).slice(0, -1),
      withMark(MARKS.utf32le, utf32(CHINESE, 'le')).slice(0, -3),
      withMark(MARKS.utf8, utf8(CHINESE)).slice(0, -3),
    ]) {
      const decoded = decode(bytes);
      expect(decoded?.text.slice(0, -1)).toBe(CHINESE.slice(0, decoded!.text.length - 1));
      expect(decoded?.diagnostics).toMatchObject([{ code: 'encoding/replaced-characters', args: { count: 1 } }]);
    }
  });
});

describe('without a mark', () => {
  test.each([CHINESE, RUSSIAN, FRENCH, SPANISH, ARABIC, 'plain'])('UTF-8 is certain: %s', (text) => {
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8', diagnostics: [] });
  });

  test('any text in UTF-8 is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const expected = text.replaceAll('\0', '').replace(/^\ufeff/, '');
        expect(decode(utf8(expected))?.text).toBe(expected);
      }),
    );
  });

  for (const text of [CHINESE, RUSSIAN, FRENCH, ARABIC])
    test.each(['le', 'be'] as const)(`UTF-16 %s is guessed: ${text.slice(0, 9)}`, (order) => {
      expect(decode(utf16(text, order))).toMatchObject({
        text,
        encoding: `utf-16${order}`,
        diagnostics: [{ code: 'encoding/guessed' }],
      });
    });

  test('Chinese UTF-16 with next to no ASCII, and with characters whose lower byte is zero', () => {
    const text = `${'一个信息社会的成果，关于电信的决议。'.repeat(40)}\n`;
    for (const order of ['le', 'be'] as const)
      expect(decode(utf16(text, order))).toMatchObject({ text, encoding: `utf-16${order}` });
  });

  test('GB18030 is guessed', () => {
    expect(decode(encodeByTable(CHINESE, 'gb18030'))).toMatchObject({
      text: CHINESE,
      encoding: 'gb18030',
      diagnostics: [{ code: 'encoding/guessed', args: { encoding: 'gb18030' } }],
    });
  });

  test('GB18030 with a damaged byte among many is read, the damage counted', () => {
    const bytes = encodeByTable(CHINESE.repeat(20), 'gb18030');
    bytes[bytes.length - 3] = 0xff;
    const decoded = decode(bytes);
    expect(decoded?.encoding).toBe('gb18030');
    expect(decoded?.diagnostics.map(({ code }) => code)).toContain('encoding/replaced-characters');
  });

  test('UTF-32 without a mark is guessed', () => {
    for (const order of ['le', 'be'] as const)
      for (const text of [CHINESE, RUSSIAN, ARABIC])
        expect(decode(utf32(text, order))).toMatchObject({ text, encoding: `utf-32${order}` });
  });

  test('letters of a language that none of ours is are not silently replaced', () => {
    const text = 'Rezol\u00facia 140 (Guadalajara, 2010), ber\u00fac do \u00favahy rezol\u00faciu 75\n';
    expect([text, undefined]).toContain(decode(encodeByTable(text, 'iso-8859-2'))?.text);
  });
});

describe('what somebody says', () => {
  test('settles what the bytes leave open, under any name', () => {
    const bytes = encodeByTable('\u0434\u0430', 'koi8-r');
    expect(decode(bytes)).toBeNull();
    for (const chosen of ['koi8-r', 'KOI8', ' koi8_r '])
      expect(decode(bytes, { chosen })).toEqual({ text: '\u0434\u0430', encoding: 'koi8-r', diagnostics: [] });
  });

  test('does not overrule a mark or UTF-8 that holds', () => {
    expect(decode(utf8(FRENCH), { chosen: 'windows-1252' })?.text).toBe(FRENCH);
    expect(decode(withMark(MARKS.utf16le, utf16(FRENCH, 'le')), { chosen: 'big5' })?.text).toBe(FRENCH);
  });

  test('a file is believed when its bytes do not tell otherwise', () => {
    const short = encodeByTable('\u00e9t\u00e9', 'macintosh');
    expect(decode(short)).toBeNull();
    expect(decode(short, { declared: 'macintosh' })).toMatchObject({ encoding: 'macintosh', diagnostics: [] });
    expect(decode(encodeByTable(RUSSIAN, 'windows-1251'), { declared: 'iso-8859-1' })).toMatchObject({
      text: RUSSIAN,
      encoding: 'windows-1251',
      diagnostics: [{ code: 'encoding/guessed' }, { code: 'encoding/declared-otherwise' }],
    });
  });
});

describe('damaged UTF-8', () => {
  test('is read, every damaged place counted', () => {
    const bytes = utf8(CHINESE.repeat(3));
    for (const at of [20, 100, 200]) bytes[at] = 0xff;
    const decoded = decode(bytes);
    const count = decoded!.text.split('\ufffd').length - 1;
    expect(count).toBeGreaterThanOrEqual(3);
    expect(decoded?.encoding).toBe('utf-8');
    expect(decoded?.diagnostics).toMatchObject([{ code: 'encoding/replaced-characters', args: { count } }]);
  });

  test('a text cut in the middle of a character loses that one', () => {
    expect(decode(utf8(CHINESE).slice(0, 100))?.text.split('\ufffd')).toHaveLength(2);
  });

  test('a sign of replacement that was there before is counted too: it is a loss all the same', () => {
    expect(decode(utf8('a\ufffdb'))?.diagnostics).toMatchObject([{ args: { count: 1 } }]);
  });

  test('any bytes: an answer or none, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded) expect(decoded.text.length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });
});

test('large inputs of every kind are decoded without running out of stack', () => {
  const text = CHINESE.repeat(20_000);
  expect(decode(utf8(text))?.text.length).toBe(text.length);
  expect(decode(withMark(MARKS.utf32le, utf32(text, 'le')))?.text).toBe(text);
  expect(decode(utf16(text, 'le'))?.text.length).toBe(text.length);
});
