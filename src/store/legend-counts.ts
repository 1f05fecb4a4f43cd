import type { ComputedView, LegendRow } from './compute-view.ts';
import { compareEdgeKeys, LEGEND_ORDER } from './legend.ts';
import type { EdgeLegendKey } from './view-state.ts';
import type { LegendKey } from './view-types.ts';

/** The legend: rows in their order, and how many shown nodes have which status. */
export interface LegendCounts {
  readonly nodes: readonly LegendRow<LegendKey>[];
  readonly edges: readonly LegendRow<EdgeLegendKey>[];
  /** Shown nodes of which a newer version exists. */
  readonly newer: number;
  /** Shown instruments of which no text was read in. */
  readonly unread: number;
}

export function legendCounts({ view, nodeRows, edgeRows }: ComputedView): LegendCounts {
  let newer = 0;
  let unread = 0;
  for (const node of view.nodes) {
    if (node.newer) newer++;
    if ((node.type === 'work' || node.type === 'version') && !node.read) unread++;
  }
  return {
    nodes: [...nodeRows].sort((a, b) => LEGEND_ORDER.indexOf(a.key) - LEGEND_ORDER.indexOf(b.key)),
    edges: [...edgeRows].sort((a, b) => compareEdgeKeys(a.key, b.key)),
    newer,
    unread,
  };
}
