import { useMemo } from 'react';
import type { RecitalGraph } from '../graph/index.ts';
import { type NameIndex, nameEntriesInParts, nameIndexInParts } from '../search/index.ts';
import { useGraph } from './hooks.ts';
import { workInPauses } from './idle-work.ts';
import type { SearchOption } from './kit/index.ts';
import { NodeLine } from './node-name.tsx';

type Find = (query: string) => readonly SearchOption[];

/** All who search the same graph share its index. */
const finds = new WeakMap<RecitalGraph, Find>();

/** Names in all languages → nodes of the graph, those with most edges first among equals. */
export function useNameSearch(): Find {
  const graph = useGraph();
  return useMemo(() => {
    const find = finds.get(graph) ?? makeFind(graph);
    finds.set(graph, find);
    return find;
  }, [graph]);
}

/** The picture comes first: names are compiled in the pauses after it, or when somebody types before that. */
function makeFind(graph: RecitalGraph): Find {
  const index = workInPauses(indexInParts(graph));
  return (query) =>
    query.trim() === ''
      ? []
      : index()
          .search(query)
          .map(({ node, text }) => ({ id: node, text, content: <NodeLine id={node} /> }));
}

function* indexInParts(graph: RecitalGraph): Generator<void, NameIndex> {
  const degrees = new Map<string, number>();
  for (const edge of graph.edges.values())
    for (const end of [edge.source, edge.target]) {
      const bare = end.replace(/[@#].*$/, '');
      degrees.set(bare, (degrees.get(bare) ?? 0) + 1);
    }
  yield;
  return yield* nameIndexInParts(yield* nameEntriesInParts(graph), (node) => degrees.get(node) ?? 0);
}
