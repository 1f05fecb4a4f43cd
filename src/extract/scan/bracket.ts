import { SESSION_TAGS } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldAt, isDigit, isSoft } from '../lexicon/chars.ts';
import { endOfNumeral, withDigits } from '../lexicon/numerals.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';

/** A version bracket: `(2010, Guadalajara, Rev.)`, `(WTSA-08)`. Offsets of the place when it is not in the table. */
export interface Bracket {
  /** Offset behind the closing bracket. */
  end: number;
  year: number;
  place: number;
  placeStart: number;
  placeEnd: number;
  revised: boolean;
  /** Index into the issuers table, −1 when the bracket names no body. */
  issuer: number;
  /** The year is that of a session by its tag: `(C11)`. */
  tagged: boolean;
  /** Index of the body that such a tag is of, −1 without one. */
  tagBody: number;
}

export const makeBracket = (): Bracket => ({
  end: 0,
  year: -1,
  place: -1,
  placeStart: -1,
  placeEnd: -1,
  revised: false,
  issuer: -1,
  tagged: false,
  tagBody: -1,
});

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const SEMICOLON = 59;
const HYPHEN = 45;
/** A version bracket is short; a longer one holds a title. */
const MAX_LENGTH = 80;
const MAX_PLACE = 24;

const match = makeMatch();

/**
 * Reads the version bracket that opens at `from`. Returns false for any other bracket (a title, an abbreviation, a
 * remark): a version bracket states a year or a session, and nothing that is not year, place, mark or session.
 * Where it states several versions (`2008, …; 2012, …`) the last counts.
 */
export function readBracket(compiled: CompiledGrammar, text: string, from: number, out: Bracket): boolean {
  // Mostly no bracket stands there: told without a call.
  const code = foldAt(text, from);
  if (code === OPEN) return readOpened(compiled, text, from, CLOSE, out);
  return code === CLOSE && isMirrored(compiled, text, from) && readOpened(compiled, text, from, OPEN, out);
}

/** Offset behind a bracket at `from` that holds nothing but a mark of revision, `(MOD)`; 0 when none stands there. */
export function markEnd(compiled: CompiledGrammar, text: string, from: number): number {
  if (foldAt(text, from) !== OPEN || !matchRight(compiled.revisionMarks.trie, text, skipRight(text, from + 1), match))
    return 0;
  const close = skipRight(text, match.edge);
  return foldAt(text, close) === CLOSE ? close + 1 : 0;
}

/**
 * Conversions turn the brackets of a text that is written from the right the other way round: what closes then stands
 * behind a space and before a word, which no closing bracket does.
 */
const isMirrored = (compiled: CompiledGrammar, text: string, at: number): boolean =>
  compiled.rightToLeft && isSoft(foldAt(text, at - 1)) && !isSoft(foldAt(text, at + 1));

function readOpened(compiled: CompiledGrammar, text: string, from: number, close: number, out: Bracket): boolean {
  out.year = out.place = out.placeStart = out.placeEnd = out.issuer = out.tagBody = -1;
  out.revised = out.tagged = false;
  const limit = Math.min(text.length, from + MAX_LENGTH);
  let at = skipRight(text, from + 1);
  while (at < limit) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === close) {
      out.end = at + 1;
      return out.year >= 0;
    }
    if (code === COMMA || code === SEMICOLON) {
      if (code === SEMICOLON) out.place = out.placeStart = out.placeEnd = -1;
      at = skipRight(text, at + 1);
      continue;
    }
    const next = readPart(compiled, text, at, limit, close, out);
    if (next < 0) return false;
    at = skipRight(text, next);
  }
  return false;
}

/** One part of the bracket; returns the offset behind it, or −1 when it is none that a version bracket holds. */
function readPart(
  compiled: CompiledGrammar,
  text: string,
  at: number,
  limit: number,
  close: number,
  out: Bracket,
): number {
  const code = FOLD[text.charCodeAt(at)]!;
  if (isDigit(code)) return readYear(compiled, text, at, out);
  const numeral = endOfNumeral(compiled.numberCharacters, text, at);
  if (numeral > at) return readYearInWords(compiled, text, at, numeral, out);
  if (matchRight(compiled.revisionMarks.trie, text, at, match)) {
    out.revised = true;
    return match.edge;
  }
  if (matchRight(compiled.places.trie, text, at, match)) {
    out.place = match.value;
    out.placeStart = at;
    out.placeEnd = match.edge;
    return match.edge;
  }
  const tagged = readSessionTag(text, at, out);
  if (tagged > 0) {
    out.tagged = true;
    out.tagBody = compiled.issuersAfter.values.indexOf(TAGGED_BODIES.get(code)!);
    return tagged;
  }
  // In brackets a body may be named as it is called, where a language declines names.
  const { issuersAfter, issuerNames } = compiled;
  if (matchRight(issuersAfter.trie, text, at, match) || matchRight(issuerNames.trie, text, at, match)) {
    out.issuer = match.value;
    return readSessionYear(text, match.edge, out);
  }
  if (matchRight(compiled.yearMarksRight.trie, text, at, match)) return match.edge;
  if (matchRight(compiled.sessionsRight.trie, text, at, match)) return match.edge;
  return readUnknownPlace(text, at, limit, close, out);
}

function readYear(compiled: CompiledGrammar, text: string, at: number, out: Bracket): number {
  let end = at;
  let year = 0;
  while (isDigit(foldAt(text, end))) {
    year = year * 10 + FOLD[text.charCodeAt(end)]! - 48;
    end++;
  }
  if (end - at !== 4 || year < 1800 || year > 2199) return -1;
  out.year = year;
  const past = skipRight(text, end);
  return matchRight(compiled.yearMarksRight.trie, text, past, match) ? match.edge : end;
}

/** A year in words of one character for each digit, with the word for year behind it or nothing else beside it. */
function readYearInWords(compiled: CompiledGrammar, text: string, at: number, end: number, out: Bracket): number {
  const year = Number(withDigits(compiled.numberCharacters, text.slice(at, end)));
  const marked = matchRight(compiled.yearMarksRight.trie, text, skipRight(text, end), match);
  const whole = !marked && end - at === 4 && foldAt(text, end) === CLOSE;
  if (!(marked || whole) || year < 1800 || year > 2199) return -1;
  out.year = year;
  return marked ? match.edge : end;
}

/** `-08` behind an abbreviation is a session of it; without digits the abbreviation alone was read. */
function readSessionYear(text: string, at: number, out: Bracket): number {
  if (foldAt(text, at) !== HYPHEN) return at;
  let end = at + 1;
  let year = 0;
  while (isDigit(foldAt(text, end))) {
    year = year * 10 + FOLD[text.charCodeAt(end)]! - 48;
    end++;
  }
  const digits = end - at - 1;
  if (digits === 2) out.year = year < 50 ? 2000 + year : 1900 + year;
  else if (digits === 4) out.year = year;
  else return at;
  return end;
}

/** Whose session a tag is of, by the code of its letter. */
const TAGGED_BODIES: ReadonlyMap<number, string> = new Map(
  Object.entries(SESSION_TAGS).map(([letter, body]) => [letter.charCodeAt(0), body]),
);

/** `C11`, `C-2000`: the session of a body that meets every year, as its own documents are numbered. Returns the end, or 0. */
function readSessionTag(text: string, at: number, out: Bracket): number {
  if (!TAGGED_BODIES.has(FOLD[text.charCodeAt(at)]!)) return 0;
  const start = foldAt(text, at + 1) === HYPHEN ? at + 2 : at + 1;
  let end = start;
  let year = 0;
  while (end - start <= 4 && isDigit(foldAt(text, end))) year = year * 10 + FOLD[text.charCodeAt(end++)]! - 48;
  if (end - start === 2) out.year = 2000 + year;
  else if (end - start === 4 && year >= 1900 && year <= 2199) out.year = year;
  else return 0;
  return end;
}

/** A place that the grammar does not list: up to the next separator, short and without digits. */
function readUnknownPlace(text: string, at: number, limit: number, close: number, out: Bracket): number {
  if (out.placeStart >= 0) return -1;
  let end = at;
  let last = at;
  while (end < limit) {
    const code = FOLD[text.charCodeAt(end)]!;
    if (code === COMMA || code === close || code === SEMICOLON) break;
    if (isDigit(code) || code === OPEN || code === CLOSE || code === 34 || code === 58) return -1;
    end++;
    if (!isSoft(code)) last = end;
  }
  if (last === at || last - at > MAX_PLACE || end >= limit) return -1;
  out.placeStart = at;
  out.placeEnd = last;
  return end;
}
