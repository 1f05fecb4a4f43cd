import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isLatin } from '../lexicon/chars.ts';
import { makeMatch, matchRight } from '../lexicon/trie.ts';
import { digitAt } from './tokens.ts';

/** The unit that is numbered so, and that holds provisions of other units. */
export const CHAPTER = 'ch';

const LONGEST_NUMERAL = 7;

/** The end of the Roman numeral that begins at `from` and is a word of its own, else `from`. */
function romanEnd(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_NUMERAL && isNumeral(foldAt(text, end))) end++;
  return digitAt(text, end) || isLatin(foldAt(text, end)) ? from : end;
}

const isNumeral = (code: number): boolean => code === 73 || code === 86 || code === 88 || code === 76;

const match = makeMatch();

/** The end of the Roman numeral or number word that begins at `from`, else `from`. */
export const numeralEnd = (compiled: CompiledGrammar, text: string, from: number): number =>
  matchRight(compiled.numerals.trie, text, from, match) ? match.edge : romanEnd(text, from);
