import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { endOfDigits, skipConnectors } from './tokens.ts';

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
 * Reads `[,] [as revised] [at its] 2016 session`, `[,] [as amended] [in] Dubai, 2018`, `[as revised] 2016` behind `from`,
 * the last of several (`[adopted] in 2006 and [last amended] in 2014`). Fills `out` and returns true, or false. The words
 * stay outside the citation, as dates do.
 */
export function readLaterVersion(compiled: CompiledGrammar, text: string, from: number, out: LaterVersion): boolean {
  if (compiled.laterMarks.values.length === 0) return false;
  let end = readStated(compiled, text, behindComma(text, from), out);
  if (end === 0) return false;
  for (let said = 0; end > 0 && said < MOST_SAID; said++) {
    let at = skipRight(text, end);
    if (matchRight(compiled.sessionsRight.trie, text, at, match)) at = skipRight(text, match.edge);
    end = readStated(compiled, text, skipConnectors(compiled, text, behindComma(text, at)), out);
  }
  return true;
}

const MOST_SAID = 3;

/** The version that words at `from` state, into `out`; returns where its year ends, 0 without one. */
function readStated(compiled: CompiledGrammar, text: string, from: number, out: LaterVersion): number {
  const { laterMarks, laterLinks, places } = compiled;
  if (!matchRight(laterMarks.trie, text, from, match)) return 0;
  let at = skipRight(text, match.edge);
  if (matchRight(laterLinks.trie, text, at, match)) at = skipRight(text, match.edge);
  let place = -1;
  if (matchRight(places.trie, text, at, match)) {
    const comma = skipRight(text, match.edge);
    if (foldAt(text, comma) !== COMMA) return 0;
    place = match.value;
    at = skipRight(text, comma + 1);
  }
  const end = endOfDigits(text, at);
  if (end - at !== 4) return 0;
  const year = Number(text.slice(at, end).normalize('NFKC'));
  if (year < 1800 || year > 2199) return 0;
  out.year = year;
  out.place = place;
  return end;
}

/** Where the next word begins behind a comma, if one stands there. */
export function behindComma(text: string, from: number): number {
  const at = skipRight(text, from);
  return foldAt(text, at) === COMMA ? skipRight(text, at + 1) : at;
}
