import { useEffect } from 'react';
import { useGraph, useServices } from './hooks.ts';

/** How long a graph must have been shown before it is made ready for questions: by then the picture stands. */
const SETTLED_MS = 1500;

/** Makes the graph ready for questions before anybody asks one, so that the first is answered like all others. */
export function usePathsAhead(): void {
  const { startPaths } = useServices();
  const graph = useGraph();
  useEffect(() => {
    if (graph.nodes.size === 0) return;
    const waiting = setTimeout(async () => {
      const { deskOf } = await import('./path-desk-of.ts');
      await deskOf(startPaths).prepare(graph);
    }, SETTLED_MS);
    return () => clearTimeout(waiting);
  }, [startPaths, graph]);
}
