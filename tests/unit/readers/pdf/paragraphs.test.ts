import { describe, expect, test } from 'vitest';
import { pitchOf } from '../../../../src/readers/pdf/paragraphs.ts';

/** Lines of one size at these distances, in sizes of the letters. */
function linesApart(...pitches: number[]): Parameters<typeof pitchOf>[0] {
  let y = 0;
  return [0, ...pitches].map((pitch) => {
    y += pitch * 10;
    return { y, size: 10 };
  }) as unknown as Parameters<typeof pitchOf>[0];
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
});
