import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isWord, SPACE } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { behindHyphen, digitAt, latinBefore } from './tokens.ts';

const match = makeMatch();
const HYPHEN = 45;
const SLASH = 47;
const CAPITAL_A = 65;
const CAPITAL_E = 69;
const CAPITAL_S = 83;
const CAPITAL_Z = 90;
const OPEN = 40;
const CLOSE = 41;
const DOT = 46;

/** `S-10/2`, `ES-10/20`: where the mark of a special session begins before the digits, else the digits themselves. */
export function specialSessionStart(compiled: CompiledGrammar, text: string, digits: number): number {
  const adjacent = foldAt(text, digits - 1);
  if (adjacent !== HYPHEN && adjacent !== SPACE) return digits;
  if (compiled.sessionMarks.values.length > 0) {
    const hyphen = skipLeft(text, digits) - 1;
    const marked =
      foldAt(text, hyphen) === HYPHEN &&
      matchLeft(compiled.sessionMarksLeft.trie, text, skipLeft(text, hyphen), match) &&
      compiled.sessionMarksLeft.values[match.value] !== '';
    if (marked) return match.edge;
  }
  if (adjacent !== HYPHEN || foldAt(text, digits - 2) !== CAPITAL_S) return digits;
  const start = foldAt(text, digits - 3) === CAPITAL_E ? digits - 3 : digits - 2;
  return latinBefore(text, start) ? digits : start;
}

/** The other way round: where the digits begin behind such a mark at `from`, else `from`. */
export function digitsOfSpecialSession(compiled: CompiledGrammar, text: string, from: number): number {
  if (matchRight(compiled.sessionMarks.trie, text, from, match)) return behindHyphen(text, match.edge) || from;
  const mark = foldAt(text, from) === CAPITAL_E ? from + 1 : from;
  return foldAt(text, mark) === CAPITAL_S && foldAt(text, mark + 1) === HYPHEN ? mark + 2 : from;
}

/** `S/19-2`: whether the digits are what stands behind the hyphen of a symbol, and no number themselves. */
export function endsSymbol(text: string, digits: number): boolean {
  if (foldAt(text, digits - 1) !== HYPHEN) return false;
  let at = digits - 1;
  while (digitAt(text, at - 1)) at--;
  return at < digits - 1 && foldAt(text, at - 1) === SLASH && latinBefore(text, at - 1);
}

/** `48/264 (A/52/856)`: offset behind a symbol in brackets at `from`, where the same text was printed; `from` without. */
export function skipSymbol(text: string, from: number): number {
  const first = foldAt(text, from + 1);
  if (foldAt(text, from) !== OPEN || first < CAPITAL_A || first > CAPITAL_Z) return from;
  let slashed = false;
  for (let at = from + 1; at - from < LONGEST_SYMBOL; at++) {
    const code = foldAt(text, at);
    if (code === CLOSE) return slashed ? skipRight(text, at + 1) : from;
    slashed ||= code === SLASH;
    if (!isWord(code) && code !== SLASH && code !== HYPHEN && code !== DOT) return from;
  }
  return from;
}

const LONGEST_SYMBOL = 24;

/** Where `A/` begins before the number at `from`: a symbol that leaves out what the kind says, `resolution A/70/125`; else `from`. */
export const behindAssemblyMark = (text: string, from: number): number =>
  foldAt(text, from - 1) === SLASH && foldAt(text, from - 2) === CAPITAL_A && !latinBefore(text, from - 2)
    ? from - 2
    : from;
