import { memo, type ReactNode, useMemo } from 'react';
import { isMessageKey, type Translate } from '../../i18n/index.ts';
import { EDGE_TYPES } from '../../model/index.ts';
import { encodeEdge, LEGEND_LOOKS } from '../../stage/index.ts';
import {
  type EdgeLegendKey,
  fullName,
  type LegendKey,
  type LegendRow,
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
  const { hiddenNodes, hiddenEdges, hiddenStatuses } = useViewState('hiddenNodes', 'hiddenEdges', 'hiddenStatuses');
  const rows = useComputedView('nodeRows', 'edgeRows', 'statusRows');
  const counts = useMemo(() => legendCounts(rows), [rows]);
  const filtered = hiddenNodes.size + hiddenEdges.size + hiddenStatuses.size > 0;
  return (
    <div className="filters">
      <h2 className="section-title">{t('level.label')}</h2>
      <LevelChoice />
      <Scope />
      <h2 className="section-title">{t('legend.what')}</h2>
      <ul className="legend">
        {counts.nodes.map((row) => (
          <NodeRow key={row.key} {...rowOf(row)} />
        ))}
      </ul>
      <h2 className="section-title">{t('legend.how')}</h2>
      <ul className="legend">
        {counts.edges.map((row) => (
          <EdgeRow key={row.key} {...rowOf(row)} />
        ))}
      </ul>
      <h2 className="section-title">{t('legend.status')}</h2>
      <ul className="legend statuses">
        {counts.statuses.map((row) => (
          <StatusRow key={row.key} {...rowOf(row)} />
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

interface RowProps<Key> {
  readonly of: Key;
  readonly count: number;
  readonly hidden: boolean;
}

/** What a row is made of: one that says the same as before is not drawn again, as there are dozens. */
const rowOf = <Key,>({ key, count, hidden }: LegendRow<Key>): RowProps<Key> => ({ of: key, count, hidden });

const NodeRow = memo(function NodeRow({ of, count, hidden }: RowProps<LegendKey>) {
  const t = useTranslate();
  const { actions } = useServices();
  return (
    <Row count={count} hidden={hidden} label={nodeKeyLabel(of, t)} onChange={() => actions.toggleNodes(of)}>
      <GlyphMark {...LEGEND_LOOKS[of]} />
    </Row>
  );
});

const EdgeRow = memo(function EdgeRow({ of, count, hidden }: RowProps<EdgeLegendKey>) {
  const t = useTranslate();
  const language = useLanguage();
  const { actions } = useServices();
  return (
    <Row count={count} hidden={hidden} label={edgeKeyWord(of, language, t)} onChange={() => actions.toggleEdges(of)}>
      <EdgeKeyMark edgeKey={of} />
    </Row>
  );
});

const StatusRow = memo(function StatusRow({ of, count, hidden }: RowProps<StatusKey>) {
  const t = useTranslate();
  const { actions } = useServices();
  return (
    <Row count={count} hidden={hidden} label={t(`legend.${of}`)} onChange={() => actions.toggleStatus(of)}>
      <StatusMark status={of} />
    </Row>
  );
});

interface RowLook {
  readonly count: number;
  readonly hidden: boolean;
  readonly label: string;
  readonly onChange: () => void;
  /** The mark before the label. */
  readonly children: ReactNode;
}

const Row = ({ count, hidden, label, onChange, children }: RowLook) => (
  <li>
    <Check className="legend-row" isSelected={!hidden} onChange={onChange}>
      {children}
      <span className="legend-label">{label}</span>
      <span className="count">{count}</span>
    </Check>
  </li>
);

function Scope() {
  const t = useTranslate();
  const { actions } = useServices();
  const { focus, hops, between } = useViewState('focus', 'hops', 'between');
  const { view } = useComputedView('view');
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
