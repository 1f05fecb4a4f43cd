import { useCallback, useSyncExternalStore } from 'react';
import { analysisGraphInParts } from '../analysis/index.ts';
import type { ShownAnalysis } from '../store/index.ts';
import { AnalysisRuns, type RunState } from './analysis-runs.ts';
import { useComputedView, useGraph, useServices } from './hooks.ts';
import type { Services } from './services.ts';

const allRuns = new WeakMap<Services['startAnalysis'], AnalysisRuns>();

function runsOf(start: Services['startAnalysis']): AnalysisRuns {
  const runs = allRuns.get(start) ?? new AnalysisRuns(start);
  allRuns.set(start, runs);
  return runs;
}

export interface AnalysisResult {
  /** Null while nothing is asked for. */
  readonly state: RunState | null;
  readonly stop: () => void;
  /** After it was stopped or failed. */
  readonly again: () => void;
}

/** Follows an analysis of the graph or of what is shown, started when it has not been. */
export function useAnalysis(asked: ShownAnalysis | null): AnalysisResult {
  const { startAnalysis } = useServices();
  const graph = useGraph();
  const { view } = useComputedView('view');
  const runs = runsOf(startAnalysis);
  const id = asked?.analysis ?? null;
  const ofShown = asked?.of === 'shown';
  const about: object = ofShown ? view : graph;
  const subscribe = useCallback(
    (tell: () => void): (() => void) =>
      id === null
        ? () => undefined
        : runs.follow(
            about,
            id,
            () =>
              analysisGraphInParts(
                graph,
                ofShown
                  ? { nodes: view.nodes.map((node) => node.id), edges: view.edges.flatMap((edge) => edge.standsFor) }
                  : null,
              ),
            tell,
          ),
    [runs, about, id, ofShown, graph, view],
  );
  const state = useSyncExternalStore(subscribe, () => (id === null ? null : runs.stateOf(about, id)));
  return {
    state,
    stop: () => void (id !== null && runs.stop(about, id)),
    again: () => void (id !== null && runs.again(about, id)),
  };
}
