import type { ComputedView, LegendRow } from './compute-view.ts';
import { compareEdgeKeys, LEGEND_ORDER, STATUS_ORDER } from './legend.ts';
import type { EdgeLegendKey } from './view-state.ts';
import type { LegendKey, StatusKey } from './view-types.ts';

/** The legend: rows in their order. */
export interface LegendCounts {
  readonly nodes: readonly LegendRow<LegendKey>[];
  readonly edges: readonly LegendRow<EdgeLegendKey>[];
  readonly statuses: readonly LegendRow<StatusKey>[];
}

export const legendCounts = ({
  nodeRows,
  edgeRows,
  statusRows,
}: Pick<ComputedView, 'nodeRows' | 'edgeRows' | 'statusRows'>): LegendCounts => ({
  nodes: [...nodeRows].sort((a, b) => LEGEND_ORDER.indexOf(a.key) - LEGEND_ORDER.indexOf(b.key)),
  edges: [...edgeRows].sort((a, b) => compareEdgeKeys(a.key, b.key)),
  statuses: [...statusRows].sort((a, b) => STATUS_ORDER.indexOf(a.key) - STATUS_ORDER.indexOf(b.key)),
});
