import { presentOf, toViewLink, viewLinkOf } from '../store/index.ts';
import { useServices, useTranslate } from './hooks.ts';

/** Copies a link that reopens exactly this view for whoever has the same documents; it holds ids, no words. */
export function useCopyLink(): () => Promise<void> {
  const t = useTranslate();
  const { store, announcer, stage } = useServices();
  return async () => {
    const { graph, view } = presentOf(store.getState());
    const fragment = await toViewLink(viewLinkOf(graph, view, stage.current?.camera() ?? null));
    if (fragment === null) return announcer.show(t('announce.link-too-long'));
    const { origin, pathname, search } = location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}${search}${fragment}`);
      announcer.show(t('announce.link-copied'));
    } catch {
      // The browser may refuse: no permission, no secure page. The address then holds the link, to be copied from there.
      history.replaceState(history.state, '', fragment);
      announcer.show(t('announce.link-in-address'));
    }
  };
}
