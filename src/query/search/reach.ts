import type { Clock } from './clock.ts';
import { eachStep, type View, type Walk } from './view.ts';

/** Hops from the nearest start to each node that can be reached, starts included, in the order of their distance. */
export function reach(
  view: View,
  walk: Walk,
  starts: ArrayLike<number>,
  clock: Clock,
  maxHops = Number.POSITIVE_INFINITY,
): ReadonlyMap<number, number> {
  const hops = new Map<number, number>();
  for (let at = 0; at < starts.length; at++) hops.set(starts[at]!, 0);
  // A map that grows is walked to its end.
  for (const [node, distance] of hops) {
    if (distance >= maxHops || clock.tick()) break;
    if (distance > 0 && view.passable !== null && view.passable[node] === 0) continue;
    eachStep(view, walk, node, (_, to) => {
      if (!hops.has(to)) hops.set(to, distance + 1);
    });
  }
  return hops;
}
