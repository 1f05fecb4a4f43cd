import { between } from './between.ts';
import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import { leastTo } from './least.ts';
import type { Progress } from './progress.ts';
import type { Chain, Costs, View } from './view.ts';
import { type Constraint, END, type Start, type Walked, WalkSearch } from './walk-search.ts';

/** A walk that comes to its end, and what it was not allowed. */
interface Relaxed {
  readonly walk: Walked;
  readonly without: Constraint | null;
}

/**
 * All chains that begin in one way: with these nodes and edges, going on by none of the edges of `not`. `open` holds the
 * cheapest walks of parts of them, together of all; null as long as none was looked for.
 */
interface Bundle extends Start {
  readonly edges: readonly number[];
  readonly bound: number;
  readonly best: Walked | null;
  readonly open: Heap<Relaxed> | null;
  /** Nodes that its chains may pass, once that was looked for. */
  readonly passable: Uint8Array | null;
}

export interface ProgressOptions {
  readonly costs: Costs | null;
  /** Chains that cost more are not wanted. */
  readonly most: number;
  /** Whether a source that is a target with nothing to do on the way is a chain by itself. */
  readonly still: boolean;
}

/**
 * Simple chains that make a progress (pattern, waypoints), cheapest first, as many as are asked for. As Yen and Lawler divide
 * them; the best of each bundle is looked for among walks, which may come back to a node in another state. Where the cheapest
 * walk does, each chain leaves out one of the two visits: it is in one of two parts, whose cheapest walks are looked for in turn.
 * So a chain that cannot be is known from what cannot be on its way, and not by trying every other way to get there. Exact;
 * where walks keep crossing themselves it may take long, so the clock counts. Yields null now and then, as a place to pause.
 */
export function* progressPaths(
  whole: View,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  progress: Progress,
  { costs, most, still }: ProgressOptions,
  clock: Clock,
): Generator<Chain | null> {
  if (clock.holdsPairs(whole.arcs.nodeCount * progress.states)) return;
  const starts = new Set(Array.from(sources));
  const isTarget = new Set(Array.from(targets));
  const { states } = progress;
  const passable = between(whole, starts, isTarget, []);
  whole.passable?.forEach((open, node) => {
    if (open === 0) passable[node] = 0;
  });
  const view = { ...whole, passable };
  const least = leastTo(view, { starts, isTarget }, progress, costs, clock);
  const walks = new WalkSearch(view, isTarget, progress, costs, least, clock);
  const heap = new Heap<Bundle>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && a.best !== null && b.best === null),
  );
  const held = { count: 0 };
  const add = (start: Start, edges: readonly number[]): void => {
    const bound = walks.bound(start);
    if (bound <= most && bound < Number.POSITIVE_INFINITY)
      heap.push({ ...start, edges, bound, best: null, open: null, passable: null });
  };
  for (const source of starts) {
    const state = progress.begin(source);
    if (state >= 0 && least[source * states + state]! < Number.POSITIVE_INFINITY)
      add({ nodes: [source], state, spent: 0, not: new Set(still ? [] : [END]) }, []);
  }
  for (let bundle = heap.pop(); bundle; bundle = heap.pop()) {
    if (clock.tick(64) || clock.holds(heap.size + held.count)) return;
    yield null;
    if (bundle.best === null) {
      const nearer = approach(walks, bundle, held);
      if (nearer && nearer.bound <= most) heap.push(nearer);
      continue;
    }
    held.count -= bundle.open?.size ?? 0;
    const nodes = [...bundle.nodes, ...bundle.best.nodes.slice(1)];
    const edges = [...bundle.edges, ...bundle.best.edges];
    yield { nodes, edges, cost: bundle.best.cost };
    divide(bundle, nodes, edges);
  }

  function divide({ nodes: begun, state: from, spent: before, not }: Bundle, nodes: number[], edges: number[]): void {
    let state = from;
    let spent = before;
    for (let at = begun.length - 1; at < nodes.length; at++) {
      const taken = edges[at] ?? END;
      const without = new Set(at === begun.length - 1 ? [...not, taken] : [taken]);
      add({ nodes: nodes.slice(0, at + 1), state, spent, not: without }, edges.slice(0, at));
      if (taken === END) return;
      spent += walks.cost(taken, nodes[at]!, at === 0);
      state = walks.stepped(state, taken, nodes[at]!, nodes[at + 1]!);
    }
  }
}

/** A bundle that is known better: its cheapest walk, the best chain if that walk is one. Null when it holds no chain. */
function approach(walks: WalkSearch, bundle: Bundle, held: { count: number }): Bundle | null {
  const open = bundle.open ?? new Heap<Relaxed>((a, b) => a.walk.cost < b.walk.cost);
  held.count -= open.size;
  const parts: Relaxed[] = [];
  // Most walks don't cross themselves; what a beginning leaves to be passed is looked for only where one does.
  const passable = bundle.open === null ? null : (bundle.passable ?? walks.between(bundle));
  if (bundle.open === null) {
    const walk = walks.cheapest(bundle, null, null);
    if (walk) parts.push({ walk, without: null });
  } else parts.push(...split(walks, bundle, passable, open.pop()!));
  for (const part of parts) open.push(part);
  held.count += open.size;
  const first = open.first;
  if (!first) return null;
  const simple = new Set(first.walk.nodes).size === first.walk.nodes.length;
  return { ...bundle, bound: first.walk.cost, best: simple ? first.walk : null, open, passable };
}

/** So many crossings of a walk are tried, to go on with the one that says most. */
const TRIED = 4;

/** The parts of what a walk stands for, by one of the nodes where it crosses itself; none where that shows there is no chain. */
function split(walks: WalkSearch, start: Start, passable: Uint8Array | null, { walk, without }: Relaxed): Relaxed[] {
  let chosen: Relaxed[] | null = null;
  let least = -1;
  for (const [node, state] of crossings(walk).slice(0, TRIED)) {
    const parts: Relaxed[] = [];
    let cheapest = Number.POSITIVE_INFINITY;
    for (const only of [false, true]) {
      const constraint = { node, state, only, before: without };
      const next = walks.cheapest(start, constraint, passable);
      if (!next) continue;
      parts.push({ walk: next, without: constraint });
      cheapest = Math.min(cheapest, next.cost);
    }
    if (cheapest < least || (cheapest === least && parts.length >= chosen!.length)) continue;
    [chosen, least] = [parts, cheapest];
    if (parts.length === 0) break;
  }
  return chosen ?? [];
}

/** Nodes that a walk comes back to, with the state of the first visit. */
function crossings({ nodes, states }: Walked): [number, number][] {
  const first = new Map<number, number>();
  const found: [number, number][] = [];
  nodes.forEach((node, at) => {
    const before = first.get(node);
    if (before === undefined) first.set(node, states[at]!);
    else found.push([node, before]);
  });
  return found;
}
