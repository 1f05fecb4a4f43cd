import { useEffect } from 'react';
import { presentOf, type Selection, type ShownPaths, type View } from '../store/index.ts';
import { useComputedView, useGraph, useLatest, useServices } from './hooks.ts';
import { keyOf } from './key-of.ts';
import { type Hop, hopsOf, shownEdge } from './path-hops.ts';
import type { FoundPath } from './path-messages.ts';
import { isTyping } from './use-global-keys.ts';

/** The shown edge of a step, else the node that it leads to. */
export function selectionOf(view: View, hop: Hop): Selection {
  const key = shownEdge(view, hop);
  return key === null ? { kind: 'node', id: hop.to } : { kind: 'edge', key };
}

interface Steps {
  /** Null where there is none. */
  readonly next: (() => void) | null;
  readonly previous: (() => void) | null;
}

/** Steps along a path: `N` to the next, `B` back. The details follow, and the text where one is open. */
export function useSteps({ hop }: ShownPaths, path: FoundPath): Steps {
  const graph = useGraph();
  const { view } = useComputedView();
  const { store, actions } = useServices();
  const hops = hopsOf(graph, path);
  const go = (to: number): (() => void) | null => {
    const target = hops[to];
    if (!target) return null;
    return () => {
      actions.showPaths({ hop: to }, selectionOf(view, target));
      const { reading, texts } = store.getState();
      if (reading === null) return;
      for (const { key } of target.edges)
        for (const item of presentOf(store.getState()).graph.edges.get(key)?.attributes.evidence ?? [])
          if (item.origin === 'read' && texts.has(item.document))
            return actions.read({ sha256: item.document, at: item.start });
    };
  };
  const steps = { next: go(hop === null ? 0 : hop + 1), previous: hop === null ? null : go(hop - 1) };
  const latest = useLatest(steps);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = keyOf(event).toLowerCase();
      const step = key === 'n' ? latest.current.next : key === 'b' ? latest.current.previous : null;
      if (!step) return;
      step();
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [latest]);
  return steps;
}
