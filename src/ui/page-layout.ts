import type { PageBox, PageSize } from './page-places.ts';

/** Room between pages and around them, in pixels. */
export const PAGE_GAP = 12;

/** Pages below each other, all equally wide. Measures in pixels. */
export interface PageLayout {
  readonly width: number;
  /** Upper edge and height of each page. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
}

/** Each page is as wide as there is room, times the zoom. */
export function layOutPages(sizes: readonly PageSize[], room: number, zoom: number): PageLayout {
  const width = Math.max(1, Math.floor((room - 2 * PAGE_GAP) * zoom));
  const tops: number[] = [];
  const heights: number[] = [];
  let top = PAGE_GAP;
  for (const size of sizes) {
    const height = Math.max(1, Math.round((width * size.height) / size.width));
    tops.push(top);
    heights.push(height);
    top += height + PAGE_GAP;
  }
  return { width, tops, heights };
}

/** Index of the page that reaches over a height. */
export function pageAt({ tops }: PageLayout, height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Indexes of the first and the last page that are in sight or less than one screen from it. */
export const pagesNear = (layout: PageLayout, scrolled: number, screen: number): readonly [number, number] => [
  pageAt(layout, scrolled - screen),
  pageAt(layout, scrolled + 2 * screen),
];

/** Where in the view the point lies that stays in place when pages grow or shrink: a third of its height. */
const HELD = 1 / 3;

/** A point of a page, as shares of its height and of the width of all: it stays what it is when pages grow or shrink. */
export interface Anchor {
  /** Index of the page. */
  readonly page: number;
  readonly down: number;
  readonly across: number;
}

/** What of an element that scrolls is looked at here. */
interface View {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
}

/** The point that is held in a view of the pages. */
export function anchorOf(layout: PageLayout, view: View): Anchor {
  const height = view.scrollTop + HELD * view.clientHeight;
  const page = pageAt(layout, height);
  return {
    page,
    down: (height - layout.tops[page]!) / layout.heights[page]!,
    across: (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
  };
}

/** How far a view of such a height is scrolled that holds the point. */
export const scrolledTo = (layout: PageLayout, { page, down }: Anchor, screen: number): number =>
  (layout.tops[page] ?? 0) + down * (layout.heights[page] ?? 0) - HELD * screen;

/** Where a box on a page (by its index) lies, in pixels from the upper left corner of all pages. */
export function boxInLayout(layout: PageLayout, page: number, box: PageBox, size: PageSize): PageBox {
  const scale = layout.width / size.width;
  return {
    x: PAGE_GAP + box.x * scale,
    y: layout.tops[page]! + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** Steps of zoom; 1 fits the width. */
export const ZOOMS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** The next larger or smaller step, or the same where there is none. */
export const zoomedBy = (zoom: number, steps: 1 | -1): number => ZOOMS[ZOOMS.indexOf(zoom) + steps] ?? zoom;
