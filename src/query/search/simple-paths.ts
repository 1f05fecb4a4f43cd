import type { Arcs } from '../../graph/index.ts';
import type { Clock } from './clock.ts';
import { type Bound, costsTo, ENOUGH, hopsTo } from './distances.ts';
import { Heap } from './heap.ts';
import { type Chain, type Costs, eachStep, type View, walkOn } from './view.ts';

/** Stands for "the chain ends here" where a chain might go on. */
const END = -1;

/**
 * All chains that begin in one way: with these nodes and edges, going on by none of the edges of `not`. The best of them
 * is looked for only when the bound says that it may be the next.
 */
interface Bundle {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Cost of the beginning. */
  readonly spent: number;
  readonly not: ReadonlySet<number>;
  readonly bound: number;
  readonly best: Chain | null;
}

/**
 * Simple chains from sources to targets, cheapest first, as many as are asked for: Yen's method as Lawler divides it, with
 * what is left to the target at least as bound, so that of the many beginnings only those are searched whose turn comes.
 * Yields null now and then, as a place to pause. `enough`: edges looked at for that bound. Each next chain takes polynomial time, however few there are.
 */
export function* simplePaths(
  view: View,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  costs: Costs | null,
  clock: Clock,
  most = Number.POSITIVE_INFINITY,
  enough = ENOUGH,
): Generator<Chain | null> {
  const search = new SpurSearch(view, targets, costs, clock, enough);
  try {
    yield* divide(search, sources, clock, most);
  } finally {
    search.release();
  }
}

function* divide(search: SpurSearch, sources: ArrayLike<number>, clock: Clock, most: number): Generator<Chain | null> {
  const heap = new Heap<Bundle>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && a.best !== null && b.best === null),
  );
  const add = (nodes: readonly number[], edges: readonly number[], spent: number, not: ReadonlySet<number>): void => {
    const bound = search.bound(nodes, spent, not);
    if (bound <= most) heap.push({ nodes, edges, spent, not, bound, best: null });
  };
  for (const source of new Set(Array.from(sources))) add([source], [], 0, new Set());
  for (let bundle = heap.pop(); bundle; bundle = heap.pop()) {
    if (clock.tick(64) || clock.holds(heap.size)) return;
    yield null;
    if (bundle.best === null) {
      const best = search.best(bundle.nodes, bundle.edges, bundle.spent, bundle.not);
      if (best && best.cost <= most) heap.push({ ...bundle, bound: best.cost, best });
      continue;
    }
    const { nodes, edges } = bundle.best;
    yield bundle.best;
    let spent = bundle.spent;
    for (let at = bundle.nodes.length - 1; at < nodes.length; at++) {
      const taken = at < edges.length ? edges[at]! : END;
      const not = at === bundle.nodes.length - 1 ? new Set([...bundle.not, taken]) : new Set([taken]);
      add(nodes.slice(0, at + 1), edges.slice(0, at), spent, not);
      if (taken !== END) spent += search.step(taken, nodes[at]!, at === 0);
    }
  }
}

/** What a search knows of nodes; `seen` tells what is old. */
interface Columns {
  readonly spent: Float64Array;
  readonly via: Int32Array;
  readonly seen: Int32Array;
  turn: number;
}

/** Columns that are not in use: in a large graph making them takes longer than a search. */
const columns = new WeakMap<Arcs, Columns[]>();

function takeColumns(arcs: Arcs): Columns {
  const free = columns.get(arcs) ?? [];
  columns.set(arcs, free);
  const taken = free.pop();
  if (taken && taken.turn < LAST_TURN) return taken;
  const { nodeCount } = arcs;
  return {
    spent: new Float64Array(nodeCount),
    via: new Int32Array(nodeCount),
    seen: new Int32Array(nodeCount),
    turn: 0,
  };
}
const LAST_TURN = 1_000_000_000;

/** Best-first from the end of a beginning to the targets, avoiding the beginning; columns are used again. */
class SpurSearch {
  readonly #view: View;
  readonly #costs: Costs | null;
  readonly #clock: Clock;
  readonly #least: Bound;
  readonly #columns: Columns;
  readonly #isTarget: ReadonlySet<number>;
  readonly #spent: Float64Array;
  readonly #via: Int32Array;
  readonly #seen: Int32Array;

  constructor(view: View, targets: ArrayLike<number>, costs: Costs | null, clock: Clock, enough: number) {
    this.#view = view;
    this.#costs = costs;
    this.#clock = clock;
    this.#least = costs ? costsTo(view, targets, costs, clock) : hopsTo(view, targets, clock, enough);
    this.#isTarget = new Set(Array.from(targets));
    this.#columns = takeColumns(view.arcs);
    this.#spent = this.#columns.spent;
    this.#via = this.#columns.via;
    this.#seen = this.#columns.seen;
  }

  /** Call once when done. */
  release(): void {
    this.#least.release();
    columns.get(this.#view.arcs)?.push(this.#columns);
  }

  /** Cost of one step from a node. */
  step(edge: number, from: number, first: boolean): number {
    if (this.#costs === null) return 1;
    return this.#costs.edges[edge]! + (first ? 0 : (this.#costs.nodes?.[from] ?? 0));
  }

  /** No chain of the bundle costs less. */
  bound(nodes: readonly number[], spent: number, not: ReadonlySet<number>): number {
    const node = nodes.at(-1)!;
    const first = nodes.length === 1;
    let least = this.#isTarget.has(node) && !not.has(END) ? spent : Number.POSITIVE_INFINITY;
    if (!first && !this.#passable(node)) return least;
    eachStep(this.#view, walkOn(this.#view), node, (edge, to) => {
      const cost = spent + this.step(edge, node, first) + this.#least.at(to);
      if (cost < least && !not.has(edge) && !nodes.includes(to)) least = cost;
    });
    return least;
  }

  best(nodes: readonly number[], edges: readonly number[], spent: number, not: ReadonlySet<number>): Chain | null {
    const turn = ++this.#columns.turn;
    const seen = this.#seen;
    const open = 2 * turn;
    const done = open + 1;
    const start = nodes.at(-1)!;
    for (const node of nodes) seen[node] = done;
    seen[start] = open;
    this.#spent[start] = spent;
    this.#via[start] = -1;
    const heap = new Heap<{ node: number; bound: number; spent: number }>(
      (a, b) => a.bound < b.bound || (a.bound === b.bound && a.spent > b.spent),
    );
    heap.push({ node: start, bound: 0, spent });
    const walk = walkOn(this.#view);
    let ended: number | null = null;
    // What is found first may end where it began, unless that is forbidden.
    if (this.#isTarget.has(start) && !not.has(END)) ended = start;
    while (ended === null) {
      const top = heap.pop();
      if (!top || this.#clock.tick()) return null;
      const { node } = top;
      if (seen[node] === done) continue;
      seen[node] = done;
      if (node !== start && this.#isTarget.has(node)) {
        ended = node;
        break;
      }
      const first = node === start && nodes.length === 1;
      if (!first && !this.#passable(node)) continue;
      eachStep(this.#view, walk, node, (edge, to) => {
        if (seen[to] === done || (node === start && not.has(edge))) return;
        const next = this.#spent[node]! + this.step(edge, node, first);
        const bound = next + this.#least.at(to);
        if (bound === Number.POSITIVE_INFINITY || (seen[to] === open && next >= this.#spent[to]!)) return;
        seen[to] = open;
        this.#spent[to] = next;
        this.#via[to] = edge;
        heap.push({ node: to, bound, spent: next });
      });
    }
    return this.#chain(nodes, edges, ended);
  }

  #chain(nodes: readonly number[], edges: readonly number[], ended: number): Chain {
    const { sources, targets } = this.#view.arcs;
    const tailNodes: number[] = [];
    const tailEdges: number[] = [];
    for (let node = ended; node !== nodes.at(-1); ) {
      const edge = this.#via[node]!;
      tailNodes.push(node);
      tailEdges.push(edge);
      node = sources[edge] === node ? targets[edge]! : sources[edge]!;
    }
    return {
      nodes: [...nodes, ...tailNodes.reverse()],
      edges: [...edges, ...tailEdges.reverse()],
      cost: this.#spent[ended]!,
    };
  }

  #passable(node: number): boolean {
    return this.#view.passable === null || this.#view.passable[node] !== 0;
  }
}
