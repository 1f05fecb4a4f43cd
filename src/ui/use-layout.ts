import { useEffect, useMemo, useState } from 'react';
import {
  type ComputedView,
  LAYOUTS,
  type LayoutResult,
  layOut,
  layOutNow,
  layoutInput,
  layoutTrail,
  placePinned,
  type Trail,
  type View,
  type ViewState,
} from '../store/index.ts';
import { useGraph, useServices, useTranslate, useViewState } from './hooks.ts';
import { LayoutRuns } from './layout-runs.ts';

/** Up to so many nodes the default layout is there before a worker would have started. */
const AT_ONCE = 1500;

const NO_PINS: ViewState['pinned'] = new Map();

/** Layouts of a view that were computed before, by layout and centre. */
const known = new WeakMap<View, Map<string, LayoutResult>>();

function knownFor(view: View): Map<string, LayoutResult> {
  const layouts = known.get(view) ?? new Map<string, LayoutResult>();
  known.set(view, layouts);
  return layouts;
}

/**
 * Where the nodes of the present view stand, with what is pinned; null while it is being computed. What filters hide
 * has its place as well, so that the rest stays where it is; in the close-up, what is left is laid out anew.
 * A trail that is shown alone has a layout of its own.
 */
export function useLayout(computed: ComputedView, alone: Trail | null): LayoutResult | null {
  const { startLayout, announcer } = useServices();
  const t = useTranslate();
  const graph = useGraph();
  const state = useViewState();
  const view = state.closeUp ? computed.view : computed.whole;
  const [, setDone] = useState(0);
  const runs = useMemo(() => new LayoutRuns(startLayout, layOut), [startLayout]);
  const entry = LAYOUTS.find(({ id }) => id === state.layout) ?? LAYOUTS[0];
  const centre =
    'centred' in entry && state.centre !== null
      ? (computed.projection.representative.get(state.centre) ?? state.centre)
      : null;
  const key = `${entry.id} ${centre ?? ''}`;
  const layouts = knownFor(view);
  const trail = useMemo(() => alone && layoutTrail(computed.view, alone), [alone, computed.view]);
  if (!trail && !layouts.has(key) && entry === LAYOUTS[0] && view.nodes.length <= AT_ONCE)
    layouts.set(key, layOutNow(layoutInput(graph, view, centre)));
  const layout = trail ?? layouts.get(key) ?? null;

  useEffect(() => {
    if (layout) return;
    return runs.run(entry.id, layoutInput(graph, view, centre), (result) => {
      if (!result) announcer.show(t('layout.failed'));
      else {
        knownFor(view).set(key, result);
        setDone((count) => count + 1);
      }
    });
  }, [layout, runs, entry, graph, view, centre, key, announcer, t]);

  const pinned = trail ? NO_PINS : state.pinned;
  return useMemo(() => layout && placePinned(layout, pinned), [layout, pinned]);
}
