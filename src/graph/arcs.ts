import { EDGE_TYPES } from '../model/index.ts';

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

/** Compiles edges that are numbers. Linear. */
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
