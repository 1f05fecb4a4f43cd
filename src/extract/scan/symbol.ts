import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { skipDateBehind } from './dates.ts';
import { addRow, COL, FIND, type Finds } from './finds.ts';
import { makeIssuerLeft, readIssuerLeft } from './issuer.ts';
import { makeIssuerAfter, readIssuerAfter } from './issuer-after.ts';
import { RULE } from './rules.ts';
import { digitAt, endOfDigits, latinBefore, readNumber, skipConnectors } from './tokens.ts';

const SLASH = 47;
const HYPHEN = 45;
const DOT = 46;
const MAX_LIST = 32;
/** Digits that sessions are numbered with. */
const LONGEST_SESSION = 3;
const match = makeMatch();
const issuer = makeIssuerLeft();
const behind = makeIssuerAfter();

/**
 * Reads a UN document symbol (`A/RES/70/125`) whose number begins at `numberStart`, before its digits where it has the
 * mark of a special session. Returns the end, or 0.
 */
export function scanSymbol(
  compiled: CompiledGrammar,
  text: string,
  numberStart: number,
  digits: number,
  finds: Finds,
): number {
  // Where no slash parts it from the number, the meeting in that tells: `WHA58.28`.
  const meeting = endOfDigits(text, digits);
  const ofMeeting = endInMeeting(compiled, text, meeting);
  const own = compiled.resolved.values.length > 0;
  const point = foldAt(text, meeting);
  const pointed = (point === DOT || (own && point === HYPHEN)) && digitAt(text, meeting + 1);
  if (foldAt(text, numberStart - 1) !== SLASH && !pointed && ofMeeting === 0) return 0;
  // Letters of a language's own stand apart from the number.
  const letters =
    own && pastLatin(foldAt(text, skipLeft(text, numberStart) - 1)) ? skipLeft(text, numberStart) : numberStart;
  if (!matchLeft(compiled.symbols.trie, text, letters, match) || latinBefore(text, match.edge)) return 0;
  // One of another body ends alike: `X/PRST/25/1`.
  if (foldAt(text, numberStart - 1) === SLASH && foldAt(text, match.edge - 1) === SLASH) return 0;
  const symbol = match.value;
  const coreStart = match.edge;
  const coreEnd = ofMeeting || readNumber(compiled, text, digits);
  // `A/RES/1/2/3` has a part more than any.
  if (coreEnd === 0 || (foldAt(text, coreEnd) === SLASH && digitAt(text, coreEnd + 1))) return 0;
  let start = coreStart;
  let end = yearEnd(compiled, text, coreEnd);
  const counted = matchRight(compiled.counters.trie, text, skipRight(text, coreEnd), match) ? match.edge : end;
  // In running text the symbol may take the place of the number: issuer, ordinal, symbol, counter, kind.
  if (
    matchRight(compiled.kindsAfter.trie, text, skipRight(text, counted), match) &&
    compiled.kindsAfter.values[match.value] !== ''
  ) {
    end = match.edge;
    if (matchLeft(compiled.ordinals.trie, text, skipLeft(text, start), match)) start = match.edge;
    readIssuerLeft(compiled, text, start, issuer);
    if (!issuer.apart) start = issuer.start;
  }
  const kindStart = behindBody(compiled, text, start);
  if (kindStart >= 0) start = kindStart;
  else if (matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, start), match)) {
    // Or stand behind the kind: `resolution A/RES/70/125`.
    if (compiled.kindsBefore.values[match.value] !== '') start = match.edge;
    if (readIssuerAfter(compiled, text, end, behind)) end = behind.end;
    readIssuerLeft(compiled, text, start, issuer);
    if (!issuer.apart) start = issuer.start;
  }
  const row = addRow(finds, FIND.citation);
  const { rows } = finds;
  rows[row + COL.start] = start;
  rows[row + COL.end] = end;
  rows[row + COL.coreStart] = coreStart;
  rows[row + COL.coreEnd] = coreEnd;
  rows[row + COL.numberStart] = numberStart;
  rows[row + COL.numberEnd] = coreEnd;
  rows[row + COL.spare] = symbol;
  rows[row + COL.rule] = RULE.symbol;
  return end === coreEnd ? scanMembers(compiled, text, end, row, finds) : end;
}

const pastLatin = (code: number): boolean => code > 0x24f;

/** The end of a number behind that of its meeting: `134.R16` of a resolution, `146(10)` of a decision; 0 where neither stands. */
function endInMeeting(compiled: CompiledGrammar, text: string, from: number): number {
  if (matchRight(compiled.resolved.trie, text, skipRight(text, from), match)) {
    const begin = skipRight(text, match.edge);
    const past = endOfDigits(text, begin);
    return past > begin && past - begin <= LONGEST_IN_MEETING ? past : 0;
  }
  const resolution = foldAt(text, from) === DOT && foldAt(text, from + 1) === CAPITAL_R;
  const start = resolution ? from + 2 : from + 1;
  if (!resolution && foldAt(text, from) !== OPEN) return 0;
  const end = endOfDigits(text, start);
  if (end === start || end - start > LONGEST_IN_MEETING) return 0;
  return resolution ? end : foldAt(text, end) === CLOSE ? end + 1 : 0;
}

const CAPITAL_R = 82;
const LONGEST_IN_MEETING = 2;

/** Where the kind begins before a body that stands before the symbol at `to`, in languages that put it there; −1 without. */
function behindBody(compiled: CompiledGrammar, text: string, to: number): number {
  if (!compiled.issuerFollows) return -1;
  readIssuerLeft(compiled, text, to, issuer);
  if (issuer.issuer < 0 || issuer.apart) return -1;
  if (!matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, issuer.issuerStart), match)) return -1;
  return compiled.kindsBefore.values[match.value] === '' ? -1 : match.edge;
}

/** The end of a year in brackets behind the number, `S/RES/1973 (2011)`; `from` without one. */
function yearEnd(compiled: CompiledGrammar, text: string, from: number): number {
  const open = skipRight(text, from);
  if (foldAt(text, open) !== OPEN) return from;
  const digits = endOfDigits(text, open + 1);
  if (digits - open - 1 !== DIGITS_OF_YEAR) return from;
  const marked = matchRight(compiled.yearMarksRight.trie, text, skipRight(text, digits), match);
  const close = marked ? skipRight(text, match.edge) : digits;
  return foldAt(text, close) === CLOSE ? close + 1 : from;
}

const DIGITS_OF_YEAR = 4;
const OPEN = 40;
const CLOSE = 41;

/** `A/RES/71/212 [and] 72/242`: numbers that go on a list whose first member has the symbol. Returns where they end. */
function scanMembers(compiled: CompiledGrammar, text: string, from: number, first: number, finds: Finds): number {
  let end = from;
  for (let member = 1; member < MAX_LIST; member++) {
    const dated = skipDateBehind(compiled, text, end);
    const next = skipConnectors(compiled, text, skipRight(text, dated));
    if (next === skipRight(text, dated) || !digitAt(text, next)) break;
    const slash = endOfDigits(text, next);
    const past = foldAt(text, slash) === SLASH && digitAt(text, slash + 1) ? readNumber(compiled, text, next) : 0;
    if (past === 0 || slash - next > LONGEST_SESSION) break;
    const row = addRow(finds, FIND.citation);
    const { rows } = finds;
    rows[row + COL.start] = rows[row + COL.coreStart] = rows[row + COL.numberStart] = next;
    rows[row + COL.end] = rows[row + COL.coreEnd] = rows[row + COL.numberEnd] = past;
    rows[row + COL.spare] = rows[first + COL.spare]!;
    rows[row + COL.rule] = RULE.symbol;
    end = past;
  }
  return end;
}
