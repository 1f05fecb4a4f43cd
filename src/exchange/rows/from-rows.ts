import { parseGraph, type RecitalGraph } from '../../graph/index.ts';
import { makeDiagnostic, type Outcome } from '../../model/index.ts';
import {
  attributeOf,
  type ColumnKind,
  type Columns,
  EDGE_COLUMNS,
  GRAPH_COLUMNS,
  NODE_COLUMNS,
  nullableOfEdge,
  nullableOfNode,
} from './columns.ts';
import type { ReadRows } from './rows.ts';

/**
 * Rows as a graph. A file that does not say that it holds a Recital graph is refused; a row that is no node or edge of
 * one is left out and named, as in `parseGraph`. Columns that are not ours are passed over.
 */
export function fromRows(rows: ReadRows): Outcome<RecitalGraph> {
  if (rows.graph.format === undefined) return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
  return parseGraph({
    attributes: attributesOf(rows.graph, GRAPH_COLUMNS, []),
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: rows.nodes.map(({ key, cells }) => ({
      key,
      attributes: attributesOf(cells, NODE_COLUMNS, nullableOfNode(cells.type ?? '')),
    })),
    edges: rows.edges.map(({ key, source, target, cells }) => ({
      key,
      source,
      target,
      attributes: attributesOf(cells, EDGE_COLUMNS, nullableOfEdge(cells.edgeType ?? '')),
    })),
  });
}

function attributesOf(
  cells: Readonly<Record<string, string>>,
  columns: Columns,
  nullable: readonly string[],
): Record<string, unknown> {
  const attributes: Record<string, unknown> = Object.fromEntries(nullable.map((key) => [key, null]));
  for (const [column, kind] of Object.entries(columns))
    if (Object.hasOwn(cells, column)) attributes[attributeOf(column)] = toValue(cells[column]!, kind);
  return attributes;
}

/** A cell that does not fit its column stays text, which the schema then refuses by name. */
function toValue(text: string, kind: ColumnKind): unknown {
  if (kind === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (kind === 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
