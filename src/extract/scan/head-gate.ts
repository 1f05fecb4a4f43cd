import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isDigit } from '../lexicon/chars.ts';
import { markBeginnings } from '../lexicon/trie.ts';
import { isLetterCode } from './others.ts';
import { digitAt } from './tokens.ts';

const OPEN = 40;
const CLOSE = 41;
/** What stands in brackets between kind and number is shorter. */
const LONGEST_BRACKET = 40;
const DIGITS_OF_YEAR = 4;

const gates = new WeakMap<CompiledGrammar, Uint8Array>();

/**
 * Whether what stands before a number may end at `end`, where kinds stand before their numbers alone: by its last character,
 * and for numbers and brackets by how they go on. Most numbers are of nothing, and are told here.
 */
export function endsHead(compiled: CompiledGrammar, text: string, end: number): boolean {
  if (end <= 0) return false;
  const code = text.charCodeAt(end - 1);
  if (headGate(compiled)[compiled.kindsBefore.trie.classes[code]!] === 1) return true;
  const folded = FOLD[code]!;
  if (folded === CLOSE) return opensBefore(text, end - 1);
  if (!compiled.issuerFollows) return false;
  return isDigit(folded) ? endsYear(text, end) : isLetterCode(folded);
}

/** By class: 1 where a kind, or what stands between it and the number, ends in it. */
function headGate(compiled: CompiledGrammar): Uint8Array {
  let gate = gates.get(compiled);
  if (gate === undefined) {
    const { kindsBefore, sectors, kindLinks, issuerFollows, issuersBefore } = compiled;
    gate = new Uint8Array(kindsBefore.trie.alphabet.size);
    const tables = [kindsBefore, sectors];
    if (issuerFollows || kindLinks.values.length > 0) tables.push(issuersBefore);
    if (issuerFollows) {
      const { sessions, yearMarksLeft, splitters, dateMarksLeft, dividedIssuers, provisionOwners } = compiled;
      tables.push(sessions, yearMarksLeft, splitters, dateMarksLeft, dividedIssuers, provisionOwners);
    }
    for (const { trie } of tables) markBeginnings(trie, gate);
    gates.set(compiled, gate);
  }
  return gate;
}

/** Whether a bracket that closes at `close` opens near before it, with no other that closes between. */
function opensBefore(text: string, close: number): boolean {
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_BRACKET); at--) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === OPEN || code === CLOSE) return code === OPEN;
  }
  return false;
}

/** Whether two or four digits end at `end`: the year of a session, in full or behind an abbreviation. */
function endsYear(text: string, end: number): boolean {
  let at = end;
  while (end - at <= DIGITS_OF_YEAR && digitAt(text, at - 1)) at--;
  return end - at === DIGITS_OF_YEAR || end - at === DIGITS_OF_YEAR / 2;
}
