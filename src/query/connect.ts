import type { RecitalGraph } from '../graph/index.ts';
import { compile } from './compile.ts';
import type { PathQuery } from './path-query.ts';
import { makePlan } from './plan.ts';
import { type Budget, Clock } from './search/clock.ts';
import { eachStep, otherEnd, type View, walkOn } from './search/view.ts';

/** A tree that joins several things. */
export interface Connection {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Things that nothing joins to the first. */
  readonly apart: readonly string[];
  /** True when a smaller tree may exist: exact for one or two things, else at most twice the smallest. */
  readonly approximate: boolean;
}

/**
 * Joins the given things by few edges, walked in either direction: Mehlhorn's method. Each node belongs to the nearest of
 * them; the edges between the realms of two make a spanning tree of least length, of which each edge stands for a chain.
 * Restrictions are those of the question, whose ends are not looked at.
 */
export function connect(
  graph: RecitalGraph,
  ids: readonly string[],
  query: PathQuery,
  budget: Budget = {},
): Connection {
  const compiled = compile(graph, query.level);
  const { arcs, keyOf } = compiled;
  const planned = makePlan(compiled, { ...query, direction: 'either', directions: {} }).view;
  const wanted = [...new Set(ids.map((id) => compiled.numberOf(id)))];
  const ends = wanted.filter((node) => node !== undefined);
  const realms = divide(planned, ends, new Clock(budget));
  const edges = span(planned, ends, realms);
  const nodes = new Set<number>(ends.slice(0, 1));
  // Edges come in any order: grow from the first thing until nothing is added.
  for (let before = -1; before !== nodes.size; ) {
    before = nodes.size;
    for (const edge of edges) {
      const [source, target] = [arcs.sources[edge]!, arcs.targets[edge]!];
      if (nodes.has(source) || nodes.has(target)) nodes.add(source).add(target);
    }
  }
  return {
    nodes: [...nodes].map((node) => compiled.nodes[node]!),
    edges: [...edges].filter((edge) => nodes.has(arcs.sources[edge]!)).map(keyOf),
    apart: [
      ...ends.filter((node) => !nodes.has(node)).map((node) => compiled.nodes[node]!),
      ...ids.filter((id) => compiled.numberOf(id) === undefined),
    ],
    approximate: ends.length > 2,
  };
}

interface Realms {
  /** Per node: the thing that it is nearest to, the edge towards it, the hops; −1 where none is. */
  readonly owner: Int32Array;
  readonly via: Int32Array;
  readonly hops: Int32Array;
  readonly order: readonly number[];
}

function divide(view: View, ends: readonly number[], clock: Clock): Realms {
  const count = view.arcs.nodeCount;
  const owner = new Int32Array(count).fill(-1);
  const via = new Int32Array(count).fill(-1);
  const hops = new Int32Array(count);
  const order = [...ends];
  for (const end of ends) owner[end] = end;
  for (const node of order) {
    if (clock.tick()) break;
    eachStep(view, walkOn(view), node, (edge, to) => {
      if (owner[to]! >= 0 || (view.passable !== null && view.passable[to] === 0)) return;
      owner[to] = owner[node]!;
      via[to] = edge;
      hops[to] = hops[node]! + 1;
      order.push(to);
    });
  }
  return { owner, via, hops, order };
}

/** Edges of the tree: the cheapest bridges between realms that close no circle, with the ways to their owners. */
function span(view: View, ends: readonly number[], { owner, via, hops, order }: Realms): ReadonlySet<number> {
  const { sources, targets } = view.arcs;
  const bridges: { edge: number; length: number }[] = [];
  for (const node of order)
    eachStep(view, walkOn(view), node, (edge, to) => {
      if (owner[to]! >= 0 && owner[to] !== owner[node] && node < to)
        bridges.push({ edge, length: hops[node]! + hops[to]! + 1 });
    });
  bridges.sort((a, b) => a.length - b.length || a.edge - b.edge);
  const leader = new Map(ends.map((end) => [end, end]));
  const find = (end: number): number => {
    let at = end;
    while (leader.get(at) !== at) at = leader.get(at)!;
    return at;
  };
  const chosen = new Set<number>();
  for (const { edge } of bridges) {
    const [a, b] = [sources[edge]!, targets[edge]!];
    const [one, other] = [find(owner[a]!), find(owner[b]!)];
    if (one === other) continue;
    leader.set(one, other);
    chosen.add(edge);
    for (const end of [a, b])
      for (let node = end; via[node]! >= 0; node = otherEnd(view.arcs, via[node]!, node)) chosen.add(via[node]!);
  }
  return chosen;
}
