import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isDigit } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from './bracket.ts';
import { behindComma } from './later-version.ts';
import { behindMeetingOrdinal } from './meeting-ordinal.ts';
import { endOfDigits } from './tokens.ts';

/** Who adopted, as stated behind a number. */
export interface IssuerAfter {
  /** Index into the issuers table. */
  issuer: number;
  start: number;
  end: number;
  /** Year and place that stand with the body, −1 where none does. */
  year: number;
  place: number;
}

export const makeIssuerAfter = (): IssuerAfter => ({
  issuer: -1,
  start: 0,
  end: 0,
  year: -1,
  place: -1,
});

const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
const match = makeMatch();
const bracket = makeBracket();

/**
 * Reads `[link] [year | session] issuer [-YY | (place, year) | year session]` from `from` on: `of the 2010
 * Plenipotentiary Conference`, `of WTSA-08`, `of the 2011 session of the Council`. Fills `out` and returns true, or false.
 */
export function readIssuerAfter(compiled: CompiledGrammar, text: string, from: number, out: IssuerAfter): boolean {
  const at = skipRight(text, from);
  if (
    matchRight(compiled.agentLinks.trie, text, at, match) &&
    readAgent(compiled, text, skipRight(text, match.edge), out)
  )
    return true;
  const start = behindLink(compiled, text, at);
  return start >= 0 && readBody(compiled, text, start, out);
}

/** `[adopted by] Council, at its 2009 session`, where names are declined. */
function readAgent(compiled: CompiledGrammar, text: string, from: number, out: IssuerAfter): boolean {
  const { trie, values } = compiled.agents;
  if (!matchRight(trie, text, behindMeetingOrdinal(compiled, text, from), match)) return false;
  out.issuer = Number(values[match.value]);
  out.start = from;
  out.end = match.edge;
  out.year = out.place = -1;
  readMeeting(compiled, text, match.edge, out);
  return true;
}

/** The same behind the date of adoption, which says by whom: `[by the] Council`. */
export function readAdopter(compiled: CompiledGrammar, text: string, from: number, out: IssuerAfter): boolean {
  if (!matchRight(compiled.adopters.trie, text, skipRight(text, from), match)) return false;
  return readBody(compiled, text, skipRight(text, match.edge), out);
}

/** The same where a clause of its own says who adopted: `[, which the] Council [adopted] at its 2011 session`. */
export function readRelative(compiled: CompiledGrammar, text: string, from: number, out: IssuerAfter): boolean {
  const { relatives, relativeVerbs, issuerNames } = compiled;
  if (relatives.values.length === 0 || !matchRight(relatives.trie, text, behindComma(text, from), match)) return false;
  const start = skipRight(text, match.edge);
  if (!matchRight(issuerNames.trie, text, start, match)) return false;
  // In the order of the issuers.
  const issuer = match.value;
  const end = match.edge;
  if (!matchRight(relativeVerbs.trie, text, skipRight(text, end), match)) return false;
  out.issuer = issuer;
  out.start = start;
  out.year = out.place = -1;
  let at = match.edge;
  readMeeting(compiled, text, at, out);
  if (out.year < 0) {
    if (matchRight(compiled.sessionsRight.trie, text, skipRight(text, at), match)) at = match.edge;
    out.year = readYear(compiled, text, skipRight(text, at))?.year ?? -1;
  }
  out.end = end;
  return true;
}

/** The same for a body whose name tells it only behind a number of its form. */
export function readDividedIssuerAfter(
  compiled: CompiledGrammar,
  text: string,
  from: number,
  out: IssuerAfter,
): boolean {
  const start = behindLink(compiled, text, skipRight(text, from));
  if (start < 0 || !matchRight(compiled.dividedIssuersRight.trie, text, start, match)) return false;
  const id = compiled.dividedIssuersRight.values[match.value];
  out.issuer = compiled.issuers.findIndex(({ value }) => value === id);
  out.start = start;
  out.end = match.edge;
  out.year = out.place = -1;
  return true;
}

function readBody(compiled: CompiledGrammar, text: string, from: number, out: IssuerAfter): boolean {
  let start = from;
  out.year = out.place = -1;
  const stated = readYear(compiled, text, start);
  let body = start;
  if (stated !== null) {
    out.year = stated.year;
    body = stated.end;
    // A session may stand between the year and the body whose it is.
    if (matchRight(compiled.sessionsRight.trie, text, body, match)) {
      body = behindLink(compiled, text, skipRight(text, match.edge));
      if (body < 0) return false;
    }
  }
  if (!matchRight(compiled.issuersAfter.trie, text, behindMeetingOrdinal(compiled, text, body), match)) return false;
  out.issuer = match.value;
  out.start = start;
  out.end = match.edge;
  start = match.edge;
  if (out.year < 0) readMeeting(compiled, text, start, out);
  return true;
}

/** Offset behind the word between number and issuer, `from` where none is needed, else −1. */
function behindLink(compiled: CompiledGrammar, text: string, from: number): number {
  if (matchRight(compiled.issuerLinks.trie, text, from, match)) return skipRight(text, match.edge);
  return compiled.issuerFollows ? from : -1;
}

/** What of a meeting stands behind the body: its number as an abbreviation, a bracket, or a session. */
function readMeeting(compiled: CompiledGrammar, text: string, from: number, out: IssuerAfter): void {
  if (foldAt(text, from) === HYPHEN && isDigit(foldAt(text, from + 1))) {
    const end = endOfDigits(text, from + 1);
    const digits = Number(text.slice(from + 1, end).normalize('NFKC'));
    if (end - from === 3) out.year = digits < 50 ? 2000 + digits : 1900 + digits;
    else if (end - from === 5) out.year = digits;
    else return;
    out.end = end;
    return;
  }
  const open = skipRight(text, from);
  if (foldAt(text, open) === OPEN && readAbbreviation(compiled, text, open, out)) return;
  if (readBracket(compiled, text, open, bracket) && bracket.issuer < 0) {
    out.year = bracket.year;
    out.place = bracket.place;
    out.end = bracket.end;
    return;
  }
  let at = open;
  const linked = matchRight(compiled.sessionLinks.trie, text, at, match);
  if (linked) at = skipRight(text, match.edge);
  if (matchRight(compiled.sessionsRight.trie, text, at, match)) at = skipRight(text, match.edge);
  const marked = matchRight(compiled.yearMarksRight.trie, text, at, match);
  if (marked) at = skipRight(text, match.edge);
  const yearEnd = endOfDigits(text, at);
  const stated = readYear(compiled, text, at);
  if (stated === null) return;
  if (linked && compiled.sessionsRight.values.length === 0) {
    // Where the word for session stands before the year, the link holds it.
    out.year = stated.year;
    out.end = endOfDigits(text, at);
    return;
  }
  if (matchRight(compiled.sessionsRight.trie, text, stated.end, match)) {
    out.year = stated.year;
    out.end = match.edge;
  } else if (stated.markEnd > 0) {
    out.year = stated.year;
    out.end = stated.markEnd;
  } else if (marked) {
    out.year = stated.year;
    out.end = yearEnd;
  }
}

/** The body's own abbreviation in brackets behind its name, and what stands behind that. */
function readAbbreviation(compiled: CompiledGrammar, text: string, open: number, out: IssuerAfter): boolean {
  const { trie, values } = compiled.issuersAfter;
  if (!matchRight(trie, text, skipRight(text, open + 1), match)) return false;
  const close = skipRight(text, match.edge);
  if (values[match.value] !== values[out.issuer] || foldAt(text, close) !== CLOSE) return false;
  out.end = close + 1;
  readMeeting(compiled, text, out.end, out);
  return true;
}

interface StatedYear {
  readonly year: number;
  /** Where what follows begins. */
  readonly end: number;
  /** End of the word that marks the year, 0 without one. */
  readonly markEnd: number;
}

/** A year and the word behind it. */
function readYear(compiled: CompiledGrammar, text: string, from: number): StatedYear | null {
  const end = endOfDigits(text, from);
  if (end - from !== 4) return null;
  const year = Number(text.slice(from, end).normalize('NFKC'));
  if (year < 1800 || year > 2199) return null;
  const past = skipRight(text, end);
  return matchRight(compiled.yearMarksRight.trie, text, past, match)
    ? { year, end: skipRight(text, match.edge), markEnd: match.edge }
    : { year, end: past, markEnd: 0 };
}
