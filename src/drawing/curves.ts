import type { Routes } from '../layouts/index.ts';
import type { NodeLook } from './encode.ts';
import { reach, type Vector } from './geometry.ts';

/** How far a curve leaves its chord, as a share of its length. */
const LEAST_BEND = 0.05;
const MOST_BEND = 0.24;
const ROW_BEND = 0.13;
/** Cells that a curve within a row rises at most. */
const MOST_RISE = 2.2;
/** Curves between the same two nodes lie so much further apart. */
const PARALLEL_BEND = 0.11;
/** Cells: nodes nearer than this in height stand in one row, also when they are far apart. */
const SAME_ROW = 0.45;
const SAME_ROW_FAR = 1.3;
/** Cells: up to this height, flat connections run between the rows and turn at their ends; downwards they go further. */
const FLAT_RISE = 4;
const FLAT_FALL = 9;
/** Pixels left free between the arrow and the shape it points at, and at the start. */
export const ARROW_GAP = 2;
export const START_GAP = 1;

/** Bows leave their chord by this share of its length, and by no more than so many cells. */
const BOW = 0.16;
const MOST_BOW = 0.7;
/** Within a row of a layered picture bows rise further, over what stands between. */
const ROW_BOW = 0.3;
const MOST_ROW_BOW = 1.3;
/** Cells that curves between the same two ends, up and down or across, lie apart. */
const LANE = 0.34;
/** A long curve that would run straight through what stands between its ends steps aside by so many cells. */
const ASIDE = 0.42;
const LONG = 1.7;

/** What decides on the way of an edge besides its ends. */
export interface Way {
  readonly routes: Routes;
  /** Counts edges before it with the same ends in the same direction. */
  readonly parallel: number;
  /** Which of the edges between its two ends it is, counted from their middle. */
  readonly lane: number;
  /** It is what the layout is about. */
  readonly central: boolean;
}

/** The two inner control points of a cubic curve. */
export interface Controls {
  readonly first: Vector;
  readonly second: Vector;
}

/** How an edge runs, in world coordinates. Opposite and parallel edges take ways of their own. */
export function routeEdge(source: Vector, target: Vector, way: Way): Controls {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  if (dx === 0 && dy === 0) return { first: { ...source }, second: { ...target } };
  switch (way.routes) {
    case 'rows':
      return betweenRows(source, target, way.parallel);
    case 'bows':
      return gentleBow(source, target, way.parallel);
    case 'down': {
      if (Math.abs(dy) < SAME_ROW) return rowBow(source, target, way.parallel);
      const { first, second } = sideways(transposed(source), transposed(target), way.lane);
      return { first: transposed(first), second: transposed(second) };
    }
    case 'across':
      return way.central && Math.abs(dx) >= SAME_ROW
        ? sideways(source, target, way.lane)
        : gentleBow(source, target, way.parallel);
  }
}

const transposed = ({ x, y }: Vector): Vector => ({ x: y, y: x });

/** From side to side in an S that leaves and comes in level, as ribbons of a flow do. */
function sideways(source: Vector, target: Vector, lane: number): Controls {
  const dx = target.x - source.x;
  const straight = Math.abs(target.y - source.y) < ASIDE && Math.abs(dx) > LONG;
  const shift = lane * LANE + (straight && lane === 0 ? ASIDE : 0);
  return {
    first: { x: source.x + dx * 0.45, y: source.y + shift },
    second: { x: target.x - dx * 0.45, y: target.y + shift },
  };
}

const rowBow = (source: Vector, target: Vector, parallel: number): Controls => {
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const across = { x: (source.y - target.y) / length, y: (target.x - source.x) / length };
  return bow(source, target, across, -(Math.min(MOST_ROW_BOW, length * ROW_BOW) / length + parallel * PARALLEL_BEND));
};

/** Clockwise out of the straight line: the opposite edge lies on the other side. */
function gentleBow(source: Vector, target: Vector, parallel: number): Controls {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  const bend = Math.min(MOST_BOW, length * BOW) / length + parallel * PARALLEL_BEND;
  return bow(source, target, { x: -dy / length, y: dx / length }, -bend);
}

/**
 * Curves from one node start as a bundle and then part. Steep ones leave upwards or downwards and come in from the
 * side, beside the label; flat ones run between the rows and come in from above or below; within a row they leave it.
 */
function betweenRows(source: Vector, target: Vector, parallel: number): Controls {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  const across = { x: -dy / length, y: dx / length };
  const flat = Math.abs(dx) > 1.1 * Math.abs(dy);
  if (Math.abs(dy) < (flat ? SAME_ROW_FAR : SAME_ROW)) {
    const bend = Math.min(MOST_RISE, length * (ROW_BEND + parallel * PARALLEL_BEND)) / length;
    // Back in time above the row, forward below it.
    return bow(source, target, across, -bend);
  }
  const isFlat = dy > 0 ? dx * dx > 1.2 * dy * dy && dy < FLAT_RISE : dx * dx > 0.1 * dy * dy && dy > -FLAT_FALL;
  if (isFlat) {
    const shift = parallel * PARALLEL_BEND * length;
    return {
      first: { x: source.x + dx * 0.04 + shift, y: source.y + dy * 0.72 },
      second: { x: target.x - dx * 0.06 + shift, y: target.y - dy * 0.85 },
    };
  }
  // From the middle of the chord to the corner above or below the source.
  const corner = (-dx / 2) * across.x + (dy / 2) * across.y;
  const wished = Math.min(MOST_BEND, Math.max(LEAST_BEND, (Math.abs(corner) / length) * 0.55));
  return bow(source, target, across, (corner < 0 ? -1 : 1) * (wished + parallel * PARALLEL_BEND));
}

/** A plain bow whose middle leaves the chord by half of `bend`, a share of its length. */
function bow(source: Vector, target: Vector, across: Vector, bend: number): Controls {
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const x = (source.x + target.x) / 2 + across.x * bend * length;
  const y = (source.y + target.y) / 2 + across.y * bend * length;
  const towards = (end: Vector): Vector => ({ x: end.x + ((x - end.x) * 2) / 3, y: end.y + ((y - end.y) * 2) / 3 });
  return { first: towards(source), second: towards(target) };
}

/** A curve in pixels from border to border; the arrow's tip is `end`. */
export interface Curve {
  readonly start: Vector;
  readonly first: Vector;
  readonly second: Vector;
  readonly end: Vector;
  /** From `end` back along the curve, length 1. */
  readonly back: Vector;
}

const direction = (from: Vector, to: Vector): Vector => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** Cuts a curve at the borders of the shapes at its ends. Null when the shapes leave nothing between them. */
export function clipCurve(
  source: Vector,
  { first, second }: Controls,
  target: Vector,
  sourceLook: NodeLook,
  targetLook: NodeLook,
  scale: number,
): Curve | null {
  const out = direction(source, first);
  const back = direction(target, second);
  const leave = reach(sourceLook.glyph, sourceLook.halfWidth * scale, sourceLook.halfHeight * scale, out) + START_GAP;
  const arrive = reach(targetLook.glyph, targetLook.halfWidth * scale, targetLook.halfHeight * scale, back) + ARROW_GAP;
  const start = { x: source.x + out.x * leave, y: source.y + out.y * leave };
  const end = { x: target.x + back.x * arrive, y: target.y + back.y * arrive };
  const forward = (end.x - start.x) * (target.x - source.x) + (end.y - start.y) * (target.y - source.y);
  return forward <= 0 ? null : { start, first, second, end, back };
}

export function pointOn({ start, first, second, end }: Curve, t: number): Vector {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: a * start.x + b * first.x + c * second.x + d * end.x,
    y: a * start.y + b * first.y + c * second.y + d * end.y,
  };
}

const SAMPLES = 16;

/** Least distance from a point to the curve, within about a pixel. */
export function distanceTo(curve: Curve, point: Vector): number {
  let least = Number.POSITIVE_INFINITY;
  let from = curve.start;
  for (let i = 1; i <= SAMPLES; i++) {
    const to = pointOn(curve, i / SAMPLES);
    least = Math.min(least, distanceToSegment(from, to, point));
    from = to;
  }
  return least;
}

function distanceToSegment(from: Vector, to: Vector, point: Vector): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
