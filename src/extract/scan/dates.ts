import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import type { Finds } from './finds.ts';
import { digitAt, endOfDigits, skipConnectors } from './tokens.ts';

const COMMA = 44;
const MAX_DATES = 8;
const match = makeMatch();

/**
 * Steps over the date of adoption behind a number, `of 24 February 2000`, in languages that put it there; returns `from`
 * when there is none. The day may stand before or behind the month; the year may be stated once for several dates.
 */
export function skipDateBehind(compiled: CompiledGrammar, text: string, from: number): number {
  if (compiled.months.values.length === 0) return from;
  let at = skipRight(text, from);
  if (foldAt(text, at) === COMMA) at = skipRight(text, at + 1);
  if (!matchRight(compiled.dateLinks.trie, text, at, match)) return from;
  const end = dateEnd(compiled, text, skipRight(text, match.edge));
  return end === 0 ? from : end;
}

/** The end of a date that begins at `from`, or of several that share their month or year: `4 and 14 July 1967`; or 0. */
export function dateEnd(compiled: CompiledGrammar, text: string, from: number): number {
  let end = oneDateEnd(compiled, text, from);
  for (let date = 1; date < MAX_DATES && end > 0; date++) {
    if (digitAt(text, end - 1)) break;
    const next = skipConnectors(compiled, text, skipRight(text, end));
    const past = next > skipRight(text, end) ? oneDateEnd(compiled, text, next) : 0;
    if (past === 0) break;
    end = past;
  }
  return end;
}

/**
 * Whether a number at `from` is the day of a date. It is asked of each number of a list, all of which might be days of the
 * one month behind the last: the way there is gone once.
 */
export function isDay(compiled: CompiledGrammar, text: string, from: number, { days }: Finds): boolean {
  if (compiled.months.values.length === 0) return false;
  if (from > days.to) {
    let at = dayEnd(compiled, text, from);
    if (at === 0) return dateEnd(compiled, text, from) > 0;
    days.to = from;
    for (;;) {
      const behind = skipRight(text, at);
      const next = skipConnectors(compiled, text, behind);
      const past = next > behind ? dayEnd(compiled, text, next) : 0;
      if (past === 0) break;
      at = past;
      days.to = next;
    }
    days.dated = matchRight(compiled.months.trie, text, skipRight(text, at), match);
  }
  return days.dated && dateEnd(compiled, text, from) > 0;
}

/** One date, with the days before it that share its month; 0 without one. */
function oneDateEnd(compiled: CompiledGrammar, text: string, from: number): number {
  let at = dayEnd(compiled, text, from);
  for (let day = 1; day < MAX_DATES && at > 0; day++) {
    const next = skipConnectors(compiled, text, skipRight(text, at));
    const past = next > skipRight(text, at) ? dayEnd(compiled, text, next) : 0;
    if (past === 0) break;
    at = past;
  }
  if (at > 0) at = skipRight(text, at);
  else at = from;
  if (!matchRight(compiled.months.trie, text, at, match)) return 0;
  let end = match.edge;
  if (at === from) {
    const day = dayEnd(compiled, text, skipRight(text, end));
    if (day === 0) return 0;
    end = day;
  }
  return yearEnd(compiled, text, end);
}

/** `24`, `1er`, `24 de`: a day and the words between it and the month. */
function dayEnd(compiled: CompiledGrammar, text: string, from: number): number {
  if (!digitAt(text, from)) return 0;
  let end = endOfDigits(text, from);
  if (end - from > 2) return 0;
  while (matchRight(compiled.dateJoints.trie, text, skipRight(text, end), match)) end = match.edge;
  return end;
}

/** A year behind month and day, with the words before and behind it; none stands there when a later date has it. */
function yearEnd(compiled: CompiledGrammar, text: string, from: number): number {
  let at = skipRight(text, from);
  if (foldAt(text, at) === COMMA) at = skipRight(text, at + 1);
  if (matchRight(compiled.dateJoints.trie, text, at, match)) at = skipRight(text, match.edge);
  if (!digitAt(text, at)) return from;
  const end = endOfDigits(text, at);
  if (end - at !== 4) return from;
  return matchRight(compiled.yearMarksRight.trie, text, skipRight(text, end), match) ? match.edge : end;
}

/** `resolution of the year 1995`: four digits and the word for year, which no number of an instrument has behind it. */
export const isYear = (compiled: CompiledGrammar, text: string, start: number, end: number): boolean =>
  end - start === 4 && matchRight(compiled.yearNouns.trie, text, skipRight(text, end), match);
