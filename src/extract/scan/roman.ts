import type { CompiledGrammar } from '../compile.ts';
import { FOLD, FOLDED_CODES, foldAt, IGNORED } from '../lexicon/chars.ts';
import { behindClitics, makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { addRow, COL, dropRows, FIND, type Finds, WIDTH } from './finds.ts';
import { endOfNameBehind, nameApart, readMember, readNameBehind } from './provision.ts';
import { CHAPTER, numeralEnd } from './roman-numeral.ts';
import { RULE } from './rules.ts';
import { latinBefore, skipConnectors } from './tokens.ts';

const MAX_LIST = 8;
const cache = new WeakMap<CompiledGrammar, RomanUnits | null>();
const match = makeMatch();

/**
 * Patterns of units whose numbers are written as Roman numerals (`Chapter VII`) or as words, and of these numbers. A pattern
 * of both at once would be so long that an engine leaves it unoptimized, and every text is searched for it.
 */
export interface RomanUnits {
  /** Ends behind the space behind the unit; has a group where only a word may be the number. */
  readonly unit: RegExp;
  /** Matches where a word may begin; null where other words are glued before it. Units are few: asked of these, it costs nothing. */
  readonly beginning: RegExp | null;
  readonly number: RegExp;
  readonly word: RegExp;
  /** What may be glued before the unit. The pattern leaves it out, as every other word begins with it; `articleStart` looks for it. */
  readonly article: string;
}

/**
 * Where units stand whose numbers hold no digit: the scanner has to look for the unit itself. Null when the grammar has none
 * before the number. Bounded on both sides, hence linear.
 */
export function romanUnits(compiled: CompiledGrammar): RomanUnits | null {
  let known = cache.get(compiled);
  if (known === undefined) {
    known = makeRomanUnits(compiled);
    cache.set(compiled, known);
  }
  return known;
}

function makeRomanUnits(compiled: CompiledGrammar): RomanUnits | null {
  const { units, numerals = [] } = compiled.grammar.provision;
  const formsOf = (chosen: (unit: (typeof units)[number]) => boolean): string[] =>
    units.filter((unit) => unit.stands === 'before' && chosen(unit)).flatMap(({ forms }) => forms);
  const chapters = formsOf(({ value }) => value === CHAPTER);
  if (chapters.length === 0) return null;
  const others = formsOf(({ worded }) => worded === true);
  const article = compiled.grammar.clitics === undefined ? '' : articleOf([...chapters, ...others]);
  const unit = [chapters, others].map((forms) => anyOf(forms.map((form) => withoutArticle(form, article))));
  const words = anyOf(numerals.flatMap(({ forms }) => forms));
  return {
    unit: new RegExp(`(?:${unit[0]}${others.length === 0 ? '' : `|(${unit[1]})`})\\s{1,4}`, 'giu'),
    beginning: compiled.grammar.clitics === undefined ? /(?<!\p{L})/uy : null,
    number: new RegExp(words === '' ? ROMAN_NUMERAL : `${ROMAN_NUMERAL}|${words}`, 'iuy'),
    word: new RegExp(`${words}(?!\\p{L})`, 'iuy'),
    article,
  };
}

/** Where the next unit with such a number begins; the number begins at the `lastIndex` of the unit's pattern. */
export function romanAfter({ unit, beginning, number, word }: RomanUnits, text: string, from: number): number {
  unit.lastIndex = from;
  for (let found = unit.exec(text); found !== null; found = unit.exec(text)) {
    const begins = beginning === null || matchesAt(beginning, text, found.index);
    if (begins && matchesAt(found[1] === undefined ? number : word, text, unit.lastIndex)) return found.index;
    unit.lastIndex = found.index + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** What one of the forms has before another; empty for none. */
function articleOf(forms: readonly string[]): string {
  for (const bare of forms) {
    const glued = forms.find((form) => form.length > bare.length && form.endsWith(bare));
    if (glued !== undefined) return glued.slice(0, -bare.length);
  }
  return '';
}

const withoutArticle = (form: string, article: string): string =>
  form.startsWith(article) ? form.slice(article.length) : form;

/** Where the article begins that is glued before `start`, its letters with marks behind them or without; `start` where none is. */
function articleStart(article: string, text: string, start: number): number {
  let at = start;
  for (let letter = article.length - 1; letter >= 0; letter--) {
    while (at > 0 && foldAt(text, at - 1) === IGNORED) at--;
    if (foldAt(text, at - 1) !== FOLD[article.charCodeAt(letter)]) return start;
    at--;
  }
  return at;
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

/** All code units of the block that fold to one, as what stands in a class: an engine leaves long patterns unoptimized. */
function foldedTo(folded: number): string {
  const codes = FOLDED_CODES.filter(
    (code) => code >= FIRST_MARKED && code <= LAST_MARKED && FOLD[code] === folded,
  ).toSorted((one, other) => one - other);
  let out = folded === IGNORED ? '' : String.fromCharCode(folded);
  for (let first = 0; first < codes.length; ) {
    let last = first;
    while (codes[last + 1] === codes[last]! + 1) last++;
    out += String.fromCharCode(codes[first]!);
    if (last > first) out += `-${String.fromCharCode(codes[last]!)}`;
    first = last + 1;
  }
  return out;
}

/**
 * Reads the unit, found without its article at `found`, that ends at `numeral`, where its first number begins. Returns the
 * offset to go on from.
 */
export function scanRoman(
  compiled: CompiledGrammar,
  text: string,
  found: number,
  numeral: number,
  finds: Finds,
): number {
  const whole = articleStart(romanUnits(compiled)?.article ?? '', text, found);
  // Not every form has the article before it.
  const start = whole < found && matchRight(compiled.unitsBeforeRight.trie, text, whole, match) ? whole : found;
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
