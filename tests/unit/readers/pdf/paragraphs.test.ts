import { describe, expect, test } from 'vitest';
import { beginsParagraph, pitchOf } from '../../../../src/readers/pdf/paragraphs.ts';

interface Printed {
  readonly text?: string;
  /** Where it ends, between 0 and 100, the edges of the column. */
  readonly right?: number;
  readonly pitch: number;
}

/** Lines of one size in a column, each at a distance from the one above it, in sizes of the letters. */
function column(...printed: readonly Printed[]): Parameters<typeof pitchOf>[0] {
  let y = 0;
  const lines = printed.map(({ text = 'of the Union', right = 50, pitch }) => {
    y += pitch * 10;
    const style = { bold: false, italic: false };
    return { y, size: 10, left: 0, right, text, firstWord: 10, hang: 0, rightToLeft: false, style };
  });
  return { left: 0, right: 100, lines } as unknown as Parameters<typeof pitchOf>[0];
}

const linesApart = (...pitches: number[]): Parameters<typeof pitchOf>[0] =>
  column({ pitch: 0 }, ...pitches.map((pitch) => ({ pitch })));

/** Which of the lines of a column begin a paragraph. */
function beginnings(...printed: readonly Printed[]): boolean[] {
  const { lines, left, right } = column(...printed);
  const pitch = pitchOf({ lines, left, right });
  const flow = lines.map((line) => ({ line, page: 1, angle: 0, left, right, pitch, flow: 1 }));
  return flow.map((line, at) => at === 0 || beginsParagraph(line, flow[at - 1]!, flow[at - 1]!, flow[at + 1]));
}

const times = (count: number, pitch: number): number[] => Array.from({ length: count }, () => pitch);

describe('the usual distance of lines', () => {
  test('is that of most lines', () => {
    expect(pitchOf(linesApart(...times(12, 1.2), ...times(6, 1.9)))).toBeCloseTo(1.2);
  });

  test('is the closer one where most paragraphs have one line', () => {
    expect(pitchOf(linesApart(...times(20, 1.9), ...times(5, 1.2)))).toBeCloseTo(1.2);
  });

  test('is not that of a few lines that stand closer', () => {
    expect(pitchOf(linesApart(...times(20, 1.9), 1.2, 1.3))).toBeCloseTo(1.9);
  });

  test('is that of lines that reach the edge and go on, however many headings there are', () => {
    const wrapped = [
      { pitch: 1.9, right: 99 },
      { pitch: 1.2, right: 30 },
    ];
    const short = times(20, 1.9).map((pitch) => ({ pitch }));
    expect(pitchOf(column(...short, ...wrapped, ...wrapped))).toBeCloseTo(1.2);
  });
});

describe('a short line below one that reaches the edge', () => {
  const full = { pitch: 1.2, right: 99 };

  test('is a heading where it has no mark and nothing goes on from it', () => {
    const lines = [
      { ...full, text: 'the outcomes of the Summit,' },
      { pitch: 1.2, right: 20, text: 'recognizing' },
      { ...full, text: 'that the Union' },
    ];
    expect(beginnings(...lines)).toEqual([true, true, true]);
  });

  test('ends the sentence where it has a mark', () => {
    const lines = [
      { ...full, text: 'the outcomes of the Summit,' },
      { pitch: 1.2, right: 20, text: 'and of others;' },
      { ...full, text: 'that the Union' },
    ];
    expect(beginnings(...lines)).toEqual([true, false, true]);
  });

  test('goes on with the sentence where that has none above', () => {
    const lines = [
      { ...full, text: 'the outcomes of the World' },
      { pitch: 1.2, right: 20, text: 'Summit' },
      { ...full, text: 'that the Union' },
    ];
    expect(beginnings(...lines)).toEqual([true, false, true]);
  });
});
