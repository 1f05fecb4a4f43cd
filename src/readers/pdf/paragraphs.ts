import type { Line } from './line.ts';
import { isUnspaced } from './scripts.ts';

/** A line with what its surroundings say of it. */
export interface FlowLine {
  readonly line: Line;
  readonly page: number;
  readonly angle: number;
  /** Edges of the column. */
  readonly left: number;
  readonly right: number;
  /** Usual distance of baselines in the flow, in sizes of the letters. */
  readonly pitch: number;
  /** Lines of different flows are not above each other. */
  readonly flow: number;
}

/** A label, and what follows it on its line. */
const LABELLED =
  /^(?:[(（](?:\p{L}\p{M}*|[ivxl]{1,6}|[a-z]{2}|\d{1,3})[)）]|(?:\p{L}\p{M}*|[ivxl]{1,6}|[a-z]{2}|\d{1,3}(?:\.\d{1,3}){0,3})(?: ?(?:bis|ter|quater))? ?[)）]|\d{1,3}(?:\.\d{1,3}){0,3}[.．、]?(?=\t)|\d{1,3}[.．、](?=\s)|[•·–—‒▪■*-](?=\s))/iu;
/** Ends of sentences and of items. */
const ENDED = /[.;:,!?。；：，！？؛،؟][)»”"’）」』]*$/;
const FULL_STOP = /[.;:!?。；：！？؛؟][)»”"’）」』]*$/;

/**
 * Whether a line begins a paragraph, given the line before it in reading order and the one that began that one's. `after`
 * is the line below it, if there is one.
 */
export function beginsParagraph(next: FlowLine, before: FlowLine, first: FlowLine, after?: FlowLine): boolean {
  const [a, b] = [before.line, next.line];
  const size = Math.max(a.size, b.size);
  if (Math.abs(a.size - b.size) > 0.12 * size) return true;
  if (a.style.bold !== b.style.bold || a.style.italic !== b.style.italic) return true;
  const sameFlow = next.flow === before.flow;
  if (sameFlow && b.y - a.y > size * next.pitch * 1.3) return true;
  if (leftRoom(before, b)) return true;
  if (LABELLED.test(b.text) && isLabelLine(next, before)) return true;
  if (isCentred(before) && isCentred(next)) return false;
  if (after !== undefined && standsAlone(next, before, after)) return true;
  if (!sameFlow) return FULL_STOP.test(a.text);
  return isIndented(next, before, first);
}

/**
 * A short line without a mark at its end, below a mark and above what does not go on with it: the end of a sentence would
 * have a mark, so it is a heading, though the line above it reaches the edge or stands on another page.
 */
function standsAlone(next: FlowLine, before: FlowLine, after: FlowLine): boolean {
  if (after.flow !== next.flow || next.line.hang > 0 || next.line.style.bold) return false;
  if (!ENDED.test(before.line.text) || ENDED.test(next.line.text)) return false;
  return leftRoom(next, after.line);
}

/** The line before ended though the next word had room on it. */
function leftRoom({ line, left, right }: Pick<FlowLine, 'line' | 'left' | 'right'>, next: Line): boolean {
  const width = right - left;
  const indents = line.rightToLeft ? right - line.right : line.left - left;
  const rest = line.rightToLeft ? line.left - left : right - line.right;
  // A line that is set in the middle has as much room on both sides.
  const centred = indents > line.size && Math.abs(indents - rest) < 1.2 * line.size;
  const room = centred ? width - (line.right - line.left) : rest;
  // Han text keeps marks off the beginning of a line, so that two characters may go together.
  const needed = isUnspaced(next.text.slice(0, 1)) ? 2.4 * next.size : next.firstWord + 0.3 * next.size;
  return room > needed + 0.15 * next.size;
}

/** Set in the middle of its column, and not over its whole width. */
function isCentred({ line, left, right }: FlowLine): boolean {
  const [before, after] = [line.left - left, right - line.right];
  return Math.min(before, after) > 0.5 * line.size && Math.abs(before - after) < 1.2 * line.size;
}

/** Citations of items begin lines too: an item's own label stands apart from its text, at the edge, or after an end. */
function isLabelLine(next: FlowLine, before: FlowLine): boolean {
  if (next.line.hang > 0 || ENDED.test(before.line.text)) return true;
  return Math.abs(offset(next) - offset(before)) > 0.5 * next.line.size && next.flow === before.flow;
}

/** Distance of the line's beginning from the edge of its column where lines begin. */
const offset = ({ line, left, right }: FlowLine): number => (line.rightToLeft ? right - line.right : line.left - left);

function isIndented(next: FlowLine, before: FlowLine, first: FlowLine): boolean {
  const size = next.line.size;
  const shift = offset(next) - offset(before);
  if (Math.abs(shift) < 0.7 * size) return false;
  if (before !== first) return true;
  // Below the first line text goes on under the text behind the label, or back at the edge.
  if (shift < 0) return false;
  return first.line.hang === 0 || shift > first.line.hang + 2 * size;
}

/** Lines of a column, and its edges where they are known. */
type Column = { readonly lines: readonly Line[]; readonly left: number; readonly right: number };

/**
 * Usual distance of baselines in a flow, in sizes of the letters: where lines are known to go on in the next one, theirs,
 * for in a text of headings and short items most distances are those between paragraphs.
 */
export function pitchOf(column: Column): number {
  const usual = usualPitch(column.lines);
  const wrapped = pitchesOf(column.lines, (line, next) => next.hang === 0 && !leftRoom({ ...column, line }, next));
  return wrapped.length < LEAST_WRAPPED ? usual : Math.min(usual, wrapped[Math.floor(wrapped.length * 0.4)]!);
}

const LEAST_WRAPPED = 2;

/** Distances between a line and the next, in sizes of the letters, from the least on. */
function pitchesOf(lines: readonly Line[], counts: (line: Line, next: Line) => boolean): number[] {
  const pitches: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const pitch = (lines[at]!.y - lines[at - 1]!.y) / lines[at]!.size;
    if (pitch > 0.8 && pitch < 3 && counts(lines[at - 1]!, lines[at]!)) pitches.push(pitch);
  }
  return pitches.sort((a, b) => a - b);
}

function usualPitch(lines: readonly Line[]): number {
  const pitches = pitchesOf(lines, () => true);
  if (pitches.length === 0) return 1.25;
  const usual = pitches[Math.floor(pitches.length * 0.4)]!;
  // Where most paragraphs have one line, most distances are those between them: a closer one that is met often is the lines'.
  const close = pitches[Math.floor(pitches.length * 0.1)]!;
  const alike = pitches.filter((pitch) => Math.abs(pitch - close) < 0.06 * close).length;
  return close >= 1 && usual > 1.3 * close && alike >= Math.max(3, 0.1 * pitches.length) ? close : usual;
}
