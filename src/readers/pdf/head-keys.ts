import type { Line } from './line.ts';

/** What a line at the edge of a page says, with its figures apart: they change from page to page. */
export interface HeadText {
  readonly key: string;
  readonly numbers: readonly number[];
}

/** The same key for lines that differ in their figures and in the order of their cells (left and right pages). */
export function headText({ text }: Line, atTop: boolean): HeadText {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => ({
      plain: word.replace(/\p{Nd}+/gu, '#').replace(/(?<!\p{L})[ivxlc]+(?!\p{L})/gu, '#'),
      numbers: [...word.matchAll(/\d{1,9}/g)].map(([digits]) => Number(digits)),
    }))
    .sort((a, b) => (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : 0));
  return {
    key: `${atTop ? 'top' : 'foot'} ${words.map(({ plain }) => plain).join(' ')}`,
    numbers: words.flatMap(({ numbers }) => numbers),
  };
}

/** Share of the pages on which a figure keeps its rule; parts of a document may count anew. */
const MOST = 0.6;

export type FigureRule = 'constant' | 'counted' | 'free';

/**
 * How the figures of a line behave from page to page: `constant`, `counted` with the pages, or `free`. The
 * numbers of resolutions that each begin a page are free, those of the pages are not.
 */
export function figureRule(
  lines: readonly { readonly page: number; readonly numbers: readonly number[] }[],
): FigureRule {
  let rule: FigureRule = 'constant';
  const width = Math.max(...lines.map(({ numbers }) => numbers.length));
  for (let at = 0; at < width; at++) {
    const same = commonest(lines.map(({ numbers }) => numbers[at] ?? -1));
    if (same >= MOST * lines.length && same > 1) continue;
    const counted = commonest(lines.map(({ numbers, page }) => (numbers[at] ?? -1) - page));
    if (counted < MOST * lines.length || counted < 2) return 'free';
    rule = 'counted';
  }
  return rule;
}

/** How often the commonest of the values comes. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    most = Math.max(most, count);
  }
  return most;
}
