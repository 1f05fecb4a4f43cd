import { FOLD, isDigit, isSoft } from '../lexicon/chars.ts';
import { skipLeft, skipRight } from '../lexicon/trie.ts';
import { endsSentence } from './front.ts';
import type { Lines } from './lines.ts';

/**
 * Adds the lines that pages are headed with: a few words and, far from them, the number of the page, before or behind.
 * The same words return on a later page with a higher number; tables repeat their rows nearer to each other.
 */
export function addPageHeads(text: string, { length, starts, ends }: Lines, heads: Set<number>): void {
  let seen: Map<string, Seen[]> | null = null;
  for (let index = 0; index < length; index++) {
    const start = starts[index]!;
    const end = ends[index]!;
    if (end - start > LONGEST) continue;
    const before = isDigit(FOLD[text.charCodeAt(start)]!);
    if (!before && !isDigit(FOLD[text.charCodeAt(end - 1)]!)) continue;
    const read = before ? numberBefore(text, start, end) : numberBehind(text, start, end);
    if (read === null) continue;
    seen ??= new Map();
    const known = seen.get(read.words);
    const line = { index, start, page: read.page };
    if (known) known.push(line);
    else seen.set(read.words, [line]);
  }
  if (seen === null) return;
  for (const lines of seen.values()) if (isOnPages(lines)) for (const { index } of lines) heads.add(index);
}

interface Seen {
  readonly index: number;
  readonly start: number;
  readonly page: number;
}

const isOnPages = (lines: readonly Seen[]): boolean =>
  lines.length > 1 &&
  lines.every(({ page, start }, at) => {
    const last = lines[at - 1];
    return last === undefined || (page > last.page && start - last.start >= SHORTEST_PAGE);
  });

const LONGEST = 160;
const MOST_DIGITS = 3;
/** In characters. */
const SHORTEST_PAGE = 300;

function numberBefore(text: string, start: number, end: number): { words: string; page: number } | null {
  let at = start;
  while (at < end && isDigit(FOLD[text.charCodeAt(at)]!)) at++;
  const words = skipRight(text, at);
  if (at - start > MOST_DIGITS || words >= end || !isWide(text, at, words) || endsSentence(text, end)) return null;
  return { words: text.slice(words, end), page: Number(text.slice(start, at).normalize('NFKC')) };
}

function numberBehind(text: string, start: number, end: number): { words: string; page: number } | null {
  let at = end;
  while (at > start && isDigit(FOLD[text.charCodeAt(at - 1)]!)) at--;
  const words = skipLeft(text, at);
  if (end - at > MOST_DIGITS || words <= start || !isWide(text, words, at)) return null;
  return { words: text.slice(start, words), page: Number(text.slice(at, end).normalize('NFKC')) };
}

/** A tab, or more than one space. */
const isWide = (text: string, from: number, to: number): boolean =>
  to - from > 1 ? isSoft(FOLD[text.charCodeAt(from)]!) : text.charCodeAt(from) === TAB;

const TAB = 9;
