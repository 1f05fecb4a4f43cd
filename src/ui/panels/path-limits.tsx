import { useMemo, useState } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { EDGE_TYPES, type EdgeType, type Language } from '../../model/index.ts';
import type { Direction, Restriction } from '../../query/index.ts';
import { ASKED_MODES, emptyQuestion, fullName, type PathQuestion } from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Check, Icon, Segmented } from '../kit/index.ts';
import { withoutRestriction } from '../path-question.ts';
import { LevelChoice } from './level-choice.tsx';
import { Choice } from './path-choice.tsx';
import { PathWeights } from './path-weights.tsx';

const HOPS = [1, 2, 3, 4, 5, 6, 8, 10];
const HUBS = [5, 10, 20, 50, 100];
const MOST = [3, 5, 10, 20, 50];
const DIRECTIONS: readonly Direction[] = ['either', 'forward', 'backward'];
const ANY = 'any';
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

/** All restrictions; made when they are looked at, as making them would delay each answer. */
function Limits({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { level } = useViewState('level');
  const ask = actions.askPaths;
  return (
    <>
      {question.ask === 'paths' && (
        <>
          <Choice
            label={t('paths.mode')}
            value={question.mode}
            options={ASKED_MODES.map((mode) => [mode, t(`paths.mode.${mode}`)])}
            onChange={(mode) => ask({ mode: mode as PathQuestion['mode'] })}
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
      <Check isSelected={question.operative} onChange={(operative) => ask({ operative })}>
        {t('paths.operative')}
      </Check>
      {level !== 'works' && (
        <Check isSelected={question.anyVersion} onChange={(anyVersion) => ask({ anyVersion })}>
          {t('paths.any-version')}
        </Check>
      )}
      <Numbers question={question} />
      <Types question={question} />
    </>
  );
}

function Numbers({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const graph = useGraph();
  const { actions } = useServices();
  const years = useMemo(() => yearsOf(graph), [graph]);
  const numbers = (list: readonly number[], say: (value: number) => string): [string, string][] => [
    [ANY, t('paths.any')],
    ...list.map((value): [string, string] => [String(value), say(value)]),
  ];
  const chosen = (value: string): number | null => (value === ANY ? null : Number(value));
  return (
    <>
      <Choice
        label={t('paths.max-hops')}
        value={String(question.maxHops ?? ANY)}
        options={numbers(HOPS, (steps) => t('scope.steps', { steps }))}
        onChange={(value) => actions.askPaths({ maxHops: chosen(value) })}
      />
      <Choice
        label={t('paths.as-of')}
        value={String(question.asOf ?? ANY)}
        options={numbers(years, String)}
        onChange={(value) => actions.askPaths({ asOf: chosen(value) })}
      />
      <Choice
        label={t('paths.hubs')}
        value={String(question.hubs ?? ANY)}
        options={numbers(HUBS, (degree) => t('tooltip.links', { degree }))}
        onChange={(value) => actions.askPaths({ hubs: chosen(value) })}
      />
    </>
  );
}

function Types({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const types = useMemo(() => {
    const present = new Set([...graph.edges.values()].map(({ attributes }) => attributes.type));
    return (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) => present.has(type));
  }, [graph]);
  return (
    <fieldset className="path-types">
      <legend>{t('paths.types')}</legend>
      {types.map((type) => (
        <Check
          key={type}
          isSelected={!question.without.includes(type)}
          onChange={(walked) =>
            actions.askPaths({
              without: walked ? question.without.filter((one) => one !== type) : [...question.without, type],
            })
          }
        >
          {edgeVerb(type, language)}
        </Check>
      ))}
    </fieldset>
  );
}

/** Years in which something of the graph was adopted or took place, the latest first. */
function yearsOf(graph: RecitalGraph): number[] {
  const years = new Set<number>();
  for (const attributes of graph.nodes.values())
    if ('year' in attributes && typeof attributes.year === 'number') years.add(attributes.year);
  return [...years].sort((a, b) => b - a);
}

/** The restrictions that hold, in words, and how each is called where it is lifted. */
export function restrictionsOf(
  question: PathQuestion,
  graph: RecitalGraph,
  language: Language,
  t: Translate,
): readonly (readonly [Restriction, string])[] {
  const usual = emptyQuestion();
  const names = (ids: readonly string[]): string => ids.map((id) => fullName(graph, id, language).text).join(', ');
  const without = question.without.filter((type) => !usual.without.includes(type));
  const all: readonly (readonly [Restriction, string, boolean])[] = [
    ['direction', t(`paths.direction.${question.direction}`), question.direction !== 'either'],
    [
      'edgeTypes',
      t('paths.types.without', { list: question.without.map((type) => edgeVerb(type, language)).join(', ') }),
      without.length > 0,
    ],
    ['parts', t('paths.operative'), question.operative],
    ['hops', t('paths.at-most', { steps: question.maxHops ?? 0 }), question.maxHops !== null],
    ['asOf', t('paths.as-of.year', { year: String(question.asOf) }), question.asOf !== null],
    ['hubs', t('paths.hubs.over', { count: question.hubs ?? 0 }), question.hubs !== null],
    ['waypoints', `${t('paths.via')} ${names(question.via)}`, question.via.length > 0],
    ['nodes', `${t('paths.avoid')} ${names(question.avoid)}`, question.avoid.length > 0],
  ];
  return all.flatMap(([restriction, words, holds]) => (holds ? [[restriction, words] as const] : []));
}

function Chips({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const chips = restrictionsOf(question, graph, language, t);
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
              actions.askPaths(usual ?? withoutRestriction(restriction));
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
