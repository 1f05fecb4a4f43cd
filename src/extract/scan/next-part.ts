import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isDigit } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { type Element, elementAt, isDivided } from './element.ts';
import { isCapitalCode, standsAlone } from './tokens.ts';

const match = makeMatch();
const APOSTROPHE = 39;
const DOT = 46;
const SLASH = 47;
const SEMICOLON = 59;

/**
 * Reads a member of a list that is a letter alone, `57/270 A and [B]`, `50/70 A-[D]`: another text under the number before
 * it, with which its own number begins. False when none stands at `at`.
 */
export function readNextPart(
  compiled: CompiledGrammar,
  text: string,
  at: number,
  range: boolean,
  elements: Element[],
  count: number,
): boolean {
  const previous = elements[count - 1]!;
  const last = foldAt(text, previous.numberEnd - 1);
  if (isDigit(last) || !isDivided(text, previous)) return false;
  // Behind a semicolon a sentence may begin with such a letter.
  if (foldAt(text, skipRight(text, previous.end)) === SEMICOLON) return false;
  const end = endOfLetter(compiled, text, at, last, range);
  if (end === at) return false;
  const element = elementAt(elements, count, at, previous.numberStart, end);
  element.rangeEnd = range;
  if (matchRight(compiled.counters.trie, text, skipRight(text, end), match)) element.end = match.edge;
  return true;
}

/** The end of the letter at `from`, as print or the language has it, that is a later one than `last`; `from` where it is none. */
function endOfLetter(compiled: CompiledGrammar, text: string, from: number, last: number, range: boolean): number {
  if (matchRight(compiled.parts.trie, text, from, match)) return match.edge;
  const letter = foldAt(text, from);
  if (!isCapitalCode(last) || !isCapitalCode(letter) || letter <= last || !standsAlone(text, from)) return from;
  const next = foldAt(text, from + 1);
  if (next === DOT || next === SLASH || foldAt(text, skipRight(text, from + 1)) === APOSTROPHE) return from;
  return range || letter - last <= MOST_LEFT_OUT ? from + 1 : from;
}

/** Of the texts under a number, a list may leave some out. */
const MOST_LEFT_OUT = 3;
