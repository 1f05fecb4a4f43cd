import { type Analysis, ranked } from './analysis.ts';
import { LINKING } from './neighbours.ts';

/** Nodes that nothing cites, tells or makes responsible, and that do none of it: all with 0 links. */
export const isolated: Analysis = {
  id: 'isolated',
  ranks: 'nodes',
  run: ({ nodes, edges }) => {
    const linked = new Set<number>();
    for (const { source, target, family } of edges)
      if (LINKING.has(family)) {
        linked.add(source);
        linked.add(target);
      }
    return ranked(nodes.flatMap(({ id }, node) => (linked.has(node) ? [] : [{ id, value: 0, nodes: [id] }])));
  },
};
