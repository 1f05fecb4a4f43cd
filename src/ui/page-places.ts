import type { SourceDocument, SourcePlaces } from '../model/index.ts';
import type { Mark } from './marks.ts';

/** A rectangle on a page as it is shown, in points from its upper left corner. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A mark on one page: a box for each line that it runs over, in reading order. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Counted from 1. */
  readonly page: number;
  readonly boxes: readonly PageBox[];
}

type PlacedText = Pick<SourceDocument, 'text' | 'places'>;

/** Whether the file says where on which page its text is printed. */
export const hasPages = ({ places }: PlacedText): boolean =>
  places?.unit === 'page' && places.boxes !== undefined && places.starts.length > 0;

/** Every mark where it is printed, in text order; one that goes on over the end of a page is there once for each page. */
export function placeMarks(document: PlacedText, marks: readonly Mark[]): PlacedMark[] {
  return marks.flatMap((mark) =>
    boxesOf(document, mark.start, mark.end).map(({ page, boxes }) => ({ mark, page, boxes })),
  );
}

/** The page on which an offset is printed, and the box of the piece that holds it; null where no place is known. */
export function placeAt(
  { places }: PlacedText,
  offset: number,
): { readonly page: number; readonly box: PageBox } | null {
  if (!places?.boxes || places.starts.length === 0) return null;
  const piece = pieceAt(places, offset);
  return { page: places.units[piece]!, box: boxAt(places.boxes, piece) };
}

/** A box as shares of its page, as styles: they hold at every zoom. */
export function shareOf(box: PageBox, page: PageSize) {
  const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  return {
    left: share(box.x, page.width),
    top: share(box.y, page.height),
    width: share(box.width, page.width),
    height: share(box.height, page.height),
  };
}

/** Index of the piece that holds the offset; the first where none does. */
function pieceAt({ starts }: SourcePlaces, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const boxAt = (boxes: Float32Array, piece: number): PageBox => ({
  x: boxes[4 * piece]!,
  y: boxes[4 * piece + 1]!,
  width: boxes[4 * piece + 2]!,
  height: boxes[4 * piece + 3]!,
});

interface PageBoxes {
  readonly page: number;
  readonly boxes: PageBox[];
}

function boxesOf({ text, places }: PlacedText, start: number, end: number): PageBoxes[] {
  if (!places?.boxes || places.starts.length === 0) return [];
  const { starts, units, boxes } = places;
  const pages: PageBoxes[] = [];
  let upright = false;
  let longest = 1;
  for (let piece = pieceAt(places, start); piece < starts.length && starts[piece]! < end; piece++) {
    const from = starts[piece]!;
    const letters = text.slice(from, starts[piece + 1] ?? text.length).trimEnd();
    const whole = boxAt(boxes, piece);
    const cut = cutBox(whole, letters, start - from, end - from);
    if (cut === null) continue;
    // What is printed from top to bottom has lines beside each other. Short words are higher than wide in either way.
    if (letters.length > longest) {
      longest = letters.length;
      upright = letters.length > 2 && whole.height > whole.width;
    }
    if (pages.at(-1)?.page !== units[piece]) pages.push({ page: units[piece]!, boxes: [] });
    const onPage = pages.at(-1)!.boxes;
    const last = onPage.at(-1);
    if (last && inOneLine(last, cut, upright)) onPage[onPage.length - 1] = around(last, cut);
    else onPage.push(cut);
  }
  return pages;
}

/**
 * The part of a piece's box that its letters from…to take, when they take equal room; null when none of it is left. A
 * piece is a word, or a few letters where words are not spaced. One that is not level is left whole.
 */
function cutBox(box: PageBox, letters: string, from: number, to: number): PageBox | null {
  const first = Math.max(0, from);
  const last = Math.min(letters.length, to);
  if (last <= first || box.width <= 0 || box.height <= 0) return null;
  if (box.height > box.width) return box;
  const width = (box.width * (last - first)) / letters.length;
  const before = (box.width * (RIGHT_TO_LEFT.test(letters) ? letters.length - last : first)) / letters.length;
  return { ...box, x: box.x + before, width };
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Gaps within a line are at most this many times as wide as the line is high; wider ones part columns. */
const WIDEST_GAP = 3;

function inOneLine(a: PageBox, b: PageBox, upright: boolean): boolean {
  const [along, across] = upright ? ([endsY, endsX] as const) : ([endsX, endsY] as const);
  const [top, bottom] = [Math.max(across(a)[0], across(b)[0]), Math.min(across(a)[1], across(b)[1])];
  const thickness = Math.min(across(a)[1] - across(a)[0], across(b)[1] - across(b)[0]);
  const gap = Math.max(along(a)[0], along(b)[0]) - Math.min(along(a)[1], along(b)[1]);
  return bottom - top > thickness / 2 && gap < WIDEST_GAP * thickness;
}

const endsX = ({ x, width }: PageBox): readonly [number, number] => [x, x + width];
const endsY = ({ y, height }: PageBox): readonly [number, number] => [y, y + height];

function around(a: PageBox, b: PageBox): PageBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
