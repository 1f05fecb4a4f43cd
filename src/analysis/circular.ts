import { strongComponents } from '../graph/index.ts';
import { type Analysis, groupRow, ranked } from './analysis.ts';

/** Groups in which a chain of citations leads from each member to every other and back, the largest such groups. */
export const circular: Analysis = {
  id: 'circular',
  ranks: 'groups',
  run: ({ nodes, edges }) => {
    const out = nodes.map((): number[] => []);
    for (const { source, target, family } of edges) if (family === 'citation') out[source]!.push(target);
    return ranked(
      strongComponents(nodes.length, out).map((group) => {
        const cited = new Map(group.map((node) => [node, 0]));
        for (const node of group)
          for (const target of out[node]!) if (cited.has(target)) cited.set(target, cited.get(target)! + 1);
        const central = [...group].sort((a, b) => cited.get(b)! - cited.get(a)! || a - b);
        return groupRow(central.map((node) => nodes[node]!.id));
      }),
    );
  },
};
