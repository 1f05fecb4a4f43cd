import {
  compileSnapshot,
  type Level,
  type Projection,
  project,
  type RecitalGraph,
  type Snapshot,
} from '../graph/index.ts';
import {
  EDGE_TYPES,
  type EdgeAttributes,
  type EdgeType,
  instrumentOf,
  NODE_TYPES,
  type Part,
  workOf,
} from '../model/index.ts';
import { costOf, type Weights } from './weights.ts';

/** One level of a graph, ready to be searched; columns that only some questions need are made when first asked for. */
export interface Compiled {
  readonly graph: RecitalGraph;
  readonly projection: Projection;
  readonly snapshot: Snapshot;
  /** The graph's own edges behind an edge. */
  readonly behind: (edge: number) => readonly string[];
  /** Per node: first year it was there; 0 where unknown. */
  readonly nodeYears: () => Int16Array;
  /** Per node: how many edges it has. */
  readonly degrees: () => Int32Array;
  /** Per node: number of its type, in the order of the list of node types. */
  readonly nodeTypes: () => Uint8Array;
  /** Per node: 1 when a document of it was read. */
  readonly read: () => Uint8Array;
  /** What the edges behind one say: in which part of a document, and first year of what says it; 0 where unknown. */
  readonly said: (edge: number) => readonly { readonly part: Part | null; readonly year: number }[];
  /** Per edge: what walking it costs; the cheapest of the edges behind it that the parts and the year allow. */
  readonly costs: (weights: Weights, parts: readonly Part[] | undefined, asOf: number | undefined) => Float64Array;
}

const cache = new WeakMap<RecitalGraph, Map<Level, Compiled>>();

/** Compiles a level once for a graph: graphs don't change. */
export function compile(graph: RecitalGraph, level: Level): Compiled {
  const levels = cache.get(graph) ?? new Map<Level, Compiled>();
  cache.set(graph, levels);
  const compiled = levels.get(level) ?? compileLevel(graph, level);
  levels.set(level, compiled);
  return compiled;
}

function compileLevel(graph: RecitalGraph, level: Level): Compiled {
  const projection = project(graph, level);
  const edges =
    level === 'clauses'
      ? [...graph.edges.values()].map(({ key, source, target, attributes }) => ({
          key,
          source,
          target,
          type: attributes.type,
        }))
      : [...projection.edges.values()].sort(byTypeThenKey);
  const snapshot = compileSnapshot(projection.nodes.keys(), edges);
  const { keys, nodes } = snapshot;
  const behind = (edge: number): readonly string[] =>
    level === 'clauses' ? [keys[edge]!] : projection.edges.get(keys[edge]!)!.standsFor;
  return {
    graph,
    projection,
    snapshot,
    behind,
    nodeYears: once(() => Int16Array.from(nodes, (id) => yearOf(graph, id))),
    degrees: once(() => {
      const { out, into, nodeCount } = snapshot;
      const degrees = new Int32Array(nodeCount);
      for (let node = 0; node < nodeCount; node++)
        degrees[node] = out.starts[node + 1]! - out.starts[node]! + into.starts[node + 1]! - into.starts[node]!;
      return degrees;
    }),
    nodeTypes: once(() => {
      const types = Object.keys(NODE_TYPES);
      return Uint8Array.from(nodes, (id) => types.indexOf(projection.nodes.get(id)!.type));
    }),
    read: once(() => {
      const read = new Set<string>();
      for (const [id, attributes] of graph.nodes)
        if (
          (attributes.type === 'version' && attributes.expressions.length > 0) ||
          (attributes.type === 'clause' && attributes.spans.length > 0)
        )
          read.add(projection.representative.get(id)!);
      return Uint8Array.from(nodes, (id) => (read.has(id) ? 1 : 0));
    }),
    said: (edge) =>
      behind(edge).map((key) => ({ part: partSaying(graph, key), year: yearOf(graph, graph.edges.get(key)!.source) })),
    costs: (weights, parts, asOf) =>
      Float64Array.from(keys, (_, edge) => {
        let least = Number.POSITIVE_INFINITY;
        for (const key of behind(edge))
          if (edgeCounts(graph, key, parts, asOf)) least = Math.min(least, costOfKey(graph, weights, key));
        return least;
      }),
  };
}

/** Whether an edge of the graph counts when only these parts and this year do. */
export function edgeCounts(
  graph: RecitalGraph,
  key: string,
  parts: readonly Part[] | undefined,
  asOf: number | undefined,
): boolean {
  if (parts) {
    const part = partSaying(graph, key);
    if (part !== null && !parts.includes(part)) return false;
  }
  return asOf === undefined || yearOf(graph, graph.edges.get(key)!.source) <= asOf;
}

const costOfKey = (graph: RecitalGraph, weights: Weights, key: string): number =>
  costOf(weights, graph.edges.get(key)!.attributes, partSaying(graph, key));

/** The part of the clause that says so; null where no clause does. */
function partSaying(graph: RecitalGraph, key: string): Part | null {
  const { attributes, source } = graph.edges.get(key)!;
  if ('part' in attributes) return attributes.part;
  const node = graph.nodes.get(source);
  return node?.type === 'clause' && saysSo(attributes) ? node.part : null;
}

/** Containment is no statement of a clause. */
const saysSo = ({ type }: EdgeAttributes): boolean => type !== 'part-of' && type !== 'version-of';

function yearOf(graph: RecitalGraph, id: string): number {
  const attributes = graph.nodes.get(id);
  switch (attributes?.type) {
    case 'version':
    case 'event':
      return attributes.year ?? 0;
    case 'clause': {
      const holder = instrumentOf(id);
      return holder === id ? 0 : yearOf(graph, holder);
    }
    case 'work': {
      const years: number[] = versionsOf(graph).get(id) ?? [];
      return earliest(years);
    }
    default:
      return 0;
  }
}

const versions = new WeakMap<RecitalGraph, ReadonlyMap<string, number[]>>();

/** Years of the adopted versions of each work. */
function versionsOf(graph: RecitalGraph): ReadonlyMap<string, number[]> {
  const known = versions.get(graph);
  if (known) return known;
  const made = new Map<string, number[]>();
  for (const [id, attributes] of graph.nodes)
    if (attributes.type === 'version' && attributes.status !== 'draft') {
      const work = workOf(id);
      const list = made.get(work);
      if (list) list.push(attributes.year ?? 0);
      else made.set(work, [attributes.year ?? 0]);
    }
  versions.set(graph, made);
  return made;
}

/** The first year; 0 (unknown, always there) when any is unknown or there is none. */
const earliest = (years: readonly number[]): number => (years.length === 0 ? 0 : Math.min(...years));

const TYPE_ORDER = Object.keys(EDGE_TYPES);

/** Of several edges between the same nodes the one that says most comes first, in the order of the edge types. */
const byTypeThenKey = (a: { type: EdgeType; key: string }, b: { type: EdgeType; key: string }): number =>
  TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) || (a.key < b.key ? -1 : 1);

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
