import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, skipLeft } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from './bracket.ts';

const OPEN = 40;
const CLOSE = 41;
const match = makeMatch();

/**
 * A version that stands between kind and number, as conversions of a script that is written from the right leave it; fills
 * `versionBefore`, and `kindBeforeBracket` tells the kind before it.
 */
export function readBracketBefore(compiled: CompiledGrammar, text: string, to: number): boolean {
  const end = skipLeft(text, to);
  if (foldAt(text, end - 1) !== CLOSE) return false;
  // Behind another bracket that closes, none would end here.
  let open = end - 2;
  while (open > end - LONGEST_VERSION && foldAt(text, open) !== OPEN) if (foldAt(text, open--) === CLOSE) return false;
  if (!readBracket(compiled, text, open, versionBefore) || versionBefore.end !== end) return false;
  return matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, open), match);
}

const LONGEST_VERSION = 40;
export const versionBefore = makeBracket();

/** The kind that `readBracketBefore` found last, and where it begins. */
export const kindBeforeBracket = (): { readonly value: number; readonly edge: number } => match;
