import type { Family } from '../model/index.ts';
import type { AnalysisGraph } from './analysis-graph.ts';

/** Families that say something of content: who leans on whom, who tells whom, who is responsible for what. */
export const LINKING: ReadonlySet<Family> = new Set(['citation', 'mandate', 'role']);

/** Who is joined with whom, whatever the direction and however often: positions, ascending. */
export function neighboursOf({ nodes, edges }: AnalysisGraph): readonly (readonly number[])[] {
  const sets = nodes.map(() => new Set<number>());
  for (const { source, target, family } of edges) {
    if (!LINKING.has(family)) continue;
    sets[source]!.add(target);
    sets[target]!.add(source);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}
