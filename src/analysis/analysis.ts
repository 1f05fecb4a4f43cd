import type { AnalysisGraph } from './analysis-graph.ts';

/** One line of a ranking. */
export interface AnalysisRow {
  /** Unique within a run: the node, or the members joined by a space. */
  readonly id: string;
  /** What it is ranked by. */
  readonly value: number;
  /** The node; the members of a group, the most central first; the two ends of a pair. */
  readonly nodes: readonly string[];
}

/** What a row stands for: one node, a group of nodes, or a pair that edges join both ways. */
export type Ranked = 'nodes' | 'groups' | 'pairs';

/** Told now and then how much of a long run is done, 0…1. */
export type Watch = (done: number) => void;

/** A question about the whole of a graph, answered exactly. */
export interface Analysis {
  readonly id: string;
  readonly ranks: Ranked;
  /** Pure; the same graph gives the same rows, the highest value first, then by id. */
  readonly run: (graph: AnalysisGraph, watch?: Watch) => readonly AnalysisRow[];
}

const byId = (a: AnalysisRow, b: AnalysisRow): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Rows in their order. */
export const ranked = (rows: readonly AnalysisRow[]): readonly AnalysisRow[] =>
  [...rows].sort((a, b) => b.value - a.value || byId(a, b));

/** Nodes with their values, without those that have none. */
export const rankedNodes = (graph: AnalysisGraph, values: ArrayLike<number>): readonly AnalysisRow[] =>
  ranked(graph.nodes.flatMap(({ id }, node) => (values[node]! > 0 ? [{ id, value: values[node]!, nodes: [id] }] : [])));

/** A group as a row: as large as it is, members in the order given. */
export const groupRow = (members: readonly string[]): AnalysisRow => ({
  id: members.join(' '),
  value: members.length,
  nodes: members,
});
