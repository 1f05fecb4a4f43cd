import { type Analysis, rankedNodes } from './analysis.ts';

/** How many different instruments cite it. */
export const mostCited: Analysis = {
  id: 'most-cited',
  ranks: 'nodes',
  run: (graph) => {
    const values = new Float64Array(graph.nodes.length);
    for (const { target, family } of graph.edges) if (family === 'citation') values[target]!++;
    return rankedNodes(graph, values);
  },
};
