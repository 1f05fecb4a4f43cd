import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import { addRow, COL, FIND, type Finds } from './finds.ts';
import { endOfNameBehind, readNameBehind } from './provision.ts';
import { RULE } from './rules.ts';
import { digitAt, latinBefore } from './tokens.ts';

const LONGEST_NUMERAL = 7;
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

/** Reads the unit that ends at `numeral`, where its Roman numeral begins. Returns the offset to go on from. */
export function scanRoman(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  numeral: number,
  finds: Finds,
): number {
  let end = numeral;
  while (end - numeral < LONGEST_NUMERAL && isNumeral(FOLD[text.charCodeAt(end)] ?? 0)) end++;
  if (digitAt(text, end) || latinBefore(text, start)) return end;
  const document = readNameBehind(compiled, text, end);
  if (document < 0) return end;
  const row = addRow(finds, FIND.provision);
  const { rows } = finds;
  rows[row + COL.start] = start;
  rows[row + COL.end] = endOfNameBehind();
  rows[row + COL.coreStart] = rows[row + COL.numberStart] = numeral;
  rows[row + COL.coreEnd] = rows[row + COL.numberEnd] = end;
  rows[row + COL.issuer] = document;
  rows[row + COL.kind] = compiled.unitsBefore.values.indexOf(CHAPTER);
  rows[row + COL.list] = finds.count - 1;
  rows[row + COL.rule] = RULE.provisionBefore;
  return endOfNameBehind();
}

const isNumeral = (code: number): boolean => code === 73 || code === 86 || code === 88 || code === 76;
