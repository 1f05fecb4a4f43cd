import { useEffect, useMemo, useRef } from 'react';
import { PLAIN, type TellSource, tellCommonGround, tellEnd } from '../../answers/index.ts';
import type { PathQuery, WhyNot } from '../../query/index.ts';
import type { ShownPaths } from '../../store/index.ts';
import { useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, IconButton, Progress } from '../kit/index.ts';
import { questionIn } from '../path-carry.ts';
import type { PathState } from '../path-desk.ts';
import { pathsOf } from '../path-trail.ts';
import { isTyping } from '../use-global-keys.ts';
import { usePaths } from '../use-paths.ts';
import { type ToldAnswer, useTeller, useTold } from '../use-told.ts';
import { useTrailOf } from '../use-trail.ts';
import { PathAnswers } from './path-answers.tsx';
import { PathAsking } from './path-asking.tsx';
import { PathCommon } from './path-common.tsx';
import { PathNone } from './path-none.tsx';
import { PathRows } from './path-rows.tsx';

/** How two things are connected: the question, and its answer step by step. */
export function PathsPanel() {
  const { paths } = useViewState('paths');
  return paths ? <Panel shown={paths} /> : null;
}

function Panel({ shown }: { readonly shown: ShownPaths }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { question } = shown;
  const { query, state, stop, again } = usePaths(shown);
  const source = useTeller();
  const told = useTold(source, pathsOf(state));
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useTrailOf(state, told.paths, shown);
  const found = useFound(source, query, state, shown);
  useAnnouncement(found);
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
      <PathAsking question={question} failed={state?.kind === 'wrong' ? state.problem : null} />
      {state === null || source === null ? (
        question.ask !== 'text' && <p className="note">{t('paths.start')}</p>
      ) : (
        <Answer
          source={source}
          query={query}
          told={told}
          found={found}
          state={state}
          shown={shown}
          stop={stop}
          again={again}
        />
      )}
    </aside>
  );
}

interface AnswerProps {
  readonly source: TellSource;
  /** Null while a text asks. */
  readonly query: PathQuery | null;
  readonly told: ToldAnswer;
  /** How many were found, in words. */
  readonly found: string;
  readonly state: PathState;
  readonly shown: ShownPaths;
  readonly stop: () => void;
  readonly again: () => void;
}

function Answer({ source, query, told, found, state, shown, stop, again }: AnswerProps) {
  const t = useTranslate();
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
      {state.kind === 'common' && query && <PathCommon source={source} query={query} common={state.common} />}
      {state.kind === 'paths' && (state.paths.length > 0 || state.end.stopped !== null) && (
        <Summary said={found} state={state} />
      )}
      {state.kind === 'rows' && (
        <>
          <Summary said={found} state={state} />
          {state.found.rows.length > 0 && <PathRows found={state.found} />}
        </>
      )}
      {told.paths.length > 0 && <PathAnswers source={source} shown={shown} groups={told.groups} />}
      {state.kind === 'paths' && query === null && state.paths.length === 0 && state.end.stopped === null && (
        <p className="path-summary">{found}</p>
      )}
      {state.kind === 'paths' && state.why && <None source={source} shown={shown} query={query} why={state.why} />}
    </>
  );
}

interface NoneProps {
  readonly source: TellSource;
  readonly shown: ShownPaths;
  readonly query: PathQuery | null;
  readonly why: WhyNot;
}

function None({ source, shown: { question }, query, why }: NoneProps) {
  const { level } = useViewState('level');
  const asked = useMemo(() => query ?? questionIn(question.text, level), [query, question, level]);
  return asked && <PathNone source={source} question={question} query={asked} why={why} />;
}

function Summary({ said, state }: { readonly said: string; readonly state: PathState & { kind: 'paths' | 'rows' } }) {
  const t = useTranslate();
  const { count, stopped, limited } = state.end;
  const listed = state.kind === 'paths' ? state.paths.length : state.found.rows.length;
  return (
    <p className="path-summary">
      {said}
      {count !== null &&
        limited === null &&
        count > BigInt(listed) &&
        ` · ${t('paths.in-all', { count: Number(count) })}`}
      {limited !== null && ` · ${t('paths.text.limited', { count: limited })}`}
      {stopped !== null && ` · ${t('paths.too-long')}`}
    </p>
  );
}

/** How many paths there are between what, or what there is in common. */
function useFound(
  source: TellSource | null,
  query: PathQuery | null,
  state: PathState | null,
  { question }: ShownPaths,
): string {
  const t = useTranslate();
  if (question.ask === 'text') {
    if (state?.kind === 'rows') return t('paths.text.found-rows', { count: state.found.rows.length });
    return state?.kind === 'paths' ? t('paths.text.found', { count: state.paths.length }) : '';
  }
  if (source === null || query === null || state === null) return '';
  if (state.kind === 'common') return tellCommonGround(source, query, state.common, PLAIN).head;
  if (state.kind !== 'paths') return '';
  return t('paths.found', {
    count: state.paths.length,
    from: tellEnd(source, query.from),
    to: tellEnd(source, query.to),
  });
}

function useAnnouncement(said: string): void {
  const { announcer } = useServices();
  useEffect(() => {
    if (said !== '') announcer.say(said);
  }, [said, announcer]);
}
