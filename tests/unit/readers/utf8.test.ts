import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStrictUtf8 } from '../../../src/readers/utf8.ts';

/** What the web's own decoder makes of bytes; null when they are not UTF-8. */
function byTheWeb(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('UTF-8 to the letter', () => {
  test('any text comes back, byte order marks and letters beyond the first plane included', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeStrictUtf8(bytesOf(text)) === text));
    for (const text of ['', 'a', '决议', '\ufeff第140号', '\u{1f4dc} A/RES/70/125', '\0'])
      expect(decodeStrictUtf8(bytesOf(text))).toBe(text);
  });

  test('any bytes are text, or none, as the standard has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => decodeStrictUtf8(bytes) === byTheWeb(bytes)),
      { numRuns: 2000 },
    );
    for (const bytes of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe5, 0x86], [0x80], [0xff]])
      expect(decodeStrictUtf8(Uint8Array.from(bytes))).toBeNull();
  });

  test('a part of a larger buffer is read alone', () => {
    const whole = bytesOf('第140号 and Resolution 75');
    expect(decodeStrictUtf8(whole.subarray(0, bytesOf('第140号').length))).toBe('第140号');
    expect(decodeStrictUtf8(whole.subarray(14))).toBe('Resolution 75');
  });
});
