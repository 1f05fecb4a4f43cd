import type { RecitalGraph } from '../../graph/index.ts';
import type { Outcome } from '../../model/index.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { fromRows } from './from-rows.ts';
import type { Cells } from './rows.ts';
import { toRows } from './to-rows.ts';

/** A table of named columns; what a row lacks is absent. */
export interface PairTable {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/** A graph as programs that take a pair of tables (Gephi, Neo4j, Cytoscape) want it, with their names of columns. */
export function toPair(graph: RecitalGraph, nameOf: (node: string) => string) {
  const rows = toRows(graph, nameOf);
  const nodes: PairTable = {
    columns: ['Id', 'Label', ...Object.keys(NODE_COLUMNS)],
    rows: rows.nodes.map(({ key, name, cells }) => ({ Id: key, Label: name, ...cells })),
  };
  const edges: PairTable = {
    columns: ['Id', 'Source', 'Target', 'Clauses', 'Surfaces', ...Object.keys(EDGE_COLUMNS)],
    rows: rows.edges.map(({ key, source, target, clauses, surfaces, cells }) => ({
      Id: key,
      Source: source,
      Target: target,
      Clauses: clauses,
      Surfaces: surfaces,
      ...cells,
    })),
  };
  return { nodes, edges, graph: rows.graph };
}

type Read = readonly Readonly<Record<string, string>>[];

/** The other way. */
export const fromPair = (nodes: Read, edges: Read, graph: Readonly<Record<string, string>>): Outcome<RecitalGraph> =>
  fromRows({
    graph,
    nodes: nodes.map(({ Id = '', ...cells }) => ({ key: Id, cells })),
    edges: edges.map(({ Id = '', Source = '', Target = '', ...cells }) => ({
      key: Id,
      source: Source,
      target: Target,
      cells,
    })),
  });
