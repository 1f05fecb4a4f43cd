import { cornerOf, FOLD } from '../../drawing/index.ts';
import type { Glyph } from '../../model/index.ts';
import type { PictureEdge, Place } from '../slide.ts';
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

/** A line that ends where its arrowhead begins, the head as a triangle, and the middle of the line. */
export function edgeOutline({ from, to, bend, width }: PictureEdge): {
  readonly line: string;
  readonly head: string;
  readonly middle: Place;
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
    middle: bend
      ? { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 }
      : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  };
}

/** Numbers of sources beside a line: the first of them, and a sign when there are more. */
export function footnoteMark(numbers: readonly number[]): string {
  const shown = [...numbers].sort((a, b) => a - b).slice(0, 3);
  return shown.join(',') + (numbers.length > shown.length ? '…' : '');
}
