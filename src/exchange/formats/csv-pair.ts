import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { makeDiagnostic, type Outcome } from '../../model/index.ts';
import { FORMULA, toCsv } from '../csv.ts';
import { type Cell, fromPair, type PairTable, toPair } from '../rows/index.ts';
import { unpack } from '../unpack.ts';
import type { GraphFormat } from './format.ts';

/** Names of the three files; programs that take a pair of tables (Gephi, Neo4j, Cytoscape) take the first two. */
const NODES = 'nodes.csv';
const EDGES = 'edges.csv';
const GRAPH = 'graph.json';

/** Two tables, nodes and edges, and what holds for the whole graph; packed into one zip file. */
export const csvPair: GraphFormat = {
  write: async (graph, { nameOf }) => {
    const pair = toPair(graph, nameOf);
    const files = {
      [NODES]: table(pair.nodes),
      [EDGES]: table(pair.edges),
      [GRAPH]: `${JSON.stringify(pair.graph, null, 1)}\n`,
    };
    const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]);
    // The first moment that the format knows, as clocks here show it: the same bytes in every time zone.
    return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
  },
  read: (bytes) => {
    const files = unpacked(bytes);
    if (!files.ok) return files;
    const nodes = readTable(files.value[NODES]!, NODES);
    if (!nodes.ok) return nodes;
    const edges = readTable(files.value[EDGES]!, EDGES);
    if (!edges.ok) return edges;
    return fromPair(nodes.value, edges.value, graphCells(files.value[GRAPH]!));
  },
};

function table({ columns, rows }: PairTable): string {
  return toCsv({ head: columns, rows: rows.map((row) => columns.map((column) => cellOf(row[column]))) });
}

/** Apostrophes that were there before ours; and none at all for a text without characters, which is no missing cell. */
const APOSTROPHES = new RegExp(`^'*$|^'+(?=[^'])(?:${FORMULA.source.replace('^', '')})`, 'u');
const MARKED = new RegExp(`^'(?:'*$|'*(?:${FORMULA.source.replace('^', '')}))`, 'u');

/** `toCsv` puts an apostrophe before a formula; one that could be taken for it gets another. */
function cellOf(value: Cell | undefined): string | number {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  const text = String(value);
  return APOSTROPHES.test(text) ? `'${text}` : text;
}

const textOf = (cell: string): string => (MARKED.test(cell) ? cell.slice(1) : cell);

function unpacked(bytes: Uint8Array): Outcome<Readonly<Record<string, string>>> {
  const parts = unpack(bytes, (name) => [NODES, EDGES, GRAPH].includes(name));
  if (!parts.ok) return parts;
  if (parts.value.size < 3) return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
  const texts = [...parts.value].map(([name, content]) => [name, new TextDecoder().decode(content)]);
  return { ok: true, value: Object.fromEntries(texts), diagnostics: [] };
}

/** Rows by the names of their columns; cells without a value are absent. A row that is too long or too short is refused. */
function readTable(text: string, file: string): Outcome<Record<string, string>[]> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true });
  const [head = [], ...rows] = data;
  const ragged = rows.findIndex((row) => row.length !== head.length);
  if (errors.length > 0 || ragged >= 0) {
    const row = errors[0]?.row ?? ragged + 1;
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-table', { file, row: row + 1 })] };
  }
  const named = rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, index) => (cell === '' ? [] : [[head[index]!, textOf(cell)]]))),
  );
  return { ok: true, value: named, diagnostics: [] };
}

function graphCells(text: string): Record<string, string> {
  try {
    const cells: unknown = JSON.parse(text);
    if (typeof cells !== 'object' || cells === null) return {};
    return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
