import { useEffect } from 'react';
import type { ToldHop, ToldPath } from '../answers/index.ts';
import type { Selection, ShownPaths, View } from '../store/index.ts';
import { useComputedView, useLatest, useServices } from './hooks.ts';
import { keyOf } from './key-of.ts';
import { shownEdge } from './path-trail.ts';
import { isTyping } from './use-global-keys.ts';

/** The shown edge of a step, else the node that it leads to. */
export function selectionOf(view: View, hop: ToldHop): Selection {
  const key = shownEdge(view, hop.edges);
  return key === null ? { kind: 'node', id: hop.to.id } : { kind: 'edge', key };
}

interface Steps {
  /** Null where there is none. */
  readonly next: (() => void) | null;
  readonly previous: (() => void) | null;
}

/** Steps along a path: `N` to the next, `B` back. The details follow, and the text where one is open. */
export function useSteps({ hop }: ShownPaths, { hops }: ToldPath): Steps {
  const { view } = useComputedView('view');
  const { store, actions } = useServices();
  const go = (to: number): (() => void) | null => {
    const target = hops[to];
    if (!target) return null;
    return () => {
      actions.showPaths({ hop: to }, selectionOf(view, target));
      const { reading, texts } = store.getState();
      const { span } = target;
      if (reading !== null && span && texts.has(span.document)) actions.read({ sha256: span.document, at: span.start });
    };
  };
  const steps = { next: go(hop === null ? 0 : hop + 1), previous: hop === null ? null : go(hop - 1) };
  const latest = useLatest(steps);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!store.getState().settings.singleKeys) return;
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = keyOf(event).toLowerCase();
      const step = key === 'n' ? latest.current.next : key === 'b' ? latest.current.previous : null;
      if (!step) return;
      step();
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [latest, store]);
  return steps;
}
