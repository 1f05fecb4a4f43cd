import { type RecitalGraph, serialize } from '../../graph/index.ts';
import { type Evidence, locatorOf, type SavedGraph } from '../../model/index.ts';
import { attributeOf, type Columns, EDGE_COLUMNS, GRAPH_COLUMNS, NODE_COLUMNS } from './columns.ts';
import type { Cell, Cells, GraphRows } from './rows.ts';

/** The graph as rows, in the order of its saved form: by key. */
export function toRows(graph: RecitalGraph, nameOf: (node: string) => string): GraphRows {
  const saved = toSaved(graph);
  return {
    graph: cellsOf(saved.attributes, GRAPH_COLUMNS),
    nodes: saved.nodes.map(({ key, attributes }) => ({
      key,
      name: nameOf(key),
      cells: cellsOf(attributes, NODE_COLUMNS),
    })),
    edges: saved.edges.map(({ key, source, target, attributes }) => ({
      key,
      source,
      target,
      clauses: distinct(attributes.evidence.map((entry) => clauseOf(entry, source))),
      surfaces: distinct(attributes.evidence.map((entry) => entry.surface)),
      cells: cellsOf(attributes, EDGE_COLUMNS),
    })),
  };
}

/** The saved form as an object: nodes, edges and lists in their one order. */
export const toSaved = (graph: RecitalGraph): SavedGraph => JSON.parse(serialize(graph)) as SavedGraph;

function cellsOf(attributes: object, columns: Columns): Cells {
  const values = attributes as Readonly<Record<string, unknown>>;
  const cells: Record<string, Cell> = {};
  for (const [column, kind] of Object.entries(columns)) {
    const value = values[attributeOf(column)];
    if (value === undefined || value === null) continue;
    cells[column] = kind === 'json' ? JSON.stringify(value) : (value as Cell);
  }
  return cells;
}

const clauseOf = (entry: Evidence, source: string): string | undefined =>
  entry.origin === 'read' ? entry.clause : (locatorOf(source) ?? undefined);

const distinct = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined))].join('; ');
