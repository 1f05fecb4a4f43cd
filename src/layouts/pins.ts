import type { Point } from './layout.ts';

/** Nearer than this, two nodes would cover each other. */
export const NEAREST = 0.9;
const FARTHEST_RING = 64;

/** Positions by the cell they lie in, to ask whether a place is free. */
class Places {
  readonly #cells = new Map<string, Point[]>();

  add(point: Point): void {
    const key = `${Math.floor(point.x)} ${Math.floor(point.y)}`;
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  isFree({ x, y }: Point): boolean {
    for (let cx = Math.floor(x) - 1; cx <= Math.floor(x) + 1; cx++)
      for (let cy = Math.floor(y) - 1; cy <= Math.floor(y) + 1; cy++)
        for (const point of this.#cells.get(`${cx} ${cy}`) ?? [])
          if (Math.hypot(point.x - x, point.y - y) < NEAREST) return false;
    return true;
  }
}

/**
 * Puts pinned nodes where the user put them, and moves aside whatever they would cover. Pins are the user's: two pins
 * may cover each other. Places that a pinned node would have had stay empty, so that nothing else moves.
 */
export function applyPins(
  positions: ReadonlyMap<string, Point>,
  pinned: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const kept = new Map<string, Point>();
  for (const [id, { x, y }] of pinned)
    if (positions.has(id) && Number.isFinite(x) && Number.isFinite(y)) kept.set(id, { x, y });
  if (kept.size === 0) return positions;

  const pins = new Places();
  for (const point of kept.values()) pins.add(point);
  const taken = new Places();
  for (const point of kept.values()) taken.add(point);
  for (const [id, point] of positions) if (!kept.has(id) && pins.isFree(point)) taken.add(point);

  const result = new Map<string, Point>();
  for (const [id, point] of positions) {
    const pin = kept.get(id);
    if (pin) result.set(id, pin);
    else if (pins.isFree(point)) result.set(id, point);
    else {
      const moved = nearestFree(taken, point);
      taken.add(moved);
      result.set(id, moved);
    }
  }
  return result;
}

function nearestFree(taken: Places, { x, y }: Point): Point {
  for (let ring = 1; ring <= FARTHEST_RING; ring++)
    for (const [dx, dy] of [
      [0, -1],
      [0, 1],
      [1, 0],
      [-1, 0],
      [1, -1],
      [-1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      const place = { x: x + dx * ring, y: y + dy * ring };
      if (taken.isFree(place)) return place;
    }
  return { x, y: y - FARTHEST_RING };
}
