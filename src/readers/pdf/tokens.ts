import type { Token } from './bidi.ts';
import type { Glyph } from './glyph.ts';
import { joinMarks, joinsLetter, type MarkedLetter } from './marks.ts';
import type { Row } from './pieces.ts';
import { superscript } from './scripts.ts';

/** A letter with its marks, or a gap, where it stands. */
export interface PlacedToken extends Token {
  readonly left: number;
  readonly right: number;
  /** Of its baseline; a gap has none. */
  readonly y?: number;
}

/** A gap that separates cells, or a label from its text, in sizes of the letters. */
const TAB = 1.3;
/** The least gap that separates words when the file writes no blanks, and when it does. */
const GAP = 0.17;
const GAP_BESIDE_BLANKS = 0.3;

/** The letters of a row from left to right, with gaps between words as blanks and wide gaps as tabs. */
export function rowTokens(row: Row): PlacedToken[] {
  const glyphs = row.pieces.flatMap((piece) => piece.glyphs);
  const letters = withMarks(glyphs, row);
  const threshold = row.size * gapThreshold(letters, row.size);
  const tokens: PlacedToken[] = [];
  let right: number | null = null;
  let blank = false;
  for (const letter of letters) {
    if (letter.text.trim() === '') {
      blank = true;
      continue;
    }
    if (right !== null) {
      const gap = letter.left - right;
      if (gap > TAB * row.size) tokens.push({ text: '\t', left: right, right: letter.left });
      else if (blank || gap > threshold) tokens.push({ text: ' ', left: right, right: letter.left });
    }
    blank = false;
    tokens.push(letter);
    right = Math.max(right ?? letter.right, letter.right);
  }
  return tokens;
}

/** Spaced-out words have gaps between all their letters: only what is clearly wider parts words. */
function gapThreshold(letters: readonly PlacedToken[], size: number): number {
  const gaps: number[] = [];
  let blanks = 0;
  /** Gaps as wide as between words, with no blank in them. */
  let bare = 0;
  for (let at = 0; at < letters.length; at++) {
    const isBlank = letters[at]!.text.trim() === '';
    if (isBlank) blanks++;
    if (at === 0) continue;
    const gap = (letters[at]!.left - letters[at - 1]!.right) / size;
    gaps.push(gap);
    if (gap > GAP && !isBlank && letters[at - 1]!.text.trim() !== '') bare++;
  }
  gaps.sort((a, b) => a - b);
  const usual = Math.max(0, gaps[gaps.length >> 1] ?? 0);
  // A file may write a blank only where the font changes: then most gaps between words have none.
  return (blanks > bare ? GAP_BESIDE_BLANKS : GAP) + (usual < 1 ? usual : 0);
}

/** Letters in order of place; marks join the letter that they are printed over, in whichever order they are painted. */
function withMarks(glyphs: readonly Glyph[], row: Row): PlacedToken[] {
  const letters: MarkedLetter[] = [];
  for (const glyph of glyphs)
    if (!joinsLetter(glyph))
      letters.push({ text: raised(glyph, row), left: glyph.x, right: glyph.x + glyph.width, y: glyph.y, glyph });
  letters.sort((a, b) => a.left - b.left || a.right - b.right);
  const once = letters.filter((letter, at) => at === 0 || !isShadow(letters[at - 1]!, letter, row.size));
  if (letters.length < glyphs.length) joinMarks(once, glyphs, row.size);
  return once;
}

/** Bold that is made by printing twice. */
const isShadow = (before: PlacedToken, letter: PlacedToken, size: number): boolean =>
  before.text === letter.text &&
  letter.text.trim() !== '' &&
  letter.right - letter.left > 0.1 * size &&
  letter.left - before.left < 0.06 * size;

/** Small raised figures are marks of notes: they must not join the number that they stand behind. */
function raised(glyph: Glyph, row: Row): string {
  if (glyph.size > 0.8 * row.size || row.y - glyph.y < 0.15 * row.size) return glyph.text;
  return superscript(glyph.text);
}
