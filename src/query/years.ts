import type { RecitalGraph } from '../graph/index.ts';
import { instrumentOf, workOf } from '../model/index.ts';

/** First year that a node was there; 0 where unknown: it is taken to have been there always. */
export function yearOf(graph: RecitalGraph, id: string): number {
  const attributes = graph.nodes.get(id);
  switch (attributes?.type) {
    case 'version':
    case 'event':
      return attributes.year ?? 0;
    case 'clause': {
      const holder = instrumentOf(id);
      return holder === id ? 0 : yearOf(graph, holder);
    }
    case 'work':
      return firstYears(graph).get(id) ?? 0;
    default:
      return 0;
  }
}

const known = new WeakMap<RecitalGraph, ReadonlyMap<string, number>>();

/** First year of the adopted versions of each work; 0 where that of any is unknown. */
function firstYears(graph: RecitalGraph): ReadonlyMap<string, number> {
  const before = known.get(graph);
  if (before) return before;
  const years = new Map<string, number>();
  for (const [id, attributes] of graph.nodes)
    if (attributes.type === 'version' && attributes.status !== 'draft') {
      const work = workOf(id);
      years.set(work, Math.min(years.get(work) ?? Number.POSITIVE_INFINITY, attributes.year ?? 0));
    }
  known.set(graph, years);
  return years;
}
