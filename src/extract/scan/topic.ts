import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isDigit, isLatin, isSoft, NEWLINE } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { skipDateBehind } from './dates.ts';
import { digitAt, endOfDigits, readNumber, skipConnectors } from './tokens.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const FULL_STOP = 46;
const SLASH = 47;
const SEMICOLON = 59;
/** A subject longer than this parts what stands around it. */
const LONGEST_TOPIC = 400;
const DIGITS_OF_YEAR = 4;
const match = makeMatch();

/**
 * `71/243 of 21 December 2016[, on kites and buoys, and ]72/279 of 31 May 2018`: steps over the subject of a member to the
 * number of the next one, in the same sentence. Only numbers that no other thing has go on a list so far away: of two
 * parts or with their year, and dated or with a subject of their own. Returns 0 where none does.
 */
export function skipTopic(compiled: CompiledGrammar, text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_TOPIC);
  for (let at = from; at < limit; at++) {
    const code = foldAt(text, at);
    if (code === SEMICOLON) return 0;
    if ((code === FULL_STOP || code === NEWLINE) && endsSentence(text, at, code)) return 0;
    if (!isDigit(code)) continue;
    const end = readNumber(compiled, text, at);
    const whole = end === 0 ? 0 : endOfWhole(text, at, end);
    if (whole > 0 && !isGlued(foldAt(text, at - 1))) {
      const joined = matchLeft(compiled.connectorsLeft.trie, text, skipLeft(text, at), match);
      return joined && isTold(compiled, text, whole) ? at : 0;
    }
    at = Math.max(end, endOfDigits(text, at)) - 1;
  }
  return 0;
}

/** Whether a date or subject stands behind the number that ends at `end`, or behind one of those that are joined to it. */
function isTold(compiled: CompiledGrammar, text: string, end: number): boolean {
  let at = end;
  for (let joined = 0; joined <= MOST_JOINED; joined++) {
    if (skipDateBehind(compiled, text, at) > at || opensSubject(compiled, text, at)) return true;
    const behind = skipRight(text, at);
    const next = skipConnectors(compiled, text, behind);
    const number = next > behind && digitAt(text, next) ? readNumber(compiled, text, next) : 0;
    at = number === 0 ? 0 : endOfWhole(text, next, number);
    if (at === 0) return false;
  }
  return false;
}

const MOST_JOINED = 4;

/**
 * The same where the subject stands before its number: `5/1 and [on kites ]5/2`. Returns where the member begins, 0 where
 * no subject opens at `from`.
 */
export function skipTopicBefore(compiled: CompiledGrammar, text: string, from: number): number {
  if (!matchRight(compiled.subjects.trie, text, from, match)) return 0;
  const limit = Math.min(text.length, from + LONGEST_TOPIC);
  for (let at = match.edge; at < limit; at++) {
    const code = foldAt(text, at);
    if (code === SEMICOLON || code === FULL_STOP) return 0;
    if (code === NEWLINE && endsSentence(text, at, code)) return 0;
    if (!isDigit(code)) continue;
    const end = readNumber(compiled, text, at);
    if (
      end > 0 &&
      endOfWhole(text, at, end) > 0 &&
      matchLeft(compiled.ordinals.trie, text, skipLeft(text, at), match)
    ) {
      const member = match.edge;
      return matchLeft(compiled.topicCloses.trie, text, skipLeft(text, member), match) ? member : 0;
    }
    at = Math.max(end, endOfDigits(text, at)) - 1;
  }
  return 0;
}

/** A kind cut off from its number by a longer stretch is one of another sentence. */
const LONGEST_SUBJECT = 60;

/**
 * `No. 1325 (2000) [on kites and buoys] resolution`: the kind that stands behind the subject of the number that ends before
 * `from`; −1 where no subject opens there or none ends in a kind.
 */
export function kindBehindTopic(compiled: CompiledGrammar, text: string, from: number): number {
  if (!matchRight(compiled.subjects.trie, text, from, match)) return -1;
  const limit = Math.min(text.length, from + LONGEST_SUBJECT);
  for (let at = match.edge; at < limit; at++) {
    const code = foldAt(text, at);
    if (code === SEMICOLON || code === FULL_STOP || code === COMMA || isDigit(code)) return -1;
    if (!matchRight(compiled.kindsAfter.trie, text, at, match)) continue;
    const kind = match.value;
    return matchLeft(compiled.topicCloses.trie, text, skipLeft(text, at), match) ? kind : -1;
  }
  return -1;
}

/** `5/1[, on kites]`: whether the subject of a text begins behind its number. */
export function opensSubject(compiled: CompiledGrammar, text: string, from: number): boolean {
  const at = skipRight(text, from);
  const opens = foldAt(text, at) === COMMA ? skipRight(text, at + 1) : at;
  return matchRight(compiled.subjects.trie, text, opens, match);
}

/** `61/31 [(on kites)] and 49/60`: offset behind the subject of a member in brackets, where a whole number goes on; else `from`. */
export function skipBracketed(compiled: CompiledGrammar, text: string, from: number): number {
  const open = skipRight(text, from);
  if (foldAt(text, open) !== OPEN || digitAt(text, skipRight(text, open + 1))) return from;
  const limit = Math.min(text.length, open + LONGEST_BRACKETED);
  for (let at = open + 1; at < limit; at++) {
    const code = foldAt(text, at);
    if (code === OPEN || code === NEWLINE) return from;
    if (code !== CLOSE) continue;
    const behind = skipRight(text, at + 1);
    const next = skipConnectors(compiled, text, behind);
    return next > behind && startsWhole(compiled, text, next) ? at + 1 : from;
  }
  return from;
}

const LONGEST_BRACKETED = 100;

/** A full stop with a space behind it, or a line with nothing in it. */
const endsSentence = (text: string, at: number, code: number): boolean =>
  code === FULL_STOP ? isSoft(foldAt(text, at + 1)) : foldAt(text, at + 1) === NEWLINE;

/** The end of a number of two parts, or of one with its year in brackets, which both may have; 0 for any other. */
function endOfWhole(text: string, start: number, end: number): number {
  const dated = endOfYear(text, end);
  if (dated > 0 || foldAt(text, end - 1) === CLOSE) return dated || end;
  for (let at = start; at < end; at++) if (foldAt(text, at) === SLASH) return end;
  return 0;
}

function endOfYear(text: string, from: number): number {
  const open = skipRight(text, from);
  if (foldAt(text, open) !== OPEN || !digitAt(text, open + 1)) return 0;
  const close = endOfDigits(text, open + 1);
  return close - open - 1 === DIGITS_OF_YEAR && foldAt(text, close) === CLOSE ? close + 1 : 0;
}

/** Whether a number that no other thing has begins at `from`. */
export function startsWhole(compiled: CompiledGrammar, text: string, from: number): boolean {
  const end = digitAt(text, from) ? readNumber(compiled, text, from) : 0;
  return end > 0 && endOfWhole(text, from, end) > 0;
}

/** Digits that something longer goes on with: `A/60/125`, `S-10/2`. */
const isGlued = (before: number): boolean => isLatin(before) || before === SLASH || before === HYPHEN;
const HYPHEN = 45;
