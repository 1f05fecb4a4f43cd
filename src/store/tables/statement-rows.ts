import { eachInParts, type GraphEdge, type RecitalGraph, runThrough, sortInParts } from '../../graph/index.ts';
import { instrumentOf, locatorOf, type Part, partOfLocator } from '../../model/index.ts';
import { compareSources } from '../inspect.ts';
import { edgesBehind } from '../legend.ts';
import type { View } from '../view-types.ts';

/** Statements that are listed one by one, each with its clause. */
export type StatementType = 'cites' | 'mandates';

/** One statement behind a shown edge: who says it, in which clause, of what. */
export interface StatementRow {
  readonly edge: GraphEdge;
  /** Key of the shown edge that stands for it. */
  readonly shown: string;
  /** Version or work (or body, event) that says it. */
  readonly instrument: string;
  /** Id of the clause; null where none is stated. */
  readonly clause: string | null;
  readonly part: Part;
}

/**
 * The citations or mandates behind the shown edges, in document order: exactly those that the drawing stands for.
 * Linear in the shown edges, but for the sorting.
 */
export const statementRows = (graph: RecitalGraph, view: View, type: StatementType): readonly StatementRow[] =>
  runThrough(statementRowsInParts(graph, view, type));

/** The same with pauses. */
export function* statementRowsInParts(
  graph: RecitalGraph,
  view: View,
  type: StatementType,
): Generator<void, readonly StatementRow[]> {
  const rows: StatementRow[] = [];
  yield* eachInParts(view.edges, (shown) => {
    if (shown.type !== type) return;
    for (const edge of edgesBehind(graph, shown.standsFor)) {
      const locator = locatorOf(edge.source);
      rows.push({
        edge,
        shown: shown.key,
        instrument: instrumentOf(edge.source),
        clause: locator === null ? null : edge.source,
        part: locator === null ? 'unknown' : partOfLocator(locator),
      });
    }
  });
  return yield* sortInParts(rows, (a, b) => compareSources(graph, a.edge, b.edge));
}
