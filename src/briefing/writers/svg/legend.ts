import type { LegendEntry, Picture } from '../../slide.ts';
import { outlineOf } from '../outline.ts';
import { inert } from '../text/inert.ts';
import { textWidth } from '../text/width.ts';
import { cutText } from '../text/wrap.ts';
import { element, textLine } from './markup.ts';

const SIZE = 11;
const ROW = 19;
const MARK = 16;
const GAP = 6;
const BETWEEN = 18;
const LONGEST = 60;

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly text: string;
  /** From the side where lines begin. */
  readonly start: number;
  readonly width: number;
  readonly row: number;
}

/** Entries in rows no wider than `width`, at this size of text. */
export function placeLegend(legend: Picture['legend'], width: number, size = SIZE): readonly PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  let [start, row] = [0, 0];
  const scale = size / SIZE;
  for (const entry of legend) {
    const text = cutText(inert(entry.text), LONGEST);
    const wide = (MARK + GAP) * scale + textWidth(text, size);
    if (start > 0 && start + wide > width) [start, row] = [0, row + 1];
    placed.push({ entry, text, start, width: wide, row });
    start += wide + BETWEEN * scale;
  }
  return placed;
}

export const LEGEND = { size: SIZE, row: ROW, mark: MARK, gap: GAP } as const;

/** A legend under a picture; its height in units of the picture is told with it. */
/** The mark of an entry, about a place. */
export function legendMarkup(
  picture: Pick<Picture, 'legend' | 'background' | 'textColour'>,
  left: number,
  top: number,
  width: number,
  direction: 'ltr' | 'rtl',
): { readonly markup: string; readonly height: number } {
  const placed = placeLegend(picture.legend, width);
  if (placed.length === 0) return { markup: '', height: 0 };
  const markup = placed.map(({ entry, text, start, row }) => {
    const y = top + (row + 0.5) * ROW;
    const x = direction === 'rtl' ? left + width - start - MARK / 2 : left + start + MARK / 2;
    const beside = direction === 'rtl' ? x - MARK / 2 - GAP : x + MARK / 2 + GAP;
    return (
      legendMark(entry, x, y, picture.background) +
      textLine(text, beside, y, {
        size: SIZE,
        fill: picture.textColour,
        anchor: direction === 'rtl' ? 'end' : 'start',
        direction,
      })
    );
  });
  return { markup: markup.join(''), height: (placed.at(-1)!.row + 1) * ROW };
}

/** Half extents of shapes in a legend, for a mark of 16 units. */
export const legendHalf = (shape: Exclude<LegendEntry['shape'], 'line' | 'broken-line'>) => {
  if (shape === 'bar') return { x: 7, y: 3 };
  if (shape === 'card' || shape === 'pill') return { x: 7, y: 4.5 };
  return shape === 'page' ? { x: 5, y: 6 } : { x: 6.5, y: 6 };
};

/** The mark of an entry, about a place. */
export function legendMark({ shape, colour }: LegendEntry, x: number, y: number, background: string): string {
  if (shape === 'line' || shape === 'broken-line')
    return element('path', {
      d: `M ${x - MARK / 2} ${y} L ${x + MARK / 2} ${y}`,
      stroke: colour,
      'stroke-width': 2,
      'stroke-dasharray': shape === 'line' ? null : '4 3',
    });
  const half = legendHalf(shape);
  const mark = element('path', { d: outlineOf(shape, { x, y }, half), fill: colour });
  return shape === 'ring' ? mark + element('circle', { cx: x, cy: y, r: half.y * 0.55, fill: background }) : mark;
}
