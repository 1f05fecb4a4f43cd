/** Advance widths of Noto Sans Regular in hundredths of the size: U+0020–7E, U+00A0–FF, U+0400–45F. */
const ASCII =
  '26,27,41,65,57,83,73,23,30,30,55,57,27,32,27,37,57,57,57,57,57,57,57,57,57,57,27,27,57,57,57,43,90,64,65,63,73,56,52,73,74,34,27,62,52,91,76,78,61,78,62,55,56,73,60,93,59,57,57,33,37,33,57,44,28,56,62,48,62,56,34,62,62,26,26,53,26,94,62,61,62,62,41,48,36,62,51,79,53,51,47,38,55,38,57';
const LATIN =
  '26,27,57,57,57,57,55,51,58,83,36,51,57,32,83,50,43,57,35,35,28,62,66,27,23,35,38,51,75,77,78,43,64,64,64,64,64,64,88,63,56,56,56,56,34,34,34,34,73,76,78,78,78,78,78,57,78,73,73,73,73,57,61,63,56,56,56,56,56,56,86,48,56,56,56,56,26,26,26,26,61,62,61,61,61,61,61,57,61,62,62,62,62,51,62,51';
const CYRILLIC =
  '56,56,72,51,64,55,28,28,27,101,103,72,63,76,62,73,64,61,65,51,73,56,91,58,76,76,63,70,91,74,76,73,61,64,56,62,82,59,74,67,103,103,69,85,61,65,100,64,56,60,56,44,61,55,76,49,62,62,53,59,77,61,59,61,61,49,47,51,74,51,61,59,89,90,62,76,55,49,80,58,55,55,62,44,49,47,26,26,26,86,89,62,53,62,51,61';

const TABLES: readonly (readonly [number, readonly number[]])[] = [
  [0x20, ASCII],
  [0xa0, LATIN],
  [0x400, CYRILLIC],
].map(([first, widths]) => [Number(first), String(widths).split(',').map(Number)] as const);

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
const MARK = /[\p{M}\p{Cf}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const WIDEST = 100;
const USUAL = 60;
const JOINED = 50;
/** Strokes of a bold letter are broader, and so is the letter. */
const BOLD = 1.07;

/**
 * Width of a text in the unit of `size`, as Noto Sans sets it: exact for Latin and Cyrillic letters but for kerning, a
 * safe guess for others. No font is needed, so it is the same everywhere.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const sign of text) hundredths += signWidth(sign);
  return (hundredths / 100) * size * (bold ? BOLD : 1);
}

function signWidth(sign: string): number {
  const code = sign.codePointAt(0)!;
  for (const [first, widths] of TABLES) {
    const width = widths[code - first];
    if (width !== undefined) return width;
  }
  if (MARK.test(sign)) return 0;
  if (ARABIC.test(sign)) return JOINED;
  return WIDE.test(sign) || code > 0xffff ? WIDEST : USUAL;
}
