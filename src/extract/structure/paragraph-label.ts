import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isDigit } from '../lexicon/chars.ts';
import { skipRight } from '../lexicon/trie.ts';
import { type Label, readLabel } from './labels.ts';

/** The label of a line; `apart` is the one that the file holds apart from its text. */
export function labelOf(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  end: number,
  apart: string | null,
): Label | null {
  const letters = compiled.grammar.structure.labelLetters;
  if (apart === null) return readLabel(text, behindBullet(text, start), end, letters, compiled.numberCharacters);
  const alone = `${apart}\t.`;
  const label = readLabel(alone, 0, alone.length, letters, compiled.numberCharacters);
  return label && { ...label, start, textStart: start };
}

/** Pages make lists of the paragraphs: offset behind a bullet or dash at `from` and the space that it needs. */
export function behindBullet(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code !== BULLET && FOLD[code] !== HYPHEN) return from;
  const past = skipRight(text, from + 1);
  return past > from + 1 ? past : from;
}

const BULLET = 0x2022;
const HYPHEN = 45;

/** The mark that a number has behind it, a space where it has none. */
export function markOf({ printed }: Label): string {
  const last = printed.charAt(printed.length - 1);
  return isDigit(FOLD[last.charCodeAt(0)]!) ? ' ' : last;
}
