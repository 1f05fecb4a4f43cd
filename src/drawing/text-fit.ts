/** Width of a text in pixels, in the font at hand. */
export type Measure = (text: string) => number;

/** Longer names are cut, whatever their width. */
const MOST_GRAPHEMES = 64;
/** A name of so few graphemes stays on one line if it fits. */
const ONE_LINE_GRAPHEMES = 22;

const segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Latin, Greek, Cyrillic, Chinese and their signs, none of which joins another: each character is a grapheme. */
const APART = /^[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;

export const graphemes = (text: string): string[] =>
  APART.test(text) ? text.split('') : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Scripts that are written without spaces break anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What controls direction or breaks lines has no place in a label. */
const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/**
 * A name in at most so many lines that are no wider than `width`, cut with an ellipsis: at a word where that leaves
 * enough, else between graphemes. Empty when not even the ellipsis fits, or when there is nothing to say.
 */
export function fitText(text: string, width: number, measure: Measure, mostLines = 2): readonly string[] {
  const clean = text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
  if (clean === '') return [];
  let rest = graphemes(clean);
  if (rest.length <= ONE_LINE_GRAPHEMES && measure(clean) <= width) return [clean];
  const tooLong = rest.length > MOST_GRAPHEMES;
  const lines: string[] = [];
  while (lines.length < mostLines - 1) {
    let taken = takeLine(rest, width, measure);
    if (taken === 0) break;
    // One last character alone on a line looks lost.
    if (taken > 2 && rest.length - taken === 1 && UNSPACED.test(rest.at(-1)!)) taken--;
    lines.push(rest.slice(0, taken).join('').trimEnd());
    rest = rest.slice(taken);
    while (rest[0] === ' ') rest.shift();
    if (rest.length === 0) return lines;
  }
  const last = rest.join('');
  if (!tooLong && lines.length > 0 && measure(last) <= width) return [...lines, last];
  return [...lines, ...cutLine(rest, width, measure)];
}

/** `Internet-related` breaks at its hyphen; `ITU-T` and `CWG-Internet` are read in one. */
const LEAST_BEFORE_JOINT = 4;

/**
 * How many units make a first line: up to the last break that fits; 0 when there is none. Measured where it may break and
 * nowhere else: measuring is most of the work of placing names.
 */
function takeLine(units: readonly string[], width: number, measure: Measure): number {
  let line = '';
  let atBreak = 0;
  let word = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    line += unit;
    const next = units[i + 1];
    if (unit === ' ') word = i + 1;
    const joint = (unit === '-' || unit === '/') && i - word >= LEAST_BEFORE_JOINT;
    const mayBreak = next === undefined || next === ' ' || joint || UNSPACED.test(next) || UNSPACED.test(unit);
    if (!mayBreak) continue;
    if (measure(line) > width) break;
    atBreak = i + 1;
  }
  return atBreak;
}

/** A line that is cut keeps whole words if they fill this share of it. */
const WORDS_SHARE = 0.55;

function cutLine(units: readonly string[], width: number, measure: Measure): readonly string[] {
  if (units.length <= ONE_LINE_GRAPHEMES && measure(units.join('')) <= width) return [units.join('')];
  const fits = (length: number): boolean => measure(`${units.slice(0, length).join('').trimEnd()}…`) <= width;
  // The longest that fits lies between one that does and one that does not.
  let length = 0;
  for (let over = Math.min(units.length, ONE_LINE_GRAPHEMES + 1); over - length > 1; ) {
    const half = (length + over) >> 1;
    if (fits(half)) length = half;
    else over = half;
  }
  if (length === 0) return [];
  const kept = units.slice(0, length);
  const space = units[length] === ' ' ? length : kept.lastIndexOf(' ');
  const words = space >= length * WORDS_SHARE ? units.slice(0, space) : kept;
  return [`${words.join('').replace(/[\s,;:，、]+$/, '')}…`];
}

/** Isolates a text from what stands around it: numbers and brackets keep their place in either direction. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
