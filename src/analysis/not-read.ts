import { type Analysis, rankedNodes } from './analysis.ts';

/** Instruments that are cited and of which no document was read in, by how many cite them. */
export const notRead: Analysis = {
  id: 'not-read',
  ranks: 'nodes',
  run: (graph) => {
    const values = new Float64Array(graph.nodes.length);
    for (const { target, family } of graph.edges) {
      const { type, read } = graph.nodes[target]!;
      if (family === 'citation' && (type === 'work' || type === 'version') && !read) values[target]!++;
    }
    return rankedNodes(graph, values);
  },
};
