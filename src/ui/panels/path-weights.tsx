import { useMemo, useState } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import { EDGE_TYPES, type EdgeType, type Part, stanceLabel } from '../../model/index.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../../query/index.ts';
import type { PathQuestion } from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { facetWord } from '../facet-words.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';
import { Choice } from './path-choice.tsx';

const OFFERED = [0.25, 0.5, 1, 1.25, 1.5, 2, 3, 4, 6, 8, 12, 16];
const SHOWN_PARTS: readonly Part[] = ['operative', 'preambular'];
const NONE: Weights = { types: {}, parts: {}, verbs: {} };

/** What a step of the strongest path costs: the weights, each to be seen and set. */
export function PathWeights({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <details className="path-weights" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(question.weights === null ? 'paths.weights' : 'paths.weights.own')}</summary>
      {open && <Costs question={question} />}
    </details>
  );
}

function Costs({ question }: { readonly question: PathQuestion }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { types, verbs } = useMemo(() => weighedIn(graph), [graph]);
  const number = useMemo(() => new Intl.NumberFormat(language), [language]);
  const set = question.weights ?? NONE;
  const row = (group: keyof Weights, key: string, name: string) => {
    const usual = valueIn(DEFAULT_WEIGHTS, group, key) ?? 1;
    const value = valueIn(set, group, key) ?? usual;
    const values = [...new Set([...OFFERED, usual, value])].sort((a, b) => a - b);
    return (
      <Choice
        key={key}
        label={name}
        value={String(value)}
        options={values.map((one) => [String(one), number.format(one)])}
        onChange={(chosen) => actions.askPaths({ weights: withWeight(set, group, key, Number(chosen), usual) })}
      />
    );
  };
  return (
    <>
      <p className="note">{t('paths.weights.note')}</p>
      <fieldset>
        <legend>{t('paths.weights.links')}</legend>
        {types
          .filter((type) => !question.without.includes(type))
          .map((type) => row('types', type, edgeVerb(type, language)))}
      </fieldset>
      <fieldset>
        <legend>{t('paths.weights.parts')}</legend>
        {SHOWN_PARTS.map((part) => row('parts', part, facetWord('part', part, graph, language, t).text))}
      </fieldset>
      <fieldset>
        <legend>{t('paths.weights.verbs')}</legend>
        {verbs.map((verb) => row('verbs', verb, stanceLabel(verb, language)))}
      </fieldset>
      {question.weights !== null && (
        <Button variant="quiet" onPress={() => actions.askPaths({ weights: null })}>
          {t('paths.weights.usual')}
        </Button>
      )}
    </>
  );
}

const valueIn = (weights: Weights, group: keyof Weights, key: string): number | undefined =>
  (weights[group] as Readonly<Record<string, number>>)[key];

/** Null when all is as usual again. */
function withWeight(set: Weights, group: keyof Weights, key: string, value: number, usual: number): Weights | null {
  const { [key]: _, ...others } = set[group] as Readonly<Record<string, number>>;
  const next = { ...set, [group]: value === usual ? others : { ...others, [key]: value } };
  return Object.values(next).every((one) => Object.keys(one).length === 0) ? null : next;
}

/** What the links of the graph are and say, in the order of the model and of the alphabet. */
function weighedIn({ edges }: RecitalGraph): {
  readonly types: readonly EdgeType[];
  readonly verbs: readonly string[];
} {
  const types = new Set<EdgeType>();
  const verbs = new Set<string>();
  for (const { attributes } of edges.values()) {
    types.add(attributes.type);
    if (attributes.type === 'mandates') verbs.add(attributes.verb);
    else if ('stance' in attributes && attributes.stance) verbs.add(attributes.stance);
  }
  return { types: (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) => types.has(type)), verbs: [...verbs].sort() };
}
