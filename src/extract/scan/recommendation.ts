import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isDigit } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from './bracket.ts';
import { addRow, COL, dropRows, FIND, type Finds, FLAG, WIDTH } from './finds.ts';
import { RULE } from './rules.ts';
import { digitAt, endOfDigits, latinBefore, skipConnectors } from './tokens.ts';

const DOT = 46;
const HYPHEN = 45;
const SLASH = 47;
const MAX_LIST = 16;
const MAX_SERIES = 4;
/** Parts of a number: `Y.4000`, `Q.850.1`. */
const MAX_PARTS = 3;
const match = makeMatch();
const bracket = makeBracket();

/**
 * Reads recommendations of a sector, numbered by series and number (`ITU-T X.509`, `M.1036-6`), around the one whose
 * digits begin at `digits`: `[sector] [kind] [sector] X.509 [, X.1051 …] [kind] [bracket]`. A sector or a kind must stand there, for
 * a letter, a point and digits alone may be anything. Returns the offset to go on from, or 0.
 */
export function scanRecommendation(compiled: CompiledGrammar, text: string, digits: number, finds: Finds): number {
  const numberStart = seriesStart(text, digits);
  if (numberStart < 0) return 0;
  let start = numberStart;
  if (matchLeft(compiled.ordinals.trie, text, skipLeft(text, start), match)) start = match.edge;
  let sector = matchLeft(compiled.sectors.trie, text, skipLeft(text, start), match) ? match.value : -1;
  if (sector >= 0) start = match.edge;
  const before = matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, start), match) ? match.value : -1;
  if (before >= 0) start = match.edge;
  // Resolutions of others are numbered in the same way.
  if (before >= 0 && compiled.kindsBefore.values[before] !== RECOMMENDATION) return 0;
  // The sector may stand before the kind as well.
  if (before >= 0 && sector < 0 && matchLeft(compiled.sectors.trie, text, skipLeft(text, start), match)) {
    sector = match.value;
    start = match.edge;
  }
  // Without sector or kind before it, only a kind behind it can make it one.
  if (sector < 0 && before < 0 && compiled.kindsAfter.values.length === 0) return 0;

  const first = finds.count;
  let memberStart = numberStart;
  let numberAt = numberStart;
  let end = numberEnd(text, digits);
  for (let member = 0; ; member++) {
    const row = addRow(finds, FIND.citation);
    const { rows } = finds;
    rows[row + COL.start] = member === 0 ? start : memberStart;
    rows[row + COL.end] = rows[row + COL.numberEnd] = rows[row + COL.coreEnd] = end;
    rows[row + COL.coreStart] = memberStart;
    rows[row + COL.numberStart] = numberAt;
    rows[row + COL.spare] = sector;
    rows[row + COL.list] = member === 0 ? -1 : first;
    rows[row + COL.rule] = RULE.recommendation;
    // A second number behind a slash is another name of the same text: `Y.4000/Y.2060`.
    const other = foldAt(text, end) === SLASH ? endOfSeries(text, end + 1) : 0;
    if (other > 0) {
      end = numberEnd(text, other);
      rows[row + COL.end] = rows[row + COL.coreEnd] = end;
    }
    const from = skipRight(text, behindCounter(compiled, text, end));
    const next = skipConnectors(compiled, text, from);
    const numbered = matchRight(compiled.ordinalsRight.trie, text, next, match) ? skipRight(text, match.edge) : next;
    const series = next === from || member + 1 >= MAX_LIST ? 0 : endOfSeries(text, numbered);
    if (series === 0) break;
    memberStart = next;
    numberAt = numbered;
    end = numberEnd(text, series);
  }
  let kind = before;
  if (matchRight(compiled.kindsAfter.trie, text, skipRight(text, behindCounter(compiled, text, end)), match)) {
    kind = match.value;
    end = match.edge;
  }
  if (sector < 0 && kind < 0) {
    dropRows(finds, first);
    return 0;
  }
  if (before < 0 && matchRight(compiled.reports.trie, text, skipRight(text, end), match)) {
    dropRows(finds, first);
    return match.edge;
  }
  const last = (finds.count - 1) * WIDTH;
  finds.rows[last + COL.coreEnd] = end;
  const versioned = readBracket(compiled, text, skipRight(text, end), bracket);
  if (versioned) end = bracket.end;
  finds.rows[last + COL.end] = end;
  for (let row = first * WIDTH; row <= last; row += WIDTH) {
    finds.rows[row + COL.kind] = kind;
    finds.rows[row + COL.flags] = (sector >= 0 ? FLAG.sector : 0) | (before >= 0 ? FLAG.kindBefore : 0);
    if (versioned && row === last) finds.rows[row + COL.year] = bracket.year;
  }
  return end;
}

/** `P.2345号和P.2346号报告`: behind the counter that each member of a list has; `from` without one. */
const behindCounter = (compiled: CompiledGrammar, text: string, from: number): number =>
  matchRight(compiled.counters.trie, text, skipRight(text, from), match) ? match.edge : from;

/** Where the capital letters of the series begin that a point joins to the digits at `digits`, or −1. */
function seriesStart(text: string, digits: number): number {
  if (foldAt(text, digits - 1) !== DOT) return -1;
  let at = digits - 1;
  while (isCapital(foldAt(text, at - 1)) && digits - at <= MAX_SERIES) at--;
  return at === digits - 1 || latinBefore(text, at) ? -1 : at;
}

/** Offset of the digits of a number in series that begins at `from`, or 0. */
function endOfSeries(text: string, from: number): number {
  let at = from;
  while (isCapital(foldAt(text, at)) && at - from < MAX_SERIES) at++;
  return at > from && foldAt(text, at) === DOT && digitAt(text, at + 1) ? at + 1 : 0;
}

function numberEnd(text: string, digits: number): number {
  let end = endOfDigits(text, digits);
  for (let part = 1; part < MAX_PARTS; part++) {
    const joint = foldAt(text, end);
    if ((joint !== DOT && joint !== HYPHEN) || !isDigit(foldAt(text, end + 1))) break;
    end = endOfDigits(text, end + 1);
  }
  return end;
}

const RECOMMENDATION = 'rec';

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
