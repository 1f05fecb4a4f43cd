import { readColumns } from './columns.ts';
import type { Direction, Glyph, Sight } from './glyph.ts';
import { type Line, orderRow, printLine, runsRightToLeft } from './line.ts';
import { cutPieces } from './pieces.ts';
import { withoutStretches } from './stretches.ts';
import { rowTokens } from './tokens.ts';

/** Lines that are read one after the other, between the edges of a column. */
export interface Flow {
  /** Degrees by which the frame of the lines is turned on the page. */
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  lines: Line[];
  /** Not seen by who looks at the page. */
  readonly hidden: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In reading order; flows that run in another direction, and hidden ones, come last. */
  readonly flows: Flow[];
  /** Letters that the file draws without ink over a picture of the page were read as its text. */
  readonly isLayer: boolean;
  readonly letters: number;
  readonly hiddenLetters: number;
  /** Glyphs of which the file does not tell the letter. */
  readonly unknownLetters: number;
}

/** What was learned of the document on the pages before. */
export interface Learned {
  brackets: number;
}

interface PageSize {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** Letters drawn without ink are the text of a scan when they are most of the page's text. */
const LAYER_SHARE = 0.5;

export function layOut(directions: readonly Direction[], size: PageSize, learned: Learned): Page {
  const counts = { seen: 0, layer: 0, hidden: 0 };
  let unknownLetters = 0;
  for (const { glyphs } of directions)
    for (const { sight, text } of glyphs) {
      if (text.trim() === '') continue;
      counts[sight]++;
      if (isUnknown(text)) unknownLetters++;
    }
  const isLayer = counts.layer > LAYER_SHARE * (counts.layer + counts.seen);
  const isSeen = (sight: Sight): boolean => sight === 'seen' || (isLayer && sight === 'layer');
  const flows: Flow[] = [];
  for (const hidden of [false, true])
    for (const { angle, glyphs } of directions) {
      const shown = glyphs.filter(({ sight }) => isSeen(sight) !== hidden);
      flows.push(...readFlows(shown, angle, hidden, learned));
    }
  const letters = counts.seen + counts.layer + counts.hidden;
  return {
    ...size,
    flows,
    isLayer,
    letters,
    hiddenLetters: counts.hidden + (isLayer ? 0 : counts.layer),
    unknownLetters,
  };
}

function readFlows(glyphs: readonly Glyph[], angle: number, hidden: boolean, learned: Learned): Flow[] {
  const pieces = cutPieces(glyphs);
  if (pieces.length === 0) return [];
  const rightToLeft = runsRightToLeft(textsOf(glyphs));
  const columns = readColumns(pieces, rightToLeft);
  const ordered = columns.map(({ rows }) => {
    const placed = rows.map(rowTokens);
    const letters = rightToLeft ? withoutStretches(placed) : placed;
    return rows.map((row, at) => orderRow(row, letters[at]!, rightToLeft));
  });
  for (const rows of ordered) for (const { vote } of rows) learned.brackets += vote;
  const mirrored = learned.brackets > 0;
  return columns.map(({ left, right }, at) => ({
    angle,
    left,
    right,
    hidden,
    lines: ordered[at]!.map((row) => printLine(row, mirrored)).filter(({ text }) => text.trim() !== ''),
  }));
}

function* textsOf(glyphs: readonly Glyph[]): Generator<string> {
  for (const { text } of glyphs) yield text;
}

/** No letter at all, or one of the private ones that fonts make up. */
const isUnknown = (text: string): boolean => text.charCodeAt(0) < 0x20 || /^[\ufffd\ue000-\uf8ff]/.test(text);
