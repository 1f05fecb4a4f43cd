import { type Analysis, rankedNodes } from './analysis.ts';

/** How many operative clauses tell it to do something. */
export const mostInstructed: Analysis = {
  id: 'most-instructed',
  ranks: 'nodes',
  run: (graph) => {
    const values = new Float64Array(graph.nodes.length);
    for (const { target, family, clauses } of graph.edges)
      if (family === 'mandate' && graph.nodes[target]!.type === 'body') values[target]! += clauses;
    return rankedNodes(graph, values);
  },
};
