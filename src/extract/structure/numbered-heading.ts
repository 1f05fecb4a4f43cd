import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldedText, isSoft } from '../lexicon/chars.ts';
import { skipRight } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from '../scan/bracket.ts';
import { dateEnd } from '../scan/dates.ts';
import { digitAt, readNumber } from '../scan/tokens.ts';
import type { Lines } from './lines.ts';

/** A heading that begins with the number: `6 (1946). Resolution of 17 May 1946`, `60/1. Title`. */
export interface NumberedHeading {
  readonly number: string;
  readonly year: number | null;
  /** Index of its line. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Where the title begins that goes on behind the number, −1 without one. */
  readonly titleStart: number;
}

const STOP = 46;
const HYPHEN = 45;
const FRONT_LINES = 24;
const bracket = makeBracket();

/**
 * The line among the first that begins with a number, its year in brackets or its session before a slash, and a stop, and
 * goes on with the date of adoption or a title; or that is such a number and no more. A plain number and a stop count items, and are no heading.
 * Behind the number of the document's own symbol, `A/HRC/RES/18/28`, no stop is needed.
 */
export function findNumberedHeading(
  compiled: CompiledGrammar,
  text: string,
  lines: Lines,
  to: number,
  symbol: string | null,
): NumberedHeading | null {
  for (let index = 0; index < Math.min(to, FRONT_LINES); index++) {
    const { start, end } = lines.at(index)!;
    if (!digitAt(text, start)) continue;
    const past = readNumber(compiled, text, start);
    if (past === 0 || past > end) continue;
    if (past === end) {
      const number = foldedText(text, start, past);
      if (!isOfSession(number) && !number.endsWith(')')) continue;
      return { number, year: null, line: index, start, end, titleStart: -1 };
    }
    let at = skipRight(text, past);
    let year: number | null = null;
    if (readBracket(compiled, text, at, bracket) && bracket.placeStart < 0) {
      year = bracket.year;
      at = bracket.end;
    } else if (!hasSession(foldedText(text, start, past))) continue;
    const mark = FOLD[text.charCodeAt(at)];
    if (foldedText(text, start, past) === symbol && isSoft(FOLD[text.charCodeAt(past)]!))
      return { number: symbol, year: null, line: index, start, end: past, titleStart: at };
    // Old pages print no stop behind the number, but a wide space.
    if (at - past > 1 && isOfSession(foldedText(text, start, past)))
      return { number: foldedText(text, start, past), year: null, line: index, start, end: past, titleStart: at };
    if ((mark !== STOP && mark !== HYPHEN) || at >= end) continue;
    const number = foldedText(text, start, past);
    const dated = datedBehind(compiled, text, at + 1, end);
    const behind = skipRight(text, at + 1);
    return {
      number,
      year,
      line: index,
      start,
      end: dated ? end : at,
      titleStart: dated || behind >= end ? -1 : behind,
    };
  }
  return null;
}

/** `70/125`, `20/8` alone on its line: the number of a session or year, as pages do not count. */
const isOfSession = (number: string): boolean => {
  const slash = number.indexOf('/');
  const session = Number(number.slice(0, slash));
  return slash > 0 && (session >= FIRST_DIVIDED_SESSION || session > Number(number.slice(slash + 1)));
};

/** `70/125`, `1514(XV)`. */
const hasSession = (number: string): boolean => number.includes('/') || number.endsWith(')');

const FIRST_DIVIDED_SESSION = 31;

/** Whether a date stands in the rest of the line: then it tells of the adoption, and is no title. */
function datedBehind(compiled: CompiledGrammar, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isSoft(FOLD[text.charCodeAt(at - 1)]!) && digitAt(text, at) && dateEnd(compiled, text, at) > 0) return true;
  return false;
}
