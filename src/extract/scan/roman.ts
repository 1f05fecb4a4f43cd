import type { CompiledGrammar } from '../compile.ts';
import { FOLD, FOLDED_CODES, foldAt, IGNORED } from '../lexicon/chars.ts';
import { behindClitics, makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { addRow, COL, dropRows, FIND, type Finds, WIDTH } from './finds.ts';
import { endOfNameBehind, nameApart, readMember, readNameBehind } from './provision.ts';
import { CHAPTER, numeralEnd } from './roman-numeral.ts';
import { RULE } from './rules.ts';
import { latinBefore, skipConnectors } from './tokens.ts';

const MAX_LIST = 8;
const cache = new WeakMap<CompiledGrammar, RegExp | null>();
const match = makeMatch();

/**
 * Where units stand whose numbers are written as Roman numerals (`Chapter VII`) or as words: they hold no digit, so the
 * scanner has to look for the unit itself. Null when the grammar has none before the number. Bounded on both sides, hence
 * linear.
 */
export function romanUnits(compiled: CompiledGrammar): RegExp | null {
  let known = cache.get(compiled);
  if (known === undefined) {
    const { units, numerals = [] } = compiled.grammar.provision;
    const formsOf = (chosen: (unit: (typeof units)[number]) => boolean): string =>
      anyOf(units.filter((unit) => unit.stands === 'before' && chosen(unit)).flatMap(({ forms }) => forms));
    const chapters = formsOf(({ value }) => value === CHAPTER);
    const others = formsOf(({ worded }) => worded === true);
    const words = anyOf(numerals.flatMap(({ forms }) => forms));
    const number = words === '' ? ROMAN_NUMERAL : `${ROMAN_NUMERAL}|${words}`;
    const before = compiled.grammar.clitics === undefined ? '(?<!\\p{L})' : '';
    const worded = others === '' ? '' : `|${others}\\s{1,4}(?=${words}(?!\\p{L}))`;
    known = chapters === '' ? null : new RegExp(`${before}(?:${chapters}\\s{1,4}(?=${number})${worded})`, 'giu');
    cache.set(compiled, known);
  }
  return known;
}

const ROMAN_NUMERAL = '[IVXL]{1,7}(?!\\p{L})';

/** What may follow the letters so far, by the pattern of a letter; an empty one where a word ends. */
interface Branch extends Map<string, Branch> {}

/**
 * A pattern of any of the words, empty for none. Beginnings that they share stand once: an expression tries its alternatives
 * one after the other, and would read them anew for each word.
 */
function anyOf(words: readonly string[]): string {
  const root: Branch = new Map();
  for (const word of words) {
    let branch = root;
    for (const letter of [...Array.from(word, letterPattern), '']) {
      const next: Branch = branch.get(letter) ?? new Map();
      branch.set(letter, next);
      branch = next;
    }
  }
  return patternOf(root);
}

const patternOf = (branch: Branch): string => {
  const ways = Array.from(branch, ([letter, rest]) => letter + patternOf(rest));
  return ways.length > 1 ? `(?:${ways.join('|')})` : (ways[0] ?? '');
};

/** A letter as it may be printed: with what folding ignores behind it in a script that has such marks. */
function letterPattern(letter: string): string {
  if (/\s/.test(letter)) return '\\s+';
  const code = letter.charCodeAt(0);
  return code < FIRST_MARKED
    ? letter.replace(/[^\p{L}\p{N}]/u, '\\$&')
    : `[${foldedTo(FOLD[code]!)}][${foldedTo(IGNORED)}]*`;
}

/** Letters from here on, to the end of their block, are printed with marks or without. */
const FIRST_MARKED = 0x600;
const LAST_MARKED = 0x6ff;

/** All code units of the block that fold to one. */
const foldedTo = (folded: number): string =>
  String.fromCharCode(
    ...FOLDED_CODES.filter((code) => code >= FIRST_MARKED && code <= LAST_MARKED && FOLD[code] === folded),
    ...(folded === IGNORED ? [] : [folded]),
  );

/** Reads the unit that ends at `numeral`, where its first number begins. Returns the offset to go on from. */
export function scanRoman(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  numeral: number,
  finds: Finds,
): number {
  if (latinBefore(text, start)) return numeral;
  if (compiled.grammar.clitics !== undefined && !behindClitics(compiled.documents.trie.alphabet, text, start))
    return numeral;
  if (!matchRight(compiled.unitsBeforeRight.trie, text, start, match)) return numeral;
  const unit = match.value;
  const first = finds.count;
  let end = numeral;
  for (let at = numeral; finds.count - first < MAX_LIST; ) {
    const past = numeralEnd(compiled, text, at);
    if (past === at) break;
    const row = addRow(finds, FIND.provision);
    const { rows } = finds;
    rows[row + COL.start] = at === numeral ? start : at;
    rows[row + COL.end] = past;
    rows[row + COL.coreStart] = rows[row + COL.numberStart] = at;
    rows[row + COL.coreEnd] = rows[row + COL.numberEnd] = past;
    rows[row + COL.kind] = unit;
    rows[row + COL.list] = first;
    rows[row + COL.rule] = RULE.provisionBefore;
    end = past;
    at = skipConnectors(compiled, text, skipRight(text, end));
  }
  const behind = finds.count === first ? -1 : readNameBehind(compiled, text, end);
  let document = behind;
  if (behind === -1 && finds.count > first) document = nameApart(compiled, text, start);
  if (document === -1 && finds.count > first) document = nameBehindNext(compiled, text, end);
  if (document < 0) {
    dropRows(finds, first);
    return Math.max(end, numeral);
  }
  const last = (finds.count - 1) * WIDTH;
  for (let row = first * WIDTH; row <= last; row += WIDTH) finds.rows[row + COL.issuer] = document;
  if (behind >= 0) end = endOfNameBehind();
  finds.rows[last + COL.end] = end;
  return end;
}

/** The document named behind a provision that follows a chapter at `from`: `Chapter IX[, Article 55, of the Charter]`; or −1. */
function nameBehindNext(compiled: CompiledGrammar, text: string, from: number): number {
  if (foldAt(text, from) !== COMMA) return -1;
  if (!matchRight(compiled.unitsBeforeRight.trie, text, skipRight(text, from + 1), match)) return -1;
  const number = skipRight(text, match.edge);
  const end = readMember(compiled, text, number);
  return end === number ? -1 : readNameBehind(compiled, text, end);
}

const COMMA = 44;
