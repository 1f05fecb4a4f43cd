import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import type { Progress } from './progress.ts';
import { type Costs, eachTyped, type View, walkBack } from './view.ts';

export interface Ends {
  readonly starts: ReadonlySet<number>;
  readonly isTarget: ReadonlySet<number>;
}

const onlyOf = (nodes: ReadonlySet<number>): number | null => (nodes.size === 1 ? [...nodes][0]! : null);

/** Least cost of finishing from each pair of node and state, passing through the node included. */
export function leastTo(
  view: View,
  { starts, isTarget }: Ends,
  progress: Progress,
  costs: Costs | null,
  clock: Clock,
): Float64Array {
  const { states } = progress;
  const [source, target] = [onlyOf(starts), onlyOf(isTarget)];
  const least = new Float64Array(view.arcs.nodeCount * states).fill(Number.POSITIVE_INFINITY);
  const heap = new Heap<{ node: number; state: number; cost: number }>((a, b) => a.cost < b.cost);
  for (const node of isTarget)
    for (let state = 0; state < states; state++)
      if (progress.done(state)) {
        least[node * states + state] = 0;
        heap.push({ node, state, cost: 0 });
      }
  const walk = walkBack(view);
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { node, state, cost } = top;
    if (cost > least[node * states + state]!) continue;
    // A node that may only be an end can be left backwards only as the last one.
    if (cost > 0 && view.passable !== null && view.passable[node] === 0) continue;
    // No simple chain comes back to where it began, or comes to its end before all is done.
    if (node === source || (node === target && !progress.done(state))) continue;
    if (clock.tick()) return least;
    eachTyped(view, walk, node, (edge, from, type, against) => {
      const next = cost + (costs ? costs.edges[edge]! + (costs.nodes?.[from] ?? 0) : 1);
      for (let before = 0; before < states; before++) {
        if (least[from * states + before]! <= next || progress.step(before, type, against, node) !== state) continue;
        least[from * states + before] = next;
        heap.push({ node: from, state: before, cost: next });
      }
    });
  }
  return least;
}
