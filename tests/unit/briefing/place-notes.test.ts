import { describe, expect, test } from 'vitest';
import { NOTE } from '../../../src/briefing/writers/pages/geometry.ts';
import { placeNotes } from '../../../src/briefing/writers/pages/place-notes.ts';

const LEAD = 'Resolution 1 – read in its English text:';
const part = (item: string, lead: string) => ({ whole: `${item}, ${lead}`, item, lead });

/** Sources of three kinds, in turn: of one text, of another, alone. */
const parted = Array.from({ length: 12 }, (_, at) =>
  at % 3 === 0
    ? part(`noting ${at}`, LEAD)
    : at % 3 === 1
      ? part(`Resolution ${at}`, 'a register:')
      : part(`site ${at}`, ''),
);
const footnotes = parted.map(({ item, lead }) => `${item}, ${lead}`);
const numbers = footnotes.map((_, at) => at + 1);

describe('sources at the foot of a page', () => {
  test('those of one text are one paragraph, which names it once', () => {
    const { items } = placeNotes([1, 4, 7], { footnotes, parted });
    expect(items).toEqual([
      expect.objectContaining({ numbers: [1, 4, 7], text: `${LEAD} 1. noting 0 · 4. noting 3 · 7. noting 6` }),
    ]);
  });

  test('each is there once, with its number, whatever stands together', () => {
    const { items } = placeNotes(numbers, { footnotes, parted });
    expect(items.flatMap((item) => item.numbers).sort((a, b) => a - b)).toEqual(numbers);
    const text = items.map((item) => item.text).join(' ');
    for (const number of numbers) expect(text.match(new RegExp(`(?<!\\d)${number}\\. `, 'g'))).toHaveLength(1);
    expect(text.split(LEAD)).toHaveLength(2);
  });

  test('one alone, or without parts, is said whole', () => {
    expect(placeNotes([1, 2], { footnotes, parted }).items.map(({ text }) => text)).toEqual([
      `1. ${footnotes[0]}`,
      `2. ${footnotes[1]}`,
    ]);
    expect(placeNotes([1, 4], { footnotes }).items.map(({ text }) => text)).toEqual([
      `1. ${footnotes[0]}`,
      `4. ${footnotes[3]}`,
    ]);
  });

  test('nothing overlaps, the first column is no shorter, and what goes on beside it names no text again', () => {
    const many = Array.from({ length: 60 }, (_, at) => part(`considering further, in its paragraph ${at}`, LEAD));
    const { items, height } = placeNotes(
      many.map((_, at) => at + 1),
      { footnotes: many.map(({ item }) => item), parted: many },
    );
    expect(items.map(({ column }) => column)).toEqual([0, 1]);
    expect(items[0]!.rows.length).toBeGreaterThanOrEqual(items[1]!.rows.length);
    expect(items[1]!.text).toMatch(/^\d+\. /);
    expect(height).toBe(items[0]!.rows.length * NOTE.line + NOTE.above);
  });
});
