import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { digitAt, endOfDigits } from './tokens.ts';

const match = makeMatch();
const MOST_DIGITS = 2;

/** Where `nineteenth` or `19th` begins before the name of a meeting at `to`, else `to`. */
export function meetingOrdinalStart(compiled: CompiledGrammar, text: string, to: number): number {
  const { meetingOrdinals } = compiled.grammar.mention;
  if (meetingOrdinals === undefined) return to;
  const end = skipLeft(text, to);
  if (matchLeft(compiled.meetingOrdinalsLeft.trie, text, end, match)) return match.edge;
  for (const ending of meetingOrdinals.endings) {
    const digits = end - ending.length;
    if (!text.startsWith(ending, digits) || !digitAt(text, digits - 1)) continue;
    let at = digits;
    while (digits - at <= MOST_DIGITS && digitAt(text, at - 1)) at--;
    if (digits - at <= MOST_DIGITS && isSoft(foldAt(text, at - 1))) return at;
  }
  return to;
}

/** Where the name of a meeting begins behind such an ordinal at `from`, else `from`. */
export function behindMeetingOrdinal(compiled: CompiledGrammar, text: string, from: number): number {
  const { meetingOrdinals } = compiled.grammar.mention;
  if (meetingOrdinals === undefined) return from;
  if (matchRight(compiled.meetingOrdinals.trie, text, from, match)) return skipRight(text, match.edge);
  const digits = endOfDigits(text, from);
  if (digits === from || digits - from > MOST_DIGITS) return from;
  const ending = meetingOrdinals.endings.find((word) => text.startsWith(word, digits));
  return ending === undefined ? from : skipRight(text, digits + ending.length);
}
