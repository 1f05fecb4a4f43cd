import type { Glyph } from '../model/index.ts';
import type { Brush } from './brush.ts';

export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Shapes as the programs know them: a number for each. */
export const GLYPH_NUMBERS: Readonly<Record<Glyph, number>> = {
  card: 0,
  diamond: 1,
  page: 2,
  hexagon: 3,
  circle: 4,
  pill: 5,
  bar: 6,
  ring: 7,
};

/**
 * From the centre of a shape to its border in a direction of length 1. The edge program computes the same on the
 * graphics card.
 */
export function reach(glyph: Glyph, halfWidth: number, halfHeight: number, { x, y }: Vector): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  switch (glyph) {
    case 'circle':
    case 'ring':
      return halfHeight;
    case 'diamond':
      return 1 / (ax / halfWidth + ay / halfHeight);
    case 'hexagon':
      return Math.min(
        halfHeight / Math.max(ay, 1e-6),
        (halfWidth * halfHeight) / (ax * halfHeight + (ay * halfWidth) / 2),
      );
    case 'pill': {
      const straight = halfWidth - halfHeight;
      const toSide = halfHeight / Math.max(ay, 1e-6);
      if (ax * toSide <= straight) return toSide;
      const along = ax * straight;
      return along + Math.sqrt(Math.max(0, along * along - straight * straight + halfHeight * halfHeight));
    }
    default:
      return Math.min(halfWidth / Math.max(ax, 1e-6), halfHeight / Math.max(ay, 1e-6));
  }
}

/** Draws the outline of a shape as a path; the caller fills or strokes it. */
export function tracePath(context: Brush, glyph: Glyph, { x, y }: Vector, halfWidth: number, halfHeight: number): void {
  context.beginPath();
  switch (glyph) {
    case 'circle':
    case 'ring':
      context.arc(x, y, halfHeight, 0, 2 * Math.PI);
      return;
    case 'diamond':
      context.moveTo(x - halfWidth, y);
      context.lineTo(x, y - halfHeight);
      context.lineTo(x + halfWidth, y);
      context.lineTo(x, y + halfHeight);
      break;
    case 'hexagon':
      context.moveTo(x - halfWidth, y);
      context.lineTo(x - halfWidth / 2, y - halfHeight);
      context.lineTo(x + halfWidth / 2, y - halfHeight);
      context.lineTo(x + halfWidth, y);
      context.lineTo(x + halfWidth / 2, y + halfHeight);
      context.lineTo(x - halfWidth / 2, y + halfHeight);
      break;
    case 'page': {
      const fold = Math.min(halfWidth, halfHeight) * FOLD;
      context.moveTo(x - halfWidth, y - halfHeight);
      context.lineTo(x + halfWidth - fold, y - halfHeight);
      context.lineTo(x + halfWidth, y - halfHeight + fold);
      context.lineTo(x + halfWidth, y + halfHeight);
      context.lineTo(x - halfWidth, y + halfHeight);
      break;
    }
    default:
      context.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, cornerOf(glyph, halfHeight));
      return;
  }
  context.closePath();
}

/** The folded corner of a page, as a share of its shorter half. */
export const FOLD = 0.55;

export function cornerOf(glyph: Glyph, halfHeight: number): number {
  if (glyph === 'pill') return halfHeight;
  return halfHeight * (glyph === 'bar' ? 0.3 : 0.28);
}

/** Shares of the extents within which a badge must stay. */
export const BADGE_ROOM: Readonly<Record<Glyph, number>> = {
  card: 0.9,
  pill: 0.84,
  bar: 0.92,
  page: 0.88,
  diamond: 0.66,
  hexagon: 0.82,
  circle: 0.88,
  ring: 0.84,
};
