import type { LayoutEdge } from './layout.ts';

/** Who stands beside whom, as two flat arrays; each node's neighbours in ascending order, so that sums are exact. */
export interface Neighbourhood {
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

/** Loops and edges to unknown nodes are left out. */
export function makeNeighbourhood(index: ReadonlyMap<string, number>, edges: readonly LayoutEdge[]): Neighbourhood {
  const ends: number[] = [];
  for (const { source, target } of edges) {
    const from = index.get(source);
    const to = index.get(target);
    if (from !== undefined && to !== undefined && from !== to) ends.push(from, to);
  }
  const starts = new Int32Array(index.size + 1);
  for (const node of ends) starts[node + 1]!++;
  for (let node = 0; node < index.size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const neighbours = new Int32Array(ends.length);
  for (let end = 0; end < ends.length; end += 2) {
    const from = ends[end]!;
    const to = ends[end + 1]!;
    neighbours[next[from]!++] = to;
    neighbours[next[to]!++] = from;
  }
  for (let node = 0; node < index.size; node++) neighbours.subarray(starts[node], starts[node + 1]).sort();
  return { starts, neighbours };
}

/** Mean of the neighbours' values; the node's own where it has no neighbours. */
export function barycentre({ starts, neighbours }: Neighbourhood, values: Float64Array, node: number): number {
  const start = starts[node]!;
  const end = starts[node + 1]!;
  if (start === end) return values[node]!;
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[neighbours[i]!]!;
  return sum / (end - start);
}
