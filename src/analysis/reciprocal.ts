import { type Analysis, ranked } from './analysis.ts';

/** Pairs of instruments that cite each other, ranked by the clauses that do, both ways together. */
export const reciprocal: Analysis = {
  id: 'reciprocal',
  ranks: 'pairs',
  run: ({ nodes, edges }) => {
    const cites = new Map<string, number>();
    for (const { source, target, family, clauses } of edges)
      if (family === 'citation') cites.set(`${source} ${target}`, clauses);
    return ranked(
      [...cites].flatMap(([ends, clauses]) => {
        const [source = 0, target = 0] = ends.split(' ').map(Number);
        const back = cites.get(`${target} ${source}`);
        if (back === undefined || source > target) return [];
        const pair = [nodes[source]!.id, nodes[target]!.id];
        return [{ id: pair.join(' '), value: clauses + back, nodes: pair }];
      }),
    );
  },
};
