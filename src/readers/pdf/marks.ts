import type { Glyph } from './glyph.ts';
import { isMark, isRightToLeft } from './scripts.ts';

/** A letter that marks may be joined to. */
export interface MarkedLetter {
  text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly glyph: Glyph;
}

/** Whether a glyph has no place of its own: a mark, or the second half of a ligature. */
export const joinsLetter = (glyph: Glyph): boolean => isMark(glyph.text) || isRider(glyph);

const isRider = ({ text, width, size }: Glyph): boolean => width < 0.01 * size && isRightToLeft(text);

/** How far from its letter a mark may stand that is painted beside it, in sizes of the letters. */
const NEAR = 0.4;

/**
 * Joins each mark to the letter that it is printed over. Marks are painted next to their letter, before it where letters
 * that run from right to left are painted from the left; where that does not fit the letter is found by place.
 * `painted` is the order of painting, `letters` stand from left to right.
 */
export function joinMarks(letters: readonly MarkedLetter[], painted: readonly Glyph[], size: number): void {
  const byGlyph = new Map(letters.map((letter) => [letter.glyph, letter]));
  painted.forEach((mark, at) => {
    if (!joinsLetter(mark)) return;
    const letter = (isMark(mark.text) && paintedBeside(painted, at, byGlyph, size)) || nearest(letters, mark, size);
    if (letter && !letter.text.endsWith(mark.text)) letter.text += mark.text;
  });
}

function paintedBeside(
  painted: readonly Glyph[],
  at: number,
  byGlyph: ReadonlyMap<Glyph, MarkedLetter>,
  size: number,
): MarkedLetter | null {
  const mark = painted[at]!;
  const before = neighbour(painted, at, -1);
  const after = neighbour(painted, at, 1);
  const rightToLeft = [before, after].some((glyph) => glyph && isRightToLeft(glyph.text));
  const fromLeft = (before?.x ?? Number.NEGATIVE_INFINITY) < (after?.x ?? Number.POSITIVE_INFINITY);
  const letter = byGlyph.get((rightToLeft && fromLeft ? after : before) ?? mark);
  if (!letter || letter.text.trim() === '') return null;
  const outside = mark.x < letter.left ? letter.left - mark.x : Math.max(0, mark.x - letter.right);
  return outside <= NEAR * size ? letter : null;
}

/** The next glyph that is no mark itself; a letter has two or three of them at most. */
function neighbour(painted: readonly Glyph[], at: number, step: 1 | -1): Glyph | null {
  for (let next = at + step; Math.abs(next - at) <= 4; next += step) {
    const glyph = painted[next];
    if (glyph === undefined) return null;
    if (!joinsLetter(glyph)) return glyph;
  }
  return null;
}

function nearest(letters: readonly MarkedLetter[], mark: Glyph, size: number): MarkedLetter | null {
  const middle = mark.x + mark.width / 2;
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (letters[half]!.left <= middle) low = half + 1;
    else high = half;
  }
  let best: MarkedLetter | null = null;
  let least = size;
  for (const letter of letters.slice(Math.max(0, low - 3), low + 2)) {
    if (letter.text.trim() === '') continue;
    const outside = middle < letter.left ? letter.left - middle : Math.max(0, middle - letter.right);
    // Letters touch and overlap: of two that it may belong to it is the one that it stands nearer to.
    const anchor = isRider(mark) ? letter.left : (letter.left + letter.right) / 2;
    const distance = Math.max(0, outside - 0.03 * size) + 0.01 * Math.abs(middle - anchor);
    if (distance < least) {
      best = letter;
      least = distance;
    }
  }
  return best;
}
