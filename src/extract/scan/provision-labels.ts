import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { isLabelLetter } from './label-letter.ts';

const OPEN = 40;
const CLOSE = 41;
const match = makeMatch();

/** The end of a label `a)` or `(a)` that begins at `from`, or `from`; a conversion may have turned both brackets round. */
export function labelEnd(compiled: CompiledGrammar, text: string, from: number): number {
  let at = from;
  const opening = foldAt(text, at);
  const mirrored = opening === CLOSE && compiled.rightToLeft;
  if (opening === OPEN || mirrored) at = skipRight(text, at + 1);
  if (!isLabelLetter(compiled, text, at)) return from;
  at = skipRight(text, at + 1);
  return foldAt(text, at) === (mirrored ? OPEN : CLOSE) ? at + 1 : from;
}

/** `145A`: a provision number with a capital letter glued to it. */
export function letterEnd(text: string, from: number): number {
  const code = foldAt(text, from);
  const following = foldAt(text, from + 1);
  const wordGoesOn = (following >= 97 && following <= 122) || (following >= 65 && following <= 90);
  return code >= 65 && code <= 90 && !wordGoesOn ? from + 1 : from;
}

/** `a) to c)`: the end of a label or of a range of them at `from`; 0 without any. */
export function readLabels(compiled: CompiledGrammar, text: string, from: number): number {
  const end = labelEnd(compiled, text, from);
  if (end === from) return 0;
  if (!matchRight(compiled.ranges.trie, text, skipRight(text, end), match)) return end;
  const at = skipRight(text, match.edge);
  const second = labelEnd(compiled, text, at);
  return second > at ? second : end;
}
