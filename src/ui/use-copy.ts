import { makeTranslate } from '../i18n/index.ts';
import { presentOf } from '../store/index.ts';
import type { CopySource } from './citation-text.ts';
import { useServices, useTranslate } from './hooks.ts';

type Words = typeof import('./citation-text.ts');

/** Copies words about the graph, made when they are wanted, and says so. */
export function useCopy(): (make: (words: Words, source: CopySource) => string) => Promise<void> {
  const t = useTranslate();
  const { store, announcer } = useServices();
  return async (make) => {
    try {
      const words = await import('./citation-text.ts');
      const state = store.getState();
      const { language } = state.settings;
      const source = { graph: presentOf(state).graph, language, texts: state.texts, t: makeTranslate(language) };
      await navigator.clipboard.writeText(make(words, source));
      announcer.show(t('announce.copied'));
    } catch {
      // The browser may refuse: no permission, no secure page.
      announcer.show(t('announce.not-copied'));
    }
  };
}
