import { EDGE_TYPES, type EdgeType } from '../model/index.ts';

/** An edge as the snapshot needs it. */
export interface SnapshotEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
}

/** Edge types by number, in the order of the list of edge types; a set of types is a number with these bits. */
export const TYPE_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.keys(EDGE_TYPES).map((type, number) => [type, number]),
);

/** The edges at each node in one direction: those of node n lie at `starts[n] .. starts[n + 1]` of the other columns. */
export interface Rows {
  readonly starts: Int32Array;
  /** The node at the other end. */
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  /** Number of the edge's type. */
  readonly types: Uint8Array;
}

/** A graph as typed arrays (compressed sparse rows, both directions); nodes and edges are numbers. */
export interface Arcs {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly out: Rows;
  readonly into: Rows;
  /** Per edge: its ends and the number of its type. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly types: Uint8Array;
}

/** Arcs with the names of what they number; immutable. */
export interface Snapshot extends Arcs {
  readonly nodes: readonly string[];
  readonly keys: readonly string[];
  /** Node id → number. */
  readonly index: ReadonlyMap<string, number>;
}

/** Compiles nodes and edges; edges with an unknown end are left out. Linear. */
export function compileSnapshot(ids: Iterable<string>, all: Iterable<SnapshotEdge>): Snapshot {
  const nodes = [...ids];
  const index = new Map<string, number>();
  for (let number = 0; number < nodes.length; number++) index.set(nodes[number]!, number);
  const keys: string[] = [];
  const sources: number[] = [];
  const targets: number[] = [];
  const types: number[] = [];
  for (const { key, source, target, type } of all) {
    const from = index.get(source);
    const to = index.get(target);
    if (from === undefined || to === undefined) continue;
    keys.push(key);
    sources.push(from);
    targets.push(to);
    types.push(TYPE_NUMBERS.get(type)!);
  }
  const arcs = compileArcs(nodes.length, Int32Array.from(sources), Int32Array.from(targets), Uint8Array.from(types));
  return { ...arcs, nodes, keys, index };
}

/** Compiles edges that are numbers already. */
export function compileArcs(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  types: Uint8Array = new Uint8Array(sources.length),
): Arcs {
  const out = rows(nodeCount, sources, targets, types);
  const into = rows(nodeCount, targets, sources, types);
  return { nodeCount, edgeCount: sources.length, out, into, sources, targets, types };
}

function rows(count: number, ends: Int32Array, others: Int32Array, typeOf: Uint8Array): Rows {
  const starts = new Int32Array(count + 1);
  for (let edge = 0; edge < ends.length; edge++) starts[ends[edge]! + 1]!++;
  for (let node = 0; node < count; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const nodes = new Int32Array(ends.length);
  const edges = new Int32Array(ends.length);
  const types = new Uint8Array(ends.length);
  for (let edge = 0; edge < ends.length; edge++) {
    const at = next[ends[edge]!]!++;
    nodes[at] = others[edge]!;
    edges[at] = edge;
    types[at] = typeOf[edge]!;
  }
  return { starts, nodes, edges, types };
}
