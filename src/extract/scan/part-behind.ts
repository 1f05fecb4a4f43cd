import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { endOfNumeral } from '../lexicon/numerals.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { endOfDigits } from './tokens.ts';

const OPEN = 40;
const CLOSE = 41;
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

/** The end of `(4)` behind a number: a paragraph of the article; `from` without one. */
export function bracketedPart(text: string, from: number): number {
  const open = skipRight(text, from);
  if (foldAt(text, open) !== OPEN) return from;
  const end = endOfDigits(text, open + 1);
  return end > open + 1 && end - open <= 3 && foldAt(text, end) === CLOSE ? end + 1 : from;
}

/** Offset behind a bracket that closes at `from`; `from` without one. */
export function pastBracket(text: string, from: number): number {
  const at = skipRight(text, from);
  return foldAt(text, at) === CLOSE ? at + 1 : from;
}
