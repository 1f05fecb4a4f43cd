import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyGraph, type RecitalGraph } from '../graph/index.ts';
import { type Diagnostic, instrumentOf, workOf } from '../model/index.ts';
import { emptyBriefing } from './briefing/empty.ts';
import type { CitationPlace } from './decisions.ts';
import { type History, startHistory } from './history.ts';
import type { ImportJob, OpenPlace, OpenText } from './imports.ts';
import type { Trail } from './paths.ts';
import type { Briefing, Scene } from './saved/briefing.ts';
import type { NamedView } from './saved/named-view.ts';
import type { Settings } from './settings.ts';
import { emptyViewState, type ViewState } from './view-state.ts';

/** What undo goes back through: the graph and the way it is looked at. */
export interface Workspace {
  readonly graph: RecitalGraph;
  readonly view: ViewState;
  /** Views that were given a name, in the order in which they were. */
  readonly views: readonly NamedView[];
  readonly briefing: Briefing;
}

/** Where a scene looks. */
export type Camera = NonNullable<Scene['camera']>;

export type LoadState = 'loading' | 'ready' | 'empty' | 'failed';

/** All state of the explorer; everything that is shown is computed from it. */
export interface ExplorerState {
  readonly load: LoadState;
  readonly diagnostics: readonly Diagnostic[];
  readonly history: History<Workspace>;
  /** Texts that were dropped in, by SHA-256. */
  readonly texts: ReadonlyMap<string, OpenText>;
  /** The text in the reading panel, and the place it is open at. */
  readonly reading: OpenPlace | null;
  readonly imports: readonly ImportJob[];
  /** The dialog of decisions, and the citation it is open at; null when it is closed. */
  readonly deciding: { readonly place: CitationPlace | null } | null;
  /** The panel of the briefing, and the node that it was opened to tell of; null when it is closed. */
  readonly briefing: { readonly about: string | null } | null;
  /** The view that was opened last with a place to look at, and that place: null is all of it. */
  readonly looked: { readonly view: ViewState; readonly camera: Camera | null } | null;
  /** What the answer to the question of the view leads over; null while there is none. */
  readonly trail: Trail | null;
  /** The view after the last step is being worked out; what is shown is that before it. */
  readonly preparing: boolean;
  readonly settings: Settings;
}

export type ExplorerStore = StoreApi<ExplorerState>;

export const makeExplorerStore = (settings: Settings): ExplorerStore =>
  createStore<ExplorerState>()(() => ({
    load: 'loading',
    diagnostics: [],
    history: startHistory({ graph: emptyGraph(), view: emptyViewState(), views: [], briefing: emptyBriefing() }),
    texts: new Map(),
    reading: null,
    imports: [],
    deciding: null,
    briefing: null,
    looked: null,
    trail: null,
    preparing: false,
    settings,
  }));

/** The work that the graph is about: that of its first document, else the instrument with most edges. */
export function homeOf(graph: RecitalGraph): string | null {
  for (const document of graph.documents.values()) {
    const work = workOf(document.node);
    if (graph.nodes.has(work)) return work;
    if (graph.nodes.has(document.node)) return document.node;
  }
  const degrees = new Map<string, number>();
  let best: string | null = null;
  for (const edge of graph.edges.values())
    for (const end of [edge.source, edge.target]) {
      const work = graph.nodes.has(workOf(end)) ? workOf(end) : instrumentOf(end);
      if (graph.nodes.get(work)?.type !== 'work') continue;
      const degree = (degrees.get(work) ?? 0) + 1;
      degrees.set(work, degree);
      if (best === null || degree > (degrees.get(best) ?? 0)) best = work;
    }
  return best;
}

/** The first view of a graph: what it is about, and what that touches. */
export function homeView(graph: RecitalGraph): ViewState {
  const focus = homeOf(graph);
  return {
    ...emptyViewState(),
    focus,
    hops: focus === null ? null : 1,
    between: focus === null,
    selection: focus === null ? null : { kind: 'node', id: focus },
  };
}

export const presentOf = (state: ExplorerState): Workspace => state.history.present;
