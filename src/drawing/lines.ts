import type { DrawnEdge } from './drawn.ts';
import type { Vector } from './geometry.ts';
import { toWorld, type Viewport } from './viewport.ts';

/**
 * Up to so many edges in sight are drawn as curves with arrows. More of them could not be told apart: they are straight
 * lines, which any graphics card draws at once, until one looks nearer.
 */
export const MOST_CURVES = 4000;

/** Edges as straight lines between the middles of their ends. */
export interface Lines {
  readonly edges: readonly DrawnEdge[];
  /** World coordinates: x and y of the source, x and y of the target, edge after edge. */
  readonly ends: Float32Array;
  /** Counts moves; what was made from other places is stale. */
  moves: number;
}

/** Null where there are few enough edges for curves. */
export function makeLines(edges: ReadonlyMap<string, DrawnEdge>): Lines | null {
  if (edges.size <= MOST_CURVES) return null;
  const lines: Lines = { edges: [...edges.values()], ends: new Float32Array(edges.size * 4), moves: 0 };
  moveLines(lines);
  return lines;
}

/** After nodes have moved. */
export function moveLines(lines: Lines): void {
  const { edges, ends } = lines;
  edges.forEach(({ source, target }, i) => {
    ends[4 * i] = source.x;
    ends[4 * i + 1] = source.y;
    ends[4 * i + 2] = target.x;
    ends[4 * i + 3] = target.y;
  });
  lines.moves++;
}

/** The edges in sight, with room for how far curves leave their chords; null when they are more than can be curves. */
export function curvesInSight({ edges, ends }: Lines, viewport: Viewport): readonly DrawnEdge[] | null {
  const margin = Math.max(viewport.width, viewport.height) * 0.1;
  const { x: left, y: top } = toWorld(viewport, { x: -margin, y: -margin });
  const { x: right, y: bottom } = toWorld(viewport, { x: viewport.width + margin, y: viewport.height + margin });
  const found: DrawnEdge[] = [];
  for (let i = 0; i < edges.length; i++) {
    if (!crosses(ends, 4 * i, left, right, bottom, top)) continue;
    if (found.length === MOST_CURVES) return null;
    found.push(edges[i]!);
  }
  return found;
}

/** Whether a line comes into an upright rectangle: not beyond one of its sides, nor with all corners on one side of it. */
function crosses(ends: Float32Array, at: number, left: number, right: number, bottom: number, top: number): boolean {
  const [x1, y1, x2, y2] = [ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!];
  if (x1 < left && x2 < left) return false;
  if (x1 > right && x2 > right) return false;
  if (y1 < bottom && y2 < bottom) return false;
  if (y1 > top && y2 > top) return false;
  const side = (x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const [a, b, c, d] = [side(left, bottom), side(left, top), side(right, bottom), side(right, top)];
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/** The line nearest to a point of the world, no further than `most`; null when there is none. */
export function nearestLine({ edges, ends }: Lines, { x, y }: Vector, most: number): DrawnEdge | null {
  let least = most * most;
  let best: DrawnEdge | null = null;
  for (let i = 0; i < edges.length; i++) {
    const x1 = ends[4 * i]!;
    const y1 = ends[4 * i + 1]!;
    const dx = ends[4 * i + 2]! - x1;
    const dy = ends[4 * i + 3]! - y1;
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const offX = x - x1 - t * dx;
    const offY = y - y1 - t * dy;
    const distance = offX * offX + offY * offY;
    if (distance > least) continue;
    least = distance;
    best = edges[i]!;
  }
  return best;
}

/** How many lines lie over a pixel on the average: the length of all that is in sight, over the area of the screen. */
export function inkOf({ edges, ends }: Lines, viewport: Viewport): number {
  const { width, height, scale } = viewport;
  const { x: left, y: top } = toWorld(viewport, { x: 0, y: 0 });
  const { x: right, y: bottom } = toWorld(viewport, { x: width, y: height });
  let length = 0;
  for (let i = 0; i < edges.length; i++) length += lengthWithin(ends, 4 * i, left, right, bottom, top);
  return width > 0 && height > 0 ? (length * scale) / (width * height) : 0;
}

/** The length of that part of a line that lies in an upright rectangle. */
function lengthWithin(
  ends: Float32Array,
  at: number,
  left: number,
  right: number,
  bottom: number,
  top: number,
): number {
  const [x1, y1] = [ends[at]!, ends[at + 1]!];
  const [dx, dy] = [ends[at + 2]! - x1, ends[at + 3]! - y1];
  let [from, to] = [0, 1];
  if ((dx === 0 && (x1 < left || x1 > right)) || (dy === 0 && (y1 < bottom || y1 > top))) return 0;
  if (dx !== 0) {
    const [a, b] = [(left - x1) / dx, (right - x1) / dx];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  if (dy !== 0) {
    const [a, b] = [(bottom - y1) / dy, (top - y1) / dy];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
