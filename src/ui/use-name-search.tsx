import { useMemo } from 'react';
import type { RecitalGraph } from '../graph/index.ts';
import { makeNameIndex, nameEntries } from '../search/index.ts';
import { useGraph } from './hooks.ts';
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

function makeFind(graph: RecitalGraph): Find {
  const degrees = new Map<string, number>();
  for (const edge of graph.edges.values())
    for (const end of [edge.source, edge.target]) {
      const bare = end.replace(/[@#].*$/, '');
      degrees.set(bare, (degrees.get(bare) ?? 0) + 1);
    }
  const index = makeNameIndex(nameEntries(graph), (node) => degrees.get(node) ?? 0);
  return (query) => index.search(query).map(({ node, text }) => ({ id: node, text, content: <NodeLine id={node} /> }));
}
