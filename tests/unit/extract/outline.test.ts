import { describe, expect, test } from 'vitest';
import { type Label, readLabel } from '../../../src/extract/structure/labels.ts';
import { Outline } from '../../../src/extract/structure/outline.ts';

const label = (printed: string): Label =>
  readLabel(`${printed} text`, 0, printed.length + 5, 'abcdefghijklmnopqrstuvwxyz')!;

const outlineOf = (...labels: readonly string[]): Outline => {
  const outline = new Outline();
  for (const printed of labels) outline.place(label(printed));
  return outline;
};

/** Depth and name of the last label, behind the others. */
const lastOf = (...labels: readonly string[]): [number, string] => {
  const { depth, slug } = outlineOf(...labels.slice(0, -1)).place(label(labels.at(-1)!));
  return [depth, slug];
};

const expects = (before: readonly string[], printed: string): boolean => outlineOf(...before).expects(label(printed));

describe('an item goes on with the level that waits for it', () => {
  test('the next of the deepest level, then of those above', () => {
    expect(lastOf('1.', 'a)', 'b)')).toEqual([2, 'b']);
    expect(lastOf('1.', 'a)', '2.')).toEqual([1, '2']);
    expect(lastOf('a)', 'i)', 'ii)', 'b)')).toEqual([1, 'b']);
  });

  test('an inserted item keeps the place of the one before', () => {
    expect(lastOf('a)', 'b)', 'b bis)')).toEqual([1, 'b-bis']);
    expect(lastOf('a)', 'b)', 'b bis)', 'c)')).toEqual([1, 'c']);
    expect(expects(['a)', 'b)'], 'b bis)')).toBe(true);
    expect(expects(['a)', 'b)'], 'a bis)')).toBe(false);
    expect(expects(['a)', 'b)'], 'b)')).toBe(false);
  });

  test('a level that was closed waits no more', () => {
    expect(expects(['1.', 'a)', 'b)', '2.'], 'c)')).toBe(false);
    expect(expects(['1.', 'a)', 'b)', '2.'], 'a)')).toBe(true);
    const outline = outlineOf('1.', '2.');
    outline.reset();
    expect(outline.expects(label('3.'))).toBe(false);
    expect(outline.place(label('1.'))).toMatchObject({ depth: 1, slug: '1' });
  });
});

describe('a level begins with its first item', () => {
  test('below the one that is open, of another type', () => {
    expect(lastOf('1.', 'a)')).toEqual([2, 'a']);
    expect(lastOf('a)', 'b)', 'i)')).toEqual([2, 'i']);
    expect(expects(['1.'], 'a)')).toBe(true);
  });

  test('not with a later one, and not within its own type', () => {
    expect(expects([], '2.')).toBe(false);
    expect(expects(['1.'], 'b)')).toBe(false);
    expect(expects(['1.', '2.'], '1.')).toBe(false);
    expect(expects(['1.', 'a)', 'b)'], '1.')).toBe(false);
  });
});

describe('an item that nothing waits for', () => {
  test('goes on with its level where items between have no label', () => {
    expect(lastOf('1.', '2.', '5.')).toEqual([1, '5']);
    expect(lastOf('1.', 'a)', 'b)', '4.')).toEqual([1, '4']);
    expect(lastOf('1.', 'a)', 'd)')).toEqual([2, 'd']);
  });

  test('stands in the level of its type where that began anew, else below', () => {
    expect(lastOf('1.', '2.', '1.')).toEqual([1, '1']);
    expect(lastOf('1.', '2.', 'a)', '1.')).toEqual([1, '1']);
    expect(lastOf('1.', 'a)', 'b)', 'a)')).toEqual([2, 'a']);
    expect(lastOf('3.')).toEqual([1, '3']);
    expect(lastOf('1.', 'c)')).toEqual([2, 'c']);
  });
});
