import type Document from 'pdfkit';
import { directionOfText } from '../text/inert.ts';
import { type Measure, wrapText } from '../text/wrap.ts';
import type { Fonts, Weight } from './fonts.ts';

/** Controls of direction and joining that are obeyed and not drawn. */
const UNSEEN = /\p{Cf}/u;
const RIGHT = /\p{Script=Arabic}/u;
const MISSING = '?';

/** How wide a run is, and how many words, is asked for links and lines under text only: measuring it twice is spared. */
const RUN_LOOK = { lineBreak: false, baseline: 'alphabetic', features: [], textWidth: 0, wordCount: 0 } as const;

interface Run {
  readonly text: string;
  readonly slice: string;
  readonly level: number;
}

export interface TextLook {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour: string;
  /** Where no letter says it; of a line of a sentence, that of the sentence. */
  readonly direction: 'ltr' | 'rtl';
  readonly isOfSentence?: boolean;
}

export interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
  getMirroredCharacter(sign: string): string | null;
}

export interface Typesetter {
  readonly width: (text: string, size: number, weight?: Weight) => number;
  readonly measure: (size: number, weight?: Weight) => Measure;
  /** Lines of a text, no more of them than `rows` where those are given. */
  readonly lines: (
    text: string,
    width: number,
    size: number,
    weight: Weight,
    rows: readonly string[],
  ) => readonly string[];
  /** One line; `x` is its left end, middle or right end, `baseline` in points from the top. */
  readonly line: (
    text: string,
    x: number,
    baseline: number,
    anchor: 'start' | 'middle' | 'end',
    look: TextLook,
  ) => void;
}

/** Sets lines of any script and direction: each run of one direction and font is shaped by itself and put in its place. */
export function makeTypesetter(document: Document, fonts: Fonts, bidi: Bidi): Typesetter {
  const widths = new Map<string, number>();
  const runWidth = ({ text, slice }: Run, size: number, weight: Weight): number => {
    const key = `${slice} ${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const font = fonts.font(slice, weight);
      width = font.layout(text).advanceWidth / font.unitsPerEm;
      widths.set(key, width);
    }
    return width * size;
  };
  // A document that is given a font itself makes it anew each time, and compares it with all others.
  const known = new Set<string>();
  const takeFont = (slice: string, weight: Weight, size: number): void => {
    const name = `${slice} ${weight}`;
    if (!known.has(name)) document.registerFont(name, fonts.font(slice, weight));
    known.add(name);
    document.font(name, size);
  };
  const turned = (code: number): number =>
    bidi.getMirroredCharacter(String.fromCodePoint(code))?.codePointAt(0) ?? code;
  const runsOf = (text: string, direction: 'ltr' | 'rtl'): Run[] => visualRuns(text, direction, fonts, bidi);
  const width = (text: string, size: number, weight: Weight = 400): number =>
    runsOf(text, 'ltr').reduce((sum, run) => sum + runWidth(run, size, weight), 0);
  const measure =
    (size: number, weight: Weight = 400): Measure =>
    (text) =>
      width(text, size, weight);
  return {
    width,
    measure,
    lines: (text, room, size, weight, rows) => {
      const lines = wrapText(text, room, measure(size, weight));
      return lines.length <= rows.length ? lines : rows;
    },
    line: (text, x, baseline, anchor, { size, weight = 400, colour, direction, isOfSentence = false }) => {
      const runs = runsOf(text, isOfSentence ? direction : directionOfText(text, direction));
      const whole = runs.reduce((sum, run) => sum + runWidth(run, size, weight), 0);
      let at = anchor === 'start' ? x : anchor === 'middle' ? x - whole / 2 : x - whole;
      document.fillColor(colour);
      for (const run of runs) {
        takeFont(run.slice, weight, size);
        fonts.saying.meant = run.level % 2 === 1 ? turned : null;
        document.text(run.text, at, baseline, RUN_LOOK);
        fonts.saying.meant = null;
        at += runWidth(run, size, weight);
      }
    },
  };
}

/** Runs from left to right, as they are seen. Runs of Arabic letters are shaped, and so turned, by their font. */
function visualRuns(text: string, direction: 'ltr' | 'rtl', fonts: Fonts, bidi: Bidi): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: { text: string; slice: string; level: number; shaped: boolean }[] = [];
  let at = 0;
  for (const sign of text) {
    const level = levels[at]!;
    at += sign.length;
    if (UNSEEN.test(sign)) continue;
    const turned = level % 2 === 1 ? (bidi.getMirroredCharacter(sign) ?? sign) : sign;
    const own = fonts.sliceOf(turned.codePointAt(0)!);
    const slice = own ?? fonts.sliceOf(MISSING.codePointAt(0)!)!;
    const shown = own === null ? MISSING : turned;
    const shaped = RIGHT.test(sign) || /\p{M}/u.test(sign);
    const last = runs.at(-1);
    if (last && last.slice === slice && last.level === level && (level % 2 === 0 || last.shaped === shaped))
      last.text += shown;
    else runs.push({ text: shown, slice, level, shaped });
  }
  for (const run of runs) if (run.level % 2 === 1 && !run.shaped) run.text = [...run.text].reverse().join('');
  return inVisualOrder(runs);
}

/** Rule L2 of the bidirectional algorithm, on runs. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < ordered.length) {
      if (ordered[start]!.level < level) {
        start++;
        continue;
      }
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
