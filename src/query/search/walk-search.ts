import { between } from './between.ts';
import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import type { Progress } from './progress.ts';
import { type Costs, eachTyped, type View, walkOn } from './view.ts';

/** Stands for "the chain ends here" where a chain might go on. */
export const END = -1;

/** How a chain begins: its nodes, what it has done at the last of them, and the edges by which it does not go on. */
export interface Start {
  readonly nodes: readonly number[];
  readonly state: number;
  /** Cost of the beginning. */
  readonly spent: number;
  readonly not: ReadonlySet<number>;
}

/** What a walk may not: be at a node in this state, or in any but this one; and what came before. */
export interface Constraint {
  readonly node: number;
  readonly state: number;
  readonly only: boolean;
  readonly before: Constraint | null;
}

/** A walk from the last node of a beginning to a target, that node included. */
export interface Walked {
  readonly nodes: readonly number[];
  readonly states: readonly number[];
  readonly edges: readonly number[];
  /** With that of the beginning. */
  readonly cost: number;
}

/** Never in any state. */
const NOWHERE = -1;

/** Cheapest walks on pairs of node and state; columns are used again. */
export class WalkSearch {
  readonly #view: View;
  readonly #isTarget: ReadonlySet<number>;
  readonly #progress: Progress;
  readonly #costs: Costs | null;
  /** Per pair: the least cost of finishing. */
  readonly #least: Float64Array;
  readonly #clock: Clock;
  readonly #spent: Float64Array;
  readonly #via: Int32Array;
  readonly #from: Int32Array;
  readonly #seen: Int32Array;
  /** Per node: the search in which it is bound to one state, and that state. */
  readonly #bound: Int32Array;
  readonly #only: Int32Array;
  #turn = 0;

  constructor(
    view: View,
    isTarget: ReadonlySet<number>,
    progress: Progress,
    costs: Costs | null,
    least: Float64Array,
    clock: Clock,
  ) {
    this.#view = view;
    this.#isTarget = isTarget;
    this.#progress = progress;
    this.#costs = costs;
    this.#least = least;
    this.#clock = clock;
    this.#spent = new Float64Array(least.length);
    this.#via = new Int32Array(least.length);
    this.#from = new Int32Array(least.length);
    this.#seen = new Int32Array(least.length);
    this.#bound = new Int32Array(view.arcs.nodeCount);
    this.#only = new Int32Array(view.arcs.nodeCount);
  }

  /** Cost of one step from a node. */
  cost(edge: number, from: number, first: boolean): number {
    if (this.#costs === null) return 1;
    return this.#costs.edges[edge]! + (first ? 0 : (this.#costs.nodes?.[from] ?? 0));
  }

  /** The state after an edge. */
  stepped(state: number, edge: number, from: number, to: number): number {
    const { types, sources } = this.#view.arcs;
    return this.#progress.step(state, types[edge]!, sources[edge] !== from, to);
  }

  /** No chain that begins so costs less. */
  bound({ nodes, state, spent, not }: Start): number {
    const node = nodes.at(-1)!;
    const first = nodes.length === 1;
    let least = this.#ends(node, state) && !not.has(END) ? spent : Number.POSITIVE_INFINITY;
    if (!first && !this.#passable(node)) return least;
    eachTyped(this.#view, walkOn(this.#view), node, (edge, to, type, against) => {
      if (not.has(edge) || nodes.includes(to)) return;
      const next = this.#progress.step(state, type, against, to);
      if (next < 0) return;
      const cost = spent + this.cost(edge, node, first) + this.#least[to * this.#progress.states + next]!;
      if (cost < least) least = cost;
    });
    return least;
  }

  /** The cheapest walk that goes on from a beginning without coming back to its nodes; null where there is none. */
  cheapest(
    { nodes, state, spent, not }: Start,
    without: Constraint | null,
    passable: Uint8Array | null,
  ): Walked | null {
    const turn = ++this.#turn;
    const open = 2 * turn;
    const done = open + 1;
    const { states } = this.#progress;
    const [seen, cost, via, from, least] = [this.#seen, this.#spent, this.#via, this.#from, this.#least];
    for (const node of nodes) this.#bind(node, NOWHERE, turn);
    for (let one = without; one; one = one.before) {
      if (one.only) this.#bind(one.node, one.state, turn);
      else seen[one.node * states + one.state] = done;
    }
    const start = nodes.at(-1)!;
    const heap = new Heap<{ pair: number; bound: number; spent: number }>(
      (a, b) => a.bound < b.bound || (a.bound === b.bound && a.spent > b.spent),
    );
    const beginning = start * states + state;
    seen[beginning] = open;
    cost[beginning] = spent;
    via[beginning] = END;
    heap.push({ pair: beginning, bound: 0, spent });
    const walk = walkOn(this.#view);
    for (let top = heap.pop(); top; top = heap.pop()) {
      if (this.#clock.tick()) return null;
      const { pair } = top;
      if (seen[pair] === done) continue;
      seen[pair] = done;
      const node = Math.floor(pair / states);
      const at = pair % states;
      const begins = pair === beginning;
      if (this.#ends(node, at) && !(begins && not.has(END))) return this.#walked(beginning, pair);
      const first = begins && nodes.length === 1;
      if (!first && !this.#passable(node)) continue;
      eachTyped(this.#view, walk, node, (edge, to, type, against) => {
        if (begins && not.has(edge)) return;
        const state = this.#progress.step(at, type, against, to);
        if (state < 0) return;
        const next = to * states + state;
        if (seen[next] === done || (this.#bound[to] === turn && this.#only[to] !== state)) return;
        if (passable !== null && passable[to] === 0) return;
        const reached = cost[pair]! + this.cost(edge, node, first);
        const bound = reached + least[next]!;
        if (bound === Number.POSITIVE_INFINITY || (seen[next] === open && reached >= cost[next]!)) return;
        seen[next] = open;
        cost[next] = reached;
        via[next] = edge;
        from[next] = pair;
        heap.push({ pair: next, bound, spent: reached });
      });
    }
    return null;
  }

  /** What lies between the last node of a beginning and the targets, without the nodes before. */
  between({ nodes }: Start): Uint8Array {
    return between(this.#view, new Set([nodes.at(-1)!]), this.#isTarget, nodes.slice(0, -1));
  }

  #bind(node: number, state: number, turn: number): void {
    this.#only[node] = this.#bound[node] === turn && this.#only[node] !== state ? NOWHERE : state;
    this.#bound[node] = turn;
  }

  #walked(beginning: number, ended: number): Walked {
    const { states: count } = this.#progress;
    const nodes: number[] = [];
    const states: number[] = [];
    const edges: number[] = [];
    for (let pair = ended; ; pair = this.#from[pair]!) {
      nodes.push(Math.floor(pair / count));
      states.push(pair % count);
      if (pair === beginning) break;
      edges.push(this.#via[pair]!);
    }
    return {
      nodes: nodes.reverse(),
      states: states.reverse(),
      edges: edges.reverse(),
      cost: this.#spent[ended]!,
    };
  }

  #ends(node: number, state: number): boolean {
    return this.#isTarget.has(node) && this.#progress.done(state);
  }

  #passable(node: number): boolean {
    return this.#view.passable === null || this.#view.passable[node] !== 0;
  }
}
