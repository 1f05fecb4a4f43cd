import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import { type EdgeType, locatorOf } from '../model/index.ts';
import { compareLocators, type PathPicture, type ShownPaths, type Trail, type View } from '../store/index.ts';
import type { PathState } from './path-desk.ts';
import type { FoundPath } from './path-messages.ts';

/** One step of a path, and what says so. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly type: EdgeType;
  /** The edge is walked as it says, not against it. */
  readonly forward: boolean;
  /** The graph's own edges, in the order of their clauses. */
  readonly edges: readonly GraphEdge[];
}

/** The steps of a path; one without edges of this graph is left out. */
export function hopsOf(graph: RecitalGraph, path: FoundPath): readonly Hop[] {
  return path.behind.flatMap((keys, at): Hop[] => {
    const edges = keys.flatMap((key) => graph.edges.get(key) ?? []);
    const [first] = edges;
    const [from, to] = [path.nodes[at], path.nodes[at + 1]];
    if (!first || from === undefined || to === undefined) return [];
    // The key of an edge between shown nodes is `type|source|target`; on the level of clauses it is the edge's own.
    const source = graph.edges.get(path.edges[at]!)?.source ?? path.edges[at]!.split('|')[1];
    edges.sort((a, b) => compareLocators(locatorOf(a.source) ?? '', locatorOf(b.source) ?? ''));
    return [{ from, to, type: first.attributes.type, forward: source === from, edges }];
  });
}

/** The key of the shown edge that stands for a step; null where the view shows none. */
export const shownEdge = (view: View, { edges }: Pick<Hop, 'edges'>): string | null =>
  view.edges.find(({ standsFor }) => edges.some(({ key }) => standsFor.includes(key)))?.key ?? null;

/** The paths of an answer as far as they are known. */
export const pathsOf = (state: PathState | null): readonly FoundPath[] =>
  state !== null && 'paths' in state ? state.paths : [];

/** Position of the path that is looked at; the first where the answer has become shorter. */
export const chosenOf = (paths: readonly FoundPath[], { chosen }: Pick<ShownPaths, 'chosen'>): number =>
  chosen < paths.length ? chosen : 0;

/** What of the graph the picture of an answer shows; null while there is nothing to show. */
export function trailOf(state: PathState | null, shown: ShownPaths): Trail | null {
  if (state?.kind === 'common') {
    const { from, to } = shown.question;
    const nodes = [from, to, ...state.common.map(({ id }) => id)].filter((id) => id !== null);
    return { nodes: new Set(nodes), edges: new Set(), chains: [], alone: false };
  }
  const paths = pathsOf(state);
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
