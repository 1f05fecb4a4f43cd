import { ANALYSES } from '../../analysis/index.ts';
import type { LegendEntry } from '../../briefing/index.ts';
import { COLOURED_GROUPS, PALETTES, type Palette, tintColour } from '../../drawing/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Colours } from '../../stage/index.ts';
import { fullName, type ShownAnalysis } from '../../store/index.ts';
import { analysisName, analysisValue } from '../analysis-words.ts';
import { useGraph, useLanguage, useTranslate, useViewState } from '../hooks.ts';
import { type AnalysisResult, useAnalysis } from '../use-analysis.ts';

/** What size and colour of nodes say, for the legend of a picture in these colours. */
export function useMeasureEntries(theme: Colours): {
  readonly coloured: boolean;
  readonly entries: readonly LegendEntry[];
} {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { sizeBy, colourBy } = useViewState('sizeBy', 'colourBy');
  const size = useAnalysis(sizeBy).state;
  const colour = useAnalysis(colourBy).state;
  const palette = PALETTES[theme];
  const name = (id: string): string => fullName(graph, id, language).text;
  const entries = [
    ...(sizeBy ? ranged(sizeBy, 'size', size, palette, t) : []),
    ...(colourBy
      ? [...ranged(colourBy, 'colour', colour, palette, t), ...grouped(colourBy, colour, palette, name, t)]
      : []),
  ];
  return { coloured: colourBy !== null && colour?.kind === 'rows', entries };
}

const ranksOf = ({ analysis }: ShownAnalysis) => ANALYSES.find(({ id }) => id === analysis)?.ranks;

/** From nothing to the highest value. */
function ranged(
  shown: ShownAnalysis,
  as: 'size' | 'colour',
  state: AnalysisResult['state'],
  palette: Palette,
  t: Translate,
): LegendEntry[] {
  if (state?.kind !== 'rows' || ranksOf(shown) !== 'nodes') return [];
  const title = t(as === 'size' ? 'measure.size' : 'measure.colour', { name: analysisName(shown.analysis, t) });
  const most = String(Math.round(state.rows[0]?.value ?? 0));
  const value = t('measure.most', { most, value: analysisValue(shown.analysis, t) });
  if (as === 'size') return [{ shape: 'circle', colour: palette.muted, text: `${title}: 0 – ${value}` }];
  return [
    { shape: 'circle', colour: tintColour({ share: 0 }, palette), text: `${title}: 0` },
    { shape: 'circle', colour: tintColour({ share: 1 }, palette), text: value },
  ];
}

/** The groups that have a colour of their own, by what is in their middle, and that others share one. */
function grouped(
  shown: ShownAnalysis,
  state: AnalysisResult['state'],
  palette: Palette,
  nameOf: (id: string) => string,
  t: Translate,
): LegendEntry[] {
  if (state?.kind !== 'rows' || ranksOf(shown) === 'nodes') return [];
  const named = state.rows.slice(0, COLOURED_GROUPS);
  const rest = state.rows.length - named.length;
  const entries = named.map(
    ({ nodes: [central = '', ...others] }, group): LegendEntry => ({
      shape: 'circle',
      colour: tintColour({ group }, palette),
      text: `${nameOf(central)} +${others.length}`,
    }),
  );
  const colour = tintColour({ group: COLOURED_GROUPS }, palette);
  return rest > 0 ? [...entries, { shape: 'circle', colour, text: t('measure.rest', { count: rest }) }] : entries;
}
