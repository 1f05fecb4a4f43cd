import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isDigit, isLetterLike, isWord } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { type Element, isDivided, makeElement } from './element.ts';

const match = makeMatch();
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SLASH = 47;
const HYPHEN = 45;
const SEMICOLON = 59;

/**
 * Reads a member of a list that is a letter alone, `61/105 A [and] [B]`: another text under the number of the one before.
 * Its number begins with that one's. False when none stands at `at`.
 */
export function readLetterMember(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  at: number,
  range: boolean,
  elements: Element[],
  count: number,
): boolean {
  const previous = elements[count - 1]!;
  const before = foldAt(text, previous.numberEnd - 1);
  if (!isDivided(text, previous) || isDigit(before)) return false;
  // Behind a semicolon a sentence may begin with such a letter.
  if (foldAt(text, skipRight(text, previous.end)) === SEMICOLON) return false;
  const end = endOfLetter(compiled, text, at);
  if (end === at || !comesAfter(foldAt(text, at), before, range)) return false;
  elements[count] ??= makeElement();
  const counted = matchRight(compiled.counters.trie, text, skipRight(text, end), match);
  Object.assign(elements[count]!, makeElement(), {
    start,
    numberStart: previous.numberStart,
    numberEnd: end,
    end: counted ? match.edge : end,
    rangeEnd: range,
  });
  return true;
}

/** A capital alone may be a word too: it is taken for the letter of a text only shortly behind the one before. */
const comesAfter = (code: number, before: number, range: boolean): boolean =>
  code > CAPITAL_Z || (code > before && (range || code - before <= MOST_LETTERS_BETWEEN));

const MOST_LETTERS_BETWEEN = 3;

/** The end of a letter that stands alone, as print or the language has it; `from` without one. */
function endOfLetter(compiled: CompiledGrammar, text: string, from: number): number {
  if (matchRight(compiled.parts.trie, text, from, match)) return match.edge;
  const code = foldAt(text, from);
  if (code < CAPITAL_A || code > CAPITAL_Z) return from;
  const next = foldAt(text, from + 1);
  const goesOn = isWord(next) || isLetterLike(next) || next === SLASH || next === HYPHEN;
  return goesOn ? from : from + 1;
}
