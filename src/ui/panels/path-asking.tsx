import { memo, useState } from 'react';
import type { PathQuestion } from '../../store/index.ts';
import { useGraph, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Segmented } from '../kit/index.ts';
import { type CarryReason, carryFromText, carryToText } from '../path-carry.ts';
import type { TextProblem } from '../path-messages.ts';
import { PathEnds } from './path-ends.tsx';
import { PathLimits } from './path-limits.tsx';
import { PathText } from './path-text.tsx';

interface PathAskingProps {
  readonly question: PathQuestion;
  /** What was wrong with the text when it was asked. */
  readonly failed: TextProblem | null;
}

/** The question, by choices or as text. It is not drawn again while the answer comes in. */
export const PathAsking = memo(function PathAsking({ question, failed }: PathAskingProps) {
  const t = useTranslate();
  const { actions, announcer } = useServices();
  const graph = useGraph();
  const { level } = useViewState('level');
  const [lost, setLost] = useState<CarryReason | null>(null);
  const turn = (ask: PathQuestion['ask']): void => {
    const carried =
      ask === 'text'
        ? carryToText(question, level, graph)
        : question.ask === 'text'
          ? carryFromText(question.text, level, ask)
          : { change: { ask }, lost: null };
    setLost(carried.lost);
    if (carried.lost) announcer.say(t(`paths.carry.${carried.lost}`));
    actions.askPaths(carried.change);
  };
  return (
    <>
      <Segmented
        label={t('paths.ask')}
        value={question.ask}
        onChange={turn}
        options={[
          { value: 'paths', label: t('paths.ask.paths') },
          { value: 'common', label: t('paths.ask.common') },
          { value: 'text', label: t('paths.ask.text') },
        ]}
      />
      {lost !== null && <p className="note path-lost">{t(`paths.carry.${lost}`)}</p>}
      {question.ask === 'text' ? (
        <PathText question={question} failed={failed} />
      ) : (
        <>
          <PathEnds question={question} />
          <PathLimits question={question} />
        </>
      )}
    </>
  );
});
