import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import type { Progress } from './progress.ts';
import { type Chain, type Costs, type View, type Walk, walkBack, walkOn } from './view.ts';

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
  const isTarget = new Set(Array.from(targets));
  const on = walkOn(view);
  const starts = new Set(Array.from(sources));
  const ends = { isTarget, source: onlyOf(starts), target: onlyOf(isTarget) };
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

const onlyOf = (nodes: ReadonlySet<number>): number | null => (nodes.size === 1 ? [...nodes][0]! : null);

interface Ends {
  readonly isTarget: ReadonlySet<number>;
  /** Null where there are several. */
  readonly source: number | null;
  readonly target: number | null;
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

type Visit = (edge: number, to: number, type: number, against: boolean) => void;

function eachTyped(view: View, walk: Walk, node: number, visit: Visit): void {
  for (let turn = 0; turn < 2; turn++) {
    const rows = turn === 0 ? walk.first : walk.second;
    const types = turn === 0 ? walk.firstTypes : walk.secondTypes;
    if (types === 0) continue;
    for (let at = rows.starts[node]!; at < rows.starts[node + 1]!; at++) {
      const type = rows.types[at]!;
      const edge = rows.edges[at]!;
      if (((types >>> type) & 1) === 0 || rows.nodes[at] === node) continue;
      if (view.edges !== null && view.edges[edge] === 0) continue;
      // The first rows are edges walked as they say, whichever end is looked from.
      visit(edge, rows.nodes[at]!, type, turn === 1);
    }
  }
}

/** Least cost of finishing from each pair of node and state, passing through the node included. */
function leastTo(
  view: View,
  { isTarget, source, target }: Ends,
  progress: Progress,
  costs: Costs | null,
  clock: Clock,
): Float64Array {
  const { states } = progress;
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
