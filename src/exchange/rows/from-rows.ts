import { parseGraph, type RecitalGraph } from '../../graph/index.ts';
import { makeDiagnostic, NODE_TYPES, type Outcome, SAVED_GRAPH_VERSION } from '../../model/index.ts';
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
 * Rows as a graph. A file that holds no Recital graph is refused; a row that is no node or edge of one is left out and
 * named, as in `parseGraph`. Columns that are not ours are passed over. Programs that keep nothing of a graph as a whole
 * (networkx and Gephi of GEXF) leave our nodes and edges: these are read, and what is missing is said.
 */
export function fromRows(rows: ReadRows): Outcome<RecitalGraph> {
  if (rows.graph.format !== undefined) return graphOf(rows);
  if (!isOurs(rows)) return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
  const read = graphOf({ ...rows, graph: FRAME });
  return { ...read, diagnostics: [makeDiagnostic('graph/frame-missing'), ...read.diagnostics] };
}

/** What a graph as a whole says at least. */
const FRAME = {
  format: 'recital-graph',
  version: String(SAVED_GRAPH_VERSION),
  name: '',
  documents: '[]',
  open: '[]',
  corrections: '[]',
};

/** Whether all nodes are of a type of ours and all edges have evidence, as no other program writes them. */
const isOurs = ({ nodes, edges }: ReadRows): boolean =>
  nodes.length > 0 &&
  nodes.every(({ cells }) => Object.hasOwn(NODE_TYPES, cells.type ?? '') && cells.provenance !== undefined) &&
  edges.every(({ cells }) => cells.edgeType !== undefined && cells.evidence !== undefined);

function graphOf(rows: ReadRows): Outcome<RecitalGraph> {
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
  // Python writes them with a capital.
  if (kind === 'boolean') return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
  if (kind === 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
