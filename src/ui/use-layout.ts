import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type ComputedView,
  LAYOUTS,
  type LayoutId,
  type LayoutResult,
  layOut,
  layOutNow,
  layoutInput,
  layoutInputInParts,
  layoutTrail,
  placePinned,
  type Trail,
  type View,
  type ViewState,
} from '../store/index.ts';
import { useExplorer, useGraph, useServices, useTranslate, useViewState } from './hooks.ts';
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

export interface PlacedView {
  /** Null while it is being computed. */
  readonly layout: LayoutResult | null;
  /** Nodes that are being placed. */
  readonly waiting: number;
  /** Goes back to the places before, where there are any. */
  readonly cancel: (() => void) | null;
}

/**
 * Where the nodes of the present view stand, with what is pinned. What filters hide
 * has its place as well, so that the rest stays where it is; in the close-up, what is left is laid out anew.
 * A trail that is shown alone has a layout of its own.
 */
export function useLayout(computed: ComputedView, alone: Trail | null): PlacedView {
  const { actions, startLayout, announcer } = useServices();
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
    return runs.run(
      entry.id,
      () => layoutInputInParts(graph, view, centre),
      (result) => {
        if (!result) announcer.show(t('layout.failed'));
        else {
          knownFor(view).set(key, result);
          setDone((count) => count + 1);
        }
      },
    );
  }, [layout, runs, entry, graph, view, centre, key, announcer, t]);

  // What was shown last is what one comes back to: its layout, or, where the view is another, the step before.
  const canUndo = useExplorer(({ history }) => history.past.length > 0);
  const last = useRef<{ readonly view: View; readonly id: LayoutId } | null>(null);
  useEffect(() => {
    if (layout && !trail) last.current = { view, id: entry.id };
  }, [layout, trail, view, entry]);
  const before = last.current?.view === view && last.current.id !== entry.id ? last.current.id : null;
  const back = (): void => {
    if (before) actions.setLayout(before);
    else actions.undo();
    announcer.say(t('layout.cancelled'));
  };

  const pinned = trail ? NO_PINS : state.pinned;
  const placed = useMemo(() => layout && placePinned(layout, pinned), [layout, pinned]);
  return { layout: placed, waiting: view.nodes.length, cancel: before || canUndo ? back : null };
}
