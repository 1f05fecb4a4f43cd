import type { Snapshot } from '../../graph/index.ts';
import type { Path, PathQuery } from '../query.ts';

/**
 * The shortest paths on a snapshot, fewest hops first, in the order of the edges, at most `limit`. Breadth-first from the
 * target back, so that every node knows its distance; then the chains are read off from the source. Visits each edge at
 * most twice.
 */
export function shortestPaths(
  snapshot: Snapshot,
  query: Pick<PathQuery, 'from' | 'to' | 'directed' | 'limit'>,
): Path[] {
  const from = snapshot.index.get(query.from);
  const to = snapshot.index.get(query.to);
  if (from === undefined || to === undefined) return [];
  const distance = distancesTo(snapshot, to, from, query.directed);
  if (distance[from]! < 0) return [];
  return readPaths(snapshot, distance, from, to, query.directed, query.limit);
}

/** Hops from each node to `to`; −1 where unknown. Stops when the level of `from` is complete. */
function distancesTo(snapshot: Snapshot, to: number, from: number, directed: boolean): Int32Array {
  const distance = new Int32Array(snapshot.nodes.length).fill(-1);
  const queue = new Int32Array(snapshot.nodes.length);
  let head = 0;
  let tail = 0;
  distance[to] = 0;
  queue[tail++] = to;
  while (head < tail) {
    const node = queue[head++]!;
    const next = distance[node]! + 1;
    if (distance[from]! >= 0 && next > distance[from]!) break;
    const reach = (neighbour: number): void => {
      if (distance[neighbour]! >= 0) return;
      distance[neighbour] = next;
      queue[tail++] = neighbour;
    };
    for (let at = snapshot.inStarts[node]!; at < snapshot.inStarts[node + 1]!; at++)
      reach(snapshot.sources[snapshot.inEdges[at]!]!);
    if (directed) continue;
    for (let at = snapshot.outStarts[node]!; at < snapshot.outStarts[node + 1]!; at++)
      reach(snapshot.targets[snapshot.outEdges[at]!]!);
  }
  return distance;
}

function readPaths(
  snapshot: Snapshot,
  distance: Int32Array,
  from: number,
  to: number,
  directed: boolean,
  limit: number,
): Path[] {
  const paths: Path[] = [];
  const nodes: number[] = [from];
  const edges: number[] = [];
  const walk = (node: number): void => {
    if (paths.length >= limit) return;
    if (node === to) {
      paths.push({
        nodes: nodes.map((number) => snapshot.nodes[number]!),
        edges: edges.map((number) => snapshot.edges[number]!.key),
        length: edges.length,
      });
      return;
    }
    const closer = distance[node]! - 1;
    const follow = (edge: number, neighbour: number): void => {
      if (distance[neighbour] !== closer) return;
      nodes.push(neighbour);
      edges.push(edge);
      walk(neighbour);
      nodes.pop();
      edges.pop();
    };
    for (let at = snapshot.outStarts[node]!; at < snapshot.outStarts[node + 1]!; at++) {
      const edge = snapshot.outEdges[at]!;
      follow(edge, snapshot.targets[edge]!);
    }
    if (directed) return;
    for (let at = snapshot.inStarts[node]!; at < snapshot.inStarts[node + 1]!; at++) {
      const edge = snapshot.inEdges[at]!;
      follow(edge, snapshot.sources[edge]!);
    }
  };
  walk(from);
  return paths;
}
