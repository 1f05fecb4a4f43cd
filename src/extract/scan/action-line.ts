import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { addRow, COL, FIND, type Finds, WIDTH } from './finds.ts';
import { RULE } from './rules.ts';
import { digitAt, endOfDigits, latinBefore, skipConnectors } from './tokens.ts';

/** Action lines are numbered C1 … C11 (Geneva Plan of Action). */
export const LAST_ACTION_LINE = 11;
export const CODE_LETTER = 67;

const match = makeMatch();

/**
 * Reads a list of codes around the one whose digits begin at `digits` (`C2, C5 and C6`), with the noun before or after
 * it. Returns the offset to go on from, or 0. Codes without noun and role are no action lines: `C5` alone may be anything.
 */
export function scanActionLine(compiled: CompiledGrammar, text: string, digits: number, finds: Finds): number {
  const start = codeStart(compiled, text, digits);
  if (start < 0 || latinBefore(text, start)) return 0;
  let end = readCode(text, digits);
  if (end === 0) return 0;
  // Each code may stand in brackets of its own: `(C2) and (C5)`.
  const apart = foldAt(text, skipLeft(text, start) - 1) === OPEN && foldAt(text, skipRight(text, end)) === CLOSE;
  for (;;) {
    const from = skipRight(text, apart ? skipRight(text, end) + 1 : skipName(text, end));
    let at = skipConnectors(compiled, text, from);
    if (at === from) {
      if (!matchRight(compiled.ranges.trie, text, from, match)) break;
      at = skipRight(text, match.edge);
    }
    if (apart && foldAt(text, at) !== OPEN) break;
    if (apart) at = skipRight(text, at + 1);
    const next = readCode(text, digitsOfCode(compiled, text, at));
    if (next === 0 || (apart && foldAt(text, skipRight(text, next)) !== CLOSE)) break;
    end = next;
  }
  const codesEnd = end;
  let phraseStart = start;
  if (matchRight(compiled.actionHeadsAfter.trie, text, skipRight(text, end), match)) end = match.edge;
  else if (matchRight(compiled.actionHeadsAfter.trie, text, skipRight(text, skipName(text, end)), match))
    end = match.edge;
  else {
    // The codes may stand in brackets behind the noun, or be announced by it.
    const near = skipLeft(text, start);
    const before = foldAt(text, near - 1) === COLON ? skipLeft(text, near - 1) : near;
    const close = foldAt(text, before - 1) === OPEN ? skipRight(text, end) : -1;
    const bracketed = close >= 0 && foldAt(text, close) === CLOSE;
    const headed = matchLeft(
      compiled.actionHeadsBefore.trie,
      text,
      bracketed ? skipLeft(text, before - 1) : before,
      match,
    );
    // The noun may be that of the codes before it.
    if (headed && match.edge < endOfLast(finds)) return codesEnd;
    if (headed) phraseStart = match.edge;
    else if (!hasRole(compiled, text, start, end)) return codesEnd;
    if (headed && bracketed) end = close + 1;
  }
  const row = addRow(finds, FIND.actionLine);
  const { rows } = finds;
  rows[row + COL.start] = phraseStart;
  rows[row + COL.end] = end;
  rows[row + COL.coreStart] = start;
  rows[row + COL.coreEnd] = codesEnd;
  rows[row + COL.numberStart] = start;
  rows[row + COL.numberEnd] = codesEnd;
  rows[row + COL.rule] = RULE.actionLine;
  return end;
}

/** `facilitator for C5`: a role says what the codes are where no noun does. */
function hasRole(compiled: CompiledGrammar, text: string, start: number, end: number): boolean {
  const behind = skipRight(text, skipName(text, end));
  // Behind codes, verbs are as good as nouns in other languages, and bare codes are not enough for those.
  if (!compiled.spaced && matchRight(compiled.roleLinks.trie, text, behind, match))
    if (matchRight(compiled.roles.trie, text, skipRight(text, match.edge), match)) return true;
  if (!matchLeft(compiled.roleLinksLeft.trie, text, skipLeft(text, start), match)) return false;
  return matchLeft(compiled.rolesLeft.trie, text, skipLeft(text, match.edge), match);
}

/** Where the code begins whose digits begin at `digits`: at its letter, or at the word that stands for it; or −1. */
function codeStart(compiled: CompiledGrammar, text: string, digits: number): number {
  if (foldAt(text, digits - 1) === CODE_LETTER) return digits - 1;
  return matchLeft(compiled.codeWords.trie, text, skipLeft(text, digits), match) ? match.edge : -1;
}

/** Where the digits of a code begin whose letter, or the word that stands for it, is at `from`; −1 without. */
export function digitsOfCode(compiled: CompiledGrammar, text: string, from: number): number {
  if (foldAt(text, from) === CODE_LETTER) return from + 1;
  return matchRight(compiled.codeWordsRight.trie, text, from, match) ? skipRight(text, match.edge) : -1;
}

const endOfLast = ({ rows, count }: Finds): number => (count === 0 ? 0 : rows[(count - 1) * WIDTH + COL.end]!);

/** Steps over the name of an action line in brackets behind its code or noun; returns `from` when there is none. */
export function skipName(text: string, from: number): number {
  const open = skipRight(text, from);
  if (foldAt(text, open) !== OPEN) return from;
  const limit = Math.min(text.length, open + LONGEST_NAME);
  for (let at = open + 1; at < limit; at++) {
    const code = foldAt(text, at);
    if (code === CLOSE) return at + 1;
    if (code === OPEN) return from;
  }
  return from;
}

const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const LONGEST_NAME = 100;

/** The end of a code whose digits begin at `from`, or 0 when there is no such line. */
function readCode(text: string, from: number): number {
  if (from < 0 || !digitAt(text, from)) return 0;
  const end = endOfDigits(text, from);
  let value = 0;
  for (let at = from; at < end; at++) value = value * 10 + FOLD[text.charCodeAt(at)]! - 48;
  return end - from <= 2 && value >= 1 && value <= LAST_ACTION_LINE ? end : 0;
}
