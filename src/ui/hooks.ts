import { createContext, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
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
/**
 * What decides the view, or the named parts of it: who names parts is not drawn again when only others change. The same
 * holds for `useComputedView`.
 */
export function useViewState(): ViewState;
export function useViewState<Key extends keyof ViewState>(...parts: readonly Key[]): Pick<ViewState, Key>;
export function useViewState(...parts: readonly (keyof ViewState)[]): Partial<ViewState> {
  return useExplorer(useShallow(({ history }) => partsOf(history.present.view, parts)));
}

export const useLanguage = (): Language => useExplorer((state) => state.settings.language);

export function useTranslate(): Translate {
  const language = useLanguage();
  return useMemo(() => makeTranslate(language), [language]);
}

/** What the answer on the screen leads over; null while no question is asked. */
export const useTrail = (): Trail | null =>
  useExplorer(({ history, trail }) => (history.present.view.paths ? trail : null));

/** What is shown now, or the named parts of it. All who ask get the same objects. */
export function useComputedView(): ComputedView;
export function useComputedView<Key extends keyof ComputedView>(...parts: readonly Key[]): Pick<ComputedView, Key>;
export function useComputedView(...parts: readonly (keyof ComputedView)[]): Partial<ComputedView> {
  const { compute } = useServices();
  return useExplorer(
    useShallow(({ history: { present }, settings, trail }) =>
      partsOf(compute(present.graph, present.view, settings.language, present.view.paths ? trail : null), parts),
    ),
  );
}

/** The thing itself where no part is named. */
function partsOf<Whole extends object>(whole: Whole, parts: readonly (keyof Whole)[]): Partial<Whole> {
  if (parts.length === 0) return whole;
  const some: Partial<Whole> = {};
  for (const part of parts) some[part] = whole[part];
  return some;
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

/** Milliseconds after which a wait is one. */
const LATE_MS = 300;

/** Whether something has been waited for so long that it should be said. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return waiting && late;
}
