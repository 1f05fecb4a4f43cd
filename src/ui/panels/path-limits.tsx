import { useState } from 'react';
import { mostHops } from '../../answers/index.ts';
import type { Direction } from '../../query/index.ts';
import { ASKED_MODES, emptyQuestion, type PathQuestion } from '../../store/index.ts';
import { useServices, useTranslate, useViewState } from '../hooks.ts';
import { Check, Icon, Segmented } from '../kit/index.ts';
import { HOPS, MOST } from '../path-options.ts';
import { withoutRestriction } from '../path-question.ts';
import { restrictionsOf } from '../path-restrictions.ts';
import { useTeller } from '../use-told.ts';
import { LevelChoice } from './level-choice.tsx';
import { Choice, NumberChoice } from './path-choice.tsx';
import { PathMore, PathTypes } from './path-more.tsx';
import { PathWeights } from './path-weights.tsx';

const DIRECTIONS: readonly Direction[] = ['either', 'forward', 'backward'];
const COUNTED: ReadonlySet<PathQuestion['mode']> = new Set(['k-shortest', 'k-groups', 'strongest']);

/** Which paths are looked for, and under which restrictions; those that hold are chips, each lifted by a press. */
export function PathLimits({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Chips question={question} />
      <details className="path-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('paths.limits')}</summary>
        {open && <Limits question={question} />}
      </details>
    </>
  );
}

/** What is asked most; the rest is behind one more press. Made when they are looked at, as making them would delay each answer. */
function Limits({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { level } = useViewState('level');
  const ask = actions.askPaths;
  const all = question.mode === 'all-simple';
  return (
    <>
      {question.ask === 'paths' && (
        <>
          <Choice
            label={t('paths.mode')}
            value={question.mode}
            options={ASKED_MODES.map((mode) => [mode, t(`paths.mode.${mode}`)])}
            onChange={(mode) => ask(withMode(question, mode as PathQuestion['mode']))}
          />
          {COUNTED.has(question.mode) && (
            <Choice
              label={t(question.mode === 'k-groups' ? 'paths.most-lengths' : 'paths.most')}
              value={String(question.most)}
              options={MOST.map((count) => [String(count), String(count)])}
              onChange={(most) => ask({ most: Number(most) })}
            />
          )}
          {question.mode === 'strongest' && <PathWeights question={question} />}
          <Segmented
            label={t('paths.direction')}
            value={question.direction}
            onChange={(direction) => ask({ direction })}
            options={DIRECTIONS.map((value) => ({ value, label: t(`paths.direction.${value}`) }))}
          />
        </>
      )}
      <LevelChoice />
      <Check
        isSelected={question.parts.join() === 'operative'}
        onChange={(only) => ask({ parts: only ? ['operative'] : [] })}
      >
        {t('paths.operative')}
      </Check>
      {level !== 'works' && (
        <Check isSelected={question.anyVersion} onChange={(anyVersion) => ask({ anyVersion })}>
          {t('paths.any-version')}
        </Check>
      )}
      <NumberChoice
        label={t('paths.max-hops')}
        value={mostHops(question)}
        numbers={HOPS.filter((steps) => steps >= (question.minHops ?? 1))}
        any={!all}
        say={(steps) => t('scope.steps', { steps })}
        onChange={(maxHops) => ask({ maxHops })}
      />
      <PathTypes question={question} />
      <PathMore question={question} />
    </>
  );
}

/** All paths need an end to their length, which is seen and set; it goes with the mode. */
function withMode(question: PathQuestion, mode: PathQuestion['mode']): Partial<PathQuestion> {
  if (mode === 'all-simple') return { mode, maxHops: mostHops({ ...question, mode }) };
  return question.mode === 'all-simple' ? { mode, maxHops: null } : { mode };
}

function Chips({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const source = useTeller();
  const { actions } = useServices();
  const chips = source ? restrictionsOf(question, source, t) : [];
  if (chips.length === 0) return null;
  return (
    <ul className="path-chips" aria-label={t('paths.limits')}>
      {chips.map(([restriction, words]) => (
        <li key={restriction}>
          <button
            type="button"
            aria-label={t('paths.lift', { restriction: words })}
            onClick={() => {
              const usual = restriction === 'edgeTypes' ? { without: emptyQuestion().without } : null;
              actions.askPaths(usual ?? withoutRestriction(restriction, question));
            }}
          >
            <bdi>{words}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
