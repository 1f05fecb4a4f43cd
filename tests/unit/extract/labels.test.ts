import { describe, expect, test } from 'vitest';
import { readLabel } from '../../../src/extract/structure/labels.ts';
import { Outline } from '../../../src/extract/structure/outline.ts';

/** Two orders, as in a language that numbers with its own letters and with Latin ones, typed with look-alikes. */
const TWO_ORDERS = 'abcdefgh аbсdеfgh абвгдежз';
/** And one that has a letter which the other leaves out. */
const WITH_SHORT = 'абвгдежзиклм абвгдежзийклм';

const slugs = (labels: readonly string[], letters = TWO_ORDERS): string[] => {
  const outline = new Outline();
  return labels.map((label) => outline.place(readLabel(`${label} x`, 0, label.length + 2, letters)!).slug);
};

describe('letters with a place in several orders', () => {
  test('the items before tell which order is meant', () => {
    expect(slugs(['а)', 'б)', 'в)', 'г)', 'д)', 'е)'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(slugs(['а)', 'b)', 'с)', 'd)', 'е)', 'f)'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(slugs(['a)', 'b)', 'c)', 'd)', 'e)'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a letter that one order leaves out counts where it stands', () => {
    const before = ['а)', 'б)', 'в)', 'г)', 'д)', 'е)', 'ж)', 'з)', 'и)'];
    expect(slugs([...before, 'й)', 'к)', 'л)'], WITH_SHORT).slice(8)).toEqual(['i', 'j', 'k', 'l']);
    expect(slugs([...before, 'к)', 'л)'], WITH_SHORT).slice(8)).toEqual(['i', 'j', 'k']);
  });
});
