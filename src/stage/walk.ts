import { neighboursOf, type Scene } from '../drawing/index.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** A neighbour counts as lying in a direction up to this far off it: cosine of 60°. */
const WIDEST = 0.5;

/**
 * The neighbour of a node that lies in a direction on screen: near ones and straight ones first. Null when none does.
 */
export function neighbourTowards(scene: Scene, from: string, direction: Direction): string | null {
  const start = scene.nodes.get(from);
  if (!start) return null;
  const [vx, vy] = VECTORS[direction];
  let best: { id: string; cost: number } | null = null;
  for (const id of [...neighboursOf(start)].sort()) {
    const other = scene.nodes.get(id);
    if (!other) continue;
    const dx = other.home.x - start.home.x;
    const dy = other.home.y - start.home.y;
    const distance = Math.hypot(dx, dy);
    const cosine = (dx * vx + dy * vy) / (distance || 1);
    if (distance === 0 || cosine < WIDEST) continue;
    const cost = distance * (2.2 - cosine);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
