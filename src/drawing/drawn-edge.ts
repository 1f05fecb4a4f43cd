import type { Routes } from '../layouts/index.ts';
import type { ViewEdge } from '../store/index.ts';
import { type Controls, routeEdge, type Way } from './curves.ts';
import type { DrawnEdge, DrawnNode } from './drawn.ts';
import { type EdgeLook, encodeEdge } from './encode.ts';

/** The way is found when it is first asked for: of tens of thousands of edges only some are ever drawn as curves. */
class RoutedEdge implements DrawnEdge {
  readonly edge: ViewEdge;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  readonly routes: Routes;
  readonly parallel: number;
  readonly lane: number;
  readonly central: boolean;
  #look: EdgeLook | null = null;
  #route: Controls | null = null;

  constructor(edge: ViewEdge, source: DrawnNode, target: DrawnNode, way: Way) {
    this.edge = edge;
    this.source = source;
    this.target = target;
    this.routes = way.routes;
    this.parallel = way.parallel;
    this.lane = way.lane;
    this.central = way.central;
  }

  get look(): EdgeLook {
    this.#look ??= encodeEdge(this.edge);
    return this.#look;
  }

  get route(): Controls {
    this.#route ??= routeEdge(this.source, this.target, this);
    return this.#route;
  }

  forgetRoute(): void {
    this.#route = null;
  }
}

/** Edges between two places to pause. */
const PART = 2000;

/**
 * The edges of a view between nodes that are drawn, in their order; loops are left out. Each is entered at both of its
 * ends. `about` names the types that the layout is about; null is all. Yields where one may pause.
 */
export function* drawEdges(
  edges: readonly ViewEdge[],
  nodes: ReadonlyMap<string, DrawnNode>,
  routes: Routes,
  about: ReadonlySet<string> | null,
): Generator<void, Map<string, DrawnEdge>> {
  const all = [...nodes.values()];
  const numbers = new Map<string, number>();
  for (const id of nodes.keys()) numbers.set(id, numbers.size);
  // Ends as one number: pairs of ids as text would cost more than all the rest.
  const pairs = new Float64Array(edges.length);
  for (let i = 0; i < edges.length; i++) {
    if (i % PART === 0) yield;
    const from = numbers.get(edges[i]!.source) ?? -1;
    const to = numbers.get(edges[i]!.target) ?? -1;
    pairs[i] = from < 0 || to < 0 || from === to ? -1 : from * all.length + to;
  }
  const unordered = (pair: number): number => {
    const to = pair % all.length;
    const from = (pair - to) / all.length;
    return from < to ? pair : to * all.length + from;
  };
  const sharing = new Map<number, number>();
  for (let i = 0; i < pairs.length; i++) {
    if (i % PART === 0) yield;
    if (pairs[i]! >= 0) count(sharing, unordered(pairs[i]!));
  }
  const met = new Map<number, number>();
  const alike = new Map<number, number>();
  const drawn = new Map<string, DrawnEdge>();
  for (let i = 0; i < edges.length; i++) {
    if (i % PART === 0) yield;
    const edge = edges[i]!;
    const pair = pairs[i]!;
    if (pair < 0) continue;
    const target = all[pair % all.length]!;
    const source = all[Math.floor(pair / all.length)]!;
    const shared = sharing.get(unordered(pair))!;
    const one = new RoutedEdge(edge, source, target, {
      routes,
      // Alone between its ends, as most are, it needs no counting.
      parallel: shared === 1 ? 0 : count(alike, pair),
      lane: shared === 1 ? 0 : count(met, unordered(pair)) - (shared - 1) / 2,
      central: about === null || about.has(edge.type),
    });
    drawn.set(edge.key, one);
    source.edges.push(one);
    target.edges.push(one);
  }
  return drawn;
}

/** Adds one; gives how many there were. */
function count(counts: Map<number, number>, key: number): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}
