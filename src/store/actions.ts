import type { Level, RecitalGraph } from '../graph/index.ts';
import { LAYOUTS, type Point } from '../layouts/index.ts';
import { type Correction, type Diagnostic, hasError, type Language, type Outcome, workOf } from '../model/index.ts';
import { emptyBriefing } from './briefing/empty.ts';
import { type ComputedView, computeView } from './compute-view.ts';
import { decide, withoutDecision } from './decisions.ts';
import type { Camera, ExplorerState, ExplorerStore, Workspace } from './explorer-store.ts';
import { homeView } from './explorer-store.ts';
import { NOT_NARROWED } from './facets/index.ts';
import { amend, record, redo, startHistory, undo } from './history.ts';
import type { ImportJob, OpenPlace, OpenText } from './imports.ts';
import { legendKeyOf } from './legend.ts';
import { makeNarrowingActions, type NarrowingActions } from './narrowing-actions.ts';
import { emptyQuestion, type PathQuestion, type ShownPaths, shownPaths, type Trail } from './paths.ts';
import type { Briefing } from './saved/briefing.ts';
import { withView } from './saved/named-view.ts';
import { saveView } from './saved/saved-view.ts';
import { type Selection, selectedIds } from './selection.ts';
import type { Settings } from './settings.ts';
import type { EdgeLegendKey, Hops, ViewState } from './view-state.ts';
import type { LegendKey, StatusKey } from './view-types.ts';

const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

const without = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => (set.has(value) ? toggled(set, value) : set);

const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b ||
  (a?.kind === 'node' && b?.kind === 'node' && a.id === b.id) ||
  (a?.kind === 'nodes' && b?.kind === 'nodes' && a.ids.join(' ') === b.ids.join(' ')) ||
  (a?.kind === 'edge' && b?.kind === 'edge' && a.key === b.key);

type Compute = (graph: RecitalGraph, state: ViewState, language: Language) => ComputedView;

/** Everything that can be done, as verbs. Each change of the view or of the graph is one step of undo. */
export interface ExplorerActions extends NarrowingActions {
  readonly openGraph: (outcome: Outcome<RecitalGraph>) => void;
  /** Opens what was kept; nothing before it can be undone. */
  readonly openWorkspace: (workspace: Workspace) => void;
  /** Keeps the view under a name; a view of that name is replaced. One step of undo. */
  readonly nameView: (name: string) => void;
  readonly renameView: (name: string, other: string) => void;
  readonly forgetView: (name: string) => void;
  /** Changes the briefing of the workspace: see `briefing/` for what is done to it. One step of undo, none when it stays the same. */
  readonly changeBriefing: (change: (briefing: Briefing, workspace: Workspace) => Briefing) => void;
  readonly openBriefing: (briefing: ExplorerState['briefing']) => void;
  /** Takes a graph that grew by a document; one step of undo. */
  readonly growGraph: (graph: RecitalGraph, focus: string | null) => void;
  /** Takes what people decided into the graph; one step of undo. */
  readonly decide: (corrections: readonly Correction[]) => void;
  /** Takes one decision back out of the graph; one step of undo. */
  readonly withdraw: (decision: Correction) => void;
  readonly openDecisions: (deciding: ExplorerState['deciding']) => void;
  /** Shows a view that was saved; one step of undo. With a camera also what of it is looked at: null is all of it. */
  readonly openView: (view: ViewState, camera?: Camera | null) => void;
  readonly setLevel: (level: Level) => void;
  readonly setScope: (hops: Hops) => void;
  readonly setBetween: (between: boolean) => void;
  /** Another way to place the same; what was pinned in either stays pinned there. Around what is selected, if it has a middle. */
  readonly setLayout: (layout: string) => void;
  readonly focusOn: (id: string) => void;
  /** Selects a node and makes sure that it is in the view: the view moves to it when it lies out of scope. */
  readonly reveal: (id: string) => void;
  readonly select: (selection: Selection | null) => void;
  readonly toggleNodes: (key: LegendKey) => void;
  readonly toggleEdges: (key: EdgeLegendKey) => void;
  readonly toggleStatus: (key: StatusKey) => void;
  readonly toggleUnfolded: (id: string) => void;
  readonly pin: (id: string, point: Point) => void;
  readonly unpinAll: () => void;
  /** Shows analyses as size or colour of nodes, or takes them off again; one step of undo. */
  readonly showAnalyses: (shown: Partial<Pick<ViewState, 'sizeBy' | 'colourBy'>>) => void;
  /** Asks how things are connected, or changes the question that is asked; one step of undo. */
  readonly askPaths: (change: Partial<PathQuestion>) => void;
  /** Looks at another part of the answer, and selects what is seen there; one step of undo. */
  readonly showPaths: (
    change: Partial<Pick<ShownPaths, 'chosen' | 'hop' | 'kept' | 'picture'>>,
    selection?: Selection,
  ) => void;
  /** Asks from what is selected, or leaves the question. */
  readonly togglePaths: () => void;
  /** Leaves the question; level and selection are again what they were before it. One step of undo. */
  readonly leavePaths: () => void;
  /** What the answer leads over, once it is known; no step of its own. */
  readonly setTrail: (trail: Trail | null) => void;
  readonly goHome: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly changeSettings: (settings: Partial<Settings>) => void;
  readonly keepTexts: (texts: readonly OpenText[]) => void;
  readonly read: (place: OpenPlace | null) => void;
  /** Files that are listed, as they are now. */
  readonly putImports: (jobs: readonly ImportJob[]) => void;
  readonly addImports: (jobs: readonly ImportJob[]) => void;
  /** Changes every file on its way; null takes it off the list. */
  readonly changeImports: (change: (job: ImportJob) => ImportJob | null) => void;
  readonly dropImport: (id: number) => void;
}

/** `compute`: gives a view, better from memory. */
export function makeActions(store: ExplorerStore, compute: Compute = computeView): ExplorerActions {
  const set = (change: (state: ExplorerState) => Partial<ExplorerState>): void => store.setState(change);
  const step = (change: (workspace: Workspace) => Partial<Workspace>): void =>
    set(({ history }) => ({ history: record(history, { ...history.present, ...change(history.present) }) }));
  const changeView = (change: (view: ViewState, graph: RecitalGraph) => Partial<ViewState>): void =>
    step(({ graph, view }) => ({ view: { ...view, ...change(view, graph) } }));

  return {
    openGraph: (outcome) =>
      set(() => {
        const diagnostics: readonly Diagnostic[] = outcome.diagnostics;
        if (!outcome.ok) return { load: hasError(diagnostics) ? 'failed' : 'empty', diagnostics };
        const graph = outcome.value;
        return {
          load: graph.nodes.size === 0 ? 'empty' : 'ready',
          diagnostics,
          history: startHistory({ graph, view: homeView(graph), views: [], briefing: emptyBriefing() }),
        };
      }),
    openWorkspace: (workspace) =>
      set(() => ({
        load: workspace.graph.nodes.size === 0 ? 'empty' : 'ready',
        diagnostics: [],
        reading: null,
        history: startHistory(workspace),
      })),
    nameView: (name) => step(({ view, views }) => ({ views: withView(views, { name, view: saveView(view) }) })),
    renameView: (name, other) =>
      step(({ views }) => {
        const found = views.find((view) => view.name === name);
        if (!found || name === other) return {};
        const rest = views.filter((view) => view.name !== other);
        return { views: rest.map((view) => (view === found ? { ...found, name: other } : view)) };
      }),
    forgetView: (name) => step(({ views }) => ({ views: views.filter((view) => view.name !== name) })),
    changeBriefing: (change) =>
      set(({ history }) => {
        const { present } = history;
        const briefing = change(present.briefing, present);
        return briefing === present.briefing ? {} : { history: record(history, { ...present, briefing }) };
      }),
    openBriefing: (briefing) => set(() => ({ briefing })),
    growGraph: (graph, focus) => {
      step(({ view }) => {
        if (view.focus === null || view.focus === focus)
          return { graph, view: { ...homeView(graph), ...pinsOf(view) } };
        if (focus === null || !graph.nodes.has(focus)) return { graph, view };
        return { graph, view: { ...view, focus, hops: 1, selection: { kind: 'node', id: focus } } };
      });
      set(() => ({ load: 'ready' }));
    },
    decide: (corrections) => step(({ graph, view }) => seenWith(view, decide(graph, corrections))),
    withdraw: (decision) =>
      set(({ history }) => {
        const { graph, view } = history.present;
        const earlier = history.past.map((step) => step.graph);
        const seen = seenWith(view, withoutDecision(graph, decision, earlier));
        return { history: record(history, { ...history.present, ...seen }) };
      }),
    openDecisions: (deciding) => set(() => ({ deciding })),
    openView: (view, camera) => {
      if (camera !== undefined) set(() => ({ looked: { view, camera } }));
      changeView(() => view);
    },
    setLevel: (level) =>
      changeView((view) =>
        view.level === level
          ? view
          : {
              level,
              selection: view.selection?.kind === 'edge' ? null : view.selection,
              paths: view.paths && shownPaths(view.paths.question, view.paths.picture, view.paths.before),
            },
      ),
    setScope: (hops) => changeView(() => (hops === 1 ? { hops } : { hops, between: true })),
    setBetween: (between) => changeView(() => ({ between })),
    setLayout: (layout) => changeView((view) => inLayout(view, layout)),
    focusOn: (id) =>
      changeView((view) => ({
        focus: id,
        hops: view.hops ?? 1,
        between: (view.hops ?? 1) > 1,
        hiddenOnes: without(view.hiddenOnes, id),
        selection: { kind: 'node', id },
        centre: null,
      })),
    reveal: (id) => {
      const { language } = store.getState().settings;
      changeView((view, graph) => {
        const selection: Selection = { kind: 'node', id };
        const { nodes } = compute(graph, view, language).view;
        const attributes = graph.nodes.get(id);
        // A draft stands for itself.
        const work = attributes?.type === 'version' && attributes.status === 'draft' ? id : workOrSelf(graph, id);
        if (nodes.some((node) => node.id === id || node.id === work)) return { selection };
        const hiddenNodes = attributes
          ? without(view.hiddenNodes, legendKeyOf(graph, id, attributes))
          : view.hiddenNodes;
        const hiddenOnes = without(without(view.hiddenOnes, id), work);
        const found = { ...NOT_NARROWED, hiddenOnes, selection, hiddenNodes, hiddenStatuses: new Set<StatusKey>() };
        return view.hops === null ? found : { ...found, focus: work };
      });
    },
    select: (selection) =>
      set((state) =>
        sameSelection(state.history.present.view.selection, selection)
          ? {}
          : {
              history: record(state.history, {
                ...state.history.present,
                view: { ...state.history.present.view, selection },
              }),
            },
      ),
    toggleNodes: (key) => changeView((view) => ({ hiddenNodes: toggled(view.hiddenNodes, key) })),
    toggleEdges: (key) => changeView((view) => ({ hiddenEdges: toggled(view.hiddenEdges, key) })),
    toggleStatus: (key) => changeView((view) => ({ hiddenStatuses: toggled(view.hiddenStatuses, key) })),
    ...makeNarrowingActions(changeView),
    toggleUnfolded: (id) =>
      changeView((view) => {
        const unfolded = toggled(view.unfolded, id);
        const { selection } = view;
        const gone = selection?.kind === 'node' && selection.id.includes('#') && !unfolded.has(id);
        return { unfolded, selection: gone || selection?.kind === 'edge' ? { kind: 'node', id } : selection };
      }),
    pin: (id, point) =>
      set((state) => {
        const { view } = state.history.present;
        const pinned = new Map(view.pinned).set(id, point);
        const next = { ...state.history.present, view: { ...view, pinned } };
        // A drag of one node is one step, however many moves it has.
        const previous = state.history.past.at(-1)?.view.pinned;
        const going = view.pinned.has(id) && previous !== undefined && previous !== view.pinned && !previous.has(id);
        return { history: going ? amend(state.history, next) : record(state.history, next) };
      }),
    unpinAll: () => changeView(() => ({ pinned: new Map() })),
    showAnalyses: (shown) => changeView(() => shown),
    askPaths: (change) =>
      changeView(({ paths, level, selection }) => ({
        paths: shownPaths(
          { ...(paths?.question ?? emptyQuestion()), ...change },
          paths?.picture ?? 'map',
          paths ? paths.before : { level, selection },
        ),
      })),
    showPaths: (change, selection) =>
      changeView((view) =>
        view.paths ? { paths: { ...view.paths, ...change }, selection: selection ?? view.selection } : view,
      ),
    togglePaths: () => changeView((view) => (view.paths ? withoutPaths(view) : askedFrom(view))),
    leavePaths: () => changeView(withoutPaths),
    setTrail: (trail) => set(() => ({ trail })),
    goHome: () => step(({ graph }) => ({ view: homeView(graph) })),
    undo: () => set((state) => ({ history: undo(state.history) })),
    redo: () => set((state) => ({ history: redo(state.history) })),
    changeSettings: (settings) => set((state) => ({ settings: { ...state.settings, ...settings } })),
    keepTexts: (texts) =>
      set((state) => ({
        texts: new Map([...state.texts, ...texts.map((text) => [text.document.sha256, text] as const)]),
      })),
    read: (reading) => set(() => ({ reading })),
    putImports: (jobs) => {
      const changed = new Map(jobs.map((job) => [job.id, job]));
      set((state) => ({ imports: state.imports.map((job) => changed.get(job.id) ?? job) }));
    },
    addImports: (jobs) => set((state) => ({ imports: [...state.imports, ...jobs] })),
    changeImports: (change) => set((state) => ({ imports: state.imports.flatMap((job) => change(job) ?? []) })),
    dropImport: (id) => set((state) => ({ imports: state.imports.filter((job) => job.id !== id) })),
  };
}

/** A graph that decisions changed, in the same view; what only a wrong citation held is gone from both. */
function seenWith(view: ViewState, graph: RecitalGraph): Pick<Workspace, 'graph' | 'view'> {
  const { selection, focus } = view;
  if (focus !== null && !graph.nodes.has(focus)) return { graph, view: homeView(graph) };
  const gone =
    selection?.kind === 'edge' || (selection !== null && !selectedIds(selection).every((id) => graph.nodes.has(id)));
  return { graph, view: gone ? { ...view, selection: null } : view };
}

const withoutPaths = ({ paths }: ViewState): Partial<ViewState> => ({ ...paths?.before, paths: null });

function askedFrom({ level, selection, focus }: ViewState): Partial<ViewState> {
  const from = selection?.kind === 'node' ? selection.id : focus;
  return { paths: shownPaths({ ...emptyQuestion(), from }, 'map', { level, selection }) };
}

const pinsOf = (view: ViewState): Pick<ViewState, 'pinned' | 'pinnedElsewhere' | 'layout'> => ({
  pinned: view.pinned,
  pinnedElsewhere: view.pinnedElsewhere,
  layout: view.layout,
});

/** The view in another layout, or around another middle. */
function inLayout(view: ViewState, layout: string): ViewState {
  const centred = LAYOUTS.some((entry) => entry.id === layout && 'centred' in entry);
  const centre = !centred ? view.centre : view.selection?.kind === 'node' ? view.selection.id : null;
  if (layout === view.layout) return { ...view, centre };
  const pinnedElsewhere = new Map(view.pinnedElsewhere);
  const pinned = pinnedElsewhere.get(layout) ?? new Map();
  pinnedElsewhere.delete(layout);
  if (view.pinned.size > 0) pinnedElsewhere.set(view.layout, view.pinned);
  return { ...view, layout, centre, pinned, pinnedElsewhere };
}

/** The work of a node when the graph has it, else the node. */
export const workOrSelf = (graph: RecitalGraph, id: string): string => (graph.nodes.has(workOf(id)) ? workOf(id) : id);
