import { type Analysis, rankedNodes } from './analysis.ts';
import { neighboursOf } from './neighbours.ts';

const TOLD_EVERY = 64;

/**
 * Betweenness without regard to direction, not normalised: over how many shortest ways between two others it lies. All
 * pairs, no sample (Brandes 2001). Ways are counted in floating point, as there can be more than an integer holds.
 */
export const bridges: Analysis = {
  id: 'bridges',
  ranks: 'nodes',
  run: (graph, watch) => {
    const count = graph.nodes.length;
    const lists = neighboursOf(graph);
    const starts = new Int32Array(count + 1);
    lists.forEach((list, node) => {
      starts[node + 1] = starts[node]! + list.length;
    });
    const ends = Int32Array.from(lists.flat());
    const between = new Float64Array(count);
    const distance = new Int32Array(count);
    const ways = new Float64Array(count);
    const share = new Float64Array(count);
    const order = new Int32Array(count);
    for (let source = 0; source < count; source++) {
      if (source % TOLD_EVERY === 0) watch?.(source / count);
      distance.fill(-1);
      ways.fill(0);
      share.fill(0);
      distance[source] = 0;
      ways[source] = 1;
      order[0] = source;
      let reached = 1;
      for (let next = 0; next < reached; next++) {
        const node = order[next]!;
        const beyond = distance[node]! + 1;
        for (let at = starts[node]!; at < starts[node + 1]!; at++) {
          const other = ends[at]!;
          if (distance[other] === -1) {
            distance[other] = beyond;
            order[reached++] = other;
          }
          if (distance[other] === beyond) ways[other]! += ways[node]!;
        }
      }
      for (let last = reached - 1; last > 0; last--) {
        const node = order[last]!;
        const before = distance[node]! - 1;
        const each = (1 + share[node]!) / ways[node]!;
        for (let at = starts[node]!; at < starts[node + 1]!; at++) {
          const other = ends[at]!;
          if (distance[other] === before) share[other]! += ways[other]! * each;
        }
        between[node]! += share[node]!;
      }
    }
    // Each pair was met from both of its ends.
    return rankedNodes(
      graph,
      between.map((value) => Math.round(value * 500_000) / 1_000_000),
    );
  },
};
