import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PathQuery } from '../query/index.ts';
import type { ShownPaths } from '../store/index.ts';
import { useGraph, useLanguage, useServices, useViewState } from './hooks.ts';
import { GOING, type PathState } from './path-desk.ts';
import { deskOf } from './path-desk-of.ts';
import { orderOf } from './path-question.ts';

export interface PathResult {
  /** What is asked; null while an end is not chosen, or a text asks. */
  readonly query: PathQuery | null;
  /** Null while an end is not chosen. */
  readonly state: PathState | null;
  readonly stop: () => void;
  /** After it was stopped or failed. */
  readonly again: () => void;
}

/** Follows the answer to the question that the view asks. The graph is sent as soon as one may ask. */
export function usePaths({ question }: ShownPaths): PathResult {
  const { startPaths } = useServices();
  const graph = useGraph();
  const { level } = useViewState('level');
  const desk = deskOf(startPaths);
  const language = useLanguage();
  const order = useMemo(() => orderOf(question, level, language), [question, level, language]);
  useEffect(() => void desk.prepare(graph), [desk, graph]);
  const subscribe = useCallback(
    (tell: () => void): (() => void) => (order ? desk.follow(graph, order, tell) : () => undefined),
    [desk, graph, order],
  );
  const state = useSyncExternalStore(subscribe, () => (order ? (desk.stateOf(graph, order) ?? GOING) : null));
  return {
    query: order && 'query' in order ? order.query : null,
    state,
    stop: () => void (order && desk.stop(graph, order)),
    again: () => void (order && desk.again(graph, order)),
  };
}
