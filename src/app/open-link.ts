import { describeDiagnostic } from '../i18n/index.ts';
import type { Diagnostic, Language } from '../model/index.ts';
import {
  type ExplorerActions,
  type ExplorerStore,
  fromViewLink,
  isViewLink,
  otherGraph,
  presentOf,
  restoreView,
} from '../store/index.ts';
import type { Announcer } from '../ui/index.ts';

/**
 * Opens the view that the address names, now and whenever a link is put into it; says what of it is not here. The
 * fragment then goes from the address, as the view moves on and the address would not.
 */
export async function followLinks(store: ExplorerStore, actions: ExplorerActions, announcer: Announcer): Promise<void> {
  const follow = async (): Promise<void> => {
    const { hash } = location;
    if (!isViewLink(hash)) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    const { language } = store.getState().settings;
    const link = await fromViewLink(hash);
    if (!link.ok) return tell(link.diagnostics, language);
    const { graph } = presentOf(store.getState());
    const { diagnostics, view } = restoreView(link.value.view, graph);
    actions.openView(view, link.value.camera ?? null);
    tell([...otherGraph(link.value, graph), ...diagnostics], language);
  };
  const tell = (diagnostics: readonly Diagnostic[], language: Language): void => {
    if (diagnostics.length > 0)
      announcer.show(diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, language)).join(' '));
  };
  addEventListener('hashchange', () => void follow());
  await follow();
}
