import { LETTER_BITS } from './letter-statistics.ts';

/**
 * How unlikely a text is as running text in the languages that resolutions are written in. What is compared is one
 * reading of the same bytes with another, so that the length of the text decides by itself how sure the difference is.
 */
export interface Plausibility {
  /** The logarithm of a likelihood, summed over the characters. */
  readonly bits: number;
  /** Bits for each character beyond ASCII. */
  readonly average: number;
}

const ASCII_BITS = 5;
/** A letter of a known script that its languages do not use, or a Han character that is not frequent. */
const RARE_LETTER_BITS = 13;
const RARE_SIGN_BITS = 16;
const CONTROL_BITS = 20;
const DAMAGE_BITS = 15;
/** Capital letters are rarer; one behind a small letter is a mistake. */
const CAPITAL_BITS = 4;
const CAPITAL_INSIDE_BITS = 8;
/** Letters of two scripts side by side; a sign within a word; a letter of a word all by itself. */
const MIXED_BITS = 24;
const SIGN_INSIDE_BITS = 12;
/** A dash that joins two words without spaces; a rare sign beside a letter. */
const DASH_INSIDE_BITS = 6;
const SIGN_BESIDE_BITS = 12;
const ALONE_BITS = 6;
/** In Latin script, letters beyond ASCII hardly ever stand side by side. */
const SIDE_BY_SIDE_BITS = 5;

/** Classes of characters; small and capital letters of a script are two. */
const OTHER = 0;
const LATIN = 1;
const CYRILLIC = 2;
const ARABIC = 3;
const HAN = 4;

export function plausibilityOf(text: string): Plausibility {
  let bits = 0;
  let beyond = 0;
  let beyondBits = 0;
  let script = OTHER;
  let small = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const letter = isAsciiLetter(code);
      const next = letter ? LATIN : OTHER;
      bits += ASCII_BITS;
      if (code < 0x20 && (code < 9 || code > 13)) bits += CONTROL_BITS;
      if (letter && (script === CYRILLIC || script === ARABIC)) bits += MIXED_BITS;
      small = code >= 0x61;
      script = next;
      continue;
    }
    const next = scriptOf(code);
    const following = text.charCodeAt(at + 1);
    const cost = costOf(code, next, script, small, following);
    beyond++;
    beyondBits += cost;
    small = next !== OTHER && isSmall(code);
    script = next;
  }
  return { bits: bits + beyondBits, average: beyond === 0 ? 0 : beyondBits / beyond };
}

function costOf(code: number, script: number, before: number, smallBefore: boolean, following: number): number {
  if (code === 0xfffd) return DAMAGE_BITS;
  if (code < 0xa0) return CONTROL_BITS;
  const known = LETTER_BITS[code]!;
  if (script === OTHER) return signCost(code, before !== OTHER && before !== HAN, isLetter(following));
  if (script === HAN) return known || RARE_LETTER_BITS;
  let cost = known || RARE_LETTER_BITS;
  if (script !== ARABIC && !isSmall(code)) {
    const lower = lowered(code);
    cost = (LETTER_BITS[lower] || RARE_LETTER_BITS) + CAPITAL_BITS;
    if (before === script && smallBefore) cost += CAPITAL_INSIDE_BITS;
  }
  if (before !== OTHER && before !== script) cost += MIXED_BITS;
  if (script === LATIN) {
    if (isLatinBeyond(following)) cost += SIDE_BY_SIDE_BITS;
  }
  if (script !== ARABIC && before === OTHER && !isLetter(following) && !ALONE.has(code)) cost += ALONE_BITS;
  return cost;
}

function signCost(code: number, behindLetter: boolean, beforeLetter: boolean): number {
  const known = LETTER_BITS[code]!;
  if (known === 0) return RARE_SIGN_BITS + SIGN_BESIDE_BITS * (Number(behindLetter) + Number(beforeLetter));
  if (!behindLetter || !beforeLetter || JOINS.has(code)) return known;
  return known + (code === 0x2013 || code === 0x2014 ? DASH_INSIDE_BITS : SIGN_INSIDE_BITS);
}

/** Signs that stand within words: apostrophes, hyphens, spaces that do not break. */
const JOINS: ReadonlySet<number> = new Set([0x2019, 0x2018, 0xad, 0x2010, 0x2011, 0xa0, 0xb7]);
/** Letters beyond ASCII that are words of French, Spanish or Russian. */
const ALONE: ReadonlySet<number> = new Set([
  0xe0, 0xc0, 0xf3, 0x430, 0x432, 0x438, 0x43a, 0x43e, 0x441, 0x443, 0x44f, 0x410, 0x412, 0x418, 0x41a, 0x41e, 0x421,
  0x423, 0x42f,
]);

function scriptOf(code: number): number {
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? LATIN : OTHER;
  if (code >= 0x400 && code < 0x530) return CYRILLIC;
  if (code >= 0x620 && code < 0x6ff) return ARABIC;
  return code >= 0x4e00 && code < 0xa000 ? HAN : OTHER;
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLetter = (code: number): boolean => isAsciiLetter(code) || scriptOf(code) !== OTHER;
const isLatinBeyond = (code: number): boolean => code >= 0xc0 && scriptOf(code) === LATIN;

/** Letters of Latin-1 and Russian by their order, of Latin Extended by turns. */
function isSmall(code: number): boolean {
  if (code < 0x100) return code >= 0xdf;
  if (code < 0x250) return (code & 1) === 1;
  return code >= 0x430 && code < 0x460;
}

function lowered(code: number): number {
  if (code < 0x100) return code + 0x20;
  if (code < 0x250) return code + 1;
  if (code >= 0x410 && code < 0x430) return code + 0x20;
  return code < 0x410 ? code + 0x50 : code + 1;
}
