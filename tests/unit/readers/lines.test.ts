import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/readers/index.ts';
import { growth } from '../../helpers/growth.ts';

const lines = (text: string): string[] => {
  const { count, starts, ends } = linesOf(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
};

describe('linesOf', () => {
  test.each([
    ['', ['']],
    ['a', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\n\rb', ['a', '', 'b']],
    ['a\r\r\nb\n', ['a', '', 'b', '']],
    ['\r\n', ['', '']],
    ['a\fb\vc', ['a', 'b', 'c']],
    ['a\u2028b\u2029c\u0085d', ['a', 'b', 'c', 'd']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['[bookmark: lvl_1]a', ['a']],
    [' [bookmark: x]  [bookmark: y]\tb', ['\tb']],
    ['[bookmark: x', ['[bookmark: x']],
    ['[bookmark: x\n]a', ['[bookmark: x', ']a']],
    ['a [bookmark: x]', ['a [bookmark: x]']],
    ['  a', ['  a']],
  ])('leave out the marks of a converter that a line begins with: %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('are what is between the line ends, and nothing is lost', () => {
    const piece = fc.constantFrom('a', '第', '𠀀', ' ', '\n', '\r', '\r\n', '\f', '\u2028');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(lines(text)).toEqual(text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/));
        const { count, starts, ends } = linesOf(text);
        for (let at = 1; at < count; at++)
          expect(text.slice(ends[at - 1], starts[at])).toMatch(/^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/);
        expect([starts[0], ends[count - 1]]).toEqual([0, text.length]);
      }),
      { numRuns: 500 },
    );
  });

  test('a million lines', () => {
    for (const end of ['\n', '\r', '\r\n']) expect(linesOf(`x${end}`.repeat(1_000_000)).count).toBe(1_000_001);
  });

  test('takes linear time where carriage returns are far apart', () => {
    const text = (count: number): string => `${'a\n'.repeat(count)}\r`;
    const [short, long] = [text(3_000), text(30_000)];
    expect(
      growth(
        () => linesOf(short),
        () => linesOf(long),
        10,
      ),
    ).toBeLessThan(4);
  });

  test('takes linear time where marks of a converter never end', () => {
    const [short, long] = ['[bookmark:\n'.repeat(1_000), '[bookmark:\n'.repeat(10_000)];
    expect(
      growth(
        () => linesOf(short),
        () => linesOf(long),
        10,
      ),
    ).toBeLessThan(4);
  });
});
