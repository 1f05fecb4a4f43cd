import type { CompiledGrammar } from '../compile.ts';
import {
  codeAt,
  FOLD,
  foldAt,
  IGNORED,
  isDigit,
  isLatin,
  isLetterLike,
  isSoft,
  isWord,
  NEWLINE,
  SPACE,
} from '../lexicon/chars.ts';
import { endOfNumeral } from '../lexicon/numerals.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from './bracket.ts';

const SLASH = 47;
const DOT = 46;
const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
/** More digits than any instrument number has; longer runs are telephone, host or document numbers. */
const MAX_DIGITS = 5;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const CAPITAL_E = 69;
const CAPITAL_S = 83;
const match = makeMatch();
const bracket = makeBracket();

/** Most characters are told without the table: ASCII digits, and letters below those of other scripts. */
export function digitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < FIRST_OTHER_DIGIT ? code >= 48 && code <= 57 : isDigit(FOLD[code]!);
}

const FIRST_OTHER_DIGIT = 0x660;

export function endOfDigits(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (digitAt(text, at)) at++;
    // Invisible characters between two digits are none of the number's.
    let past = at;
    while (past - at < MAX_IGNORED && past < text.length && at > from && FOLD[text.charCodeAt(past)] === IGNORED)
      past++;
    if (past === at || !digitAt(text, past)) return at;
    at = past;
  }
}

const MAX_IGNORED = 4;

/** Where digits begin behind a slash at `from`, whatever invisible or narrow space stands around it; 0 without. */
function behindSlash(text: string, from: number): number {
  let at = from;
  while (at - from < MAX_IGNORED && at < text.length && FOLD[text.charCodeAt(at)] === IGNORED) at++;
  // `40 / 152`: old pages have a space on both sides.
  if (foldAt(text, at) === SPACE && foldAt(text, at + 1) === SLASH && foldAt(text, at + 2) === SPACE) at++;
  if (foldAt(text, at) !== SLASH) return 0;
  at++;
  const past = at;
  while (at - past < MAX_IGNORED && isSoft(foldAt(text, at))) at++;
  return digitAt(text, at) ? at : 0;
}

/**
 * The end of the instrument number that begins at `from`: `140`, `70/125`, `61-1`, `1514(XV)`; 0 when the digits can
 * be no number of an instrument.
 */
export function readNumber(compiled: CompiledGrammar, text: string, from: number): number {
  let end = endOfDigits(text, from);
  if (end === from || end - from > MAX_DIGITS) return 0;
  const code = foldAt(text, end);
  // `Decision 10.COM 8`: the number of a session before the body that met.
  if (code === DOT && isCapitals(text, end + 1)) return 0;
  const divided = behindSlash(text, end);
  if (divided > 0) {
    end = endOfDigits(text, divided);
    if (foldAt(text, end) === SLASH && isCapitals(text, end + 1)) return 0;
  } else if (code === SLASH) {
    return endOfMeeting(text, end + 1) || end;
  } else if (code === HYPHEN && digitAt(text, end + 1) && endOfDigits(text, end + 1) - end <= 3) {
    end = endOfDigits(text, end + 1);
  } else if (code === DOT && digitAt(text, end + 1)) {
    return endOfDecimals(text, end);
  }
  // What may follow is a capital or a bracket; mostly neither does.
  const at = skipRight(text, end);
  const following = foldAt(text, at);
  if (following === OPEN) return endOfSession(compiled, text, at) || end;
  // `37 C/Resolution 2`, `207 EX/25`: the number of a session before the letters of its documents.
  if (isCapitalCode(following) && endsDocumentMark(text, at)) return 0;
  if (matchRight(compiled.parts.trie, text, at, match))
    return endOfPart(compiled, text, match.edge, divided > 0) || end;
  if (!isCapitalCode(following) || !standsAlone(text, at)) return end;
  // A letter behind a plain number is part of it only before the session: `377 A (V)`.
  const part = endOfPart(compiled, text, at + 1, divided > 0);
  // `2106 A and B (XX)`: several texts of a session that stands behind the last.
  return part || (sharesSession(compiled, text, at + 1) ? 0 : end);
}

/** Whether more letters follow the one that ends at `from`, and a session in Roman numerals behind them. */
function sharesSession(compiled: CompiledGrammar, text: string, from: number): boolean {
  let at = from;
  for (let letter = 0; letter < MOST_PARTS; letter++) {
    const next = skipConnectors(compiled, text, skipRight(text, at));
    if (!isCapitalCode(foldAt(text, next)) || !standsAlone(text, next)) return false;
    at = next + 1;
    if (endOfRomanBracket(text, skipRight(text, at)) > 0) return true;
  }
  return false;
}

const MOST_PARTS = 6;

/** Whether a capital at `at`, or two, stand before a slash. */
const endsDocumentMark = (text: string, at: number): boolean =>
  foldAt(text, isCapitalCode(foldAt(text, at + 1)) ? at + 2 : at + 1) === SLASH;

/** The end of a number that goes on behind its dot at `from`, `69.2`; `from` where what follows is a date or a version. */
function endOfDecimals(text: string, from: number): number {
  const end = endOfDigits(text, from + 1);
  const dated = foldAt(text, end) === DOT && digitAt(text, end + 1);
  return dated || end - from > MOST_DECIMALS + 1 ? from : end;
}

const MOST_DECIMALS = 2;

/** Where a number ends whose letter ends at `letter`: behind the session, else there when the number names one itself; or 0. */
function endOfPart(compiled: CompiledGrammar, text: string, letter: number, divided: boolean): number {
  const open = skipRight(text, letter);
  const past = foldAt(text, open) === OPEN ? endOfSession(compiled, text, open) : 0;
  return past || (divided ? letter : 0);
}

/** The end of the bracket at `open` when it holds a session: in Roman numerals, or in digits behind a mark; or 0. */
function endOfSession(compiled: CompiledGrammar, text: string, open: number): number {
  const roman = endOfRomanBracket(text, open) || endOfNumeralBracket(compiled, text, open);
  if (roman > 0 || !matchRight(compiled.sessionMarks.trie, text, skipRight(text, open + 1), match)) return roman;
  const digits = behindHyphen(text, match.edge);
  const end = digits > 0 ? endOfDigits(text, digits) : 0;
  const close = skipRight(text, end);
  return end > digits && end - digits <= 2 && foldAt(text, close) === CLOSE ? close + 1 : 0;
}

/**
 * The end of a number that a line break parts, where an ordinal stands before it and a counter behind: an unspaced language
 * breaks lines anywhere. In others, where a version with its place stands behind. `end` where it is not parted.
 */
function endOverLines(compiled: CompiledGrammar, text: string, start: number, end: number): number {
  if (!isSoft(foldAt(text, end))) return end;
  const next = skipRight(text, end);
  if (foldAt(text, next - 1) !== NEWLINE || !digitAt(text, next)) return end;
  if (compiled.spaced) {
    const past = endOfDigits(text, next);
    const short = next === end + 1 && end - start + past - next < MAX_DIGITS;
    return short && readBracket(compiled, text, skipRight(text, past), bracket) && bracket.placeStart >= 0 ? past : end;
  }
  if (!matchLeft(compiled.ordinals.trie, text, skipLeft(text, start), match)) return end;
  const past = endOfDigits(text, next);
  const digits = end - start + past - next;
  return digits <= MAX_DIGITS && matchRight(compiled.counters.trie, text, skipRight(text, past), match) ? past : end;
}

/** Whether nothing but space stands before `at` in its line. */
export function beginsLine(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && isSoft(foldAt(text, from - 1)) && foldAt(text, from - 1) !== NEWLINE) from--;
  return from === 0 || foldAt(text, from - 1) === NEWLINE;
}

/** `1` and a tab, `1)`, `1.`, `1-`, `1 -` at the beginning of a line number an item. */
export const isListLabel = (text: string, start: number): boolean => endsListLabel(text, endOfDigits(text, start));

/** The same by where the digits end. */
export function endsListLabel(text: string, end: number): boolean {
  const after = codeAt(text, end);
  const folded = foldAt(text, end);
  if (after === TAB || folded === CLOSE || (folded === DOT && !digitAt(text, end + 1))) return true;
  const dash = isSoft(folded) ? end + 1 : end;
  return foldAt(text, dash) === HYPHEN && isSoft(foldAt(text, dash + 1));
}

const TAB = 9;

/** Offset behind a hyphen at `from` and the space around it, 0 without one. */
export function behindHyphen(text: string, from: number): number {
  const at = skipRight(text, from);
  return foldAt(text, at) === HYPHEN ? skipRight(text, at + 1) : 0;
}

/** The end of `CP.21` behind a slash at `from`: conferences of parties number by their meeting. 0 when it is none. */
function endOfMeeting(text: string, from: number): number {
  let at = from;
  while (isCapitalCode(foldAt(text, at)) && at - from <= MOST_CAPITALS) at++;
  if (at - from < 2 || at - from > MOST_CAPITALS || foldAt(text, at) !== DOT) return 0;
  return digitAt(text, at + 1) ? endOfDigits(text, at + 1) : 0;
}

const MOST_CAPITALS = 4;
export const isCapitalCode = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z;

/** `676/2002/EC`: the union whose act it is stands behind a second slash. */
const isCapitals = (text: string, at: number): boolean =>
  isCapitalCode(foldAt(text, at)) && isCapitalCode(foldAt(text, at + 1));

/** Whether the capital at `at` is `B` as in `57/270 B`, one of several texts under a number: no word goes on from it; but another one, `A-D`. */
export function standsAlone(text: string, at: number): boolean {
  const following = foldAt(text, at + 1);
  if (following === HYPHEN) return isCapitalCode(foldAt(text, at + 2)) && endsWord(text, at + 3);
  return endsWord(text, at + 1);
}

function endsWord(text: string, at: number): boolean {
  const following = foldAt(text, at);
  return !isWord(following) && !isLetterLike(following) && following !== HYPHEN;
}

/** The end of `(XV)` that opens at `open`, the session of the General Assembly before 1976, part of the number; or 0. */
function endOfRomanBracket(text: string, open: number): number {
  let at = open + 1;
  // The number of a special session: `2248 (S-V)`.
  if (foldAt(text, at) === CAPITAL_E) at++;
  if (foldAt(text, at) === CAPITAL_S && foldAt(text, at + 1) === HYPHEN) at += 2;
  else at = open + 1;
  const numeral = at;
  while (isRoman(foldAt(text, at))) at++;
  return at > numeral && foldAt(text, at) === CLOSE ? at + 1 : 0;
}

/** The end of a session in words of one character for each digit or power, `(十五)`; 0 without, or where it is a year. */
function endOfNumeralBracket({ numberCharacters }: CompiledGrammar, text: string, open: number): number {
  if (numberCharacters === null) return 0;
  const numeral = skipRight(text, open + 1);
  const end = endOfNumeral(numberCharacters, text, numeral);
  return end > numeral && end - numeral <= LONGEST_NUMERAL && foldAt(text, end) === CLOSE ? end + 1 : 0;
}

const LONGEST_NUMERAL = 3;

/** The end of the instrument number that begins at `from`, in digits or words, over the end of a line. */
export const endOfWholeNumber = (compiled: CompiledGrammar, text: string, from: number): number =>
  digitAt(text, from)
    ? endOverLines(compiled, text, from, readNumber(compiled, text, from))
    : endOfWordedNumber(compiled, text, from);

/** The end of a number in words, with the session behind it. */
function endOfWordedNumber(compiled: CompiledGrammar, text: string, from: number): number {
  const end = endOfNumeral(compiled.numberCharacters, text, from);
  const open = skipRight(text, end);
  return (end > from && foldAt(text, open) === OPEN && endOfSession(compiled, text, open)) || end;
}

const isRoman = (code: number): boolean => code === 73 || code === 86 || code === 88 || code === 76;

/** Steps over one or two connectors and the space around them; returns `from` when there is none. */
export function skipConnectors(compiled: CompiledGrammar, text: string, from: number): number {
  let at = from;
  for (let passed = 0; passed < 2; passed++) {
    if (!matchRight(compiled.connectors.trie, text, at, match)) break;
    // A letter with a point behind it is of a number in series, whatever word it looks like.
    if (foldAt(text, match.edge) === DOT) break;
    at = skipRight(text, match.edge);
  }
  return at;
}

/** Steps over a date in words and digits that stands before a number in a chain; returns `from` when there is none. */
export function skipDate(compiled: CompiledGrammar, text: string, from: number): number {
  if (compiled.dateMarks.values.length === 0) return from;
  let at = from;
  for (let part = 0; part < 3; part++) {
    const end = endOfNumeral(compiled.numberCharacters, text, endOfDigits(text, at));
    if (end === at) break;
    if (!matchRight(compiled.dateMarks.trie, text, skipRight(text, end), match)) return part === 0 ? from : at;
    at = skipRight(text, match.edge);
  }
  return at > from && matchRight(compiled.dateCloses.trie, text, at, match) ? skipRight(text, match.edge) : at;
}

export const latinBefore = (text: string, at: number): boolean => {
  const code = foldAt(text, at - 1);
  return isLatin(code) || isDigit(code);
};
