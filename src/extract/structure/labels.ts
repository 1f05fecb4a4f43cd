import { FOLD, foldedText, isDigit, isSoft } from '../lexicon/chars.ts';
import { endOfNumeral, type Numerals, withDigits } from '../lexicon/numerals.ts';
import { skipRight } from '../lexicon/trie.ts';

export type LabelType = 'letter' | 'roman' | 'digit' | 'decimal';

/** A list label at the beginning of a line, with every reading that its characters allow. */
export interface Label {
  /** As printed, e.g. `vi)`. */
  readonly printed: string;
  readonly start: number;
  /** Offset of the item's text. */
  readonly textStart: number;
  /** Readings: type and place in its sequence, counted from 1. */
  readonly readings: readonly { readonly type: LabelType; readonly index: number }[];
  /** What it is called in a locator, by type. */
  readonly suffix: string;
  readonly bracketed: boolean;
  /** The numbers of a label that names those above it too: `1.2.1`; one only otherwise left out. */
  readonly path?: readonly number[];
  /** A bare number before a single space: a label only where the sequence expects it. */
  readonly weak: boolean;
}

/** Square bracket. */
const DRAFTED = 91;
const OPEN = 40;
const HYPHEN = 45;
const CLOSE = 41;
const DOT = 46;
const COMMA = 44;
const QUOTE = 39;
const TAB = 9;
/** `xxxviii`. */
const MAX_TOKEN = 7;

/**
 * Reads a label such as `a)`, `iv)`, `(ii)`, `3`, `3.`, `b bis)` at `from`; null when the line has none. A number
 * without mark is a sure label only before a tab or wide space: years and quantities begin lines too.
 */
export function readLabel(
  text: string,
  from: number,
  to: number,
  letters: string,
  numerals: Numerals | null = null,
): Label | null {
  let at = from;
  const first = FOLD[text.charCodeAt(at)] ?? 0;
  if (numerals !== null) {
    const counted = readNumeral(text, from, to, numerals);
    if (counted !== null) return counted;
  }
  if (first === DRAFTED) {
    // `[2bis …]`: an item that has not been agreed.
    const drafted = text.charCodeAt(at + 1) === DRAFTED ? null : readLabel(text, at + 1, to, letters, numerals);
    return drafted?.weak || drafted?.bracketed ? null : drafted;
  }
  if (first === QUOTE) return readQuoted(text, from, to);
  // Conversions turn the brackets of a script that is written from the right the other way round.
  const opened = first === OPEN || (first === CLOSE && isFromRight(text.charCodeAt(at + 1)));
  if (opened) at++;
  const tokenStart = at;
  const alphabet = labelAlphabet(letters);
  const numeric = isDigit(FOLD[text.charCodeAt(at)] ?? 0);
  if (numeric && !opened) {
    const decimal = readDecimal(text, from, to);
    if (decimal !== null) return decimal;
  }
  while (at < to && at - tokenStart < MAX_TOKEN && isTokenCode(FOLD[text.charCodeAt(at)]!, alphabet, numeric)) at++;
  // A label has text behind it.
  if (at === tokenStart || at >= to) return null;
  // An adverb is of the label where its bracket follows.
  if (!numeric && FOLD[text.charCodeAt(at)] === CLOSE)
    at = tokenStart + lengthWithoutSuffix(text.slice(tokenStart, at), alphabet);
  const tokenEnd = at;
  const suffixEnd = readSuffix(text, at, to, numeric);
  at = suffixEnd;
  const mirrored = isFromRight(text.charCodeAt(tokenStart)) && (!opened || first === CLOSE);
  // Letters of other scripts are printed with a space before the bracket.
  if (FOLD[text.charCodeAt(tokenStart)]! > 122 && isSoft(FOLD[text.charCodeAt(at)] ?? 0)) {
    let past = at;
    while (past < to && past - at < 3 && isSoft(FOLD[text.charCodeAt(past)]!)) past++;
    const code = FOLD[text.charCodeAt(past)];
    if (code === CLOSE || (code === OPEN && mirrored)) at = past;
  }
  const mark = FOLD[text.charCodeAt(at)] ?? 0;
  let weak = false;
  if (mark === CLOSE || (mark === OPEN && mirrored)) at++;
  else if (opened) return null;
  else if (mark === HYPHEN && (numeric || mirrored) && isSoft(FOLD[text.charCodeAt(at + 1)] ?? 0)) at++;
  else if (!numeric) return null;
  else if ((mark === DOT || mark === COMMA) && !isDigit(FOLD[text.charCodeAt(at + 1)] ?? 0)) at++;
  else if (!isSoft(mark)) return null;
  else {
    const dash = dashEnd(text, at, to);
    if (dash > 0) at = dash;
    else weak = !isWideSpace(text, at);
  }
  const labelEnd = at;
  while (at < to && isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  if (at >= to) return null;
  // Most words and numbers at the beginning of a line are none: strings are made for those that are.
  const readings = numeric
    ? tokenEnd - tokenStart > MOST_DIGITS
      ? NO_READINGS
      : readingsOfNumber(text, tokenStart, tokenEnd)
    : readingsOf(text.slice(tokenStart, tokenEnd), alphabet);
  if (readings.length === 0) return null;
  const printed = text.slice(from, labelEnd);
  const suffix = suffixEnd > tokenEnd ? text.slice(tokenEnd, suffixEnd).trim().toLowerCase() : '';
  return { printed, start: from, textStart: at, readings, suffix, bracketed: opened, weak };
}

/** `1.2.1`: each number but the last is that of an item above. */
function readDecimal(text: string, from: number, to: number): Label | null {
  let at = from;
  while (at - from < 3 && isDigit(FOLD[text.charCodeAt(at)] ?? 0)) at++;
  if (FOLD[text.charCodeAt(at)] !== DOT || !isDigit(FOLD[text.charCodeAt(at + 1)] ?? 0)) return null;
  const path: number[] = [];
  at = from;
  while (at < to && path.length < MOST_PARTS) {
    const start = at;
    while (at - start < 3 && isDigit(FOLD[text.charCodeAt(at)] ?? 0)) at++;
    const part = Number(foldedText(text, start, at));
    if (at === start || at - start > 2 || part === 0) break;
    path.push(part);
    if (FOLD[text.charCodeAt(at)] !== DOT || !isDigit(FOLD[text.charCodeAt(at + 1)] ?? 0)) break;
    at++;
  }
  if (path.length < 2 || isDigit(FOLD[text.charCodeAt(at)] ?? 0)) return null;
  const mark = FOLD[text.charCodeAt(at)] ?? 0;
  const marked = mark === DOT || mark === CLOSE;
  if (marked) at++;
  else if (!isSoft(mark)) return null;
  const weak = !marked && !isWideSpace(text, at);
  const printed = text.slice(from, at);
  while (at < to && isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  if (at >= to) return null;
  const readings: Label['readings'] = [{ type: 'decimal', index: path.at(-1)! }];
  return { printed, start: from, textStart: at, readings, suffix: '', bracketed: false, path, weak };
}

const MOST_PARTS = 4;

/** `'1'`: digits between quotation marks number what other languages number `(i)`. */
function readQuoted(text: string, from: number, to: number): Label | null {
  let at = from + 1;
  while (at - from <= 3 && isDigit(FOLD[text.charCodeAt(at)] ?? 0)) at++;
  if (at === from + 1 || FOLD[text.charCodeAt(at)] !== QUOTE) return null;
  const index = Number(foldedText(text, from + 1, at));
  const end = at + 1;
  at = skipRight(text, end);
  if (at >= to || index === 0) return null;
  return {
    printed: text.slice(from, end),
    start: from,
    textStart: at,
    readings: [{ type: 'roman', index }],
    suffix: '',
    bracketed: true,
    weak: false,
  };
}

/**
 * A numeral of one character for each digit or power: with a mark behind it a number, in brackets, or as the character
 * that has them in it, what other languages number `(i)`.
 */
function readNumeral(text: string, from: number, to: number, numerals: Numerals): Label | null {
  const code = text.charCodeAt(from);
  const enclosed = code - FIRST_ENCLOSED;
  if (enclosed >= 0 && enclosed < 10) return numeralLabel(text, from, from + 1, to, 'roman', enclosed + 1);
  const opened = FOLD[code] === OPEN;
  const start = opened ? from + 1 : from;
  if (!numerals.has(text.charCodeAt(start))) return null;
  const end = endOfNumeral(numerals, text, start);
  const mark = FOLD[text.charCodeAt(end)];
  const closed = mark === CLOSE;
  if (opened ? !closed : !closed && mark !== DOT && mark !== COMMA && mark !== LIST_COMMA) return null;
  const index = Number(withDigits(numerals, text.slice(start, end)));
  return index < 1 || index > MOST_COUNTED
    ? null
    : numeralLabel(text, from, end + 1, to, closed ? 'roman' : 'digit', index);
}

/** `㈠`, the first of ten numerals with brackets around them (Unicode). */
const FIRST_ENCLOSED = 0x3220;
const LIST_COMMA = 0x3001;
const MOST_COUNTED = 99;

function numeralLabel(
  text: string,
  start: number,
  end: number,
  to: number,
  type: LabelType,
  index: number,
): Label | null {
  const textStart = skipRight(text, end);
  if (textStart >= to) return null;
  const printed = text.slice(start, end);
  return {
    printed,
    start,
    textStart,
    readings: [{ type, index }],
    suffix: '',
    bracketed: type === 'roman',
    weak: false,
  };
}

/** Letters of scripts that are written from right to left. */
const isFromRight = (code: number): boolean => code >= 0x590 && code < 0x900;

/** The end of a dash between spaces that stands behind a number, `1 - …`, or 0. */
function dashEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  const spaced = at > from && FOLD[text.charCodeAt(at)] === HYPHEN && isSoft(FOLD[text.charCodeAt(at + 1)] ?? 0);
  return spaced ? at + 1 : 0;
}

/** Where `bbis` is no label itself, its letter is one before the adverb. */
function lengthWithoutSuffix(token: string, alphabet: LabelAlphabet): number {
  if (token.length <= SHORTEST_SUFFIX) return token.length;
  const suffix = ORDER_SUFFIXES.find((adverb) => token.endsWith(adverb));
  if (suffix === undefined || readingsOf(token, alphabet).length > 0) return token.length;
  return token.length - suffix.length;
}

const SHORTEST_SUFFIX = 3;

/** Labels whose order is Latin: `bis`, `ter` behind the letter; behind a number, no mark is needed. */
function readSuffix(text: string, from: number, to: number, numeric: boolean): number {
  let at = from;
  while (at < to && isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  const initial = text.charCodeAt(at);
  if (!(initial < ORDER_INITIALS.length) || ORDER_INITIALS[initial] !== 1) return from;
  for (const suffix of ORDER_SUFFIXES) {
    if (!text.startsWith(suffix, at)) continue;
    const mark = FOLD[text.charCodeAt(at + suffix.length)] ?? 0;
    if (mark === CLOSE || (numeric && (mark === DOT || isSoft(mark)))) return at + suffix.length;
  }
  return from;
}

/** Latin numeral adverbs that number inserted items in every language. */
const ORDER_SUFFIXES = ['bis', 'ter', 'quater'];
/** By code: 1 for what one of them begins with. */
const ORDER_INITIALS = new Uint8Array(128);
for (const suffix of ORDER_SUFFIXES) ORDER_INITIALS[suffix.charCodeAt(0)] = 1;

/** The letters of a language's labels, and what tokens made of them have been read as. */
interface LabelAlphabet {
  readonly orders: readonly string[];
  readonly codes: ReadonlySet<number>;
  /** Few tokens number all the items there are. */
  readonly known: Map<string, Label['readings']>;
}

const alphabets = new Map<string, LabelAlphabet>();
/** The one asked for last: a document is read in one language. */
let latest: { readonly letters: string; readonly alphabet: LabelAlphabet } | null = null;
const MOST_KNOWN = 1000;

function labelAlphabet(letters: string): LabelAlphabet {
  if (latest?.letters === letters) return latest.alphabet;
  let alphabet = alphabets.get(letters);
  if (alphabet === undefined) {
    alphabet = {
      orders: letters.split(' '),
      codes: new Set([...letters].map((letter) => letter.charCodeAt(0))),
      known: new Map(),
    };
    alphabets.set(letters, alphabet);
  }
  latest = { letters, alphabet };
  return alphabet;
}

const isTokenCode = (code: number, alphabet: LabelAlphabet, numeric: boolean): boolean =>
  numeric ? isDigit(code) : (code >= 97 && code <= 122) || (code > 122 && alphabet.codes.has(code));

const isWideSpace = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at);
  return first === TAB || first === 0x3000 || (isSoft(FOLD[first] ?? 0) && isSoft(FOLD[text.charCodeAt(at + 1)] ?? 0));
};

/** Four digits before a bracket are the year of a citation that a line break parts: `(…,⏎2014)`. */
const MOST_DIGITS = 3;
const NO_READINGS: Label['readings'] = [];

/** By number; made when first met. */
const numberReadings: Label['readings'][] = [];
function readingsOfNumber(text: string, start: number, end: number): Label['readings'] {
  let index = 0;
  for (let at = start; at < end; at++) index = 10 * index + FOLD[text.charCodeAt(at)]! - 48;
  while (numberReadings.length <= index) numberReadings.push([{ type: 'digit', index: numberReadings.length }]);
  return numberReadings[index]!;
}

function readingsOf(token: string, alphabet: LabelAlphabet): Label['readings'] {
  let readings = alphabet.known.get(token);
  if (readings === undefined) {
    readings = interpret(token, alphabet.orders);
    if (alphabet.known.size < MOST_KNOWN) alphabet.known.set(token, readings);
  }
  return readings;
}

function interpret(token: string, orders: readonly string[]): { type: LabelType; index: number }[] {
  const folded = [...token].map((letter) => String.fromCharCode(FOLD[letter.charCodeAt(0)]!)).join('');
  const readings: { type: LabelType; index: number }[] = [];
  const doubled = folded.length === 2 && folded[0] === folded[1];
  for (const letters of folded.length === 1 || doubled ? orders : []) {
    // One order may have a letter that others take for another: `й` with and without its mark.
    const own = letters.indexOf(token[0]!.toLowerCase());
    const place = own >= 0 ? own : letters.indexOf(folded[0]!);
    const index = place + 1 + (doubled ? letters.length : 0);
    if (place >= 0 && !readings.some((known) => known.index === index)) readings.push({ type: 'letter', index });
  }
  const roman = ROMAN.indexOf(folded);
  if (roman >= 0) readings.push({ type: 'roman', index: roman + 1 });
  return readings;
}

const ROMAN = romanNumerals(40);

function romanNumerals(count: number): string[] {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl'];
  return Array.from({ length: count }, (_, at) => tens[Math.floor((at + 1) / 10)]! + ones[(at + 1) % 10]!);
}

/** What a label is called in a locator: Latin letters, roman numerals, digits, in every language. */
export function labelSlug(type: LabelType, index: number, suffix: string): string {
  const base =
    type === 'digit' || type === 'decimal'
      ? String(index)
      : type === 'roman'
        ? (ROMAN[index - 1] ?? String(index))
        : latinLetter(index);
  return suffix ? `${base}-${suffix}` : base;
}

const latinLetter = (index: number): string => {
  const letter = String.fromCharCode(97 + ((index - 1) % 26));
  return index > 26 ? letter + letter : letter;
};
