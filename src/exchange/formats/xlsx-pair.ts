import { makeDiagnostic, type Outcome } from '../../model/index.ts';
import { readXlsx, type SheetRows } from '../read-xlsx.ts';
import { type Cell, fromPair, type PairTable, toPair } from '../rows/index.ts';
import type { CellValue, SheetData } from '../sheet.ts';
import { CELL_LENGTH, toWorkbook } from '../xlsx.ts';
import { fitForXml } from '../xml.ts';
import type { GraphFormat } from './format.ts';

const NODES = 'nodes';
const EDGES = 'edges';
const GRAPH = 'graph';

/**
 * A workbook of three sheets: nodes, edges with their evidence, and what holds for the whole graph. A text that is too long
 * for a cell goes on in the next column of that name with a number, in the sheet `graph` in the next row.
 */
export const xlsxPair: GraphFormat = {
  write: async (graph, { nameOf }) => {
    const pair = toPair(graph, nameOf);
    return toWorkbook([
      sheetOf(NODES, pair.nodes),
      sheetOf(EDGES, pair.edges),
      {
        name: GRAPH,
        head: ['property', 'value'],
        rows: Object.entries(pair.graph).flatMap(([name, value]) =>
          piecesOf(value).map((piece): CellValue[] => [name, piece]),
        ),
        rightToLeft: false,
      },
    ]);
  },
  read: (bytes) => {
    const sheets = readXlsx(bytes);
    if (!sheets.ok) return sheets;
    const [nodes, edges, graph] = [NODES, EDGES, GRAPH].map((name) => sheets.value.get(name));
    if (!nodes || !edges || !graph) return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
    const [ofNodes, ofEdges] = [namedCells(nodes, NODES), namedCells(edges, EDGES)];
    if (!ofNodes.ok) return ofNodes;
    if (!ofEdges.ok) return ofEdges;
    return fromPair(ofNodes.value, ofEdges.value, propertiesOf(graph));
  },
};

function sheetOf(name: string, { columns, rows }: PairTable): SheetData {
  const pieces = rows.map((row) => columns.map((column) => (row[column] === undefined ? [] : piecesOf(row[column]))));
  const counts = columns.map((_, at) => pieces.reduce((most, row) => Math.max(most, row[at]!.length), 1));
  return {
    name,
    head: columns.flatMap((column, at) =>
      Array.from({ length: counts[at]! }, (_, piece) => (piece === 0 ? column : `${column} ${piece + 1}`)),
    ),
    rows: pieces.map((row) =>
      row.flatMap((parts, at) => Array.from({ length: counts[at]! }, (_, piece) => parts[piece] ?? '')),
    ),
    rightToLeft: false,
  };
}

/** A cell without characters is no cell: such a text is an apostrophe, and one of apostrophes has one more. */
function piecesOf(value: Cell): readonly CellValue[] {
  if (typeof value === 'number') return [value];
  const text = fitForXml(String(value));
  if (/^'*$/.test(text)) return [`'${text}`];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + CELL_LENGTH).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

const wholeText = (text: string): string => (/^'+$/.test(text) ? text.slice(1) : text);

/** Cells by the headings of their columns; what goes on in numbered columns is put together. */
function namedCells([head = [], ...rows]: SheetRows, file: string): Outcome<Record<string, string>[]> {
  const longer = rows.findIndex((row) => row.length > head.length);
  if (longer >= 0) return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-table', { file, row: longer + 2 })] };
  const names = head.map((title) => title.replace(/ \d+$/, ''));
  return {
    ok: true,
    value: rows.map((row) => {
      const cells: Record<string, string> = {};
      for (const [at, text] of row.entries()) if (text !== '') cells[names[at]!] = (cells[names[at]!] ?? '') + text;
      return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, wholeText(text)]));
    }),
    diagnostics: [],
  };
}

function propertiesOf([, ...rows]: SheetRows): Record<string, string> {
  const properties = new Map<string, string>();
  for (const [name = '', piece = ''] of rows) properties.set(name, (properties.get(name) ?? '') + piece);
  return Object.fromEntries([...properties].map(([name, text]) => [name, wholeText(text)]));
}
