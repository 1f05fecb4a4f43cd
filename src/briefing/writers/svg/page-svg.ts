import { rounded } from '../look.ts';
import { INDENT_SHARE, LINE_SHARE, MARGIN, mirrored, NOTE, PAGE, type Rect, TABLE, TITLE } from '../pages/geometry.ts';
import type { Block, Page } from '../pages/page.ts';
import { NOTE_WIDTH } from '../pages/place-notes.ts';
import { element, textLine } from './markup.ts';
import { pictureMarkup } from './picture-markup.ts';

/** Colours of a page, as `#rrggbb`. */
export interface PageColours {
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  readonly hairline: string;
  readonly accent: string;
}

/** The baseline in a line, in its height. */
const BASELINE = 0.74;

interface PageLook {
  readonly direction: 'ltr' | 'rtl';
  readonly colours: PageColours;
}

/**
 * A page in small, as one SVG 1.1 file without a font of its own: its picture where it has one, else all of it. Nothing in it
 * runs, nothing is fetched.
 */
export function pageSvg(page: Page, look: PageLook): string {
  const seen = pictureRect(page, look.direction) ?? { x: 0, y: 0, ...PAGE };
  const { colours } = look;
  const { width, height } = PAGE;
  const content = [
    element('rect', { width, height, fill: colours.canvas }),
    ...rowsAt(page.heading, page.titleRect.x, page.titleRect.y, TITLE.size, TITLE.line, look, colours.text, 600),
    rule(page.rule, colours.accent, 2),
    ...page.blocks.flatMap((block) => blockMarkup(block, look)),
    ...notesMarkup(page.notes, look),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: [seen.x, seen.y, seen.width, seen.height].map(rounded).join(' '),
      'font-family': 'sans-serif',
    },
    content.join(''),
  );
}

/** Where the pictures of a page lie, together; null without any. */
function pictureRect({ blocks }: Page, direction: 'ltr' | 'rtl'): Rect | null {
  const rects = blocks.flatMap((block) => (block.kind === 'picture' ? [mirrored(block.rect, direction)] : []));
  if (rects.length === 0) return null;
  const [x, y] = [Math.min(...rects.map((one) => one.x)), Math.min(...rects.map((one) => one.y))];
  const width = Math.max(...rects.map((one) => one.x + one.width)) - x;
  return { x, y, width, height: Math.max(...rects.map((one) => one.y + one.height)) - y };
}

/** Lines below each other, from the side where lines begin. */
function rowsAt(
  rows: readonly string[],
  x: number,
  top: number,
  size: number,
  line: number,
  { direction }: PageLook,
  fill: string,
  weight = 400,
): readonly string[] {
  const rtl = direction === 'rtl';
  return rows.map((row, at) =>
    textLine(row, rtl ? PAGE.width - x : x, top + (at + BASELINE) * line, {
      size,
      fill,
      weight,
      anchor: rtl ? 'end' : 'start',
      direction,
      sentence: true,
      baseline: 'alphabetic',
    }),
  );
}

const rule = (y: number, stroke: string, width: number): string =>
  element('path', { d: `M ${MARGIN.side} ${y} H ${PAGE.width - MARGIN.side}`, stroke, 'stroke-width': width });

function blockMarkup(block: Block, look: PageLook): readonly string[] {
  const { colours, direction } = look;
  switch (block.kind) {
    case 'picture': {
      const { rect, picture, footnotes } = block;
      const view = { viewBox: `0 0 ${picture.width} ${picture.height}`, overflow: 'hidden' };
      const { x, y, width, height } = mirrored(rect, direction);
      return [element('svg', { x, y, width, height, ...view }, pictureMarkup(picture, { direction, footnotes }))];
    }
    case 'table': {
      let top = block.rect.y;
      return [block.head, ...block.rows].flatMap(({ cells, height }, at) => {
        let x = block.rect.x;
        const parts = cells.flatMap(({ rows }, column) => {
          const start = x + TABLE.padding;
          x += block.widths[column]!;
          const fill = at === 0 ? colours.muted : colours.text;
          return rowsAt(rows, start, top + TABLE.padding, TABLE.size, TABLE.line, look, fill, at === 0 ? 600 : 400);
        });
        top += height;
        return [...parts, rule(top, at === 0 ? colours.muted : colours.hairline, 1)];
      });
    }
    case 'text': {
      let top = block.rect.y;
      return block.lines.flatMap(({ line, rows, height }) => {
        const x = block.rect.x + line.depth * block.size * INDENT_SHARE;
        const parts = rowsAt(rows, x, top, block.size, block.size * LINE_SHARE, look, colours.text);
        top += height;
        return parts;
      });
    }
  }
}

const notesMarkup = (notes: Page['notes'], look: PageLook): readonly string[] =>
  notes === null
    ? []
    : notes.items.flatMap(({ rows, column, top }) => {
        const x = notes.rect.x + column * (NOTE_WIDTH + NOTE.gap);
        return rowsAt(rows, x, notes.rect.y + top, NOTE.size, NOTE.line, look, look.colours.muted);
      });
