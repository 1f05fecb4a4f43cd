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

/** Where the walk stands on one node of the chain: the next of its edges to look at, leaving ones first. */
interface Step {
  readonly node: number;
  /** Edge that led here, −1 at the start. */
  readonly edge: number;
  outAt: number;
  inAt: number;
}

/** Reads the chains off depth-first; the stack is our own, because a chain may be longer than the engine's. */
function readPaths(
  snapshot: Snapshot,
  distance: Int32Array,
  from: number,
  to: number,
  directed: boolean,
  limit: number,
): Path[] {
  const paths: Path[] = [];
  const step = (node: number, edge: number): Step => ({
    node,
    edge,
    outAt: snapshot.outStarts[node]!,
    inAt: directed ? snapshot.inStarts[node + 1]! : snapshot.inStarts[node]!,
  });
  const stack = [step(from, -1)];
  while (stack.length > 0 && paths.length < limit) {
    const top = stack.at(-1)!;
    if (top.node === to) paths.push(toPath(snapshot, stack));
    const next = top.node === to ? null : nextStep(snapshot, distance, top);
    if (next) stack.push(step(next.node, next.edge));
    else stack.pop();
  }
  return paths;
}

/** The next edge of a node that leads one hop closer, or null when all were tried. */
function nextStep(snapshot: Snapshot, distance: Int32Array, at: Step): { node: number; edge: number } | null {
  const closer = distance[at.node]! - 1;
  while (at.outAt < snapshot.outStarts[at.node + 1]!) {
    const edge = snapshot.outEdges[at.outAt++]!;
    const node = snapshot.targets[edge]!;
    if (distance[node] === closer) return { node, edge };
  }
  while (at.inAt < snapshot.inStarts[at.node + 1]!) {
    const edge = snapshot.inEdges[at.inAt++]!;
    const node = snapshot.sources[edge]!;
    if (distance[node] === closer) return { node, edge };
  }
  return null;
}

const toPath = (snapshot: Snapshot, stack: readonly Step[]): Path => ({
  nodes: stack.map(({ node }) => snapshot.nodes[node]!),
  edges: stack.slice(1).map(({ edge }) => snapshot.edges[edge]!.key),
  length: stack.length - 1,
});
