import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isDigit, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { endsSentence } from './front.ts';
import { structureTable } from './tables.ts';

/** The words for annex, and those that join one to the text that it belongs to. */
export interface AnnexTables {
  readonly heads: Trie;
  readonly links: Trie;
}

const match = makeMatch();
const HYPHEN = 45;
const COLON = 58;
const OPEN = 40;

/**
 * Reads a line as the heading of an annex: the word for annex, its number or letter if it has one, and a title behind a
 * colon or dash at most. Returns what follows `annex` in the locator (``, `/2`, `/a`), or null for any other line.
 * `from` lies behind the citation of the document itself, where the line begins with one.
 */
export function readAnnexHead({ heads, links }: AnnexTables, text: string, from: number, end: number): string | null {
  if (!matchRight(heads, text, from, match) || match.edge > end) return null;
  const wordEnd = match.edge;
  let at = skipRight(text, wordEnd);
  if (at >= end) return '';
  let name = '';
  while (at < end && isDigit(FOLD[text.charCodeAt(at)]!)) name += String.fromCharCode(FOLD[text.charCodeAt(at++)]!);
  if (name === '' && !matchRight(links, text, at, match)) {
    const code = FOLD[text.charCodeAt(at)]! | 32;
    const alone = at + 1 >= end || !isLetter(FOLD[text.charCodeAt(at + 1)]!);
    if (isLetter(code) && alone) {
      name = String.fromCharCode(code);
      at++;
    }
  }
  const spaced = at < end && isSoft(FOLD[text.charCodeAt(at)]!);
  at = skipRight(text, at);
  // Named in running text it stands there too: a heading begins with no small letter and ends in no mark.
  if (matchRight(links, text, at, match) && !isSmall(text.charAt(from)) && !endsSentence(text, end))
    return name === '' ? '' : `/${name}`;
  const code = at < end ? FOLD[text.charCodeAt(at)]! : COLON;
  if (code === COLON && countsAnnexes(text, at + 1, end)) return null;
  const titled = spaced && name !== '' && !isSmall(text.charAt(from));
  const closed = at >= end || code === COLON || code === HYPHEN || code === OPEN || titled;
  return closed ? (name === '' ? '' : `/${name}`) : null;
}

/** `Annex: 1` says how many follow. */
function countsAnnexes(text: string, from: number, end: number): boolean {
  const digits = skipRight(text, from);
  let at = digits;
  while (at < end && isDigit(FOLD[text.charCodeAt(at)]!)) at++;
  return at > digits && end - at <= LONGEST_COUNTER;
}

const LONGEST_COUNTER = 1;

/** The small letter of a pair. */
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const cache = new WeakMap<CompiledGrammar, AnnexTables>();

export function annexTables(compiled: CompiledGrammar): AnnexTables {
  let tables = cache.get(compiled);
  if (!tables) {
    const { grammar } = compiled;
    const { annexHeads, annexLinks = [] } = grammar.structure;
    tables = { heads: structureTable(grammar, annexHeads), links: structureTable(grammar, annexLinks) };
    cache.set(compiled, tables);
  }
  return tables;
}
