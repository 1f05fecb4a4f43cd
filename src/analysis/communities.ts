import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../graph/index.ts';
import { type Analysis, groupRow, ranked } from './analysis.ts';
import { neighboursOf } from './neighbours.ts';

/**
 * Groups that are joined more closely within than without (Louvain), each named by its most central member: the one
 * with most neighbours inside. What is joined with nothing is in none.
 */
export const communities: Analysis = {
  id: 'communities',
  ranks: 'groups',
  run: (graph) => {
    const neighbours = neighboursOf(graph);
    const joined = new UndirectedGraph();
    neighbours.forEach((others, node) => {
      if (others.length > 0) joined.addNode(node);
    });
    neighbours.forEach((others, node) => {
      for (const other of others) if (node < other) joined.addEdge(node, other);
    });
    if (joined.order === 0) return [];
    const found = louvain(joined, { rng: seededRandom(1), getEdgeWeight: null });
    const groups = new Map<number, number[]>();
    for (const key of joined.nodes()) {
      const group = groups.get(found[key]!);
      if (group) group.push(Number(key));
      else groups.set(found[key]!, [Number(key)]);
    }
    return ranked(
      [...groups.values()].map((members) => {
        const own = new Set(members);
        const inside = new Map(
          members.map((node) => [node, neighbours[node]!.filter((other) => own.has(other)).length]),
        );
        const central = members.sort((a, b) => inside.get(b)! - inside.get(a)! || a - b);
        return groupRow(central.map((node) => graph.nodes[node]!.id));
      }),
    );
  },
};
