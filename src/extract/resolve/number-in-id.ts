import type { CompiledGrammar } from '../compile.ts';
import { foldedText } from '../lexicon/chars.ts';
import { withDigits } from '../lexicon/numerals.ts';

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Nothing but digits; a regular expression would cost more than all the rest of what is asked of a number. */
export function isPlainNumber(number: string): boolean {
  for (let at = 0; at < number.length; at++) if (!isAsciiDigit(number.charCodeAt(at))) return false;
  return number.length > 0;
}

/**
 * The number as ids have it: folded, sessions in Roman numerals, marks and letters in Latin script, and one of several
 * texts under a number a step below it: `57/270B` → `57/270/B`, `217A(III)` → `217(III)/A`.
 */
export function numberInId(compiled: CompiledGrammar, text: string, start: number, end: number): string {
  const folded = withDigits(compiled.numberCharacters, foldedText(text, start, end));
  const plain = isAsciiDigit(folded.charCodeAt(0)) && isAsciiDigit(folded.charCodeAt(folded.length - 1));
  if (plain) return isPlainNumber(folded) ? folded : withMarksInLatin(compiled, folded);
  return inLatin(folded, wordsOf(compiled))
    .replace(/^(\d+\/\d+)([A-Z])$/, '$1/$2')
    .replace(/^(\d+)([A-Z])(\([^)]*\))$/, '$1$3/$2');
}

/** `57/270 A and [B]`: the number whose parts are told apart by letters is that of the member before. */
export function besidePart(number: string, before: string | number | null | undefined): string {
  const parted = PART.test(number) && typeof before === 'string' && PART.test(before.slice(-1));
  return parted ? `${before.slice(0, -1)}${number}` : number;
}

const PART = /^[A-Z]$/;

/** `134 mark 16` → `134.R16`: what a meeting resolved. */
function withMarksInLatin(compiled: CompiledGrammar, number: string): string {
  for (const mark of compiled.grammar.citation.numbers?.meetings?.resolved ?? []) {
    const [meeting = '', text] = number.split(foldedText(mark, 0, mark.length));
    if (text !== undefined) return `${meeting.trim()}.R${text.trim()}`;
  }
  return number;
}

/** `58-3` → `58.3`, as other languages print it. */
export const inMeeting = (number: string): string => number.replace(/^(\d+)-(\d+)$/, '$1.$2');

/** Folded forms with what they stand for, the longest first. */
interface NumberWords {
  readonly sessions: readonly (readonly [form: string, value: string])[];
  readonly parts: readonly (readonly [form: string, value: string])[];
}

function inLatin(number: string, { sessions, parts }: NumberWords): string {
  let latin = number;
  for (const [form, value] of sessions) {
    if (latin.startsWith(`${form}-`)) latin = `${value}${latin.slice(form.length + 1)}`;
    const open = latin.indexOf(`(${form}-`);
    if (open >= 0)
      return `${partInLatin(latin.slice(0, open), parts)}(${value}${roman(latin.slice(open + form.length + 2, -1))})`;
  }
  const bracket = latin.indexOf('(');
  return bracket < 0
    ? partInLatin(latin, parts)
    : `${partInLatin(latin.slice(0, bracket), parts)}${latin.slice(bracket)}`;
}

function partInLatin(number: string, parts: NumberWords['parts']): string {
  for (const [form, value] of parts)
    if (number.endsWith(form) && isAsciiDigit(number.charCodeAt(number.length - form.length - 1)))
      return number.slice(0, -form.length) + value;
  return number;
}

const NUMERALS: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(digits: string): string {
  let rest = Number(digits);
  let numeral = '';
  for (const [letters, value] of NUMERALS) for (; rest >= value; rest -= value) numeral += letters;
  return numeral;
}

const cache = new WeakMap<CompiledGrammar, NumberWords>();

function wordsOf(compiled: CompiledGrammar): NumberWords {
  let words = cache.get(compiled);
  if (words === undefined) {
    const { sessionMarks = [], parts = [] } = compiled.grammar.citation.numbers ?? {};
    words = { sessions: folded(sessionMarks), parts: folded(parts) };
    cache.set(compiled, words);
  }
  return words;
}

const folded = (words: readonly { readonly value: string; readonly forms: readonly string[] }[]) =>
  words
    .flatMap(({ value, forms }) => forms.map((form) => [foldedText(form, 0, form.length), value] as const))
    .sort(([one], [other]) => other.length - one.length);
