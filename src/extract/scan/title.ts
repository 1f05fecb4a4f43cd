import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { skipDateBehind } from './dates.ts';

const match = makeMatch();
const QUOTE = 34;
const COMMA = 44;
const LESS = 60;
const GREATER = 62;
const LONGEST_TITLE = 300;

/** Steps over a title in quotation marks, with the date behind it, inside a chain of numbers; returns `from` without one. */
export function skipTitle(compiled: CompiledGrammar, text: string, from: number): number {
  if (compiled.titled.values.length === 0) return from;
  let at = skipRight(text, from);
  if (foldAt(text, at) === COMMA) at = skipRight(text, at + 1);
  if (!matchRight(compiled.titled.trie, text, at, match)) return from;
  const open = skipRight(text, match.edge);
  const mark = foldAt(text, open);
  if (mark !== QUOTE && mark !== LESS) return from;
  const close = mark === QUOTE ? QUOTE : GREATER;
  const limit = Math.min(text.length, open + LONGEST_TITLE);
  for (at = open + 1; at < limit; at++)
    if (foldAt(text, at) === close) {
      while (foldAt(text, at + 1) === close) at++;
      return skipDateBehind(compiled, text, at + 1);
    }
  return from;
}
