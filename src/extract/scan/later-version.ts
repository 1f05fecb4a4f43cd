import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { endOfDigits } from './tokens.ts';

const COMMA = 44;
const match = makeMatch();

/** A version that words behind a citation state. */
export interface LaterVersion {
  year: number;
  /** Index into the places table, −1 when none stands there. */
  place: number;
}

export const makeLaterVersion = (): LaterVersion => ({ year: -1, place: -1 });

/**
 * Reads `[,] [as revised] [at its] 2016 session`, `[,] [as amended] [in] Dubai, 2018`, `[as revised] 2016` behind `from`.
 * Fills `out` and returns true, or false. The words stay outside the citation, as dates do.
 */
export function readLaterVersion(compiled: CompiledGrammar, text: string, from: number, out: LaterVersion): boolean {
  const { laterMarks, laterLinks, places } = compiled;
  if (laterMarks.values.length === 0) return false;
  if (!matchRight(laterMarks.trie, text, behindComma(text, from), match)) return false;
  let at = skipRight(text, match.edge);
  if (matchRight(laterLinks.trie, text, at, match)) at = skipRight(text, match.edge);
  out.place = -1;
  if (matchRight(places.trie, text, at, match)) {
    const comma = skipRight(text, match.edge);
    if (foldAt(text, comma) !== COMMA) return false;
    out.place = match.value;
    at = skipRight(text, comma + 1);
  }
  const end = endOfDigits(text, at);
  if (end - at !== 4) return false;
  out.year = Number(text.slice(at, end).normalize('NFKC'));
  return out.year >= 1800 && out.year <= 2199;
}

/** Where the next word begins behind a comma, if one stands there. */
export function behindComma(text: string, from: number): number {
  const at = skipRight(text, from);
  return foldAt(text, at) === COMMA ? skipRight(text, at + 1) : at;
}
