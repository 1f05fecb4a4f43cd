import type { Grammar } from '../../grammars/index.ts';
import { FOLD, isSoft } from './chars.ts';

/** Numbers written in words of one character each: what each character stands for. */
export type Numerals = ReadonlyMap<number, number>;

/** The numerals of a grammar, null where it has none. */
export function numeralsOf({ citation: { numberCharacters } }: Grammar): Numerals | null {
  if (numberCharacters === undefined) return null;
  const values = new Map<number, number>();
  const add = (characters: string, value: number): void => {
    for (const character of characters) values.set(character.charCodeAt(0), value);
  };
  for (const [value, characters] of numberCharacters.digits.entries()) add(characters.join(''), value);
  for (const [index, characters] of numberCharacters.powers.entries()) add(characters, 10 ** (index + 1));
  return values;
}

/** Whether a number in words begins at `at`. */
export const startsNumeral = (numerals: Numerals | null, text: string, at: number): boolean =>
  numerals?.has(text.charCodeAt(at)) === true;

/** A number of an instrument or provision has no more. */
const MOST_CHARACTERS = 9;

/** The end of the number in words that begins at `from`, else `from`. */
export function endOfNumeral(numerals: Numerals | null, text: string, from: number): number {
  if (numerals === null) return from;
  let end = from;
  for (let at = from; at < from + MOST_CHARACTERS && at < text.length; at++) {
    if (numerals.has(text.charCodeAt(at))) end = at + 1;
    else if (end === from || !isSoft(FOLD[text.charCodeAt(at)]!)) break;
  }
  return end;
}

/** Replaces numbers in words by digits; all else stays as it is. */
export function withDigits(numerals: Numerals | null, text: string): string {
  if (numerals === null) return text;
  let out = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfNumeral(numerals, text, at);
    out += end > at ? numeralValue(numerals, text, at, end) : text.charAt(at);
    at = Math.max(end, at + 1);
  }
  return out;
}

/** Digits before powers of ten are multiplied with them, digits alone stand in their places. */
function numeralValue(numerals: Numerals, text: string, start: number, end: number): number {
  let sum = 0;
  let digit: number | null = null;
  for (let at = start; at < end; at++) {
    const value = numerals.get(text.charCodeAt(at));
    if (value === undefined) continue;
    if (value >= 10) {
      sum += (digit ?? 1) * value;
      digit = null;
    } else digit = (digit ?? 0) * 10 + value;
  }
  return sum + (digit ?? 0);
}
