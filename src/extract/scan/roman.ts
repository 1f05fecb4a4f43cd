import type { CompiledGrammar } from '../compile.ts';
import { skipRight } from '../lexicon/trie.ts';
import { addRow, COL, dropRows, FIND, type Finds, WIDTH } from './finds.ts';
import { endOfNameBehind, readNameBehind } from './provision.ts';
import { romanEnd } from './roman-numeral.ts';
import { RULE } from './rules.ts';
import { latinBefore, skipConnectors } from './tokens.ts';

const MAX_LIST = 8;
const cache = new WeakMap<CompiledGrammar, RegExp | null>();

/**
 * Where units stand whose numbers are written as Roman numerals (`Chapter VII`): they hold no digit, so the scanner has
 * to look for the unit itself. Null when the grammar has none before the number. Bounded on both sides, hence linear.
 */
export function romanUnits(compiled: CompiledGrammar): RegExp | null {
  let known = cache.get(compiled);
  if (known === undefined) {
    const forms = compiled.grammar.provision.units
      .filter(({ stands, value }) => stands === 'before' && value === CHAPTER)
      .flatMap((unit) => unit.forms)
      .map((form) => form.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
    known =
      forms.length === 0
        ? null
        : new RegExp(`(?<!\\p{L})(?:${forms.join('|')})\\s{1,4}(?=[IVXL]{1,7}(?!\\p{L}))`, 'giu');
    cache.set(compiled, known);
  }
  return known;
}

const CHAPTER = 'ch';

/** Reads the unit that ends at `numeral`, where the first of its Roman numerals begins. Returns the offset to go on from. */
export function scanRoman(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  numeral: number,
  finds: Finds,
): number {
  if (latinBefore(text, start)) return numeral;
  const first = finds.count;
  let end = numeral;
  for (let at = numeral; finds.count - first < MAX_LIST; ) {
    const past = romanEnd(text, at);
    if (past === at) break;
    const row = addRow(finds, FIND.provision);
    const { rows } = finds;
    rows[row + COL.start] = at === numeral ? start : at;
    rows[row + COL.end] = past;
    rows[row + COL.coreStart] = rows[row + COL.numberStart] = at;
    rows[row + COL.coreEnd] = rows[row + COL.numberEnd] = past;
    rows[row + COL.kind] = compiled.unitsBefore.values.indexOf(CHAPTER);
    rows[row + COL.list] = first;
    rows[row + COL.rule] = RULE.provisionBefore;
    end = past;
    at = skipConnectors(compiled, text, skipRight(text, end));
  }
  const document = finds.count === first ? -1 : readNameBehind(compiled, text, end);
  if (document < 0) {
    dropRows(finds, first);
    return Math.max(end, numeral);
  }
  const last = (finds.count - 1) * WIDTH;
  for (let row = first * WIDTH; row <= last; row += WIDTH) finds.rows[row + COL.issuer] = document;
  finds.rows[last + COL.end] = endOfNameBehind();
  return endOfNameBehind();
}
