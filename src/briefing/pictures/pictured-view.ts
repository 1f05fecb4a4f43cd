import { pathQueryOf } from '../../answers/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import type { Language } from '../../model/index.ts';
import { answerPath, edgesOfHops } from '../../query/index.ts';
import {
  type ComputedView,
  computeView,
  type LayoutResult,
  layOut,
  layoutInput,
  layoutTrail,
  placePinned,
  restoreView,
  type SavedView,
  type Trail,
  type View,
  type ViewState,
} from '../../store/index.ts';

/** More nodes than this are not legible on a slide. */
export const MOST_NODES = 60;

/** A saved view as it is pictured. */
export interface PicturedView {
  readonly state: ViewState;
  readonly computed: ComputedView;
  readonly view: View;
  readonly layout: LayoutResult;
  /** Nodes that the view shows and the picture does not. */
  readonly leftOut: number;
  /** Nothing but the answer to a question is shown. */
  readonly alone: boolean;
}

/**
 * Computes and lays out a saved view; of too many nodes those that say most about its focus. Rejects when the code of a
 * layout cannot be had.
 */
export async function pictureView(
  graph: RecitalGraph,
  language: Language,
  saved: SavedView,
  most = MOST_NODES,
): Promise<PicturedView> {
  const restored = restoreView(saved, graph).view;
  const trail = trailOf(graph, restored);
  const first = computeView(graph, restored, language, trail);
  const alone = trail?.alone === true;
  const [state, computed] = alone ? [restored, first] : legible(graph, language, restored, first, trail, most);
  const whole = state.closeUp ? computed.view : computed.whole;
  const centre = state.centre === null ? null : (computed.projection.representative.get(state.centre) ?? state.centre);
  const layout =
    trail && alone ? layoutTrail(computed.view, trail) : await layOut(state.layout, layoutInput(graph, whole, centre));
  return {
    state,
    computed,
    view: computed.view,
    layout: alone ? layout : placePinned(layout, state.pinned),
    leftOut: first.view.nodes.length - computed.view.nodes.length,
    alone,
  };
}

/** What a saved view shows: all of it. */
export function viewOfSaved(graph: RecitalGraph, language: Language, saved: SavedView): View {
  const restored = restoreView(saved, graph).view;
  return computeView(graph, restored, language, trailOf(graph, restored)).view;
}

function legible(
  graph: RecitalGraph,
  language: Language,
  state: ViewState,
  computed: ComputedView,
  trail: Trail | null,
  most: number,
): readonly [ViewState, ComputedView] {
  if (computed.view.nodes.length <= most) {
    // Room that is kept for what filters hide makes everything else small.
    if (computed.whole.nodes.length <= most) return [state, computed];
    const closer = { ...state, closeUp: true };
    return [closer, computeView(graph, closer, language, trail)];
  }
  const fewer = { ...state, kept: mostTelling(computed, most), closeUp: true };
  return [fewer, computeView(graph, fewer, language, trail)];
}

/** The focus and what an answer leads over; then what most statements link to the focus; then what has most links. */
function mostTelling({ view, onTrail }: ComputedView, most: number): ReadonlySet<string> {
  const middle = new Set(view.nodes.filter(({ id, focus }) => focus || onTrail.has(id)).map(({ id }) => id));
  const weights = new Map<string, number>();
  for (const { source, target, standsFor } of view.edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      if (middle.has(other)) weights.set(one, (weights.get(one) ?? 0) + standsFor.length);
  const rank = (id: string): number => (middle.has(id) ? Number.POSITIVE_INFINITY : (weights.get(id) ?? 0));
  return new Set(
    [...view.nodes]
      .sort((a, b) => compare(rank(b.id), rank(a.id)) || b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id),
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** What an answer leads over; null where nothing is asked, or nothing was found. */
function trailOf(graph: RecitalGraph, { paths, level }: ViewState): Trail | null {
  const query = paths && pathQueryOf(paths.question, level);
  if (!paths || !query || paths.question.ask !== 'paths') return null;
  const found = answerPath(graph, query).paths;
  const chosen = found[paths.chosen] ?? found[0];
  if (!chosen) return null;
  const all = paths.picture === 'all' ? [chosen, ...found.filter((path) => path !== chosen)] : [chosen];
  return {
    nodes: new Set(all.flatMap(({ nodes }) => nodes)),
    edges: new Set(all.flatMap((path) => edgesOfHops(graph, query, path).flat())),
    chains: all.map(({ nodes }) => nodes),
    alone: paths.picture !== 'map',
  };
}
