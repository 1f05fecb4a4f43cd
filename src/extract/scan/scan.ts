import type { CompiledGrammar, Table } from '../compile.ts';
import { foldAt, isSoft } from '../lexicon/chars.ts';
import { canBegin, markBeginnings, skipLeft, skipRight } from '../lexicon/trie.ts';
import { CODE_LETTER, scanActionLine } from './action-line.ts';
import { scanCitation } from './citation.ts';
import { clearFinds, emptyFinds, type Finds } from './finds.ts';
import { specialSessionStart } from './marks-of-number.ts';
import { scanProvision } from './provision.ts';
import { scanRecommendation } from './recommendation.ts';
import { type RomanUnits, romanAfter, romanUnits, scanRoman } from './roman.ts';
import { scanSymbol } from './symbol.ts';
import { beginsLine, digitAt, endOfDigits, endsListLabel, readNumber } from './tokens.ts';
import { scanWorded, wordedNumbers } from './worded.ts';

const SLASH = 47;
const DOT = 46;
const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
const CAPITAL_A = 65;
const CAPITAL_B = 66;
const CAPITAL_E = 69;
const CAPITAL_H = 72;
const CAPITAL_S = 83;

/**
 * Finds every citation, cited provision and action line. Anchored on digits: at each run of digits it looks left for
 * kind and issuer and right for list, kind, bracket and issuer, within bounds, so time grows with the text and no more.
 *
 * Returns columns (see `finds.ts`), spans in text order. Who scans many texts hands the columns of the last one back as
 * `finds`: they are emptied and used again.
 */
export function scan(compiled: CompiledGrammar, text: string, finds: Finds = emptyFinds(text.length)): Finds {
  clearFinds(finds);
  const gate = anchorGate(compiled);
  const roman = romanUnits(compiled);
  if (roman === null) scanDigits(compiled, text, gate, finds);
  else scanDigitsAndRoman(compiled, text, gate, roman, finds);
  return finds;
}

const ANCHOR = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

function scanDigits(compiled: CompiledGrammar, text: string, gate: Uint8Array, finds: Finds): void {
  const worded = wordedNumbers(compiled);
  // One search for both is faster than one for each.
  const anchor = worded === null ? new RegExp(ANCHOR) : new RegExp(`${ANCHOR.source}|${worded}`, 'g');
  while (anchor.test(text)) {
    const start = anchor.lastIndex - 1;
    const end = endOfDigits(text, start);
    const next =
      end > start ? tryAnchor(compiled, text, start, end, gate, finds) : scanWorded(compiled, text, start, finds);
    anchor.lastIndex = next > start ? next : end;
  }
}

/** The same where units with Roman numerals, which hold no digit, are looked for between the digits. */
function scanDigitsAndRoman(
  compiled: CompiledGrammar,
  text: string,
  gate: Uint8Array,
  roman: RomanUnits,
  finds: Finds,
): void {
  let nextRoman = romanAfter(roman, text, 0);
  const anchor = new RegExp(ANCHOR);
  for (let start = nextDigit(anchor, text, 0); start < text.length; ) {
    while (nextRoman < start)
      nextRoman = romanAfter(roman, text, scanRoman(compiled, text, nextRoman, roman.unit.lastIndex, finds));
    const end = endOfDigits(text, start);
    const next = tryAnchor(compiled, text, start, end, gate, finds);
    start = nextDigit(anchor, text, next > start ? next : end);
  }
  while (nextRoman < text.length)
    nextRoman = romanAfter(roman, text, scanRoman(compiled, text, nextRoman, roman.unit.lastIndex, finds));
}

/** Offset of the first digit at or after `from`, the length of the text without one. */
function nextDigit(anchor: RegExp, text: string, from: number): number {
  // Where numbers stand close together, asking a pattern for each costs more than looking.
  const near = Math.min(text.length, from + NEAR);
  for (let at = from; at < near; at++) if (digitAt(text, at)) return at;
  anchor.lastIndex = near;
  return anchor.test(text) ? anchor.lastIndex - 1 : text.length;
}

const NEAR = 8;

/** Reads what the digits `start..end` are the number of. Returns the offset to go on from, 0 when they are that of nothing. */
function tryAnchor(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  end: number,
  gate: Uint8Array,
  finds: Finds,
): number {
  const adjacent = foldAt(text, start - 1);
  if ((start === 0 || isSoft(adjacent)) && endsListLabel(text, end) && beginsLine(text, start)) return 0;
  if (adjacent === CODE_LETTER) return scanActionLine(compiled, text, start, finds);
  if (adjacent === DOT) {
    // A number goes on behind its point: `1.2`.
    if (digitAt(text, start - 2)) return 0;
    const next = scanRecommendation(compiled, text, start, finds);
    // A kind or unit may end in the point itself, with no space behind it.
    if (next > 0 || !compiled.spaced) return next;
  }
  if (adjacent === SLASH) {
    const next = scanSymbol(compiled, text, start, start, finds);
    // The kind may say what the symbol leaves out.
    return next === 0 && foldAt(text, start - 2) === CAPITAL_A ? scanCitation(compiled, text, start, finds) : next;
  }
  // `WHA58.28`, `EB134.R16`.
  const initial = foldAt(text, start - 2);
  if ((adjacent === CAPITAL_A && initial === CAPITAL_H) || (adjacent === CAPITAL_B && initial === CAPITAL_E))
    return scanSymbol(compiled, text, start, start, finds);
  if (compiled.resolved.values.length > 0) {
    const next = scanSymbol(compiled, text, start, start, finds);
    if (next > 0) return next;
  }
  const last = skipLeft(text, start) - 1;
  const opens = last < 0 ? 0 : gate[compiled.ordinals.trie.classes[text.charCodeAt(last)]!]!;
  const special = adjacent === HYPHEN && foldAt(text, start - 2) === CAPITAL_S;
  if (special) {
    const series = specialSessionStart(compiled, text, start);
    if (foldAt(text, series - 1) === SLASH) return scanSymbol(compiled, text, series, start, finds);
  }
  // A version, or what a body that stands between kind and number is called in short.
  const versioned = (compiled.rightToLeft || compiled.issuerFollows) && foldAt(text, last) === CLOSE;
  if (opens === 0 && !special && !versioned && !countedAfter(compiled, text, start, end)) return 0;
  if ((opens & OPENS.code) !== 0) {
    const next = scanActionLine(compiled, text, start, finds);
    if (next > 0) return next;
  }
  // Where kinds stand before their numbers alone, most of what opens a provision opens no citation.
  const cited =
    opens === 0 ||
    (opens & OPENS.citation) !== 0 ||
    special ||
    versioned ||
    (foldAt(text, last) === HYPHEN && specialSessionStart(compiled, text, start) < start);
  const next = cited && start >= finds.barren ? scanCitation(compiled, text, start, finds) : 0;
  // Behind the mark of a session, or a bracket that closes, no provision begins.
  const provided = opens === 0 ? !versioned : opens !== OPENS.session;
  return next > 0 || !provided ? next : scanProvision(compiled, text, start, finds);
}

/** A number without ordinal, whose digits are `start..end`, counts when a counter follows it. */
function countedAfter(compiled: CompiledGrammar, text: string, start: number, end: number): boolean {
  const divided = foldAt(text, end) === SLASH && digitAt(text, end + 1);
  let after = skipRight(text, divided ? endOfDigits(text, end + 1) : end);
  // `9 (I)`: the number goes on in brackets.
  if (foldAt(text, after) === OPEN && compiled.counters.values.length > 0)
    after = skipRight(text, readNumber(compiled, text, start));
  return after < text.length && canBegin(compiled.counters.trie, text.charCodeAt(after));
}

/** What may stand directly before the number: of a citation, of a provision, of the code of an action line; the mark of a session. */
const OPENS = { citation: 1, provision: 2, code: 4, session: 8 } as const;

const gates = new WeakMap<CompiledGrammar, Uint8Array>();

/** By class: what can open with the last character before a number, as bits of `OPENS`. */
function anchorGate(compiled: CompiledGrammar): Uint8Array {
  const known = gates.get(compiled);
  if (known) return known;
  const { alphabet } = compiled.ordinals.trie;
  const { issuerFollows } = compiled;
  const gate = new Uint8Array(alphabet.size);
  const mark = (bit: number, tables: readonly Table[]): void => {
    const beginnings = new Uint8Array(alphabet.size);
    for (const table of tables) markBeginnings(table.trie, beginnings);
    for (let number = 0; number < gate.length; number++) if (beginnings[number] === 1) gate[number]! |= bit;
  };
  mark(OPENS.citation, [compiled.ordinals, compiled.kindsBefore, compiled.sectors]);
  if (issuerFollows || compiled.kindLinks.values.length > 0) mark(OPENS.citation, [compiled.issuersBefore]);
  mark(OPENS.provision, [compiled.unitsBefore, compiled.documents, compiled.provisionLinks]);
  // The mark of a special session, which is looked at when it is met, ends in a hyphen.
  if (compiled.sessionMarks.values.length > 0) gate[alphabet.classes[HYPHEN]!]! |= OPENS.session;
  for (const code of compiled.nameClose) gate[alphabet.classes[code]!]! |= OPENS.provision;
  mark(OPENS.code, [compiled.codeWords]);
  const behindIssuer = new Uint8Array(alphabet.size);
  if (issuerFollows)
    for (const { trie } of [compiled.sessions, compiled.yearMarksLeft, compiled.dividedIssuers])
      markBeginnings(trie, behindIssuer);
  const everywhere = compiled.kindsAfter.values.length > 0;
  // Alone, the end of a session opens nothing: it stands between a body and its number.
  for (let number = 0; number < gate.length; number++)
    if (gate[number] !== 0 && (everywhere || behindIssuer[number] === 1)) gate[number]! |= OPENS.citation;
  gates.set(compiled, gate);
  return gate;
}
