import { useMemo, useState } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType, PARTS, type Part } from '../../model/index.ts';
import type { Direction } from '../../query/index.ts';
import type { PathQuestion } from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { facetWord } from '../facet-words.ts';
import { useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Check } from '../kit/index.ts';
import { HOPS, HUBS, yearsIn } from '../path-options.ts';
import { Choice, NumberChoice } from './path-choice.tsx';

interface QuestionProps {
  readonly question: PathQuestion;
}

/** Which links are followed. */
export function PathTypes({ question }: QuestionProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { actions } = useServices();
  const types = useEdgeTypes();
  return (
    <Kinds
      legend={t('paths.types')}
      all={types}
      without={question.without}
      say={(type) => edgeVerb(type, language)}
      onChange={(without) => actions.askPaths({ without })}
    />
  );
}

/** Restrictions that are asked for now and then. */
export function PathMore({ question }: QuestionProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <details className="path-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('paths.limits.more')}</summary>
      {open && (
        <>
          <Numbers question={question} />
          {question.ask === 'paths' && <Through question={question} />}
          <Parts question={question} />
          {question.ask === 'paths' && <Directions question={question} />}
        </>
      )}
    </details>
  );
}

function Numbers({ question }: QuestionProps) {
  const t = useTranslate();
  const graph = useGraph();
  const { actions } = useServices();
  const years = useMemo(() => yearsIn(graph), [graph]);
  const { minHops, maxHops } = question;
  return (
    <>
      {question.ask === 'paths' && (
        <NumberChoice
          label={t('paths.min-hops')}
          value={minHops}
          numbers={HOPS.filter((steps) => steps <= (maxHops ?? steps))}
          say={(steps) => t('scope.steps', { steps })}
          onChange={(steps) => actions.askPaths({ minHops: steps })}
        />
      )}
      <NumberChoice
        label={t('paths.as-of')}
        value={question.asOf}
        numbers={years}
        say={String}
        onChange={(asOf) => actions.askPaths({ asOf })}
      />
      <NumberChoice
        label={t('paths.hubs')}
        value={question.hubs}
        numbers={HUBS}
        say={(degree) => t('tooltip.links', { degree })}
        onChange={(hubs) => actions.askPaths({ hubs })}
      />
    </>
  );
}

/** What may stand between the ends; a level shows no more than it has. */
function Through({ question }: QuestionProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { level } = useViewState('level');
  const types = useMemo(() => {
    const hidden = new Set<NodeType>(
      level === 'clauses' ? [] : level === 'versions' ? ['clause'] : ['clause', 'version'],
    );
    const present = new Set([...graph.nodes.values()].map(({ type }) => type));
    return NODES.filter((type) => present.has(type) && !hidden.has(type));
  }, [graph, level]);
  return (
    <Kinds
      legend={t('paths.through')}
      all={types}
      without={question.notThrough}
      say={(type) => NODE_TYPES[type].plural[language]}
      onChange={(notThrough) => actions.askPaths({ notThrough })}
    />
  );
}

function Parts({ question }: QuestionProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const parts = useMemo(() => partsIn(graph), [graph]);
  const { parts: counted } = question;
  return (
    <Kinds
      legend={t('paths.parts')}
      all={parts}
      without={counted.length === 0 ? [] : parts.filter((part) => !counted.includes(part))}
      say={(part) => facetWord('part', part, graph, language, t).text}
      onChange={(without) =>
        // Where no part counts any more, nothing is asked of parts.
        actions.askPaths({ parts: without.length === 0 ? [] : parts.filter((part) => !without.includes(part)) })
      }
    />
  );
}

const AS_ALL = '';
const WAYS: readonly Direction[] = ['either', 'forward', 'backward'];

/** Links that are followed in a direction of their own. */
function Directions({ question }: QuestionProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { actions } = useServices();
  const types = useEdgeTypes().filter((type) => !question.without.includes(type));
  const [open, setOpen] = useState(false);
  return (
    <details className="path-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('paths.directions')}</summary>
      {open &&
        types.map((type) => (
          <Choice
            key={type}
            label={edgeVerb(type, language)}
            value={question.directions[type] ?? AS_ALL}
            options={[
              [AS_ALL, t('paths.directions.as-all')],
              ...WAYS.map((way) => [way, t(`paths.direction.${way}`)] as const),
            ]}
            onChange={(way) => actions.askPaths({ directions: withDirection(question.directions, type, way) })}
          />
        ))}
    </details>
  );
}

/** In the order of the model, so that equal questions are equal. */
function withDirection(
  directions: PathQuestion['directions'],
  type: EdgeType,
  way: string,
): PathQuestion['directions'] {
  const next = { ...directions, [type]: way };
  return Object.fromEntries(EDGES.flatMap((one) => (next[one] ? [[one, next[one]]] : [])));
}

const EDGES = Object.keys(EDGE_TYPES) as EdgeType[];
const NODES = Object.keys(NODE_TYPES) as NodeType[];

function useEdgeTypes(): readonly EdgeType[] {
  const graph = useGraph();
  return useMemo(() => {
    const present = new Set([...graph.edges.values()].map(({ attributes }) => attributes.type));
    return EDGES.filter((type) => present.has(type));
  }, [graph]);
}

/** Parts in which something of the graph is said. */
function partsIn({ edges, nodes }: RecitalGraph): readonly Part[] {
  const present = new Set<Part>();
  for (const { attributes } of edges.values()) if ('part' in attributes) present.add(attributes.part);
  for (const attributes of nodes.values()) if (attributes.type === 'clause') present.add(attributes.part);
  return PARTS.filter((part) => present.has(part));
}

interface KindsProps<Kind extends string> {
  readonly legend: string;
  readonly all: readonly Kind[];
  readonly without: readonly Kind[];
  readonly say: (kind: Kind) => string;
  readonly onChange: (without: readonly Kind[]) => void;
}

/** Kinds of something, each of which may be left out. */
function Kinds<Kind extends string>({ legend, all, without, say, onChange }: KindsProps<Kind>) {
  return (
    <fieldset className="path-types">
      <legend>{legend}</legend>
      {all.map((kind) => (
        <Check
          key={kind}
          isSelected={!without.includes(kind)}
          onChange={(kept) => onChange(kept ? without.filter((one) => one !== kind) : [...without, kind])}
        >
          {say(kind)}
        </Check>
      ))}
    </fieldset>
  );
}
