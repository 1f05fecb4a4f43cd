import type { CompiledGrammar } from '../compile.ts';
import { foldAt, SPACE } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft } from '../lexicon/trie.ts';
import { behindHyphen, latinBefore } from './tokens.ts';

const match = makeMatch();
const HYPHEN = 45;
const SLASH = 47;
const CAPITAL_A = 65;
const CAPITAL_E = 69;
const CAPITAL_S = 83;

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

/** Where `A/` begins before the number at `from`: a symbol that leaves out what the kind says, `resolution A/70/125`; else `from`. */
export const behindAssemblyMark = (text: string, from: number): number =>
  foldAt(text, from - 1) === SLASH && foldAt(text, from - 2) === CAPITAL_A && !latinBefore(text, from - 2)
    ? from - 2
    : from;
