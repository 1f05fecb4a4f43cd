import { useEffect, useMemo, useRef } from 'react';
import { fullName, type ShownPaths } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, IconButton, Progress, Segmented } from '../kit/index.ts';
import type { PathState } from '../path-desk.ts';
import { pathsOf, trailOf } from '../path-hops.ts';
import { isTyping } from '../use-global-keys.ts';
import { usePaths } from '../use-paths.ts';
import { PathAnswers } from './path-answers.tsx';
import { PathCommon } from './path-common.tsx';
import { PathEnds } from './path-ends.tsx';
import { PathLimits } from './path-limits.tsx';
import { PathNone } from './path-none.tsx';

/** How two things are connected: the question, and its answer step by step. */
export function PathsPanel() {
  const { paths } = useViewState();
  return paths ? <Panel shown={paths} /> : null;
}

function Panel({ shown }: { readonly shown: ShownPaths }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { question } = shown;
  const { state, stop, again } = usePaths(shown);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useTrailOf(state, shown);
  useAnnouncement(state, shown);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) actions.leavePaths();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions]);
  return (
    <aside className="panel analysis-panel paths-panel" aria-label={t('paths.title')} ref={panel} tabIndex={-1}>
      <header className="analysis-head">
        <h2 className="inspector-name">{t('paths.title')}</h2>
        <IconButton icon="close" label={t('action.close')} keys="Esc" onPress={actions.leavePaths} />
      </header>
      <Segmented
        label={t('paths.ask')}
        value={question.ask}
        onChange={(ask) => actions.askPaths({ ask })}
        options={[
          { value: 'paths', label: t('paths.ask.paths') },
          { value: 'common', label: t('paths.ask.common') },
        ]}
      />
      <PathEnds question={question} />
      <PathLimits question={question} />
      {state === null ? (
        <p className="note">{t('paths.start')}</p>
      ) : (
        <Answer state={state} shown={shown} stop={stop} again={again} />
      )}
    </aside>
  );
}

interface AnswerProps {
  readonly state: PathState;
  readonly shown: ShownPaths;
  readonly stop: () => void;
  readonly again: () => void;
}

function Answer({ state, shown, stop, again }: AnswerProps) {
  const t = useTranslate();
  const paths = pathsOf(state);
  return (
    <>
      {state.kind === 'going' && (
        <div className="analysis-going">
          <Progress label={t('paths.searching')} value={null} />
          <Button onPress={stop}>{t('analysis.stop')}</Button>
        </div>
      )}
      {(state.kind === 'stopped' || state.kind === 'failed') && (
        <div className="analysis-going">
          <p className="note">{t(state.kind === 'stopped' ? 'paths.stopped' : 'analysis.failed')}</p>
          <Button onPress={again}>{t('analysis.again')}</Button>
        </div>
      )}
      {state.kind === 'common' && <PathCommon common={state.common} />}
      {state.kind === 'paths' && <Summary state={state} shown={shown} />}
      {paths.length > 0 && <PathAnswers shown={shown} paths={paths} />}
      {state.kind === 'paths' && state.why && <PathNone question={shown.question} why={state.why} />}
    </>
  );
}

function Summary({ state, shown }: { readonly state: PathState & { kind: 'paths' }; readonly shown: ShownPaths }) {
  const t = useTranslate();
  const said = useFound(state, shown);
  const { count, stopped } = state.end;
  return (
    <p className="path-summary">
      {said}
      {count !== null && count > BigInt(state.paths.length) && ` · ${t('paths.in-all', { count: Number(count) })}`}
      {stopped !== null && ` · ${t('paths.too-long')}`}
      {state.paths[0]?.length === 0 && ` · ${t('paths.same')}`}
    </p>
  );
}

/** How many paths there are between what. */
function useFound(state: PathState | null, { question }: ShownPaths): string {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { from, to } = question;
  if (state === null || from === null || to === null) return '';
  if (state.kind === 'common') return t('paths.common', { count: state.common.length });
  if (state.kind !== 'paths') return '';
  const name = (id: string): string => fullName(graph, id, language).text;
  return t('paths.found', { count: state.paths.length, from: name(from), to: name(to) });
}

function useAnnouncement(state: PathState | null, shown: ShownPaths): void {
  const { announcer } = useServices();
  const said = useFound(state, shown);
  useEffect(() => {
    if (said !== '') announcer.say(said);
  }, [said, announcer]);
}

/** The drawing shows what the answer leads over, for as long as the question is asked. */
function useTrailOf(state: PathState | null, shown: ShownPaths): void {
  const { actions } = useServices();
  const { chosen, kept, picture, question } = shown;
  const trail = useMemo(
    () => trailOf(state, { chosen, kept, picture, question, hop: null, before: null }),
    [state, chosen, kept, picture, question],
  );
  useEffect(() => actions.setTrail(trail), [actions, trail]);
  useEffect(() => () => actions.setTrail(null), [actions]);
}
