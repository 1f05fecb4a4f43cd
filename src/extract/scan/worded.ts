import type { CompiledGrammar } from '../compile.ts';
import { scanCitation } from './citation.ts';
import type { Finds } from './finds.ts';
import { scanProvision } from './provision.ts';

const cache = new WeakMap<CompiledGrammar, string | null>();

/** The year of a text may stand in brackets behind its number. */
const BRACKETS = ['(', ')', '（', '）'];

/**
 * A pattern that ends behind an ordinal and the first character of a number in words, where a word behind it counts
 * instruments or provisions: such numbers hold no digit, so the scanner has to look for them. Null where the grammar has
 * none. Bounded on all sides, hence linear.
 */
export function wordedNumbers(compiled: CompiledGrammar): string | null {
  let known = cache.get(compiled);
  if (known === undefined) {
    const { citation, provision } = compiled.grammar;
    const characters =
      citation.numberCharacters &&
      [...citation.numberCharacters.digits.flat(), ...citation.numberCharacters.powers].join('');
    const counted = [
      ...citation.counters,
      ...provision.units.filter(({ stands }) => stands === 'after').flatMap(({ forms }) => forms),
    ];
    const joints = [...citation.connectors, ...citation.ranges, ...citation.ordinals, ...BRACKETS].join('');
    known = characters
      ? `(?:${citation.ordinals.map(escaped).join('|')})\\s{0,4}[${characters}](?=[${characters}${escaped(joints)}\\s]{0,30}(?:${counted.map(escaped).join('|')}))`
      : null;
    cache.set(compiled, known);
  }
  return known;
}

const escaped = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** Reads the citation or provision whose number in words begins at `number`. Returns the offset to go on from. */
export const scanWorded = (compiled: CompiledGrammar, text: string, number: number, finds: Finds): number =>
  scanCitation(compiled, text, number, finds) || scanProvision(compiled, text, number, finds) || number + 1;
