import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import { leastTo } from './least.ts';
import type { Progress } from './progress.ts';
import { type Chain, type Costs, eachTyped, type View, walkOn } from './view.ts';

/** A chain that is not finished, as its last step and what came before. */
interface Partial {
  readonly node: number;
  readonly edge: number;
  readonly state: number;
  readonly hops: number;
  readonly spent: number;
  readonly bound: number;
  readonly before: Partial | null;
  readonly finished: boolean;
}

export interface GuidedOptions {
  readonly minHops: number;
  readonly maxHops: number;
  readonly costs: Costs | null;
}

/**
 * Simple chains that make a progress (pattern, waypoints, fewest hops), cheapest first. Best-first over unfinished chains,
 * with the exact cost of finishing them as bound, if nodes could be used twice but for the only source, the only target and
 * waypoints of one node. Exact; where chains keep running into
 * themselves it may take long, so the clock counts. Yields null now and then, as a place to pause.
 */
export function* guidedPaths(
  view: View,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  progress: Progress,
  { minHops, maxHops, costs }: GuidedOptions,
  clock: Clock,
): Generator<Chain | null> {
  const { states } = progress;
  if (clock.holdsPairs(view.arcs.nodeCount * states)) return;
  const isTarget = new Set(Array.from(targets));
  const on = walkOn(view);
  const starts = new Set(Array.from(sources));
  const ends = { starts, isTarget };
  const hopsLeft = leastTo(view, ends, progress, null, clock);
  const least = costs ? leastTo(view, ends, progress, costs, clock) : hopsLeft;
  const heap = new Heap<Partial>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && (a.hops > b.hops || (a.hops === b.hops && a.finished))),
  );
  const add = (node: number, edge: number, state: number, spent: number, before: Partial | null): void => {
    const hops = before ? before.hops + 1 : 0;
    const rest = least[node * states + state]!;
    if (hops + hopsLeft[node * states + state]! > maxHops || rest === Number.POSITIVE_INFINITY) return;
    const damped = before === null && rest > 0 ? (costs?.nodes?.[node] ?? 0) : 0;
    const bound = costs ? spent + rest - damped : Math.max(spent + rest, minHops);
    heap.push({ node, edge, state, hops, spent, bound, before, finished: false });
  };
  for (const source of starts) {
    const state = progress.begin(source);
    if (state >= 0) add(source, -1, state, 0, null);
  }
  for (let top = heap.pop(), steps = 0; top; top = heap.pop()) {
    if (clock.tick() || clock.holds(heap.size)) return;
    if (++steps % 256 === 0) yield null;
    const { node, state, hops, spent } = top;
    if (top.finished) {
      yield chainOf(top);
      continue;
    }
    if (isTarget.has(node) && hops >= minHops && progress.done(state))
      heap.push({ ...top, bound: spent, finished: true });
    if (hops >= maxHops || (hops > 0 && view.passable !== null && view.passable[node] === 0)) continue;
    const passing = hops > 0 ? (costs?.nodes?.[node] ?? 0) : 0;
    const from = top;
    eachTyped(view, on, node, (edge, to, type, against) => {
      if (contains(from, to)) return;
      const next = progress.step(state, type, against, to);
      if (next >= 0) add(to, edge, next, spent + (costs ? costs.edges[edge]! + passing : 1), from);
    });
  }
}

function contains(chain: Partial, node: number): boolean {
  for (let at: Partial | null = chain; at; at = at.before) if (at.node === node) return true;
  return false;
}

function chainOf(last: Partial): Chain {
  const nodes: number[] = [];
  const edges: number[] = [];
  for (let at: Partial | null = last; at; at = at.before) {
    nodes.push(at.node);
    if (at.edge >= 0) edges.push(at.edge);
  }
  return { nodes: nodes.reverse(), edges: edges.reverse(), cost: last.spent };
}
