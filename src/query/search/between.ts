import type { View } from './view.ts';

/**
 * Per node: 1 when it may lie on a simple chain from one of the starts to one of the targets that avoids the nodes that are
 * gone; where every edge may be walked both ways, exactly when it does. Such chains are those that close a ring with an edge
 * from all targets back to all starts, so that the nodes are those which no single node cuts off from that edge. Linear in the
 * graph (Tarjan's low points; the stack is our own).
 */
export function between(
  { arcs, forward, backward, edges, passable }: View,
  starts: ReadonlySet<number>,
  targets: ReadonlySet<number>,
  gone: readonly number[],
): Uint8Array {
  const { nodeCount, out, into } = arcs;
  const walked = forward | backward;
  const rows = [out, into] as const;
  // Two nodes stand for all starts and for all targets.
  const [first, last] = [nodeCount, nodeCount + 1];
  const order = new Int32Array(nodeCount + 2);
  const entered = new Int32Array(nodeCount + 2);
  const low = new Int32Array(nodeCount + 2);
  const parent = new Int32Array(nodeCount + 2).fill(-1);
  const next = new Int32Array(nodeCount + 2);
  const marks = new Uint8Array(nodeCount + 2);
  const [START, TARGET, CLOSED] = [1, 2, 4];
  for (const node of gone) marks[node]! |= CLOSED;
  for (const node of starts) marks[node]! |= START;
  for (const node of targets) marks[node]! |= TARGET;
  if (passable !== null)
    for (let node = 0; node < nodeCount; node++) if (passable[node] === 0 && marks[node] === 0) marks[node] = CLOSED;
  const ends = [Int32Array.from(starts), Int32Array.from(targets)] as const;
  let count = 0;
  const enter = (node: number, from: number): void => {
    parent[node] = from;
    order[count] = node;
    entered[node] = ++count;
    low[node] = count;
  };
  /** The next neighbour of a node that was not looked at from it; −1 when there is none left. */
  const neighbour = (node: number): number => {
    if (node >= nodeCount) {
      const list = ends[node - nodeCount]!;
      const at = next[node]!++;
      return at < list.length ? list[at]! : -1;
    }
    const [outs, intos] = [out.starts[node + 1]! - out.starts[node]!, into.starts[node + 1]! - into.starts[node]!];
    for (;;) {
      const at = next[node]!++;
      if (at < outs + intos) {
        const row = rows[at < outs ? 0 : 1];
        const place = at < outs ? out.starts[node]! + at : into.starts[node]! + at - outs;
        if (((walked >>> row.types[place]!) & 1) === 0) continue;
        if (edges !== null && edges[row.edges[place]!] === 0) continue;
        return row.nodes[place]!;
      }
      if (at > outs + intos + 1) return -1;
      if (at === outs + intos && (marks[node]! & START) !== 0) return first;
      if (at === outs + intos + 1 && (marks[node]! & TARGET) !== 0) return last;
    }
  };
  enter(first, -1);
  enter(last, first);
  for (let node = last; node !== first; ) {
    const to = neighbour(node);
    if (to < 0) {
      const before = parent[node]!;
      low[before] = Math.min(low[before]!, low[node]!);
      node = before;
    } else if ((marks[to]! & CLOSED) !== 0) continue;
    else if (entered[to] === 0) {
      enter(to, node);
      node = to;
    } else if (to !== parent[node]) low[node] = Math.min(low[node]!, entered[to]!);
  }
  const found = new Uint8Array(nodeCount + 2);
  found[last] = 1;
  for (let at = 2; at < count; at++) {
    const node = order[at]!;
    const before = parent[node]!;
    if (found[before] === 1 && low[node]! < entered[before]!) found[node] = 1;
  }
  return found.subarray(0, nodeCount);
}
