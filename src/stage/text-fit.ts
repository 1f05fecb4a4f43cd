/** Width of a text in pixels, in the font at hand. */
export type Measure = (text: string) => number;

/** Longer names are cut, whatever their width. */
const MOST_GRAPHEMES = 44;
/** A name of so few graphemes stays on one line if it fits. */
const ONE_LINE_GRAPHEMES = 22;

const segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Scripts that are written without spaces break anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What controls direction or breaks lines has no place in a label. */
const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/**
 * A name in at most two lines, or one, that are no wider than `width`, cut between graphemes with an ellipsis. Empty when not
 * even the ellipsis fits, or when there is nothing to say.
 */
export function fitText(text: string, width: number, measure: Measure, mostLines = 2): readonly string[] {
  const clean = text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
  if (clean === '') return [];
  const units = graphemes(clean);
  if (units.length <= ONE_LINE_GRAPHEMES && measure(clean) <= width) return [clean];
  if (mostLines === 1) return cutLine(units, width, measure);
  const first = takeLine(units, width, measure);
  if (first === 0) return cutLine(units, width, measure);
  const rest = units.slice(first);
  while (rest[0] === ' ') rest.shift();
  const line = units.slice(0, first).join('').trimEnd();
  if (rest.length === 0) return [line];
  const allowed = rest.length + first > MOST_GRAPHEMES ? rest.slice(0, MOST_GRAPHEMES - first) : rest;
  const second = allowed.join('').trimEnd();
  if (allowed.length === rest.length && measure(second) <= width) return [line, second];
  return [line, ...cutLine(rest, width, measure)];
}

/** How many units make a first line: up to the last break that fits; 0 when there is none. */
function takeLine(units: readonly string[], width: number, measure: Measure): number {
  let line = '';
  let atBreak = 0;
  for (let i = 0; i < units.length; i++) {
    line += units[i];
    if (measure(line) > width) break;
    const next = units[i + 1];
    if (next === undefined) return units.length;
    if (next === ' ' || units[i] === '-' || units[i] === '/' || UNSPACED.test(next) || UNSPACED.test(units[i]!))
      atBreak = i + 1;
  }
  return atBreak;
}

function cutLine(units: readonly string[], width: number, measure: Measure): readonly string[] {
  for (let length = Math.min(units.length, ONE_LINE_GRAPHEMES); length > 0; length--) {
    const cut = length === units.length ? units.join('') : `${units.slice(0, length).join('').trimEnd()}…`;
    if (measure(cut) <= width) return [cut];
  }
  return [];
}

/** Isolates a text from what stands around it: numbers and brackets keep their place in either direction. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
