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
  const folding = new Folding(graph, level);
  for (const edge of graph.edges.values()) folding.add(edge);
  return folding.finish();
}

/** Folds a graph whose edges come bit by bit, so that little is left to do when the last one is there. */
export class Folding {
  readonly #level: Level;
  readonly #nodes: ReturnType<typeof foldNodes>;
  readonly #ranks: Int32Array | null;
  readonly #edges = new EdgeColumns();

  /** All nodes of the graph are known; its edges need not be. */
  constructor(graph: Pick<RecitalGraph, 'nodes'>, level: Level) {
    this.#level = level;
    this.#nodes = foldNodes(graph, level);
    this.#ranks = level === 'clauses' ? null : ranksOf(this.#nodes.nodes);
  }

  /** Edges come in the order of the graph. One with an unknown end is left out, and one within a shown node. */
  add(edge: GraphEdge): void {
    const source = this.#nodes.numbers.get(edge.source);
    const target = this.#nodes.numbers.get(edge.target);
    if (source === undefined || target === undefined) return;
    if (source === target && this.#level !== 'clauses' && edge.source !== edge.target) return;
    this.#edges.add(edge, source, target);
  }

  /** Once. */
  finish(): Folded {
    const { nodes } = this.#nodes;
    const all = this.#edges.cut();
    const order = this.#ranks && sorted(all, this.#ranks);
    const { sources, targets, types, starts, members } = order ? grouped(all, order) : alone(all);
    const arcs = compileArcs(nodes.length, sources, targets, types);
    const keyOf = (edge: number): string =>
      order ? `${TYPES[types[edge]!]}|${nodes[sources[edge]!]}|${nodes[targets[edge]!]}` : members[starts[edge]!]!.key;
    return { level: this.#level, arcs, ...this.#nodes, starts, members, keyOf };
  }
}

const TYPES = [...TYPE_NUMBERS.keys()] as readonly EdgeType[];

function foldNodes(graph: Pick<RecitalGraph, 'nodes'>, level: Level): Pick<Folded, 'nodes' | 'attributes' | 'numbers'> {
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

/** Columns that grow. */
class EdgeColumns {
  #sources = new Int32Array(1024);
  #targets = new Int32Array(1024);
  #types = new Uint8Array(1024);
  readonly #members: GraphEdge[] = [];

  add(edge: GraphEdge, source: number, target: number): void {
    const at = this.#members.push(edge) - 1;
    if (at === this.#sources.length) this.#grow();
    this.#sources[at] = source;
    this.#targets[at] = target;
    this.#types[at] = TYPE_NUMBERS.get(edge.attributes.type)!;
  }

  cut(): Columns {
    const count = this.#members.length;
    return {
      sources: this.#sources.subarray(0, count),
      targets: this.#targets.subarray(0, count),
      types: this.#types.subarray(0, count),
      members: this.#members,
    };
  }

  #grow(): void {
    const [sources, targets, types] = [this.#sources, this.#targets, this.#types];
    this.#sources = new Int32Array(2 * sources.length);
    this.#targets = new Int32Array(2 * sources.length);
    this.#types = new Uint8Array(2 * sources.length);
    this.#sources.set(sources);
    this.#targets.set(targets);
    this.#types.set(types);
  }
}

/** Order of edges by type, source and target: the least of the three first, as each sort keeps what is equal in order. */
function sorted({ sources, targets, types }: Columns, ranks: Int32Array): Int32Array {
  const inOrder = new Int32Array(sources.length);
  for (let at = 0; at < inOrder.length; at++) inOrder[at] = at;
  const byTarget = sortedBy(inOrder, ranked(targets, ranks), ranks.length);
  const bySource = sortedBy(byTarget, ranked(sources, ranks), ranks.length);
  return sortedBy(bySource, types, TYPES.length);
}

function ranksOf(ids: readonly string[]): Int32Array {
  const byText = Int32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Int32Array(ids.length);
  for (let rank = 0; rank < byText.length; rank++) ranks[byText[rank]!] = rank;
  return ranks;
}

function ranked(ends: Int32Array, ranks: Int32Array): Int32Array {
  const result = new Int32Array(ends.length);
  for (let at = 0; at < ends.length; at++) result[at] = ranks[ends[at]!]!;
  return result;
}

/** Counting sort; `keys` are below `count`. */
function sortedBy(order: Int32Array, keys: Int32Array | Uint8Array, count: number): Int32Array {
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
