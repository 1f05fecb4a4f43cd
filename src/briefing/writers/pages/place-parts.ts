import type { Picture, SlideLine, SlideTable } from '../../slide.ts';
import { placeLegend } from '../svg/legend.ts';
import { inert } from '../text/inert.ts';
import { textWidth } from '../text/width.ts';
import { fitLines, type Measure, measureAt } from '../text/wrap.ts';
import {
  INDENT_SHARE,
  LEGEND_ROW,
  LEGEND_SIZE,
  LINE_SHARE,
  PARAGRAPH_SHARE,
  type Rect,
  ROOM,
  TABLE,
} from './geometry.ts';
import type { PlacedLine, PlacedRow } from './page.ts';

/** Fonts differ where Noto Sans is not installed: lines are measured a little broader than they are. */
const CAUTION = 1.05;
/** A single paragraph is cut where it would fill a page of its own. */
const MOST_ROWS = 14;
const LEAST_COLUMN = 60;
/** Rows that tell how broad columns should be. */
const SAMPLE = 60;

/** Some programs put a space between Chinese characters and what is of another script: of so many sizes on both sides. */
const BETWEEN_SCRIPTS = 0.5;
const HAN = /\p{Script=Han}/u;
const FOREIGN_RUN = /[\p{Script=Latin}\p{N}][^\p{Script=Han}]*/gu;

/** Measures pieces of a text. */
export function cautious(size: number, text: string, bold = false): Measure {
  const measure = measureAt(size, bold);
  if (!HAN.test(text)) return (piece) => measure(piece) * CAUTION;
  const space = size * BETWEEN_SCRIPTS;
  return (piece) => measure(piece) * CAUTION + (piece.match(FOREIGN_RUN)?.length ?? 0) * space;
}

/** Numbers of sources stay together, and with the word that they stand behind. */
const TIE = '\u00A0';
export const noteMarks = (numbers: readonly number[]): string => [...numbers].sort((a, b) => a - b).join(`,${TIE}`);
/** The same as they stand behind a text. */
export const marksBehind = (numbers: readonly number[]): string => (numbers.length > 0 ? TIE + noteMarks(numbers) : '');

export function placeLine(line: SlideLine, size: number, width: number): PlacedLine {
  const room = width - line.depth * size * INDENT_SHARE;
  const marks = marksBehind(line.footnotes);
  const whole = inert(line.text);
  const { rows, text } = fitLines(whole + marks, room, cautious(size, whole), MOST_ROWS);
  return {
    line,
    text: text.endsWith(marks) ? text.slice(0, text.length - marks.length) : text,
    rows,
    height: rows.length * size * LINE_SHARE + size * PARAGRAPH_SHARE,
  };
}

/** Words are not broken where the font that stands in is broader by this much. */
const BROADER = 1.2;

/** Widths of columns for what stands in them; together they are `ROOM`. No word is broken while there is room for all. */
export function columnWidths({ columns, rows }: SlideTable): readonly number[] {
  const wishes = columns.map((title, at) => {
    const texts = rows.slice(0, SAMPLE).map((row) => inert(row[at] ?? '').slice(0, 80));
    const head = inert(title).slice(0, 80);
    const whole = Math.max(...[head, ...texts].map((text) => textWidth(text, TABLE.size)));
    const words = [
      ...head.split(' ').map((word) => textWidth(word, TABLE.size, true)),
      ...texts.flatMap((text) => text.split(' ').map((word) => textWidth(word, TABLE.size))),
    ];
    const least = Math.max(...words) * BROADER + 2 * TABLE.padding;
    const wish = Math.max(LEAST_COLUMN, least, Math.min(ROOM * 0.6, whole * CAUTION + 2 * TABLE.padding));
    return { least, wish };
  });
  const sum = (of: 'least' | 'wish'): number => wishes.reduce((total, one) => total + one[of], 0);
  const [least, wished] = [sum('least'), sum('wish')];
  if (wished <= ROOM || least >= ROOM) return wishes.map(({ wish }) => (wish * ROOM) / (wished || 1));
  const share = (ROOM - least) / (wished - least);
  return wishes.map((one) => one.least + (one.wish - one.least) * share);
}

export function placeRow(texts: readonly string[], widths: readonly number[], bold = false): PlacedRow {
  const cells = widths.map((width, at) => {
    const text = inert(texts[at] ?? '');
    return fitLines(text, width - 2 * TABLE.padding, cautious(TABLE.size, text, bold), TABLE.most);
  });
  const rows = Math.max(1, ...cells.map((cell) => cell.rows.length));
  return { cells, height: rows * TABLE.line + 2 * TABLE.padding };
}

interface PlacedPicture {
  readonly rect: Rect;
  readonly legend: Rect;
  readonly scale: number;
  /** What it may fill, its legend apart. */
  readonly room: Pick<Rect, 'width' | 'height'>;
}

/** Where a picture and its legend stand in a box, as large as they fit. */
export function placePicture(picture: Picture, box: Rect): PlacedPicture {
  const entries = placeLegend(picture.legend, box.width, LEGEND_SIZE);
  const legendHeight = entries.length > 0 ? (entries.at(-1)!.row + 1) * LEGEND_ROW + 6 : 0;
  const room = { width: box.width, height: box.height - legendHeight };
  const scale = Math.min(room.width / picture.width, room.height / picture.height, 1.6);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - legendHeight - height) / 2;
  const legend = { x: box.x, y: y + height + 6, width: box.width, height: Math.max(0, legendHeight - 6) };
  return { rect: { x, y, width, height }, legend, scale, room };
}
