import { useRef } from 'react';
import { languageName, loadMessages } from '../i18n/index.ts';
import type { Language } from '../model/index.ts';
import { useLatest, useServices, useTranslate } from './hooks.ts';

/** Changes the language once its words are there; until then, and when they cannot be had, the present one stays. */
export function useChangeLanguage(): (language: Language) => void {
  const { actions, announcer } = useServices();
  const t = useLatest(useTranslate());
  const wanted = useRef<Language | null>(null);
  return (language) => {
    wanted.current = language;
    loadMessages(language).then(
      () => {
        // A later choice counts, however fast its words came.
        if (wanted.current === language) actions.changeSettings({ language });
      },
      () => announcer.show(t.current('announce.language-failed', { language: languageName(language) })),
    );
  };
}
