import type { EdgeType, NodeAttributes } from '../model/index.ts';
import { type Arcs, compileArcs, TYPE_NUMBERS } from './arcs.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';
import { type Level, representativeOf } from './project.ts';

/**
 * One level of a graph as numbers: what `project` tells in texts, for those who search. Nodes are in the order of the graph;
 * edges at level clauses too, else by type, in the order of the edge types, then by the ids of source and target.
 */
export interface Folded {
  readonly level: Level;
  readonly arcs: Arcs;
  /** Ids of the shown nodes, and what they are. */
  readonly nodes: readonly string[];
  readonly attributes: readonly NodeAttributes[];
  /** Node of the graph → number of the shown node that stands for it. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The graph's own edges behind edge n lie at `starts[n] .. starts[n + 1]`, in the order of the graph. */
  readonly starts: Int32Array;
  readonly members: readonly GraphEdge[];
  /** The key that `project` gives this edge. */
  readonly keyOf: (edge: number) => string;
}

const NONE_UNFOLDED: ReadonlySet<string> = new Set();

/** Folds a graph. Linear but for the ids, which are sorted once; edges are grouped and sorted by numbers. */
export function foldGraph(graph: RecitalGraph, level: Level): Folded {
  const { nodes, attributes, numbers } = foldNodes(graph, level);
  const all = edgesAsNumbers(graph, level, numbers);
  const order = level === 'clauses' ? null : sorted(all, nodes);
  const { sources, targets, types, starts, members } = order ? grouped(all, order) : alone(all);
  const arcs = compileArcs(nodes.length, sources, targets, types);
  const keyOf = (edge: number): string =>
    order ? `${TYPES[types[edge]!]}|${nodes[sources[edge]!]}|${nodes[targets[edge]!]}` : members[starts[edge]!]!.key;
  return { level, arcs, nodes, attributes, numbers, starts, members, keyOf };
}

const TYPES = [...TYPE_NUMBERS.keys()] as readonly EdgeType[];

function foldNodes(graph: RecitalGraph, level: Level): Pick<Folded, 'nodes' | 'attributes' | 'numbers'> {
  const nodes: string[] = [];
  const attributes: NodeAttributes[] = [];
  const numbers = new Map<string, number>();
  const folded: (readonly [string, string])[] = [];
  for (const [id, own] of graph.nodes) {
    const shown = representativeOf(graph, id, own, level, NONE_UNFOLDED);
    if (shown !== id) {
      folded.push([id, shown]);
      continue;
    }
    numbers.set(id, nodes.length);
    nodes.push(id);
    attributes.push(own);
  }
  for (const [id, shown] of folded) numbers.set(id, numbers.get(shown)!);
  return { nodes, attributes, numbers };
}

/** Edges as columns, each with the edge of the graph that it was made of. */
interface Columns {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly types: Uint8Array;
  readonly members: readonly GraphEdge[];
}

/** Edges with an unknown end are left out, and those within one shown node. */
function edgesAsNumbers(graph: RecitalGraph, level: Level, numbers: Folded['numbers']): Columns {
  const sources = new Int32Array(graph.edges.size);
  const targets = new Int32Array(graph.edges.size);
  const types = new Uint8Array(graph.edges.size);
  const members: GraphEdge[] = [];
  for (const edge of graph.edges.values()) {
    const source = numbers.get(edge.source);
    const target = numbers.get(edge.target);
    if (source === undefined || target === undefined) continue;
    if (source === target && level !== 'clauses' && edge.source !== edge.target) continue;
    const at = members.push(edge) - 1;
    sources[at] = source;
    targets[at] = target;
    types[at] = TYPE_NUMBERS.get(edge.attributes.type)!;
  }
  const count = members.length;
  return {
    sources: sources.subarray(0, count),
    targets: targets.subarray(0, count),
    types: types.subarray(0, count),
    members,
  };
}

/** Order of edges by type, source and target: the least of the three first, as each sort keeps what is equal in order. */
function sorted({ sources, targets, types }: Columns, nodes: readonly string[]): Int32Array {
  const ranks = ranksOf(nodes);
  const inOrder = Int32Array.from(sources.keys());
  const byTarget = sortedBy(inOrder, ranked(targets, ranks), nodes.length);
  const bySource = sortedBy(byTarget, ranked(sources, ranks), nodes.length);
  return sortedBy(bySource, Int32Array.from(types), TYPES.length);
}

function ranksOf(ids: readonly string[]): Int32Array {
  const byText = Int32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Int32Array(ids.length);
  for (let rank = 0; rank < byText.length; rank++) ranks[byText[rank]!] = rank;
  return ranks;
}

const ranked = (ends: Int32Array, ranks: Int32Array): Int32Array => ends.map((node) => ranks[node]!);

/** Counting sort; `keys` are below `count`. */
function sortedBy(order: Int32Array, keys: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  for (let at = 0; at < keys.length; at++) next[keys[at]! + 1]!++;
  for (let key = 0; key < count; key++) next[key + 1]! += next[key]!;
  const result = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) result[next[keys[order[at]!]!]!++] = order[at]!;
  return result;
}

function grouped(all: Columns, order: Int32Array): Columns & { readonly starts: Int32Array } {
  const count = order.length;
  const sources = new Int32Array(count);
  const targets = new Int32Array(count);
  const types = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const members: GraphEdge[] = [];
  let edges = 0;
  for (let place = 0; place < count; place++) {
    const at = order[place]!;
    const source = all.sources[at]!;
    const target = all.targets[at]!;
    const type = all.types[at]!;
    const last = edges - 1;
    if (edges === 0 || source !== sources[last] || target !== targets[last] || type !== types[last]) {
      sources[edges] = source;
      targets[edges] = target;
      types[edges] = type;
      starts[edges++] = place;
    }
    members.push(all.members[at]!);
  }
  starts[edges] = members.length;
  return {
    sources: sources.slice(0, edges),
    targets: targets.slice(0, edges),
    types: types.slice(0, edges),
    starts: starts.slice(0, edges + 1),
    members,
  };
}

const alone = (all: Columns): Columns & { readonly starts: Int32Array } => ({
  ...all,
  starts: Int32Array.from({ length: all.members.length + 1 }, (_, at) => at),
});
