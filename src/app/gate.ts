import { type ExplorerState, type ExplorerStore, inSlices, type ViewComputer } from '../store/index.ts';

/** From so many nodes and edges on, a view takes longer to be worked out than a press may hold the page up. */
const LARGE = 8000;

/**
 * The store for those who change it. A change after which another view of a large graph is shown waits until that is
 * worked out, in slices between which the page answers as it stands; whoever asks here meanwhile is told how things will
 * be, so that one change builds upon the other. All else is there at once.
 */
export function makeGate(store: ExplorerStore, compute: Pick<ViewComputer, 'inParts' | 'isReady'>): ExplorerStore {
  let pending: ExplorerState | null = null;
  let isGoing = false;
  const latest = (): ExplorerState => pending ?? store.getState();
  const isReady = ({ history: { present }, settings: { language } }: ExplorerState): boolean =>
    present.graph.nodes.size + present.graph.edges.size < LARGE ||
    compute.isReady(present.graph, present.view, language);

  /** Works the view out as long as it is the one that is wanted. */
  function* work({ history: { present }, settings: { language } }: ExplorerState): Generator<void, void> {
    const parts = compute.inParts(present.graph, present.view, language);
    while (pending?.history.present === present && pending.settings.language === language) {
      if (parts.next().done) return;
      yield;
    }
  }
  async function settle(): Promise<void> {
    isGoing = true;
    store.setState({ preparing: true });
    try {
      while (pending && !isReady(pending)) await inSlices(work(pending));
    } catch {
      // Who shows it meets the error once more, where it can be told.
    }
    isGoing = false;
    const next = pending;
    pending = null;
    store.setState({ ...next, preparing: false });
  }

  const setState = (change: Parameters<ExplorerStore['setState']>[0]): void => {
    const before = latest();
    const part = typeof change === 'function' ? change(before) : change;
    const next = { ...before, ...part };
    const sameView = next.history === before.history && next.settings === before.settings;
    if (sameView || (pending === null && isReady(next))) store.setState(part);
    if (pending === null && (sameView || isReady(next))) return;
    pending = next;
    if (!isGoing) void settle();
  };
  return { ...store, getState: latest, setState };
}
