import { useEffect, useMemo, useState } from 'react';
import { ANALYSES, type AnalysisRow, analysedAs, type Measure, measureOf } from '../../analysis/index.ts';
import { COLOURED_GROUPS, type Measured, PALETTES, type Tint, tintColour } from '../../stage/index.ts';
import { fullName, type ShownAnalysis, type ViewNode } from '../../store/index.ts';
import { analysisName, analysisValue } from '../analysis-words.ts';
import {
  useComputedView,
  useGraph,
  useLanguage,
  useMedia,
  useServices,
  useTheme,
  useTranslate,
  useViewState,
} from '../hooks.ts';
import { IconButton, Progress } from '../kit/index.ts';
import { type AnalysisResult, useAnalysis } from '../use-analysis.ts';

interface MeasureLegendProps {
  /** What the drawing is to show of them; null when nothing (any more). */
  readonly onMeasured: (measured: Measured | null) => void;
}

/** Explains what size and colour of nodes say, and turns it off. */
export function MeasureLegend({ onMeasured }: MeasureLegendProps) {
  const t = useTranslate();
  const { sizeBy, colourBy } = useViewState('sizeBy', 'colourBy');
  const { view } = useComputedView('view');
  const size = useAnalysis(sizeBy);
  const colour = useAnalysis(colourBy);
  const sizes = useMemo(() => measure(sizeBy, size.state)?.sizes ?? null, [sizeBy, size.state]);
  const tints = useMemo(() => {
    const found = measure(colourBy, colour.state);
    return found && tintsOf(found);
  }, [colourBy, colour.state]);
  useEffect(() => {
    onMeasured(
      sizes || tints
        ? { sizes: sizes && forNodes(view.nodes, sizes, true), tints: tints && forNodes(view.nodes, tints, false) }
        : null,
    );
  }, [onMeasured, view.nodes, sizes, tints]);
  useEffect(() => () => onMeasured(null), [onMeasured]);
  return (
    <section className="measure-legend" aria-label={t('measure.title')}>
      {sizeBy && <Entry shown={sizeBy} as="size" result={size} />}
      {colourBy && <Entry shown={colourBy} as="colour" result={colour} />}
    </section>
  );
}

const analysisOf = (shown: ShownAnalysis) => ANALYSES.find(({ id }) => id === shown.analysis);

function measure(shown: ShownAnalysis | null, state: AnalysisResult['state']): Measure | null {
  const analysis = shown && analysisOf(shown);
  return analysis && state?.kind === 'rows' ? measureOf(analysis.ranks, state.rows) : null;
}

function tintsOf({ sizes, groups }: Measure): ReadonlyMap<string, Tint> {
  return sizes
    ? new Map([...sizes].map(([id, share]) => [id, { share }]))
    : new Map([...(groups ?? [])].map(([id, group]) => [id, { group }]));
}

/** Values of works for what is shown of them. A clause has the colour of its instrument, and no size of its own. */
function forNodes<Value>(
  nodes: readonly ViewNode[],
  values: ReadonlyMap<string, Value>,
  exact: boolean,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const { id, type } of nodes) {
    const value = exact && type === 'clause' ? values.get(id) : analysedAs(values, id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

interface EntryProps {
  readonly shown: ShownAnalysis;
  readonly as: 'size' | 'colour';
  readonly result: AnalysisResult;
}

function Entry({ shown, as, result: { state } }: EntryProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const name = analysisName(shown.analysis, t);
  const title = t(as === 'size' ? 'measure.size' : 'measure.colour', { name });
  const ranks = analysisOf(shown)?.ranks;
  return (
    <div className="measure">
      <p className="measure-title">
        <span>{title}</span>
        <span className="note">{t(`analysis.of.${shown.of}`)}</span>
      </p>
      <IconButton
        icon="close"
        label={`${t('measure.off')}: ${title}`}
        onPress={() => actions.showAnalyses(as === 'size' ? { sizeBy: null } : { colourBy: null })}
      />
      {state?.kind === 'going' && <Progress label={t('analysis.going')} value={state.done > 0 ? state.done : null} />}
      {state?.kind === 'stopped' && <p className="note">{t('analysis.stopped')}</p>}
      {state?.kind === 'failed' && <p className="note">{t('analysis.failed')}</p>}
      {state?.kind === 'rows' &&
        (ranks === 'nodes' ? <Range shown={shown} as={as} rows={state.rows} /> : <Groups rows={state.rows} />)}
    </div>
  );
}

/** From nothing to the highest value. */
function Range({ shown, as, rows }: { readonly rows: readonly AnalysisRow[] } & Pick<EntryProps, 'shown' | 'as'>) {
  const t = useTranslate();
  const theme = useTheme();
  const most = rows[0]?.value ?? 0;
  const swatch = (share: number) => (
    <span
      key={share}
      className="swatch"
      style={
        as === 'colour'
          ? { background: tintColour({ share }, PALETTES[theme]) }
          : { inlineSize: 8 + 10 * Math.sqrt(share), blockSize: 8 + 10 * Math.sqrt(share) }
      }
    />
  );
  return (
    <p className={`measure-range ${as}`}>
      <span>0</span>
      <span className="swatches" aria-hidden="true">
        {[0, 0.25, 0.5, 1].map(swatch)}
      </span>
      <span>{t('measure.most', { most: String(Math.round(most)), value: analysisValue(shown.analysis, t) })}</span>
    </p>
  );
}

/** The groups that have a colour of their own, and that others share one. */
function Groups({ rows }: { readonly rows: readonly AnalysisRow[] }) {
  const t = useTranslate();
  const theme = useTheme();
  // Names take room that a small drawing needs itself.
  const [open, setOpen] = useState(useMedia('(min-width: 1500px) and (min-height: 700px)'));
  const tint = (group: number) => tintColour({ group }, PALETTES[theme]);
  const named = rows.slice(0, COLOURED_GROUPS);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="visually-hidden">{t('measure.groups')}</span>
        {named.map(({ id }, group) => (
          <span key={id} className="swatch" style={{ background: tint(group) }} />
        ))}
      </summary>
      {open && <GroupNames rows={named} rest={rows.length - named.length} tint={tint} />}
    </details>
  );
}

interface GroupNamesProps {
  readonly rows: readonly AnalysisRow[];
  readonly rest: number;
  readonly tint: (group: number) => string;
}

function GroupNames({ rows, rest, tint }: GroupNamesProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  return (
    <ul className="measure-groups">
      {rows.map(({ id, nodes: [central = '', ...others] }, group) => (
        <li key={id}>
          <button type="button" className="link-button" onClick={() => actions.reveal(central)}>
            <span className="swatch" style={{ background: tint(group) }} />
            <bdi>{fullName(graph, central, language).text}</bdi>
            <span className="count">{`+${others.length}`}</span>
          </button>
        </li>
      ))}
      <li>
        <span className="swatch" style={{ background: tint(COLOURED_GROUPS) }} />
        {t('measure.rest', { count: rest })}
      </li>
    </ul>
  );
}
