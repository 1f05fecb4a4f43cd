const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1 to 3999 as a small Roman numeral; null outside, where lists go on in digits. */
export function romanNumeral(number: number): string | null {
  if (number < 1 || number > 3999) return null;
  let rest = number;
  let out = '';
  for (const [value, token] of ROMAN) {
    out += token.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return out;
}
