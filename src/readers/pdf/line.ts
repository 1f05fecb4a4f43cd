import { bracketVote, mirror, readingOrder } from './bidi.ts';
import type { Style } from './glyph.ts';
import type { Row } from './pieces.ts';
import { isLeftToRight, isRightToLeft, isUnspaced } from './scripts.ts';
import type { PlacedToken } from './tokens.ts';

/** A stretch of a line's text and where it is printed. */
export interface Chunk {
  readonly start: number;
  left: number;
  right: number;
  /** Of its baseline, which can be another than that of the line: files don't always print a line level. */
  y: number;
}

/** A printed line as text, in the order in which it is read. Measures are of the frame in which it is level. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly style: Style;
  readonly rightToLeft: boolean;
  /** Tagged by the file as no part of the text. */
  readonly artifact: boolean;
  /** Width of the text up to the first place where a line may break. */
  readonly firstWord: number;
  /** Where the text behind a label begins, seen from the side where lines begin; 0 when the line has no label. */
  readonly hang: number;
  readonly chunks: readonly Chunk[];
}

/** A row whose letters are in order; how its brackets stand is only known when more of the document was seen. */
export interface OrderedRow {
  readonly row: Row;
  readonly rightToLeft: boolean;
  readonly tokens: readonly { readonly token: PlacedToken; readonly turned: boolean }[];
  readonly vote: number;
}

/** Whether more letters run from right to left than the other way. */
export function runsRightToLeft(texts: Iterable<string>): boolean {
  let balance = 0;
  for (const text of texts) balance += isRightToLeft(text) ? 1 : isLeftToRight(text) ? -1 : 0;
  return balance > 0;
}

/** `placed`: the letters of the row from left to right. `rightToLeft`: what the page as a whole does. A line with none of the letters of the other way goes with the page. */
export function orderRow(row: Row, placed: readonly PlacedToken[], rightToLeft: boolean): OrderedRow {
  const own = placed.some(({ text }) => isRightToLeft(text));
  const turns = rightToLeft ? own || !placed.some(({ text }) => isLeftToRight(text)) : false;
  const tokens = readingOrder(placed, turns);
  const vote = own ? bracketVote(tokens.filter(({ turned }) => turned).map(({ token }) => token.text)) : 0;
  return { row, rightToLeft: turns, tokens, vote };
}

/** What stands before the text of an item, whole: a letter, numeral or number with its bracket or dot, a bare number, a dash. */
const LABEL =
  /^(?:[(（]?(?:\p{L}\p{M}*|[ivxl]{1,6}|[a-z]{2}|\d{1,4}(?:\.\d{1,3}){0,3})(?: ?(?:bis|ter|quater))? ?[)）.．、]|\d{1,3}(?:\.\d{1,3}){0,3}|[•·–—‒▪■*-])$/iu;
const LONGEST_LABEL = 12;
/** A gap behind a label that is wider than this times the size is no blank between words. */
const LABEL_GAP = 0.45;
/** Nor is one that is wider than this times the blanks of its line, which are wide where letters are or a line is stretched. */
const WIDER = 1.3;
/** Fewer blanks don't show how wide they are. */
const TELLING_BLANKS = 3;
/** Characters of a chunk where the script has no blanks. */
const CHUNK = 4;

export function printLine({ row, rightToLeft, tokens }: OrderedRow, mirrored: boolean): Line {
  let text = '';
  let labelled = false;
  let textStart: PlacedToken | null = null;
  const chunks: Chunk[] = [];
  let firstWord: number | null = null;
  const from = rightToLeft ? row.right : row.left;
  const labelGap = Math.max(LABEL_GAP * row.size, WIDER * usualBlank(tokens));
  tokens.forEach(({ token, turned }, at) => {
    if (token.text === ' ' || token.text === '\t') {
      firstWord ??= Math.abs((rightToLeft ? token.right : token.left) - from);
      const isLabel = !labelled && text.length <= LONGEST_LABEL && LABEL.test(text);
      // "a )": the bracket belongs to the letter before it.
      const inLabel = isLabel || tokens[at + 1]?.token.text === ')' || tokens[at + 1]?.token.text === '(';
      if (isLabel && token.right - token.left > labelGap) {
        labelled = true;
        text += '\t';
        textStart = tokens[at + 1]?.token ?? null;
      } else if (token.text === '\t') text += '\t';
      else if ((inLabel && text.length <= LONGEST_LABEL) || !isTight(text, tokens[at + 1]?.token.text)) text += ' ';
      return;
    }
    const letters = turned && mirrored ? mirror(token.text) : token.text;
    const last = chunks.at(-1);
    const fresh = last === undefined || /\s$/.test(text) || (isUnspaced(letters) && text.length - last.start >= CHUNK);
    const y = token.y ?? row.y;
    if (fresh) chunks.push({ start: text.length, left: token.left, right: token.right, y });
    else {
      last.left = Math.min(last.left, token.left);
      last.right = Math.max(last.right, token.right);
      // Raised figures leave the word where it is.
      last.y = Math.max(last.y, y);
    }
    if (firstWord === null && isUnspaced(letters))
      firstWord = Math.abs((rightToLeft ? token.left : token.right) - from);
    text += letters;
  });
  return {
    text: text.trimEnd(),
    left: row.left,
    right: row.right,
    y: row.y,
    size: row.size,
    style: styleOf(row),
    rightToLeft,
    artifact: row.pieces.every(({ glyphs }) => glyphs.every(({ artifact }) => artifact)),
    firstWord: firstWord ?? row.right - row.left,
    hang: hangOf(textStart, row, rightToLeft),
    chunks,
  };
}

/** Width of the middle one of a line's blanks; 0 where there are too few to tell. */
function usualBlank(tokens: OrderedRow['tokens']): number {
  const widths = tokens.flatMap(({ token: { text, left, right } }) => (text === ' ' ? [right - left] : []));
  if (widths.length < TELLING_BLANKS) return 0;
  return widths.sort((a, b) => a - b)[widths.length >> 1]!;
}

/** How far behind the line's beginning the text of an item begins; 0 without label. */
const hangOf = (textStart: PlacedToken | null, row: Row, rightToLeft: boolean): number =>
  textStart === null ? 0 : rightToLeft ? row.right - textStart.right : textStart.left - row.left;

/** Between Han characters, and between them and others, a blank is only room. */
const isTight = (before: string, after: string | undefined): boolean =>
  after !== undefined && (isUnspaced(before.slice(-1)) || isUnspaced(after.slice(0, 2)));

function styleOf(row: Row): Style {
  let bold = 0;
  let italic = 0;
  let all = 0;
  for (const { glyphs } of row.pieces)
    for (const { style, text } of glyphs) {
      if (text.trim() === '') continue;
      all++;
      if (style.bold) bold++;
      if (style.italic) italic++;
    }
  return { bold: bold > all * 0.8, italic: italic > all * 0.8 };
}
