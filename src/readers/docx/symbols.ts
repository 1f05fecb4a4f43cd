/** Fonts whose characters are pictures under the codes of letters. */
const PICTURES = /^(?:symbol|wingdings|webdings|zapf|mt extra)/i;

/** Signs of the font Symbol that resolutions use; its other codes stay what the file says. */
const SIGNS: Readonly<Record<number, string>> = {
  45: '\u2212',
  160: '\u20ac',
  162: '\u2032',
  163: '\u2264',
  176: '\u00b0',
  177: '\u00b1',
  178: '\u2033',
  179: '\u2265',
  180: '\u00d7',
  183: '\u2022',
  185: '\u2260',
  188: '\u2026',
  190: '\u2014',
  210: '\u00ae',
  211: '\u00a9',
};

/** The character of `w:sym`: a code in a font, which word processors move into the area for private use. */
export function symbol(font: string, code: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(code)) return '';
  const point = Number.parseInt(code, 16);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '';
  const isPrivate = point >= 0xf020 && point <= 0xf0ff;
  const own = isPrivate ? point - 0xf000 : point;
  if (/^symbol/i.test(font) && Object.hasOwn(SIGNS, own)) return SIGNS[own]!;
  return String.fromCodePoint(isPrivate && !PICTURES.test(font) ? own : point);
}
