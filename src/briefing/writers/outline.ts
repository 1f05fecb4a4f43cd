import { cornerOf, FOLD } from '../../drawing/index.ts';
import type { Glyph } from '../../model/index.ts';
import type { PictureEdge, PictureNode, Place } from '../slide.ts';
import { rounded } from './look.ts';

const ARROW = { length: 6.5, perWidth: 1.4, breadth: 0.42 } as const;

const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? rounded(part) : part)).join(' ');

/** The outline of a node as an SVG path, `gap` outside of it. A ring's is its outer one. */
export function outlineOf(shape: Glyph, { x, y }: Place, half: Place, gap = 0): string {
  const [a, b] = [half.x + gap, half.y + gap];
  switch (shape) {
    case 'circle':
    case 'ring':
      return path('M', x - b, y, 'A', b, b, 0, 1, 1, x + b, y, 'A', b, b, 0, 1, 1, x - b, y, 'Z');
    case 'diamond':
      return path('M', x - a, y, 'L', x, y - b, 'L', x + a, y, 'L', x, y + b, 'Z');
    case 'hexagon':
      return path(
        ...['M', x - a, y, 'L', x - a / 2, y - b, 'L', x + a / 2, y - b],
        ...['L', x + a, y, 'L', x + a / 2, y + b, 'L', x - a / 2, y + b, 'Z'],
      );
    case 'page': {
      const fold = Math.min(a, b) * FOLD;
      return path(
        ...['M', x - a, y - b, 'L', x + a - fold, y - b, 'L', x + a, y - b + fold],
        ...['L', x + a, y + b, 'L', x - a, y + b, 'Z'],
      );
    }
    default: {
      const corner = Math.min(a, b, cornerOf(shape, half.y) + gap);
      return path(
        ...[
          'M',
          x - a + corner,
          y - b,
          'L',
          x + a - corner,
          y - b,
          'A',
          corner,
          corner,
          0,
          0,
          1,
          x + a,
          y - b + corner,
        ],
        ...['L', x + a, y + b - corner, 'A', corner, corner, 0, 0, 1, x + a - corner, y + b],
        ...['L', x - a + corner, y + b, 'A', corner, corner, 0, 0, 1, x - a, y + b - corner],
        ...['L', x - a, y - b + corner, 'A', corner, corner, 0, 0, 1, x - a + corner, y - b, 'Z'],
      );
    }
  }
}

/** A line that ends where its arrowhead begins, and the head as a triangle. */
export function edgeOutline({ from, to, bend, width }: PictureEdge): {
  readonly line: string;
  readonly head: string;
} {
  const origin = bend ?? from;
  const distance = Math.hypot(to.x - origin.x, to.y - origin.y) || 1;
  const [dx, dy] = [(to.x - origin.x) / distance, (to.y - origin.y) / distance];
  const length = Math.min(ARROW.length + width * ARROW.perWidth, distance);
  const base = { x: to.x - dx * length, y: to.y - dy * length };
  const breadth = length * ARROW.breadth;
  const start = ['M', from.x, from.y];
  const end = [base.x + dx * 0.5, base.y + dy * 0.5];
  return {
    line: bend ? path(...start, 'Q', bend.x, bend.y, ...end) : path(...start, 'L', ...end),
    head: path(
      ...['M', to.x, to.y, 'L', base.x - dy * breadth, base.y + dx * breadth],
      ...['L', base.x + dy * breadth, base.y - dx * breadth, 'Z'],
    ),
  };
}

/** How far along a line its mark may stand, from 0 to 1; the sooner, the better. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;
/** Room around a shape in which no mark stands: half the height of its figures. */
const MARK_ROOM = 6;

/** Where the numbers of an edge's sources stand: at its middle, or as near to it as no node is in the way. */
export function markPlace(edge: PictureEdge, nodes: readonly PictureNode[]): Place {
  const places = ALONG.map((share) => placeAlong(edge, share));
  const isFree = ({ x, y }: Place): boolean =>
    nodes.every(({ at, half }) => Math.abs(x - at.x) > half.x + MARK_ROOM || Math.abs(y - at.y) > half.y + MARK_ROOM);
  return places.find(isFree) ?? places[0]!;
}

function placeAlong({ from, to, bend }: PictureEdge, share: number): Place {
  const rest = 1 - share;
  const between = (start: number, middle: number | undefined, end: number): number =>
    middle === undefined
      ? rest * start + share * end
      : rest * rest * start + 2 * rest * share * middle + share * share * end;
  return { x: between(from.x, bend?.x, to.x), y: between(from.y, bend?.y, to.y) };
}

/** Numbers of sources beside a line: the first of them, and a sign when there are more. */
export function footnoteMark(numbers: readonly number[]): string {
  const shown = [...numbers].sort((a, b) => a - b).slice(0, 3);
  return shown.join(',') + (numbers.length > shown.length ? '…' : '');
}

/** An arrow that somebody drew, as a line to be drawn like the others. */
export const arrowOf = ({ from, to }: { readonly from: Place; readonly to: Place }, colour: string): PictureEdge => ({
  key: '',
  source: '',
  target: '',
  from,
  to,
  bend: null,
  colour,
  width: 1.6,
  dash: null,
  title: '',
  footnotes: [],
});
