import type { Arcs } from '../../graph/index.ts';
import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import { type Costs, eachStep, type View, walkBack } from './view.ts';

/**
 * What it costs at least to go from each node to the nearest target, passing through the node included: a bound for every
 * search that forbids more. Never too much, and no step leads down by more than it costs.
 */
export interface Bound {
  readonly at: (node: number) => number;
  /** Call once when done: its columns are used again. */
  readonly release: () => void;
}

/** Infinite where no chain leads. */
export function costsTo(view: View, targets: ArrayLike<number>, costs: Costs, clock: Clock): Bound {
  const least = new Float64Array(view.arcs.nodeCount).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < targets.length; at++) least[targets[at]!] = 0;
  byCost(view, targets, costs, least, clock);
  return { at: (node) => least[node]!, release: () => undefined };
}

/** So many edges are looked at before the rest of a large graph is taken to be one hop beyond. */
export const ENOUGH = 1 << 14;

/** Columns of zeros that are not in use. */
const columns = new WeakMap<Arcs, { readonly hops: Int32Array; readonly queue: Int32Array }[]>();

/**
 * The same where each hop costs one: exact near the targets, and beyond that one hop more than the farthest that was looked
 * at. Infinite where no chain leads and all that leads there was looked at.
 */
export function hopsTo(view: View, targets: ArrayLike<number>, clock: Clock, enough = ENOUGH): Bound {
  const { arcs, edges, passable } = view;
  const free = columns.get(arcs) ?? [];
  columns.set(arcs, free);
  const column = free.pop() ?? { hops: new Int32Array(arcs.nodeCount), queue: new Int32Array(arcs.nodeCount) };
  const { hops, queue } = column;
  const walk = walkBack(view);
  let tail = 0;
  // Hops are held one higher than they are: what is 0 was not reached.
  for (let at = 0; at < targets.length; at++) {
    if (hops[targets[at]!] !== 0) continue;
    hops[targets[at]!] = 1;
    queue[tail++] = targets[at]!;
  }
  const ends = tail;
  let looked = 0;
  let level = 1;
  let head = 0;
  // Whole levels, so that the bound is exact up to a number of hops.
  while (head < tail && looked < enough) {
    const end = tail;
    level++;
    for (; head < end; head++) {
      const node = queue[head]!;
      if (passable !== null && passable[node] === 0 && head >= ends) continue;
      if (clock.tick()) break;
      for (let turn = 0; turn < 2; turn++) {
        const types = turn === 0 ? walk.firstTypes : walk.secondTypes;
        const rows = turn === 0 ? walk.first : walk.second;
        if (types === 0) continue;
        const last = rows.starts[node + 1]!;
        looked += last - rows.starts[node]!;
        for (let at = rows.starts[node]!; at < last; at++) {
          const to = rows.nodes[at]!;
          if (hops[to] !== 0 || ((types >>> rows.types[at]!) & 1) === 0) continue;
          if (edges !== null && edges[rows.edges[at]!] === 0) continue;
          hops[to] = level;
          queue[tail++] = to;
        }
      }
    }
    if (clock.stopped !== null) break;
  }
  const beyond = head < tail ? level : Number.POSITIVE_INFINITY;
  return {
    at: (node) => (hops[node] === 0 ? beyond : hops[node]! - 1),
    release: () => {
      for (let at = 0; at < tail; at++) hops[queue[at]!] = 0;
      free.push(column);
    },
  };
}

function byCost(view: View, targets: ArrayLike<number>, costs: Costs, least: Float64Array, clock: Clock): void {
  const { passable } = view;
  const walk = walkBack(view);
  const isTarget = new Set(Array.from(targets));
  const heap = new Heap<{ node: number; cost: number }>((a, b) => a.cost < b.cost);
  for (const node of isTarget) heap.push({ node, cost: 0 });
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { node, cost } = top;
    if (cost > least[node]! || (passable !== null && passable[node] === 0 && !isTarget.has(node))) continue;
    if (clock.tick()) return;
    eachStep(view, walk, node, (edge, to) => {
      const next = cost + costs.edges[edge]! + (costs.nodes?.[to] ?? 0);
      if (next >= least[to]!) return;
      least[to] = next;
      heap.push({ node: to, cost: next });
    });
  }
}
