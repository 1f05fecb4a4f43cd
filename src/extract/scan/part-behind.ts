import type { CompiledGrammar } from '../compile.ts';
import { endOfNumeral } from '../lexicon/numerals.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { endOfDigits } from './tokens.ts';

const match = makeMatch();

/** The end of a part that stands behind its provision with a number of its own, `Article 4 [, paragraph 2]`; `from` without one. */
export function behindPart(compiled: CompiledGrammar, text: string, from: number): number {
  if (compiled.provisionParts.values.length === 0) return from;
  const at = skipRight(text, from);
  if (!matchRight(compiled.ordinalsRight.trie, text, at, match)) return from;
  const number = skipRight(text, match.edge);
  const end = endOfNumeral(compiled.numberCharacters, text, endOfDigits(text, number));
  const counted = end > number && matchRight(compiled.provisionParts.trie, text, skipRight(text, end), match);
  return counted ? match.edge : from;
}
