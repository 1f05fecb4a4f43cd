import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isCapital, isDigit, isSoft } from '../lexicon/chars.ts';
import { compileTrie } from '../lexicon/compile-trie.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { endsSentence } from './front.ts';

const tries = new WeakMap<CompiledGrammar, Trie>();
const match = makeMatch();
const HYPHEN = 45;
const COLON = 58;
const OPEN = 40;

/**
 * Reads a line as the heading of an annex: the word for annex, its number or letter if it has one, and a title behind a
 * colon or dash at most. Returns what follows `annex` in the locator (``, `/2`, `/a`), or null for any other line.
 * `from` lies behind the citation of the document itself, where the line begins with one.
 */
export function readAnnexHead(compiled: CompiledGrammar, text: string, from: number, end: number): string | null {
  if (!matchRight(annexTrie(compiled), text, from, match) || match.edge > end) return null;
  const wordEnd = match.edge;
  let at = skipRight(text, wordEnd);
  if (at >= end) return '';
  let name = '';
  while (at < end && isDigit(FOLD[text.charCodeAt(at)]!)) name += String.fromCharCode(FOLD[text.charCodeAt(at++)]!);
  const links = linkTrie(compiled);
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
  // Named in running text it stands there too: a heading begins with a capital and ends in no mark.
  if (matchRight(links, text, at, match) && isCapital(text.charCodeAt(from)) && !endsSentence(text, end))
    return name === '' ? '' : `/${name}`;
  const code = at < end ? FOLD[text.charCodeAt(at)]! : COLON;
  const titled = spaced && name !== '' && !isSmall(text.charAt(from));
  const closed = at >= end || code === COLON || code === HYPHEN || code === OPEN || titled;
  return closed ? (name === '' ? '' : `/${name}`) : null;
}

/** The small letter of a pair. */
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const linkTries = new WeakMap<CompiledGrammar, Trie>();

function linkTrie(compiled: CompiledGrammar): Trie {
  let trie = linkTries.get(compiled);
  if (!trie) {
    const { spaced, structure } = compiled.grammar;
    const forms = structure.annexLinks ?? [];
    trie = compileTrie(
      forms,
      forms.map((_, index) => index),
      { side: 'right', spaced },
    );
    linkTries.set(compiled, trie);
  }
  return trie;
}

function annexTrie(compiled: CompiledGrammar): Trie {
  let trie = tries.get(compiled);
  if (!trie) {
    const { spaced, structure } = compiled.grammar;
    const forms = structure.annexHeads;
    trie = compileTrie(
      forms,
      forms.map((_, index) => index),
      { side: 'right', spaced },
    );
    tries.set(compiled, trie);
  }
  return trie;
}
