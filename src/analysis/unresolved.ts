import { type Analysis, rankedNodes } from './analysis.ts';

/** Instruments whose documents hold citations that name no single known instrument, by how many. */
export const unresolved: Analysis = {
  id: 'unresolved',
  ranks: 'nodes',
  run: (graph) =>
    rankedNodes(
      graph,
      graph.nodes.map(({ open }) => open),
    ),
};
