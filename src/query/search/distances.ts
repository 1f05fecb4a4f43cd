import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import { type Costs, eachStep, type View, walkBack } from './view.ts';

/**
 * What it costs at least to go from each node to the nearest target, passing through the node included; infinite where no
 * chain leads. A bound for every search that forbids more.
 */
export function costsTo(view: View, targets: ArrayLike<number>, costs: Costs | null, clock: Clock): Float64Array {
  const least = new Float64Array(view.arcs.nodeCount).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < targets.length; at++) least[targets[at]!] = 0;
  if (costs) byCost(view, targets, costs, least, clock);
  else byHops(view, targets, least, clock);
  return least;
}

function byHops(view: View, targets: ArrayLike<number>, least: Float64Array, clock: Clock): void {
  const { edges, passable } = view;
  const walk = walkBack(view);
  const isTarget = new Set(Array.from(targets));
  const queue = new Int32Array(view.arcs.nodeCount);
  let tail = 0;
  for (const node of isTarget) queue[tail++] = node;
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    if (passable !== null && passable[node] === 0 && !isTarget.has(node)) continue;
    const next = least[node]! + 1;
    if (clock.tick()) return;
    for (let turn = 0; turn < 2; turn++) {
      const types = turn === 0 ? walk.firstTypes : walk.secondTypes;
      const rows = turn === 0 ? walk.first : walk.second;
      if (types === 0) continue;
      const last = rows.starts[node + 1]!;
      for (let at = rows.starts[node]!; at < last; at++) {
        const to = rows.nodes[at]!;
        if (least[to]! <= next || ((types >>> rows.types[at]!) & 1) === 0) continue;
        if (edges !== null && edges[rows.edges[at]!] === 0) continue;
        least[to] = next;
        queue[tail++] = to;
      }
    }
  }
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
