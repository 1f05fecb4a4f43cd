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

/** Compiles edges that are numbers; without types, all are of the first one. Linear. */
export function compileArcs(nodeCount: number, sources: Int32Array, targets: Int32Array, types?: Uint8Array): Arcs {
  const edgeCount = sources.length;
  // Two places ahead: once counts are summed up, the place before is where the next edge of a node goes, and what it is
  // moved on to in the end is where the node's edges begin.
  const out = new Int32Array(nodeCount + 2);
  const into = new Int32Array(nodeCount + 2);
  for (let edge = 0; edge < edgeCount; edge++) {
    out[sources[edge]! + 2]!++;
    into[targets[edge]! + 2]!++;
  }
  for (let node = 2; node <= nodeCount; node++) {
    out[node + 1]! += out[node]!;
    into[node + 1]! += into[node]!;
  }
  return {
    nodeCount,
    edgeCount,
    out: rows(nodeCount, out, sources, targets, types),
    into: rows(nodeCount, into, targets, sources, types),
    sources,
    targets,
    types: types ?? new Uint8Array(edgeCount),
  };
}

/** `next` is used up. */
function rows(
  nodeCount: number,
  next: Int32Array,
  ends: Int32Array,
  others: Int32Array,
  typeOf: Uint8Array | undefined,
): Rows {
  const count = ends.length;
  const nodes = new Int32Array(count);
  const edges = new Int32Array(count);
  for (let edge = 0; edge < count; edge++) {
    const at = next[ends[edge]! + 1]!++;
    nodes[at] = others[edge]!;
    edges[at] = edge;
  }
  // On its own: a third column to write all over costs twice what reading it in any order does.
  const types = new Uint8Array(count);
  if (typeOf) for (let at = 0; at < count; at++) types[at] = typeOf[edges[at]!]!;
  return { starts: next.subarray(0, nodeCount + 1), nodes, edges, types };
}
