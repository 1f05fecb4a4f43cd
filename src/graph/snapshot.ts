/** An edge as the snapshot needs it. */
export interface SnapshotEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/**
 * A graph compiled to immutable typed arrays (compressed sparse rows, both directions), on which paths are searched. Node
 * and edge numbers index `nodes` and `edges`.
 */
export interface Snapshot {
  readonly nodes: readonly string[];
  readonly edges: readonly SnapshotEdge[];
  /** Node id → number. */
  readonly index: ReadonlyMap<string, number>;
  /** Edges leaving node n: `outEdges[outStarts[n] .. outStarts[n + 1]]`, and so on. */
  readonly outStarts: Int32Array;
  readonly outEdges: Int32Array;
  readonly inStarts: Int32Array;
  readonly inEdges: Int32Array;
  /** Per edge: numbers of its ends. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** Compiles nodes and edges; edges with an unknown end are left out. Linear. */
export function compileSnapshot(ids: Iterable<string>, all: Iterable<SnapshotEdge>): Snapshot {
  const nodes = [...ids];
  const index = new Map(nodes.map((id, number) => [id, number]));
  const edges = [...all].filter((edge) => index.has(edge.source) && index.has(edge.target));
  const sources = Int32Array.from(edges, (edge) => index.get(edge.source)!);
  const targets = Int32Array.from(edges, (edge) => index.get(edge.target)!);
  const [outStarts, outEdges] = rows(sources, nodes.length);
  const [inStarts, inEdges] = rows(targets, nodes.length);
  return { nodes, edges, index, outStarts, outEdges, inStarts, inEdges, sources, targets };
}

function rows(ends: Int32Array, count: number): [Int32Array, Int32Array] {
  const starts = new Int32Array(count + 1);
  for (const end of ends) starts[end + 1]!++;
  for (let node = 0; node < count; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const edges = new Int32Array(ends.length);
  ends.forEach((end, edge) => {
    edges[next[end]!++] = edge;
  });
  return [starts, edges];
}
