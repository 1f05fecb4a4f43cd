import type { RecitalGraph } from '../graph/index.ts';

/** Numbers that are offered. */
export const HOPS: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10];
export const HUBS: readonly number[] = [5, 10, 20, 50, 100];
export const MOST: readonly number[] = [3, 5, 10, 20, 50];

/** Years in which something of the graph was adopted or took place, the latest first. */
export function yearsIn(graph: RecitalGraph): readonly number[] {
  const years = new Set<number>();
  for (const attributes of graph.nodes.values())
    if ('year' in attributes && typeof attributes.year === 'number') years.add(attributes.year);
  return [...years].sort((a, b) => b - a);
}
