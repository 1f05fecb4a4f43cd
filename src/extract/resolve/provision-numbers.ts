import { NUMBERED_THROUGH } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { withDigits } from '../lexicon/numerals.ts';
import { makeMatch, matchRight } from '../lexicon/trie.ts';
import { COL } from '../scan/finds.ts';
import { RULE } from '../scan/rules.ts';
import { endOfDigits } from '../scan/tokens.ts';
import { type ProvisionNumbers, readProvision } from './provisions.ts';

const match = makeMatch();

/** What stands before the number of a provision in ids. */
export function prefixOf(compiled: CompiledGrammar, row: Int32Array, work: string): string {
  if (row[COL.kind]! < 0) return '';
  const stands = row[COL.rule] === RULE.provisionBefore ? 'before' : 'after';
  const unit = compiled.grammar.provision.units.filter((word) => word.stands === stands)[row[COL.kind]!]!;
  return NUMBERED_THROUGH.has(work) ? (unit.numberedThrough ?? unit.value) : unit.value;
}

/** What the provision says, in digits or in words. */
export function numbersOf(compiled: CompiledGrammar, text: string, row: Int32Array, prefix: string): ProvisionNumbers {
  const start = row[COL.numberStart]!;
  if (matchRight(compiled.numerals.trie, text, start, match)) {
    const named = `${prefix}${compiled.numerals.values[match.value]!}`;
    return { locator: named, paragraphs: [named] };
  }
  const numbers = withDigits(compiled.numberCharacters, text.slice(start, row[COL.numberEnd]!));
  const alphabet = compiled.grammar.structure.labelLetters;
  const whole = row[COL.spare]!;
  if (whole < 0) return readProvision(numbers, 0, numbers.length, prefix, alphabet);
  // Parts named before the whole: its number stands behind them.
  const { locator } = readProvision(text, whole, endOfDigits(text, whole), prefix, alphabet);
  const part = readProvision(numbers, 0, numbers.length, '', alphabet);
  return {
    locator: `${locator}.${part.locator}`,
    paragraphs: part.paragraphs.map((paragraph) => `${locator}.${paragraph.replace(/^\./, '')}`),
  };
}
