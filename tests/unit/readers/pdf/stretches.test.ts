import { describe, expect, test } from 'vitest';
import { withoutStretches } from '../../../../src/readers/pdf/stretches.ts';

/** A row of letters as it is printed from left to right; words of Arabic are given as they are read. */
const row = (read: string) => [...read].reverse().map((text, at) => ({ text, left: at, right: at + 1 }));

const kept = (...lines: string[]): string[] =>
  withoutStretches(lines.map(row)).map((tokens) =>
    tokens
      .map(({ text }) => text)
      .toReversed()
      .join(''),
  );

describe('strokes that make a line of Arabic longer, read as another character', () => {
  test('are left out where the page has them again and again', () => {
    expect(kept('المن00ارات س0احلية', 'تض00يء ليلا')).toEqual(['المنارات ساحلية', 'تضيء ليلا']);
    expect(kept('المنCCارات سCاحلية', 'تضCCيء 12 ليلا')).toEqual(['المنارات ساحلية', 'تضيء 12 ليلا']);
  });

  test('once or twice, or never doubled, they may be meant', () => {
    expect(kept('المن00ارات', 'تض0يء')).toEqual(['المن00ارات', 'تض0يء']);
    expect(kept('المن5ارات س5احلية تض5يء')).toEqual(['المن5ارات س5احلية تض5يء']);
  });

  test('behind a letter that joins none they are what they are', () => {
    expect(kept('و00و و00و و00و و00و')).toEqual(['و00و و00و و00و و00و']);
  });
});
