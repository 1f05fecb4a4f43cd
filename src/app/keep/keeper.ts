import type { StoreApi } from 'zustand/vanilla';
import { type RecitalGraph, serializeParts } from '../../graph/index.ts';
import { type Diagnostic, makeDiagnostic, type Outcome } from '../../model/index.ts';
import {
  type ExplorerActions,
  type ExplorerStore,
  emptyBriefing,
  homeView,
  inSlices,
  keptView,
  presentOf,
  restoreKept,
  type Workspace,
  workspaceFile,
} from '../../store/index.ts';
import type { Keeper, KeeperState } from '../../ui/index.ts';
import { onlyTab } from './only-tab.ts';
import type { Opener } from './opener.ts';
import { openShelf, type Shelf, type ShelfEntry } from './shelf.ts';

/** Work that is not older than this may be lost when the browser is killed; in milliseconds. */
const QUIET_MS = 1000;
const LONGEST_MS = 4000;

/** A database that has not answered by then is taken for one that refuses: the page opens without it. */
const ANSWER_MS = 3000;

export interface KeeperParts {
  readonly store: ExplorerStore;
  readonly actions: ExplorerActions;
  /** The graph that the page brings along; kept by name only. */
  readonly dataset: Promise<Outcome<RecitalGraph>>;
  /** Name of a workspace that nobody named. */
  readonly unnamed: () => string;
  readonly opener: Opener;
  /** Works out what will be shown of a workspace, with the page free to answer meanwhile. */
  readonly prepare: (workspace: Workspace) => Promise<void>;
  /** What the page shows of it. */
  readonly state: StoreApi<KeeperState>;
}

/** Keeps the work in this browser as it goes, and brings it back. */
export interface AppKeeper extends Keeper {
  /** Opens what was kept, or the dataset; says what of it could not be opened. */
  readonly start: () => Promise<{ readonly reopened: boolean; readonly diagnostics: readonly Diagnostic[] }>;
}

const newId = (): string => crypto.randomUUID();
const now = (): string => new Date().toISOString();
/** What a promise gives, or `late` when it takes too long. */
const inTime = <Value, Late>(promise: Promise<Value>, late: Late): Promise<Value | Late> =>
  Promise.race([promise, new Promise<Late>((resolve) => setTimeout(() => resolve(late), ANSWER_MS))]);

/** All parts as one file, with the page free to move between them. */
async function fileOf(parts: Generator<string>): Promise<Blob> {
  const pieces: Blob[] = [];
  await inSlices(parts, (part) => pieces.push(new Blob([part])));
  return new Blob(pieces, { type: 'application/json' });
}

export function makeKeeper({ store, actions, dataset, unnamed, opener, prepare, state }: KeeperParts): AppKeeper {
  const shelf: Shelf = openShelf();
  let brought: RecitalGraph | null = null;
  /** The database cannot be read, so nothing is written over what it may hold. */
  let shut = false;
  /** What was kept last; a change of identity is a change. */
  let keptWorkspace: Workspace | null = null;
  let keptGraph: RecitalGraph | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueSince = 0;
  let saving: Promise<void> = Promise.resolve();

  const entry = (): ShelfEntry => {
    const { current, entries } = state.getState();
    const found = entries.find(({ id }) => id === current);
    return { id: current, name: found?.name ?? unnamed(), saved: now() };
  };
  const list = async (): Promise<void> => state.setState({ entries: (await shelf.index())?.entries ?? [] });

  async function keep(): Promise<void> {
    const workspace = presentOf(store.getState());
    if (shut || !state.getState().keeps || workspace === keptWorkspace || workspace.graph.nodes.size === 0) return;
    const { graph } = workspace;
    const of = entry();
    try {
      const file = graph === keptGraph ? undefined : graph === brought ? null : await fileOf(serializeParts(graph));
      await shelf.save(of, keptView(workspace), file);
      keptWorkspace = workspace;
      keptGraph = graph;
      await list();
      state.setState({ status: 'saved' });
    } catch {
      // Storage refused or full: the work goes on, and the page says that it is not kept.
      state.setState({ status: 'failed' });
    }
  }
  /** One after the other. */
  const keepNow = (): Promise<void> => {
    clearTimeout(timer);
    dueSince = 0;
    saving = saving.then(keep);
    return saving;
  };
  const keepSoon = (): void => {
    if (!state.getState().keeps) return;
    const time = performance.now();
    dueSince ||= time;
    clearTimeout(timer);
    timer = setTimeout(keepNow, Math.max(0, Math.min(QUIET_MS, dueSince + LONGEST_MS - time)));
  };
  const tab = onlyTab(async (how) => {
    if (how === 'asked') await keepNow();
    state.setState({ keeps: false });
  });

  const show = (id: string, workspace: Workspace, isKept: boolean): void => {
    state.setState({ current: id });
    keptWorkspace = isKept ? workspace : null;
    keptGraph = isKept ? workspace.graph : null;
    actions.openWorkspace(workspace);
  };
  /** What is kept but not whole stays as it is; the part that could be opened goes on as another workspace. */
  const showKept = (id: string, workspace: Workspace, diagnostics: readonly Diagnostic[]): void => {
    if (diagnostics.length === 0) {
      show(id, workspace, true);
      return;
    }
    const { entries } = state.getState();
    const part = { id: newId(), name: entries.find((other) => other.id === id)?.name ?? unnamed(), saved: now() };
    state.setState({ entries: [...entries, part] });
    show(part.id, workspace, false);
  };

  /** The workspace of that id, with what could not be opened of it. */
  async function fetchKept(id: string): Promise<{ workspace: Workspace | null; diagnostics: readonly Diagnostic[] }> {
    const kept = await shelf.load(id);
    if (!kept) return { workspace: null, diagnostics: [] };
    let graph = brought;
    const diagnostics: Diagnostic[] = [];
    if (kept.graph === 'damaged') graph = null;
    else if (kept.graph) {
      const parsed = await opener.graph(kept.graph);
      diagnostics.push(...parsed.diagnostics);
      graph = parsed.ok ? parsed.value : null;
    }
    if (!graph) return { workspace: null, diagnostics: [makeDiagnostic('workspace/damaged'), ...diagnostics] };
    const restored = restoreKept(kept.view, graph);
    return { workspace: restored.workspace, diagnostics: [...diagnostics, ...restored.diagnostics] };
  }

  async function start(): ReturnType<AppKeeper['start']> {
    // Asked together: the database answers while the dataset is on its way.
    const refused = Symbol('refused');
    const answer = shelf.index().catch(() => refused);
    const [found, mine, outcome] = await Promise.all([inTime(answer, refused), tab.ask(), dataset]);
    const index = typeof found === 'symbol' ? null : found;
    if (typeof found === 'symbol') state.setState({ status: 'failed' });
    const writes = mine && typeof found !== 'symbol';
    if (outcome.ok) brought = outcome.value;
    state.setState({ entries: index?.entries ?? [], keeps: mine });
    shut = !writes && mine;
    let diagnostics: readonly Diagnostic[] = [];
    let reopened = false;
    if (index?.entries.some(({ id }) => id === index.current)) {
      const kept = await fetchKept(index.current).catch(() => null);
      diagnostics = kept?.diagnostics ?? [makeDiagnostic('workspace/damaged')];
      if (kept?.workspace) {
        await prepare(kept.workspace);
        showKept(index.current, kept.workspace, diagnostics);
        reopened = true;
      }
    }
    // What could not be opened stays as it is under its own id; this is another workspace.
    if (!reopened) actions.openGraph(outcome);
    keptWorkspace ??= presentOf(store.getState());
    store.subscribe((after, before) => {
      if (after.history.present !== before.history.present) keepSoon();
    });
    addEventListener('pagehide', () => void keepNow());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void keepNow());
    return { reopened, diagnostics };
  }

  const rename = async (id: string, name: string): Promise<void> => {
    const index = await shelf.index();
    if (!index) return;
    await shelf.put({
      ...index,
      entries: index.entries.map((other) => (other.id === id ? { ...other, name } : other)),
    });
    await list();
  };
  const create = async (name: string, workspace: Workspace): Promise<void> => {
    await prepare(workspace);
    await keepNow();
    const id = newId();
    state.setState({ entries: [...state.getState().entries, { id, name, saved: now() }] });
    show(id, workspace, false);
    await keepNow();
  };
  const broughtWorkspace = (): Workspace => {
    const graph = brought ?? presentOf(store.getState()).graph;
    return { graph, view: homeView(graph), views: [], briefing: emptyBriefing() };
  };

  return {
    state,
    start,
    open: async (id) => {
      await keepNow();
      const { workspace, diagnostics } = await fetchKept(id);
      if (!workspace) return diagnostics.length > 0 ? diagnostics : [makeDiagnostic('workspace/damaged')];
      await prepare(workspace);
      // What was done meanwhile.
      await keepNow();
      showKept(id, workspace, diagnostics);
      const index = await shelf.index();
      if (index && diagnostics.length === 0) await shelf.put({ ...index, current: id });
      return diagnostics;
    },
    create: (name) => create(name, broughtWorkspace()),
    rename,
    duplicate: async (id, name) => {
      await keepNow();
      await shelf.copy(id, { id: newId(), name, saved: now() });
      await list();
    },
    remove: async (id) => {
      const index = await shelf.index();
      if (!index) return;
      await shelf.put({ ...index, entries: index.entries.filter((other) => other.id !== id) });
      await shelf.remove(id);
      await list();
    },
    exportFile: async () => {
      const { name } = entry();
      return { name: `${name}.recital.json`, content: await fileOf(workspaceFile(name, presentOf(store.getState()))) };
    },
    importFile: async (file) => {
      const read = await opener.file(file);
      if (read.ok) await create(read.value.name, read.value.workspace);
      return read.diagnostics;
    },
    forgetAll: async () => {
      // What is on the screen stays there; it is not kept until it changes again.
      clearTimeout(timer);
      await saving;
      await shelf.clear();
      shut = false;
      keptWorkspace = presentOf(store.getState());
      keptGraph = null;
      state.setState({ entries: [], current: newId(), status: 'saved' });
    },
    takeOver: async () => {
      await tab.takeOver();
      const index = await shelf.index();
      state.setState({ keeps: true, entries: index?.entries ?? [] });
      if (index) {
        const { workspace, diagnostics } = await fetchKept(index.current);
        if (workspace) await prepare(workspace);
        if (workspace) showKept(index.current, workspace, diagnostics);
      }
    },
  };
}
