import { createContext, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { RecitalGraph } from '../graph/index.ts';
import { makeTranslate, type Translate } from '../i18n/index.ts';
import type { Language } from '../model/index.ts';
import type { Colours } from '../stage/index.ts';
import type { ComputedView, ExplorerState, Trail, ViewState } from '../store/index.ts';
import type { Services } from './services.ts';

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('services: none provided');
  return services;
}

export const useExplorer = <Value>(select: (state: ExplorerState) => Value): Value =>
  useStore(useServices().store, select);

export const useGraph = (): RecitalGraph => useExplorer((state) => state.history.present.graph);
export const useViewState = (): ViewState => useExplorer((state) => state.history.present.view);
export const useLanguage = (): Language => useExplorer((state) => state.settings.language);

export function useTranslate(): Translate {
  const language = useLanguage();
  return useMemo(() => makeTranslate(language), [language]);
}

/** What the answer on the screen leads over; null while no question is asked. */
export const useTrail = (): Trail | null =>
  useExplorer(({ history, trail }) => (history.present.view.paths ? trail : null));

/** What is shown now. All who ask get the same object. */
export function useComputedView(): ComputedView {
  const { compute } = useServices();
  return compute(useGraph(), useViewState(), useLanguage(), useTrail());
}

/** Whether a media query holds, followed over time. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = (): void => setMatches(media.matches);
    update();
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [query]);
  return matches;
}

/** The colours that hold: the chosen ones, or those of the system; a system that asks for contrast always gets it. */
export function useTheme(): Colours {
  const chosen = useExplorer((state) => state.settings.theme);
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const systemContrast = useMedia('(prefers-contrast: more), (forced-colors: active)');
  const scheme = chosen === 'dark' || (chosen !== 'light' && systemDark) ? 'dark' : 'light';
  return chosen === 'contrast' || systemContrast ? `${scheme}-contrast` : scheme;
}

/** Holds what was given last, for what happens later. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
