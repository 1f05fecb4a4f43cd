import type { SourcePlaces } from '../../model/index.ts';
import type { Box } from './glyph.ts';
import type { Chunk, Line } from './line.ts';
import { turn } from './matrix.ts';
import type { Page } from './page.ts';

export interface PlacesBuilder {
  /** Says where a line that begins at `offset` in the text is printed. */
  readonly add: (line: Line, page: number, angle: number, offset: number) => void;
  readonly finish: () => SourcePlaces;
}

/** Height of letters above and below the baseline, in their size. */
const ABOVE = 0.8;
const BELOW = 0.22;

/** Collects pieces of text with page and box. */
export function makePlaces(pages: readonly Page[]): PlacesBuilder {
  const starts: number[] = [];
  const units: number[] = [];
  const boxes: number[] = [];
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  return {
    add: (line, page, angle, offset) => {
      const size = byNumber.get(page);
      for (const chunk of line.chunks) {
        if (chunk.start >= line.text.length) continue;
        const box = within(boxOf(chunk, line.size, angle), size);
        starts.push(offset + chunk.start);
        units.push(page);
        boxes.push(box.x, box.y, box.width, box.height);
      }
    },
    finish: () => ({
      unit: 'page',
      starts: Int32Array.from(starts),
      units: Int32Array.from(units),
      boxes: Float32Array.from(boxes),
    }),
  };
}

/** From the frame in which the line is level to the page as it is shown. */
function boxOf({ left, right, y: baseline }: Chunk, size: number, angle: number): Box {
  const corners = [
    turn(left, baseline - ABOVE * size, angle),
    turn(right, baseline + BELOW * size, angle),
    turn(left, baseline + BELOW * size, angle),
    turn(right, baseline - ABOVE * size, angle),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** What lies off the page has no place on it: its box is cut to the edge. */
function within(box: Box, page: Page | undefined): Box {
  if (!page) return box;
  const x = Math.min(Math.max(0, box.x), page.width);
  const y = Math.min(Math.max(0, box.y), page.height);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, page.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, page.height) - y),
  };
}
