import type { CompiledGrammar } from '../compile.ts';
import { foldAt, isLatin, isLetterLike, NEWLINE, SPACE } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import type { Bracket } from './bracket.ts';
import { skipDateBehind } from './dates.ts';
import { digitAt, endOfDigits, isListLabel } from './tokens.ts';

const match = makeMatch();
const OPEN = 40;
const CLOSE = 41;
const SLASH = 47;
const SEMICOLON = 59;
const TAB = 9;

/** A member of a list of numbers under one kind. */
export interface Element {
  start: number;
  numberStart: number;
  numberEnd: number;
  end: number;
  year: number;
  place: number;
  placeStart: number;
  placeEnd: number;
  revised: boolean;
  rangeEnd: boolean;
  yearInNumber: boolean;
  bracketIssuer: number;
}

const makeElement = (): Element => ({
  start: 0,
  numberStart: 0,
  numberEnd: 0,
  end: 0,
  year: -1,
  place: -1,
  placeStart: -1,
  placeEnd: -1,
  revised: false,
  rangeEnd: false,
  yearInNumber: false,
  bracketIssuer: -1,
});

/** The element at an index, made where there is none, with nothing but its number. */
export function elementAt(
  elements: Element[],
  index: number,
  start: number,
  numberStart: number,
  numberEnd: number,
): Element {
  let element = elements[index];
  if (element === undefined) {
    element = makeElement();
    elements[index] = element;
  }
  element.start = start;
  element.numberStart = numberStart;
  element.numberEnd = numberEnd;
  element.end = numberEnd;
  element.year = element.place = element.placeStart = element.placeEnd = -1;
  element.revised = element.rangeEnd = element.yearInNumber = false;
  element.bracketIssuer = -1;
  return element;
}

/** `70/125`, `1514(XV)`: a number of two parts. */
export function isDivided(text: string, { numberStart, numberEnd }: Element): boolean {
  if (foldAt(text, numberEnd - 1) === CLOSE) return true;
  for (let at = numberStart; at < numberEnd; at++) if (foldAt(text, at) === SLASH) return true;
  return false;
}

/** A number that nothing else has: of two parts, or with its year. */
export const isWhole = (text: string, element: Element): boolean => element.yearInNumber || isDivided(text, element);

/** A bracket behind the last of several numbers is of all that have none: `101, 102 and 133 (Rev. Place, year)`. */
export function shareBracket(elements: readonly Element[], count: number): void {
  for (let index = count - 2; index >= 0; index--) {
    const element = elements[index]!;
    const next = elements[index + 1]!;
    if (element.year >= 0 || next.year < 0 || next.yearInNumber) continue;
    element.year = next.year;
    element.place = next.place;
    element.placeStart = next.placeStart;
    element.placeEnd = next.placeEnd;
    element.revised = next.revised;
    element.bracketIssuer = next.bracketIssuer;
  }
}

/** The body that a bracket names, in words or by the tag of its session. */
export const bodyOf = ({ issuer: named, tagBody }: Bracket): number => (named >= 0 ? named : tagBody);

export function takeVersion(element: Element, version: Bracket): void {
  element.year = version.year;
  element.place = version.place;
  element.placeStart = version.placeStart;
  element.placeEnd = version.placeEnd;
  element.revised = version.revised;
  element.bracketIssuer = bodyOf(version);
}

/** Nothing but digits: no ordinal, bracket, session or slash. */
export const isBare = ({ numberStart, numberEnd, end, year }: Element, coreStart: number): boolean =>
  coreStart === numberStart && end === numberEnd && year < 0 && numberEnd - numberStart <= LONGEST_COUNT;

const LONGEST_COUNT = 4;

/**
 * Whether bare digits are no number of an instrument: a measure follows them (`the decision 3 [weeks] before`) or the kind is counted itself (`82 recommendations 37 of which`).
 */
export function countsElse(
  compiled: CompiledGrammar,
  text: string,
  kindStart: number,
  { numberEnd }: Element,
): boolean {
  if (matchRight(compiled.measures.trie, text, skipRight(text, numberEnd), match)) return true;
  let at = kindStart;
  while (foldAt(text, at - 1) === SPACE && text.charCodeAt(at - 1) !== TAB) at--;
  const end = at;
  while (digitAt(text, at - 1)) at--;
  // A number that begins a line labels an item.
  return at < end && end - at < LONGEST_COUNT && at > 0 && foldAt(text, at - 1) !== NEWLINE;
}

/** A number that has more than digits, or a date behind it, is none of something else. */
export const isTelling = (compiled: CompiledGrammar, text: string, element: Element): boolean =>
  isDivided(text, element) || skipDateBehind(compiled, text, element.end) > element.end;

export const isPlaced = ({ place, placeStart }: { readonly place: number; readonly placeStart: number }): boolean =>
  place >= 0 || placeStart >= 0;

/**
 * Whether a number that begins a line at `at` numbers the next item and is no member of the list that stops at `from`:
 * behind a semicolon, or with the mark of a label; behind a version, unless it has a version or connector of its own.
 */
export const numbersItem = (
  compiled: CompiledGrammar,
  text: string,
  from: number,
  at: number,
  last: Element,
): boolean =>
  foldAt(text, from) === SEMICOLON || isListLabel(text, at) || (isPlaced(last) && !goesOn(compiled, text, at));

function goesOn(compiled: CompiledGrammar, text: string, at: number): boolean {
  const behind = skipRight(text, endOfDigits(text, at));
  return foldAt(text, behind) === OPEN || matchRight(compiled.connectors.trie, text, behind, match);
}

/** `Resolution 9; [10 boats]`: bare digits with a word behind them that goes on no citation count what it says. */
export function countsWords(compiled: CompiledGrammar, text: string, { numberEnd, end }: Element): boolean {
  const at = skipRight(text, numberEnd);
  // Where a body follows without a word between, any word may be one.
  if (
    !compiled.spaced ||
    compiled.issuerFollows ||
    end > numberEnd ||
    !(isLatin(foldAt(text, at)) || isLetterLike(foldAt(text, at)))
  )
    return false;
  const { connectors, issuerLinks } = compiled;
  return ![connectors, issuerLinks].some(({ trie }) => matchRight(trie, text, at, match));
}
