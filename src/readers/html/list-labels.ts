import { romanNumeral } from '../../model/index.ts';

/** How a list counts: what its `type` attribute or its `list-style-type` says. */
export type ListForm =
  | 'decimal'
  | 'alpha'
  | 'ALPHA'
  | 'roman'
  | 'ROMAN'
  | 'greek'
  | 'arabic-indic'
  | 'persian'
  | 'none';

/** `type` of `<ol>` and `<li>`, which tells small letters from capital ones. */
const BY_TYPE: Readonly<Record<string, ListForm>> = {
  '1': 'decimal',
  a: 'alpha',
  A: 'ALPHA',
  i: 'roman',
  I: 'ROMAN',
  disc: 'none',
  circle: 'none',
  square: 'none',
  none: 'none',
};

/** Names of CSS counter styles. One that is not known counts in decimal numbers, as CSS has it. */
const BY_STYLE: Readonly<Record<string, ListForm>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'lower-alpha': 'alpha',
  'lower-latin': 'alpha',
  'upper-alpha': 'ALPHA',
  'upper-latin': 'ALPHA',
  'lower-roman': 'roman',
  'upper-roman': 'ROMAN',
  'lower-greek': 'greek',
  'arabic-indic': 'arabic-indic',
  persian: 'persian',
  disc: 'none',
  circle: 'none',
  square: 'none',
  none: 'none',
};

export const formOfType = (type: string): ListForm | undefined =>
  Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;

export const formOfStyle = (name: string): ListForm | undefined =>
  Object.hasOwn(BY_STYLE, name) ? BY_STYLE[name] : undefined;

/**
 * The label of the item with this number, as resolutions print it: `a)`, `iv)`, `3`. Null for bullets, and for a number
 * that the form cannot say in letters is said in digits.
 */
export function listLabel(form: ListForm, number: number): string | null {
  switch (form) {
    case 'none':
      return null;
    case 'decimal':
      return String(number);
    case 'arabic-indic':
      return digitsFrom(number, 0x660);
    case 'persian':
      return digitsFrom(number, 0x6f0);
    case 'alpha':
    case 'ALPHA':
      return cased(
        letters(number, 26, (at) => 97 + at),
        number,
        form === 'ALPHA',
      );
    case 'greek':
      // The final sigma is no letter of its own.
      return cased(
        letters(number, 24, (at) => 0x3b1 + at + (at >= 17 ? 1 : 0)),
        number,
        false,
      );
    default:
      return cased(romanNumeral(number), number, form === 'ROMAN');
  }
}

const cased = (token: string | null, number: number, capital: boolean): string =>
  token === null ? String(number) : `${capital ? token.toUpperCase() : token})`;

const digitsFrom = (number: number, zero: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** a … z, aa, ab …; null for numbers below 1. */
function letters(number: number, count: number, code: (at: number) => number): string | null {
  if (number < 1) return null;
  let out = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / count))
    out = String.fromCharCode(code((rest - 1) % count)) + out;
  return out;
}
