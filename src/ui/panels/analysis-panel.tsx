import { useEffect, useRef, useState } from 'react';
import { ANALYSES, type Analysis, type AnalysisRow } from '../../analysis/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { ShownAnalysis } from '../../store/index.ts';
import { analysisName, analysisNote, analysisValue } from '../analysis-words.ts';
import { useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, Check, ChoiceMenu, IconButton, Progress, Segmented } from '../kit/index.ts';
import { useAnalysis } from '../use-analysis.ts';
import { AnalysisTable } from './analysis-table.tsx';

interface AnalysisPanelProps {
  readonly onClose: () => void;
  /** A row was chosen: its node is selected. */
  readonly onChosen: () => void;
}

/** Questions about the graph as a whole, each answered as a ranking and, on demand, as size or colour on the canvas. */
export function AnalysisPanel({ onClose, onChosen }: AnalysisPanelProps) {
  const t = useTranslate();
  const { sizeBy, colourBy } = useViewState('sizeBy', 'colourBy');
  const { actions, announcer } = useServices();
  const [asked, setAsked] = useState<ShownAnalysis>(
    () => sizeBy ?? colourBy ?? { analysis: ANALYSES[0]!.id, of: 'all' },
  );
  const { state, stop, again } = useAnalysis(asked);
  const analysis = ANALYSES.find(({ id }) => id === asked.analysis) ?? ANALYSES[0]!;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const rows = state?.kind === 'rows' ? state.rows : null;
  useEffect(() => {
    if (rows) announcer.say(t('analysis.results', { count: rows.length }));
  }, [rows, announcer, t]);
  return (
    <aside
      className="panel analysis-panel"
      aria-label={t('analysis.title')}
      ref={panel}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="analysis-head">
        <h2 className="inspector-name">{t('analysis.title')}</h2>
        <IconButton icon="close" label={t('action.close')} onPress={onClose} />
      </header>
      <ChoiceMenu
        label={t('analysis.question')}
        icon="down"
        text={analysisName(analysis.id, t)}
        value={analysis.id}
        onChange={(id) => setAsked({ ...asked, analysis: id })}
        options={ANALYSES.map(({ id }) => ({ value: id, label: analysisName(id, t) }))}
      />
      <p className="analysis-note">{analysisNote(analysis.id, t)}</p>
      <Segmented
        label={t('analysis.of')}
        value={asked.of}
        onChange={(of) => setAsked({ ...asked, of })}
        options={[
          { value: 'all', label: t('analysis.of.all') },
          { value: 'shown', label: t('analysis.of.shown') },
        ]}
      />
      {rows && rows.length > 0 && <ShowAs analysis={analysis} rows={rows} asked={asked} />}
      {state?.kind === 'going' && (
        <div className="analysis-going">
          <Progress label={t('analysis.going')} value={state.done > 0 ? state.done : null} />
          <Button onPress={stop}>{t('analysis.stop')}</Button>
        </div>
      )}
      {(state?.kind === 'stopped' || state?.kind === 'failed') && (
        <div className="analysis-going">
          <p className="note">{t(state.kind === 'stopped' ? 'analysis.stopped' : 'analysis.failed')}</p>
          <Button onPress={again}>{t('analysis.again')}</Button>
        </div>
      )}
      {rows && (
        <AnalysisTable
          key={`${asked.analysis} ${asked.of}`}
          label={analysisName(analysis.id, t)}
          rows={rows}
          ranks={analysis.ranks}
          value={analysisValue(analysis.id, t)}
          onChoose={(id) => {
            actions.reveal(id);
            onChosen();
          }}
        />
      )}
    </aside>
  );
}

interface ShowAsProps {
  readonly analysis: Analysis;
  readonly rows: readonly AnalysisRow[];
  readonly asked: ShownAnalysis;
}

const same = (a: ShownAnalysis | null, b: ShownAnalysis): boolean => a?.analysis === b.analysis && a.of === b.of;

/** A size says something where rows are nodes with a value; a colour always does. */
function ShowAs({ analysis, rows, asked }: ShowAsProps) {
  const t: Translate = useTranslate();
  const { actions } = useServices();
  const { sizeBy, colourBy } = useViewState('sizeBy', 'colourBy');
  const measured = analysis.ranks === 'nodes' && rows[0]!.value > 0;
  return (
    <div className="analysis-show">
      {measured && (
        <Check
          isSelected={same(sizeBy, asked)}
          onChange={(shown) => actions.showAnalyses({ sizeBy: shown ? asked : null })}
        >
          {t('analysis.show-size')}
        </Check>
      )}
      <Check
        isSelected={same(colourBy, asked)}
        onChange={(shown) => actions.showAnalyses({ colourBy: shown ? asked : null })}
      >
        {t('analysis.show-colour')}
      </Check>
    </div>
  );
}
