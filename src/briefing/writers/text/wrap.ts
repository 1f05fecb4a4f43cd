import { textWidth } from './width.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** No line begins with one of these, and none ends with an opening one. */
const CLOSING = /[\p{Pe}\p{Pf}，。、；：！？,.;:!?%…·\u2069]/u;
const OPENING = /[\p{Ps}\p{Pi}\u2066-\u2068]/u;
/** A space that no line breaks at. */
const TIE = '\u00A0';
const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'grapheme' });

export type Measure = (text: string) => number;

export const measureAt =
  (size: number, bold = false): Measure =>
  (text) =>
    textWidth(text, size, bold);

/**
 * The lines of a text that are no wider than `width`: broken at spaces, behind hyphens and between characters of scripts
 * without spaces; inside a word only when it is wider than a line. Always at least one line.
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, width, measure));
  return lines.length > 0 ? lines : [''];
}

function wrapLine(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const wide = measure(piece);
    if (used + wide > width && line !== '' && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    if (line === '' && measure(piece.trimEnd()) > width) {
      const parts = cutWord(piece.trimEnd(), width, measure);
      line = parts.pop() ?? '';
      lines.push(...parts);
      if (piece.endsWith(' ')) line += ' ';
      used = measure(line);
      continue;
    }
    line += piece;
    used += wide;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the space behind them, and single characters of scripts without spaces. */
function* piecesOf(text: string): Generator<string> {
  let piece = '';
  let before = '';
  for (const sign of text) {
    if (before !== '' && breaksBetween(before, sign)) {
      yield piece;
      piece = '';
    }
    piece += sign;
    before = sign;
  }
  if (piece !== '') yield piece;
}

function breaksBetween(before: string, after: string): boolean {
  if (after === ' ' || after === TIE || before === TIE) return false;
  if (before === ' ') return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (before === '-' || before === '/') return /\p{L}/u.test(after);
  return UNSPACED.test(before) || UNSPACED.test(after);
}

function cutWord(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of segmenter.segment(word)) {
    const wide = measure(segment);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += segment;
    used += wide;
  }
  return [...parts, part];
}

/** At most so many lines; the last ends with an ellipsis where something was left out. */
export function wrapAtMost(text: string, width: number, measure: Measure, most: number): readonly string[] {
  return fitLines(text, width, measure, most).rows;
}

/** More characters than a line of any slide can hold. */
const LONGEST_LINE = 500;

/** The same, with the text itself as far as it is shown. */
export function fitLines(
  text: string,
  width: number,
  measure: Measure,
  most: number,
): { readonly rows: readonly string[]; readonly text: string } {
  const lines = wrapText(cutText(text, most * LONGEST_LINE), width, measure);
  if (lines.length <= most) return { rows: lines, text };
  let last = [...segmenter.segment(lines[most - 1]!)].map(({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last = last.slice(0, -1);
  const rows = [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
  return {
    rows,
    text: cutText(
      text,
      rows.reduce((sum, row) => sum + row.length, 0),
    ),
  };
}

/** A text of so many characters at most; what is longer is cut between graphemes and ends with an ellipsis. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = '';
  for (const { segment } of segmenter.segment(text.slice(0, most * 2))) {
    if (cut.length + segment.length > most - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}
