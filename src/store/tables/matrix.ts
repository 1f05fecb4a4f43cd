import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';
import { instrumentOf } from '../../model/index.ts';
import { edgesBehind } from '../legend.ts';
import type { View } from '../view-types.ts';

/** Bodies × action lines, or instruments × those they address. */
export type MatrixType = 'facilitates' | 'mandates';

export interface MatrixCell {
  /** Keys of the shown edges that stand for it; more than one where clauses are shown. */
  readonly shown: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/** Who has to do with what: ids of rows and columns, and the statements where they meet. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then column; nothing where they don't meet. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
}

/**
 * The matrix of the shown edges of one type. Rows are those that say or act, with most statements first; columns those
 * that are said of, in the order of their ids with numbers as numbers (C2 before C10).
 */
export function matrixOf(graph: RecitalGraph, view: View, type: MatrixType): Matrix {
  const cells = new Map<string, Map<string, { shown: string[]; edges: GraphEdge[] }>>();
  const columns = new Set<string>();
  for (const shown of view.edges) {
    if (shown.type !== type) continue;
    const row = instrumentOf(shown.source);
    const column = shown.target;
    columns.add(column);
    let line = cells.get(row);
    if (!line) {
      line = new Map();
      cells.set(row, line);
    }
    let cell = line.get(column);
    if (!cell) {
      cell = { shown: [], edges: [] };
      line.set(column, cell);
    }
    cell.shown.push(shown.key);
    cell.edges.push(...edgesBehind(graph, shown.standsFor));
  }
  const weight = (row: string): number =>
    [...cells.get(row)!.values()].reduce((sum, cell) => sum + cell.edges.length, 0);
  const byId = new Intl.Collator('en', { numeric: true }).compare;
  return {
    rows: [...cells.keys()].sort((a, b) => weight(b) - weight(a) || byId(a, b)),
    columns: [...columns].sort(byId),
    cells,
  };
}
