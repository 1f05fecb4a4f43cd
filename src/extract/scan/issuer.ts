import { SESSION_TAGS } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldAt, foldedText, isDigit, isLatin } from '../lexicon/chars.ts';
import { canBegin, makeMatch, matchLeft, skipLeft } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from './bracket.ts';
import { latinBefore } from './tokens.ts';

/** Who adopted, as stated to the left of a number. */
export interface IssuerLeft {
  /** Index into the issuers table, −1 when none stands there. */
  issuer: number;
  /** Where the citation begins, the issuer included when it is contiguous. */
  start: number;
  issuerStart: number;
  issuerEnd: number;
  /** Year of the session or bracket between issuer and number, −1 when none. */
  year: number;
  place: number;
  /** Words stand between issuer and number. */
  apart: boolean;
}

export const makeIssuerLeft = (): IssuerLeft => ({
  issuer: -1,
  start: 0,
  issuerStart: -1,
  issuerEnd: -1,
  year: -1,
  place: -1,
  apart: false,
});

const OPEN = 40;
const FULL_STOP = 46;
const SEMICOLON = 59;
const COLON = 58;
const HYPHEN = 45;
const CLOSE = 41;
const MAX_BRACKET = 40;
const match = makeMatch();
const bracket = makeBracket();

/** Reads the issuer whose words end at `to`; `out.start` stays `to` when there is none. */
export function readIssuerLeft(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): void {
  out.issuer = out.issuerStart = out.issuerEnd = out.year = out.place = -1;
  out.apart = false;
  out.start = to;
  const end = skipLeft(text, to);
  if (readContiguous(compiled, text, end, out)) return;
  const before = skipDateLeft(compiled, text, end);
  if (before < end && readContiguous(compiled, text, before, out)) {
    out.apart = true;
    out.start = to;
    return;
  }
  if (!matchLeft(compiled.splitters.trie, text, before, match)) return;
  const splitterStart = skipLeft(text, match.edge);
  if (readContiguous(compiled, text, splitterStart, out) || readBehindTopic(compiled, text, before, out)) {
    out.apart = true;
    out.start = to;
  }
}

/** Where a date of day, month and year begins that ends at `to` and stands before the number, with the space before it; else `to`. */
export function skipDateLeft(compiled: CompiledGrammar, text: string, to: number): number {
  if (to <= 0 || !canBegin(compiled.dateMarksLeft.trie, text.charCodeAt(to - 1))) return to;
  let at = to;
  for (let part = 0; part < DATE_PARTS; part++) {
    if (!matchLeft(compiled.dateMarksLeft.trie, text, at, match)) return to;
    at = skipLeft(text, match.edge);
    const end = at;
    while (isDigit(foldAt(text, at - 1)) && end - at < 4) at--;
    if (at === end) return to;
    at = skipLeft(text, at);
  }
  return at;
}

const DATE_PARTS = 3;

/**
 * A body whose name tells it only before a number of its form; fills `out` where it ends at `to` or before a date there.
 */
export function readDividedIssuer(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): void {
  const end = skipLeft(text, to);
  const before = skipDateLeft(compiled, text, end);
  if (!matchLeft(compiled.dividedIssuers.trie, text, before, match)) return;
  const id = compiled.dividedIssuers.values[match.value];
  out.issuer = compiled.issuers.findIndex(({ value }) => value === id);
  out.issuerStart = match.edge;
  out.issuerEnd = before;
  out.apart = before < end;
  out.start = out.apart ? to : match.edge;
}

/** A topic between issuer and number is short; a longer stretch is a sentence of its own. */
const MAX_TOPIC = 80;

/** `issuer [about …] number`: the words for "about" nearest to the left that stand directly behind an issuer. */
function readBehindTopic(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): boolean {
  if (!matchLeft(compiled.topicCloses.trie, text, to, match)) return false;
  const limit = Math.max(0, match.edge - MAX_TOPIC);
  for (let at = match.edge; at > limit; at--) {
    const code = FOLD[text.charCodeAt(at - 1)]!;
    if (code === FULL_STOP || code === SEMICOLON || code === COLON) return false;
    if (!matchLeft(compiled.topicOpens.trie, text, at, match)) continue;
    const behind = skipLeft(text, match.edge);
    if (readContiguous(compiled, text, behind, out)) return true;
    if (
      matchLeft(compiled.splitters.trie, text, behind, match) &&
      readContiguous(compiled, text, skipLeft(text, match.edge), out)
    )
      return true;
  }
  return false;
}

/** `[year] issuer [(abbreviation) | (year, place)] [year session]`, ending at `to`. */
function readContiguous(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): boolean {
  let at = readSession(compiled, text, to, out);
  const closing = at;
  if (foldAt(text, at - 1) === CLOSE) {
    const open = findOpen(text, at);
    if (open < 0) return false;
    if (readBracket(compiled, text, open, bracket) && bracket.end === at) {
      out.year = bracket.year;
      out.place = bracket.place;
    }
    at = skipLeft(text, open);
  }
  if (
    !matchLeft(compiled.issuersBefore.trie, text, at, match) &&
    !readAbbreviatedMeeting(compiled, text, to, out) &&
    !readSessionTag(compiled, text, to, out) &&
    !(closing < to && matchBehindSplitter(compiled, text, at))
  ) {
    out.year = out.place = -1;
    return false;
  }
  out.issuer = match.value;
  out.issuerStart = match.edge;
  out.issuerEnd = closing;
  out.start = match.edge;
  if (out.year < 0) readYearBefore(compiled, text, match.edge, out);
  if (out.issuerStart === out.start) out.start = out.issuerStart = meetingStart(compiled, text, out.start);
  return true;
}

/** `Council at its 2011 session`: fills `match` with the body before the words between it and the session. */
function matchBehindSplitter(compiled: CompiledGrammar, text: string, to: number): boolean {
  if (!matchLeft(compiled.splitters.trie, text, to, match)) return false;
  return matchLeft(compiled.issuersBefore.trie, text, skipLeft(text, match.edge), match);
}

/** `WTSA-12`, `WTSA-2012` directly before `to`: fills `match` with the body, `out` with the year. */
function readAbbreviatedMeeting(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): boolean {
  let at = to;
  let year = 0;
  for (let factor = 1; at > to - 4 && isDigit(foldAt(text, at - 1)); factor *= 10)
    year += factor * (FOLD[text.charCodeAt(--at)]! - 48);
  const digits = to - at;
  if ((digits !== 2 && digits !== 4) || foldAt(text, at - 1) !== HYPHEN) return false;
  if (!isLatin(foldAt(text, at - 2))) return false;
  if (!matchLeft(compiled.issuersBefore.trie, text, at - 1, match)) return false;
  out.year = digits === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  return true;
}

/** `C15`, `C-2015` directly before `to`, as documents of a session are numbered: fills `match` and `out` likewise. */
function readSessionTag(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): boolean {
  let at = to;
  while (to - at < 5 && isDigit(foldAt(text, at - 1))) at--;
  const digits = to - at;
  if (digits !== 2 && digits !== 4) return false;
  if (foldAt(text, at - 1) === HYPHEN) at--;
  const body = SESSION_TAGS[String.fromCharCode(foldAt(text, at - 1))];
  if (body === undefined || latinBefore(text, at - 1)) return false;
  const year = digits === 2 ? 2000 + Number(foldedText(text, to - digits, to)) : yearEndingAt(text, to);
  if (year < 0) return false;
  match.value = compiled.issuers.findIndex(({ value, inTextsOf }) => value === body && inTextsOf === undefined);
  match.edge = at - 1;
  out.year = year;
  return match.value >= 0;
}

/** `2011 session` or `2012` directly before `to`; returns the offset before it. */
function readSession(compiled: CompiledGrammar, text: string, to: number, out: IssuerLeft): number {
  let at = to;
  if (matchLeft(compiled.sessions.trie, text, at, match)) at = skipLeft(text, match.edge);
  if (matchLeft(compiled.yearMarksLeft.trie, text, at, match)) at = skipLeft(text, match.edge);
  const year = yearEndingAt(text, at);
  if (year < 0) return to;
  out.year = year;
  return skipLeft(text, at - 4);
}

/** Where `the fifth` and its like begin before the name of a meeting, or `start`. */
function meetingStart(compiled: CompiledGrammar, text: string, start: number): number {
  for (const { before, after, numerals } of compiled.grammar.mention.ordinalMeetings) {
    if (after === '' || !endsWithAt(text, after, start)) continue;
    let at = start - after.length;
    const end = at;
    while (end - at < MAX_NUMERALS && numerals.includes(text.charAt(at - 1))) at--;
    if (at < end && endsWithAt(text, before, at)) return at - before.length;
  }
  return start;
}

const MAX_NUMERALS = 4;

/** Whether the words end at `to`. */
function endsWithAt(text: string, words: string, to: number): boolean {
  if (to < words.length) return false;
  for (let at = to - words.length, index = 0; at < to; at++, index++)
    if (text.charCodeAt(at) !== words.charCodeAt(index)) return false;
  return true;
}

/** A year before the issuer belongs to it (`2010 Plenipotentiary Conference`). */
function readYearBefore(compiled: CompiledGrammar, text: string, start: number, out: IssuerLeft): void {
  let at = skipLeft(text, start);
  // `2018年 [place] 全权代表大会`: where it met stands between, where words are not separated.
  const placed = !compiled.spaced && matchLeft(compiled.placesLeft.trie, text, at, match);
  const place = placed ? match.value : -1;
  if (placed) at = skipLeft(text, match.edge);
  if (compiled.yearMarksLeft.values.length > 0) {
    if (!matchLeft(compiled.yearMarksLeft.trie, text, at, match)) return;
    at = skipLeft(text, match.edge);
  }
  const year = yearEndingAt(text, at);
  if (year < 0) return;
  out.year = year;
  if (placed) out.place = place;
  out.start = out.issuerStart = at - 4;
  if (matchLeft(compiled.issuerOwners.trie, text, skipLeft(text, at - 4), match))
    out.start = out.issuerStart = match.edge;
}

function yearEndingAt(text: string, to: number): number {
  let year = 0;
  for (let at = to - 4; at < to; at++) {
    const code = foldAt(text, at);
    if (!isDigit(code)) return -1;
    year = year * 10 + code - 48;
  }
  if (isDigit(foldAt(text, to - 5))) return -1;
  return year >= 1800 && year <= 2199 ? year : -1;
}

function findOpen(text: string, to: number): number {
  const limit = Math.max(0, to - MAX_BRACKET);
  for (let at = to - 2; at >= limit; at--) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === OPEN) return at;
    if (code === CLOSE || code === 46) return -1;
  }
  return -1;
}
