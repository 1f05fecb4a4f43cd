import { useMemo } from 'react';
import { isMessageKey, type Translate } from '../../i18n/index.ts';
import { EDGE_TYPES } from '../../model/index.ts';
import { encodeEdge, LEGEND_LOOKS } from '../../stage/index.ts';
import {
  type EdgeLegendKey,
  fullName,
  type LegendKey,
  legendCounts,
  STEPS,
  type StatusKey,
  type ViewEdge,
} from '../../store/index.ts';
import { edgeKeyWord, isEdgeType } from '../edge-key-word.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, Check, GlyphMark, LineMark, Segmented } from '../kit/index.ts';
import { Facets } from './facets.tsx';
import { LevelChoice } from './level-choice.tsx';
import { ReachChoice } from './reach-choice.tsx';

/** Level, scope, and the legend that filters and counts. */
export function Filters() {
  const t = useTranslate();
  const { actions } = useServices();
  const language = useLanguage();
  const view = useViewState();
  const computed = useComputedView();
  const counts = useMemo(() => legendCounts(computed), [computed]);
  const filtered = view.hiddenNodes.size + view.hiddenEdges.size + view.hiddenStatuses.size > 0;
  return (
    <div className="filters">
      <h2 className="section-title">{t('level.label')}</h2>
      <LevelChoice />
      <Scope />
      <h2 className="section-title">{t('legend.what')}</h2>
      <ul className="legend">
        {counts.nodes.map((row) => (
          <li key={row.key}>
            <Check className="legend-row" isSelected={!row.hidden} onChange={() => actions.toggleNodes(row.key)}>
              <GlyphMark {...LEGEND_LOOKS[row.key]} />
              <span className="legend-label">{nodeKeyLabel(row.key, t)}</span>
              <span className="count">{row.count}</span>
            </Check>
          </li>
        ))}
      </ul>
      <h2 className="section-title">{t('legend.how')}</h2>
      <ul className="legend">
        {counts.edges.map((row) => (
          <li key={row.key}>
            <Check className="legend-row" isSelected={!row.hidden} onChange={() => actions.toggleEdges(row.key)}>
              <EdgeKeyMark edgeKey={row.key} />
              <span className="legend-label">{edgeKeyWord(row.key, language, t)}</span>
              <span className="count">{row.count}</span>
            </Check>
          </li>
        ))}
      </ul>
      <h2 className="section-title">{t('legend.status')}</h2>
      <ul className="legend statuses">
        {counts.statuses.map((row) => (
          <li key={row.key}>
            <Check className="legend-row" isSelected={!row.hidden} onChange={() => actions.toggleStatus(row.key)}>
              <StatusMark status={row.key} />
              <span className="legend-label">{t(`legend.${row.key}`)}</span>
              <span className="count">{row.count}</span>
            </Check>
          </li>
        ))}
      </ul>
      {filtered && (
        <Button variant="quiet" onPress={actions.showAllKinds}>
          {t('legend.show-all')}
        </Button>
      )}
      <Facets />
    </div>
  );
}

function Scope() {
  const t = useTranslate();
  const { actions } = useServices();
  const { focus, hops, between } = useViewState();
  const { view } = useComputedView();
  const graph = useGraph();
  const language = useLanguage();
  const { byFilter, outOfScope } = view.hidden;
  return (
    <>
      <h2 className="section-title">{t('scope.label')}</h2>
      <Segmented
        label={t('scope.label')}
        value={hops === null ? 'all' : String(hops)}
        onChange={(value) => actions.setScope(STEPS.find((steps) => String(steps) === value) ?? null)}
        options={[
          ...STEPS.map((steps) => ({
            value: String(steps),
            label: String(steps),
            spoken: t('scope.steps', { steps }),
          })),
          { value: 'all', label: t('scope.everything') },
        ]}
      />
      {focus !== null && hops !== null && (
        <p className="note">{t('scope.around', { steps: hops, name: fullName(graph, focus, language).text })}</p>
      )}
      {focus !== null && hops !== null && <ReachChoice />}
      {hops === 1 && focus !== null && (
        <Check isSelected={between} onChange={actions.setBetween}>
          {t('scope.between')}
        </Check>
      )}
      <p className="note" data-testid="scope-counts">
        {t('scope.shown', { nodes: view.nodes.length, edges: view.edges.length })}
        {outOfScope > 0 && <span>{t('scope.hidden', { outOfScope })}</span>}
        {byFilter > 0 && <span>{t('scope.filtered', { byFilter })}</span>}
      </p>
    </>
  );
}

function nodeKeyLabel(key: LegendKey, t: Translate): string {
  const message = `legend.${key}`;
  return isMessageKey(message) ? sayPlain(t, message) : key;
}

/** Legend messages take no arguments; the type of their key cannot say so when the key is computed. */
const sayPlain = (t: Translate, key: Parameters<Translate>[0]): string => (t as (key: string) => string)(key);

/** A dot for what is marked on a node, a dashed outline for drafts, a line for what edges rest on. */
function StatusMark({ status }: { readonly status: StatusKey }) {
  if (status === 'read' || status === 'curated') {
    const { width, dash } = encodeEdge({ ...SAMPLE, origin: status });
    return <LineMark family={SAMPLE.family} width={width} dash={dash} faint={status === 'curated'} />;
  }
  return (
    <span className="mark-cell">
      <span className={`dot ${status}`} aria-hidden="true" />
    </span>
  );
}

const SAMPLE: ViewEdge = {
  key: '',
  source: '',
  target: '',
  type: 'cites',
  family: 'citation',
  strength: 'preambular',
  verbs: [],
  origin: 'read',
  standsFor: [''],
};

function EdgeKeyMark({ edgeKey }: { readonly edgeKey: EdgeLegendKey }) {
  const [type = '', detail = ''] = edgeKey.split('/');
  if (!isEdgeType(type)) return null;
  const sample: ViewEdge = {
    ...SAMPLE,
    type,
    family: EDGE_TYPES[type].family,
    strength: type === 'mandates' || detail === 'operative' ? 'operative' : type === 'cites' ? 'preambular' : 'other',
    verbs: type === 'mandates' ? [detail] : [],
  };
  const look = encodeEdge(sample);
  return <LineMark family={sample.family} width={look.width} dash={look.dash} />;
}
