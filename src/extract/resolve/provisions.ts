import { FOLD, foldedText, isDigit, isSoft } from '../lexicon/chars.ts';

/** What a provision says: `35 a) to e)` → locator `35.a-e`, paragraphs 35.a … 35.e. */
export interface ProvisionNumbers {
  readonly locator: string;
  readonly paragraphs: readonly string[];
}

/** Ranges longer than this are kept by their ends. */
const LONGEST_RANGE = 200;

/**
 * Reads numbers and letters of one provision; everything else between two of them is taken for the range word.
 * `prefix` is the unit's (`no129`, `ch7`, `` for paragraphs and articles).
 */
export function readProvision(
  text: string,
  start: number,
  end: number,
  prefix: string,
  alphabet: string,
): ProvisionNumbers {
  const roman = romanNumber(text, start, end);
  if (roman > 0) return { locator: `${prefix}${roman}`, paragraphs: [`${prefix}${roman}`] };
  const parts = tokens(text, start, end, orderOf(text, start, end, alphabet));
  const first = parts[0];
  if (first === undefined) return { locator: '', paragraphs: [] };
  const letterRange = parts.length >= 3 && first.number !== null && parts[1]!.number === null;
  let number = first.number ?? '';
  let letter = first.letter;
  let rest = parts.slice(1);
  if (rest[0] && rest[0].number === null && letter === null) {
    letter = rest[0].letter;
    rest = rest.slice(1);
  }
  number = `${prefix}${number}`;
  const from = letter === null ? number : number === prefix ? `${prefix}${letter}` : `${number}.${letter}`;
  const last = rest.at(-1);
  if (last === undefined) return { locator: from, paragraphs: [from] };
  if (last.number === null && last.letter !== null && letter !== null)
    return {
      locator: `${from}-${last.letter}`,
      paragraphs: letters(letter, last.letter).map((member) => `${number}.${member}`),
    };
  if (last.number !== null && !letterRange) {
    // Scripts that are written from the right print the ends of a range as they print those of years: `37-35`.
    if (isFromRight(alphabet) && letter === null && last.letter === null && Number(last.number) < Number(first.number))
      return {
        locator: `${prefix}${last.number}-${first.number}`,
        paragraphs: numbers(last.number, { number: first.number, letter: null }, `${prefix}${last.number}`, prefix),
      };
    const lastName = last.letter === null ? last.number : `${last.number}.${last.letter}`;
    return { locator: `${from}-${lastName}`, paragraphs: numbers(first.number, last, from, prefix) };
  }
  return { locator: from, paragraphs: [from] };
}

const isFromRight = (alphabet: string): boolean => alphabet.charCodeAt(0) >= 0x590 && alphabet.charCodeAt(0) < 0x900;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a number that is nothing but a Roman numeral, else 0. */
function romanNumber(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = ROMAN[text.charAt(at)];
    if (digit === undefined) return 0;
    value += digit < (ROMAN[text.charAt(at + 1)] ?? 0) && at + 1 < end ? -digit : digit;
  }
  return value;
}

interface Token {
  readonly number: string | null;
  readonly letter: string | null;
}

/** `35`, `145A`, `a)` in order. */
function tokens(text: string, start: number, end: number, order: string): Token[] {
  const found: Token[] = [];
  for (let at = start; at < end; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (isDigit(code)) {
      let number = '';
      while (at < end && (isDigit(FOLD[text.charCodeAt(at)]!) || isDecimalPoint(text, at)))
        number += String.fromCharCode(FOLD[text.charCodeAt(at++)]!);
      const glued = FOLD[text.charCodeAt(at)] ?? 0;
      if (at < end && glued >= 65 && glued <= 90) {
        number += String.fromCharCode(glued);
        // `441B.5` is `5.441B` in a script that is written from the right.
        let article = at + 2;
        while (at + 1 < end && isDecimalPoint(text, at + 1) && isDigit(FOLD[text.charCodeAt(article)] ?? 0)) article++;
        if (article > at + 2) {
          number = `${foldedText(text, at + 2, article)}.${number}`;
          at = article - 1;
        }
      } else at--;
      found.push({ number: inArticle(number), letter: null });
      continue;
    }
    const place = Math.max(order.indexOf(text.charAt(at)), order.indexOf(String.fromCharCode(code)));
    if (code >= 128 && place >= 0 && isAlone(text, at, start, end))
      found.push({ number: null, letter: String.fromCharCode(97 + (place % 26)) });
    const lower = code | 32;
    if (lower >= 97 && lower <= 122 && code < 128 && isAlone(text, at, start, end))
      found.push({ number: null, letter: String.fromCharCode(lower) });
  }
  return found;
}

/** `525.5` is `5.525` in a script that is written from the right: there are not as many articles. */
function inArticle(number: string): string {
  const [article = '', provision] = number.split('.');
  const turned = provision !== undefined && Number(article) > MOST_ARTICLES && Number(provision) <= MOST_ARTICLES;
  return turned ? `${provision}.${article}` : number;
}

/** Those of the Radio Regulations. */
const MOST_ARTICLES = 59;

/** A letter is a label when its bracket follows, or when no word of its own can be meant: it stands at the end. */
function isAlone(text: string, at: number, start: number, end: number): boolean {
  let next = at + 1;
  while (next < end && isSoft(FOLD[text.charCodeAt(next)]!)) next++;
  const mark = FOLD[text.charCodeAt(next)];
  return next >= end || at === start || mark === CLOSE || (mark === OPEN && FOLD[text.charCodeAt(at - 1)] === CLOSE);
}

const OPEN = 40;
const CLOSE = 41;

/** `5.525`: provisions of regulations are numbered within their article. */
const isDecimalPoint = (text: string, at: number): boolean =>
  FOLD[text.charCodeAt(at)] === 46 && isDigit(FOLD[text.charCodeAt(at + 1)] ?? 0);

/** The first order of letters in which every letter of the stretch has a place, where letters beyond Latin stand. */
function orderOf(text: string, start: number, end: number, letters: string): string {
  let plain = start;
  while (plain < end && text.charCodeAt(plain) < 128) plain++;
  if (plain === end) return '';
  const used = [...text.slice(start, end)].filter((letter) => letter !== ' ' && letters.includes(letter));
  return letters.split(' ').find((order) => used.every((letter) => order.includes(letter))) ?? '';
}

function letters(from: string, to: string): string[] {
  const out: string[] = [];
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0) && out.length < 26; code++)
    out.push(String.fromCharCode(code));
  return out;
}

function numbers(from: string | null, last: Token, fromName: string, prefix: string): string[] {
  const first = Number(from);
  const end = Number(last.number);
  if (!Number.isInteger(first) || !Number.isInteger(end) || end <= first || end - first > LONGEST_RANGE || last.letter)
    return [fromName, `${prefix}${last.number}${last.letter ? `.${last.letter}` : ''}`];
  return Array.from({ length: end - first + 1 }, (_, offset) => `${prefix}${first + offset}`);
}
