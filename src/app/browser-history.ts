import { describeDiagnostic } from '../i18n/index.ts';
import {
  type ExplorerActions,
  type ExplorerStore,
  presentOf,
  readSavedView,
  restoreView,
  type SavedView,
  saveView,
  type ViewState,
} from '../store/index.ts';
import type { Announcer } from '../ui/index.ts';

/** What an entry of the browser's history holds; the view lets it be gone back to after the page was loaded anew. */
interface Entry {
  readonly entry: string;
  readonly view: SavedView;
}

const isEntry = (state: unknown): state is { readonly entry: string; readonly view: unknown } =>
  typeof state === 'object' && state !== null && 'view' in state && 'entry' in state && typeof state.entry === 'string';

/** Where one is: a filter, a layout or a pin changes what is seen there, not the place. */
const placeOf = ({ level, focus, selection, paths }: ViewState): string =>
  JSON.stringify([level, focus, selection, paths?.question, paths?.chosen]);

const sameView = (a: SavedView, b: SavedView): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Makes every place that one comes to an entry of the browser's history. Going back or forward opens the view as it was
 * left there, on the graph as it is now: a step that can be undone like any other, and that takes nothing out of the
 * graph.
 */
export function keepBrowserHistory(store: ExplorerStore, actions: ExplorerActions, announcer: Announcer): void {
  const left = new Map<string, ViewState>();
  let here = '';
  let count = 0;
  /** The view that was gone back to, until it is shown: a large one takes a while. */
  let following: SavedView | null = null;

  function enter(view: ViewState, by: 'pushState' | 'replaceState'): void {
    // No other load of the page has the same name for a place.
    here = `${performance.timeOrigin}/${++count}`;
    left.set(here, view);
    try {
      history[by]({ entry: here, view: saveView(view) } satisfies Entry, '');
    } catch {
      // Browsers refuse hundreds of entries within seconds: the place is then part of the entry before it.
    }
  }

  function open(state: unknown): void {
    // Another part of the page was gone to, by a link within it.
    if (!isEntry(state)) return;
    here = state.entry;
    const known = left.get(here);
    const saved = readSavedView(known ? saveView(known) : state.view);
    const { graph, view: present } = presentOf(store.getState());
    const { view, diagnostics } = saved.ok
      ? restoreView(saved.value, graph)
      : { view: null, diagnostics: saved.diagnostics };
    if (view && !sameView(saveView(view), saveView(present))) {
      following = saveView(view);
      actions.openView(view);
    }
    const { language } = store.getState().settings;
    if (diagnostics.length > 0)
      announcer.show(diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, language)).join(' '));
  }

  enter(presentOf(store.getState()).view, 'replaceState');
  store.subscribe((state, before) => {
    const { view } = presentOf(state);
    const previous = presentOf(before).view;
    if (view === previous) return;
    const followed = following !== null && sameView(saveView(view), following);
    following = null;
    if (followed || placeOf(view) === placeOf(previous)) left.set(here, view);
    // A link within the page has made an entry already.
    else enter(view, isEntry(history.state) ? 'pushState' : 'replaceState');
  });
  addEventListener('popstate', ({ state }) => open(state));
}
