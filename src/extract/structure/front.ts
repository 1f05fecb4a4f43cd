import type { HistoryEntry } from '../../model/index.ts';
import { type CompiledGrammar, SELF_ISSUER } from '../compile.ts';
import { FOLD, foldAt, isDigit, isSoft, NEWLINE } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from '../scan/bracket.ts';
import { behindMeetingOrdinal } from '../scan/meeting-ordinal.ts';

const HYPHEN = 45;
const match = makeMatch();
const bracket = makeBracket();

/** A stated meeting: year, place slug where the place is listed, else as printed. */
export interface Meeting {
  readonly year: number;
  readonly place: string | null;
}

/** `issuer (year, place)` and nothing else: the line that opens the sentence of a resolution. */
export interface Formula {
  readonly start: number;
  readonly end: number;
  readonly issuer: string;
  readonly meeting: Meeting | null;
}

export function readFormula(compiled: CompiledGrammar, text: string, start: number, end: number): Formula | null {
  const named = matchRight(compiled.articles.trie, text, start, match) ? skipRight(text, match.edge) : start;
  const from = behindMeetingOrdinal(compiled, text, named);
  const table = [compiled.issuerNames, compiled.dividedIssuersRight].find(({ trie }) =>
    matchRight(trie, text, from, match),
  );
  if (table === undefined) return null;
  const issuer = table.values[match.value]!;
  if (issuer === SELF_ISSUER) return null;
  let last = match.edge;
  let meeting: Meeting | null = null;
  if (readBracket(compiled, text, skipRight(text, last), bracket)) {
    last = bracket.end;
    meeting = meetingOf(compiled, text);
  }
  // A long name goes on in the next line.
  const lineEnd = last > end ? endOfLine(text, last) : end;
  const only = restIsPunctuation(text, skipRight(text, last), lineEnd);
  return only ? { start, end: lineEnd, issuer, meeting } : null;
}

function endOfLine(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_REST);
  let at = from;
  while (at < limit && FOLD[text.charCodeAt(at)] !== NEWLINE) at++;
  return at;
}

/** A name with more behind it opens no sentence of its own. */
const LONGEST_REST = 8;

/** The line that is one bracket of years and places: when the document was adopted and revised. */
export function readHistory(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  end: number,
): HistoryEntry[] | null {
  if (FOLD[text.charCodeAt(start)] !== 40 || FOLD[text.charCodeAt(end - 1)] !== 41) return null;
  const entries: HistoryEntry[] = [];
  let from = start + 1;
  for (let at = from; at <= end - 1; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    const between = code === HYPHEN && joinsYears(compiled, text, at);
    if (at < end - 1 && code !== 59 && !between) continue;
    const part = `(${text.slice(from, at)})`;
    if (!readBracket(compiled, part, 0, bracket) || bracket.end !== part.length) return null;
    const { year, place } = meetingOf(compiled, part)!;
    entries.push({ year, place, event: entries.length === 0 && !bracket.revised ? 'adopted' : 'revised' });
    from = at + 1;
  }
  return inOrder(entries);
}

/** Assemblies print the years alone, with hyphens or dashes between; one behind a letter is of the tag of a session. */
function joinsYears(compiled: CompiledGrammar, text: string, hyphen: number): boolean {
  if (isDigit(FOLD[text.charCodeAt(hyphen - 1)]!)) return true;
  const before = skipLeft(text, hyphen);
  if (before === hyphen || !isDigit(foldAt(text, skipRight(text, hyphen + 1)))) return false;
  const year = matchLeft(compiled.yearMarksLeft.trie, text, before, match) ? skipLeft(text, match.edge) : before;
  return isDigit(FOLD[text.charCodeAt(year - 1)]!);
}

/** Scripts that are written from the right may have the years the other way round: `(2019-2015-2012)`. */
function inOrder(entries: HistoryEntry[]): HistoryEntry[] {
  const turned = entries.length > 1 && entries.every(({ year }, at) => at === 0 || year < entries[at - 1]!.year);
  if (!turned) return entries;
  return entries.reverse().map((entry, at) => ({ ...entry, event: at === 0 ? 'adopted' : 'revised' }));
}

const meetingOf = (compiled: CompiledGrammar, text: string): Meeting | null =>
  bracket.year < 0 ? null : { year: bracket.year, place: placeOf(compiled, text, bracket) };

/** Slug of the place last read, or its printed name when it is not listed. */
export function placeOf(
  compiled: CompiledGrammar,
  text: string,
  read: { place: number; placeStart: number; placeEnd: number },
): string | null {
  if (read.place >= 0) return compiled.places.values[read.place]!;
  return read.placeStart >= 0 ? text.slice(read.placeStart, read.placeEnd) : null;
}

/** Sentences end in a stop; titles do not. */
export function endsSentence(text: string, end: number): boolean {
  const code = FOLD[text.charCodeAt(end - 1)]!;
  return code === 46 || code === 59 || code === 58 || code === 44;
}

/** The same for an item, behind whose mark the word may stand that joins the last one: `…; or`. */
export function endsItem(compiled: CompiledGrammar, text: string, end: number): boolean {
  if (endsSentence(text, end)) return true;
  return matchLeft(compiled.connectorsLeft.trie, text, end, match) && endsSentence(text, skipLeft(text, match.edge));
}

/** The end of a text without the number of a note that is glued behind its last mark: `the report;23`, `(1)`. */
export function beforeNote(text: string, end: number): number {
  const bracketed = FOLD[text.charCodeAt(end - 1)] === CLOSE;
  const last = bracketed ? end - 1 : end;
  let at = last;
  while (last - at < MOST_NOTE_DIGITS && isDigit(foldAt(text, at - 1))) at--;
  if (bracketed && FOLD[text.charCodeAt(--at)] !== OPEN) return end;
  return endsSentence(text, at) ? at : end;
}

const OPEN = 40;
const CLOSE = 41;
const MOST_NOTE_DIGITS = 3;

/** A line of digits, marks and the words around them only, page 3 of 10: the number of a page. */
export function isPageMark(compiled: CompiledGrammar, text: string, start: number, end: number): boolean {
  let digits = 0;
  if (isRule(text, start, end)) return true;
  const dashed = FOLD[text.charCodeAt(start)] === HYPHEN;
  for (let at = start; at < end; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    // `– 108 – (3.4 – …)`: between dashes, with the chapter in brackets.
    if (dashed && digits > 0 && code === OPEN) return FOLD[text.charCodeAt(end - 1)] === CLOSE;
    if (isDigit(code)) {
      digits++;
      continue;
    }
    if (isSoft(code) || code === 45 || code === 47) continue;
    if (!matchRight(compiled.pageWords.trie, text, at, match) || match.edge > end) return false;
    at = match.edge - 1;
  }
  return digits > 0 && digits <= MOST_PAGE_DIGITS;
}

/** A line drawn with characters, `______`: the end of a document or the line above its notes. */
export function isRule(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (end - start < SHORTEST_RULE || !RULED.has(first)) return false;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== first) return false;
  return true;
}

const SHORTEST_RULE = 3;
/** Low line, asterisk, hyphen, dashes, equals sign. */
const RULED: ReadonlySet<number> = new Set([0x5f, 0x2a, 0x2d, 0x2013, 0x2014, 0x3d]);

/** Two numbers of up to three digits. */
const MOST_PAGE_DIGITS = 6;

function restIsPunctuation(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (!isSoft(code) && code !== 44 && code !== 58) return false;
  }
  return true;
}
