import { SIMPLIFIED, TRADITIONAL } from '../../grammars/index.ts';

/**
 * Folding, one code unit to one code unit, so that offsets never move. Applied both to forms of a grammar and to the
 * text they are matched against.
 */

/** Passed over wherever it stands: zero-width and bidi controls, soft hyphen, tatweel. */
export const IGNORED = 0;
export const SPACE = 32;
export const NEWLINE = 10;

/** Cyrillic capitals drawn like Latin ones: numbers, codes and symbols are typed with either. */
const LOOK_ALIKES: readonly (readonly [cyrillic: number, latin: number])[] = [
  [0x0405, 83],
  [0x0406, 73],
  [0x0408, 74],
  [0x0410, 65],
  [0x0412, 66],
  [0x0415, 69],
  [0x041a, 75],
  [0x041c, 77],
  [0x041d, 72],
  [0x041e, 79],
  [0x0420, 80],
  [0x0421, 67],
  [0x0422, 84],
  [0x0423, 89],
  [0x0425, 88],
];

/** Radicals drawn as an ideograph is (Unicode, EquivalentUnifiedIdeograph), those that are words of their own. */
const RADICALS: readonly (readonly [radical: number, ideograph: number])[] = [
  [0x2e9c, 0x65e5],
  [0x2e9d, 0x6708],
  [0x2e9f, 0x6bcd],
  [0x2ea0, 0x6c11],
  [0x2ea9, 0x738b],
  [0x2eab, 0x76ee],
  [0x2eb6, 0x7f8a],
  [0x2ec4, 0x897f],
  [0x2ec5, 0x89c1],
  [0x2ec6, 0x89d2],
  [0x2ec9, 0x8d1d],
  [0x2ecb, 0x8f66],
  [0x2ed1, 0x9577],
  [0x2ed3, 0x957f],
  [0x2ed4, 0x95e8],
  [0x2ed7, 0x96e8],
  [0x2ed8, 0x9752],
  [0x2ed9, 0x97e6],
  [0x2eda, 0x9875],
  [0x2edb, 0x98ce],
  [0x2edc, 0x98de],
  [0x2edd, 0x98df],
  [0x2ee2, 0x9a6c],
  [0x2ee3, 0x9aa8],
  [0x2ee4, 0x9b3c],
  [0x2ee5, 0x9c7c],
  [0x2ee6, 0x9e1f],
  [0x2ee8, 0x9ea6],
  [0x2ee9, 0x9ec4],
  [0x2eec, 0x9f50],
  [0x2eee, 0x9f7f],
  [0x2ef0, 0x9f99],
  [0x2ef3, 0x9f9f],
];

const LOOK_ALIKE_CODES: ReadonlySet<number> = new Set(LOOK_ALIKES.map(([cyrillic]) => cyrillic));

/** A Cyrillic capital that is drawn like a Latin one. */
export const isLookAlike = (code: number): boolean => LOOK_ALIKE_CODES.has(code);

const HIGHEST_CASED = 0x52f;

/** Large letters of Latin, Greek and Cyrillic with their small ones. */
const SMALL_OF: ReadonlyMap<number, number> = smallLetters();

const special: number[] = [];
const table = makeFoldTable(special);

/** The folded code of a code unit: `IGNORED`, `SPACE`, `NEWLINE`, or a code to compare. */
export const fold = (code: number): number => table[code]!;

/** The table itself, for loops that run over every character. */
export const FOLD: Uint16Array = table;

/**
 * The folded code at an offset, `IGNORED` outside of the text. Code that has once asked a text for a character that it
 * does not hold stays slow, so all that may look beyond an end asks here.
 */
export const foldAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? table[text.charCodeAt(at)]! : IGNORED;

/** The code unit itself at an offset, 0 outside of the text. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** Code units that fold to another one; all others stand for themselves. */
export const FOLDED_CODES: readonly number[] = special;

/**
 * Folding that takes the two letters of a pair for one, and letters of different scripts that are drawn alike: the small
 * letter of the folded capital.
 */
export const LETTER: Uint16Array = makeLetterTable(table);

/** Code units that `LETTER` changes. */
export const LETTER_CODES: readonly number[] = changedLetters();

/** By code unit: 1 for a letter that is the large one of a pair. */
export const CAPITAL: Uint8Array = makeCapitalTable(table);

export const isCapital = (code: number): boolean => CAPITAL[code] === 1;

/** A letter that is the small one of a pair. */
export function isSmall(code: number): boolean {
  if (code < FIRST_MARKED) return code >= 97 && code <= 122;
  if (code > HIGHEST_CASED) return false;
  const letter = String.fromCharCode(code);
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

const FIRST_MARKED = 0x80;

export const isSoft = (folded: number): boolean => folded === IGNORED || folded === SPACE || folded === NEWLINE;
/** A mark of a vowel (Arabic), which makes no difference and belongs to the letter before it. */
export const isVowelMark = (code: number): boolean => code >= 0x64b && code <= 0x65f;
/** What stands between the letters of one word: vowel marks, tatweel, soft hyphen. */
export const isWithinWord = (code: number): boolean => isVowelMark(code) || code === 0x640 || code === 0xad;
export const isDigit = (folded: number): boolean => folded >= 48 && folded <= 57;
export const isLatin = (folded: number): boolean =>
  (folded >= 65 && folded <= 90) || (folded >= 97 && folded <= 122) || (folded >= 0xc0 && folded <= 0x24f);
/** A letter or digit that, at the edge of a form, would make the form a mere part of a longer word. */
export const isWord = (folded: number): boolean => isDigit(folded) || isLatin(folded);

/** Letters of the spaced scripts beyond Latin (Cyrillic, Arabic). */
export const isLetterLike = (folded: number): boolean => folded >= 0x370 && folded < 0x780;

/** The text between two offsets, folded, with soft characters removed. */
export function foldedText(text: string, start: number, end: number): string {
  let plain = start;
  while (plain < end && isPlainAscii(text.charCodeAt(plain))) plain++;
  if (plain === end) return text.slice(start, end);
  let out = '';
  for (let at = start; at < end; at++) {
    const code = table[text.charCodeAt(at)]!;
    if (!isSoft(code)) out += String.fromCharCode(code);
  }
  return out;
}

/** ASCII that folds to itself and is not soft: the backslash alone is neither. */
const isPlainAscii = (code: number): boolean => code > 32 && code < 127 && code !== 0x5c && code !== 0x60;

function makeFoldTable(changed: number[]): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) fold[code] = code;
  const set = (code: number, value: number): void => {
    fold[code] = value;
    changed.push(code);
  };
  const each = (from: number, to: number, value: (code: number) => number): void => {
    for (let code = from; code <= to; code++) set(code, value(code));
  };
  each(0xff01, 0xff5e, (code) => code - 0xfee0); // full-width ASCII
  each(0x0660, 0x0669, (code) => code - 0x0660 + 48); // Arabic-Indic digits
  each(0x06f0, 0x06f9, (code) => code - 0x06f0 + 48); // extended Arabic-Indic digits
  for (const code of [9, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) set(code, SPACE);
  each(0x2000, 0x200a, () => SPACE);
  for (const code of [11, 12, 13, 0x85, 0x2028, 0x2029]) set(code, NEWLINE);
  for (const code of [0xad, 0x640, 0x61c, 0x2060, 0xfeff]) set(code, IGNORED);
  each(0x200b, 0x200f, () => IGNORED);
  each(0x202a, 0x202e, () => IGNORED);
  each(0x2066, 0x2069, () => IGNORED);
  for (const code of [0xb9, 0xb2, 0xb3, 0x2070]) set(code, IGNORED); // raised digits are numbers of notes
  each(0x2074, 0x2079, () => IGNORED);
  each(0x2010, 0x2015, () => 45); // hyphens and dashes
  set(0x2212, 45);
  for (const code of [0x60, 0xb4, 0x2bc, 0x2018, 0x2019, 0x201a, 0x201b]) set(code, 39);
  for (const code of [0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x300c, 0x300d, 0x300e, 0x300f]) set(code, 34);
  set(0x2044, 47); // fraction and division slashes
  set(0x2215, 47);
  set(0x5c, 47); // conversions write a backslash for a slash
  set(0x3001, 44); // the enumeration comma separates as a comma does
  set(0x3002, 46);
  set(0x2329, 0x3008);
  set(0x232a, 0x3009);
  each(0x3014, 0x3015, (code) => (code === 0x3014 ? 40 : 41));
  each(0x3010, 0x3011, (code) => (code === 0x3010 ? 40 : 41));
  for (const [cyrillic, latin] of LOOK_ALIKES) set(cyrillic, latin);
  set(0x0401, fold[0x0415]!); // the diaeresis on e is printed or left out at will
  set(0x0451, 0x0435);
  set(0x0419, 0x0418); // conversions take the marks of letters apart
  set(0x0439, 0x0438);
  for (let code = 0xc0; code <= 0x17f; code++) {
    const letter = plainLatin(code);
    if (letter !== code) set(code, letter);
  }
  for (const code of [0xba, 0x1d52]) set(code, 0xb0); // the raised o and the degree sign abbreviate a number word
  each(0x64b, 0x65f, () => IGNORED); // vowel marks
  set(0x670, IGNORED);
  for (const code of [0x622, 0x623, 0x625, 0x671]) set(code, 0x627); // carriers of hamza, printed or not
  set(0x649, 0x64a);
  set(0x629, 0x647);
  set(0x60c, 44); // Arabic comma, semicolon
  set(0x61b, 59);
  // Arabic letters in the shape that they have at one place of a word: fonts and typists write them so. Ligatures stay.
  for (let code = 0xfe80; code <= 0xfef4; code++) {
    const letter = String.fromCharCode(code).normalize('NFKC');
    if (letter.length === 1) set(code, letter.charCodeAt(0));
  }
  // Files name a glyph by the radical that is drawn like the ideograph: U+2F00–2FD5 are compatible with theirs.
  for (let code = 0x2f00; code <= 0x2fd5; code++) set(code, String.fromCharCode(code).normalize('NFKC').charCodeAt(0));
  for (const [radical, ideograph] of RADICALS) set(radical, ideograph);
  for (let at = 0; at < TRADITIONAL.length; at++) set(TRADITIONAL.charCodeAt(at), SIMPLIFIED.charCodeAt(at));
  each(0x300, 0x36f, () => IGNORED); // marks that stand behind their letter
  // What a full-width form stands for may fold in turn.
  for (const code of changed) fold[code] = fold[fold[code]!]!;
  return fold;
}

/** The Latin letter without its mark (capitals lose theirs in print), the letter itself where it has none. */
function plainLatin(code: number): number {
  const plain = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  const lower = plain | 32;
  return lower >= 97 && lower <= 122 ? plain : code;
}

function smallLetters(): Map<number, number> {
  const small = new Map<number, number>();
  for (let code = 65; code <= HIGHEST_CASED; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1 && lower.charCodeAt(0) !== code) small.set(code, lower.charCodeAt(0));
  }
  return small;
}

function makeCapitalTable(fold: Uint16Array): Uint8Array {
  const capital = new Uint8Array(65536);
  for (const code of SMALL_OF.keys()) if (SMALL_OF.has(fold[code]!)) capital[code] = 1;
  for (const code of special) if (SMALL_OF.has(fold[code]!)) capital[code] = 1;
  return capital;
}

function makeLetterTable(fold: Uint16Array): Uint16Array {
  const letter = fold.slice();
  for (let code = 65; code <= HIGHEST_CASED; code++) {
    const upper = String.fromCharCode(code).toUpperCase();
    const folded = fold[upper.length === 1 ? upper.charCodeAt(0) : code]!;
    letter[code] = SMALL_OF.get(folded) ?? folded;
  }
  for (const code of special) letter[code] = letter[fold[code]!]!;
  return letter;
}

function changedLetters(): number[] {
  const codes = new Set(special);
  for (let code = 65; code <= HIGHEST_CASED; code++) if (LETTER[code] !== code) codes.add(code);
  return [...codes];
}
