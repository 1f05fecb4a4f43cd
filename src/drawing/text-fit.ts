/** Width of a text in pixels, in the font at hand. */
export type Measure = (text: string) => number;

/** Longer names are cut, whatever their width. */
const MOST_GRAPHEMES = 64;
/** A name of so few graphemes stays on one line if it fits. */
const ONE_LINE_GRAPHEMES = 22;

const segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

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

/** How many units make a first line: up to the last break that fits; 0 when there is none. */
function takeLine(units: readonly string[], width: number, measure: Measure): number {
  let line = '';
  let atBreak = 0;
  let word = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    line += unit;
    if (measure(line) > width) break;
    const next = units[i + 1];
    if (next === undefined) return units.length;
    word = unit === ' ' ? i + 1 : word;
    const joint = (unit === '-' || unit === '/') && i - word >= LEAST_BEFORE_JOINT;
    if (next === ' ' || joint || UNSPACED.test(next) || UNSPACED.test(unit)) atBreak = i + 1;
  }
  return atBreak;
}

/** A line that is cut keeps whole words if they fill this share of it. */
const WORDS_SHARE = 0.55;

function cutLine(units: readonly string[], width: number, measure: Measure): readonly string[] {
  for (let length = Math.min(units.length, ONE_LINE_GRAPHEMES); length > 0; length--) {
    const whole = length === units.length;
    const kept = units.slice(0, length);
    if (measure(whole ? kept.join('') : `${kept.join('').trimEnd()}…`) > width) continue;
    if (whole) return [kept.join('')];
    const space = units[length] === ' ' ? length : kept.lastIndexOf(' ');
    const words = space >= length * WORDS_SHARE ? units.slice(0, space) : kept;
    return [`${words.join('').replace(/[\s,;:，、]+$/, '')}…`];
  }
  return [];
}

/** Isolates a text from what stands around it: numbers and brackets keep their place in either direction. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
