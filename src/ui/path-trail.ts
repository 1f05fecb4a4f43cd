import type { PathPicture, ShownPaths, Trail, View } from '../store/index.ts';
import type { PathState } from './path-desk.ts';
import type { FoundPath } from './path-messages.ts';

/** The key of the shown edge that stands for a step, given by the graph's own edges; null where the view shows none. */
export const shownEdge = (view: View, edges: readonly string[]): string | null =>
  view.edges.find(({ standsFor }) => edges.some((key) => standsFor.includes(key)))?.key ?? null;

/** The paths of an answer as far as they are known. */
export const pathsOf = (state: PathState | null): readonly FoundPath[] =>
  state !== null && 'paths' in state ? state.paths : [];

/** Position of the path that is looked at; the first where the answer has become shorter. */
export const chosenOf = (paths: readonly unknown[], { chosen }: Pick<ShownPaths, 'chosen'>): number =>
  chosen < paths.length ? chosen : 0;

/** What of the graph the picture of an answer shows, with its paths in the order of the list; null while that is nothing. */
export function trailOf(state: PathState | null, paths: readonly FoundPath[], shown: ShownPaths): Trail | null {
  if (state?.kind === 'common') {
    const { from, to } = shown.question;
    const nodes = [from, to, ...state.common.map(({ id }) => id)].filter((id) => typeof id === 'string');
    return { nodes: new Set(nodes), edges: new Set(), chains: [], alone: false };
  }
  const chosen = chosenOf(paths, shown);
  const first = paths[chosen];
  if (!first) return null;
  const kept = shown.kept === null ? undefined : paths[shown.kept];
  const pictured: Readonly<Record<PathPicture, readonly FoundPath[]>> = {
    map: kept ? [first, kept] : [first],
    one: kept ? [first, kept] : [first],
    all: [first, ...paths.filter((_, at) => at !== chosen)],
  };
  const all = pictured[shown.picture];
  return {
    nodes: new Set(all.flatMap(({ nodes }) => nodes)),
    edges: new Set(all.flatMap(({ behind }) => behind.flat())),
    chains: all.map(({ nodes }) => nodes),
    alone: shown.picture !== 'map',
  };
}
