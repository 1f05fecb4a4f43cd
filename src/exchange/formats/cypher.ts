import type { EdgeType, NodeType } from '../../model/index.ts';
import { type Cells, type EdgeRow, toRows } from '../rows/index.ts';
import { wellFormed } from '../well-formed.ts';
import type { GraphFormat } from './format.ts';

/** Rows of one statement: databases plan it once, and a transaction stays small. */
const ROWS_AT_ONCE = 500;

const LABELS: Readonly<Record<NodeType, string>> = {
  work: 'Work',
  version: 'Version',
  clause: 'Clause',
  body: 'Body',
  'action-line': 'ActionLine',
  event: 'Event',
};

/**
 * An openCypher script that makes the graph in an empty database (Neo4j, Memgraph, …): one label and the shared label
 * `Recital` for a node, one relationship an edge. Lists and objects are JSON texts. Texts stand in literals only, and
 * labels and types come from our own tables: nothing that a document says is part of a statement.
 */
export const cypher: GraphFormat = {
  write: (graph, { nameOf }) => {
    const rows = toRows(graph, nameOf);
    const nodes = grouped(rows.nodes, ({ cells }) => String(cells.type));
    const edges = grouped(rows.edges, ({ cells }) => String(cells.edgeType));
    const statements = [
      ...[...nodes].flatMap(([type, list]) =>
        batches(list.map(({ key, name, cells }) => ({ id: key, name, ...cells }))).map(
          (batch) => `UNWIND ${batch} AS row\nCREATE (n:Recital:${LABELS[type as NodeType]}) SET n = row`,
        ),
      ),
      ...[...edges].flatMap(([type, list]) =>
        batches(list.map(edgeCells)).map(
          (batch) =>
            `UNWIND ${batch} AS row\nMATCH (a:Recital {id: row.source}), (b:Recital {id: row.target})\nCREATE (a)-[r:${relationshipType(type as EdgeType)}]->(b) SET r = row`,
        ),
      ),
    ];
    const head = `// ${comment(String(rows.graph.name ?? ''))}: ${rows.nodes.length} nodes, ${rows.edges.length} edges\n`;
    return head + statements.map((statement) => `${statement};\n`).join('');
  },
};

const relationshipType = (type: EdgeType): string => type.replaceAll('-', '_').toUpperCase();

const edgeCells = ({ key, source, target, clauses, surfaces, cells }: EdgeRow): Cells => ({
  id: key,
  source,
  target,
  clauses,
  surfaces,
  ...cells,
});

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Lists of maps as literals. */
function batches(rows: readonly Cells[]): string[] {
  const lists: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    lists.push(
      `[\n${rows
        .slice(at, at + ROWS_AT_ONCE)
        .map(mapLiteral)
        .join(',\n')}\n]`,
    );
  return lists;
}

const mapLiteral = (cells: Cells): string =>
  `{${Object.entries(cells)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? stringLiteral(value) : value}`)
    .join(', ')}}`;

const SPECIAL = /[\\'\p{Cc}\u2028\u2029]/gu;

/** openCypher 9, string literals. */
const stringLiteral = (text: string): string => {
  const escaped = wellFormed(text).replace(SPECIAL, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
  return `'${escaped}'`;
};

const comment = (text: string): string => wellFormed(text).replace(/[\p{Cc}\u2028\u2029\\]/gu, ' ');
