import { EDGE_TYPES, joinSeries, stanceLabel } from '../../model/index.ts';
import {
  clauseLabel,
  fullName,
  headingOf,
  type MatrixType,
  matrixOf,
  type StatementRow,
  statementRows,
  type TableId,
  type View,
} from '../../store/index.ts';
import { kindName } from '../pictures/marks.ts';
import type { Pen } from '../pictures/sheet.ts';
import type { SlideTable } from '../slide.ts';
import type { Footnotes } from './footnotes.ts';

/** More rows are no slide; the rest is counted. */
const MOST_ROWS = 60;
/** More columns could not be read. The others are one column. */
const MOST_COLUMNS = 9;
/** Most footnotes of a row. */
const MOST_NOTES = 3;

interface Row {
  readonly cells: readonly string[];
  /** Keys of edges, or ids of nodes, that bear it out. */
  readonly sources: readonly string[];
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A table of what a view shows, as the list of the page has it; the last column numbers the sources of each row. */
export function tableOf(id: TableId, pen: Pen, view: View, footnotes: Footnotes): SlideTable {
  const { columns, rows } = MAKERS[id](pen, view);
  return {
    columns: [...columns, pen.t('inspector.sources')],
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ cells, sources }) => [...cells, footnotes.of(sources, MOST_NOTES).join(', ')]),
    left: Math.max(0, rows.length - MOST_ROWS),
  };
}

const MAKERS: Readonly<Record<TableId, (pen: Pen, view: View) => Table>> = {
  nodes: (pen, view) => ({
    columns: (['list.name', 'list.kind', 'list.year', 'list.degree'] as const).map((key) => pen.t(key)),
    rows: [...view.nodes]
      .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .map((node) => ({
        cells: [nameOf(pen, node.id), kindName(node.legend, pen), String(node.year ?? ''), String(node.degree)],
        sources: [node.id],
      })),
  }),
  edges: (pen, view) => ({
    columns: (['list.from', 'list.how', 'list.to', 'list.stands-for'] as const).map((key) => pen.t(key)),
    rows: view.edges.map((edge) => {
      const verbs = edge.verbs.map((verb) => stanceLabel(verb, pen.language));
      const how = verbs.length > 0 ? joinSeries(verbs, pen.language) : EDGE_TYPES[edge.type].label[pen.language];
      return {
        cells: [nameOf(pen, edge.source), how, nameOf(pen, edge.target), String(edge.standsFor.length)],
        sources: edge.standsFor,
      };
    }),
  }),
  citations: (pen, view) => ({
    columns: (['list.from', 'list.clause', 'list.cited', 'list.part'] as const).map((key) => pen.t(key)),
    rows: statementRows(pen.graph, view, 'cites').map((row) => ({
      cells: [
        nameOf(pen, row.instrument),
        clauseOf(pen, row),
        nameOf(pen, row.edge.target),
        row.part === 'operative' || row.part === 'preambular' ? pen.t(`list.part.${row.part}`) : '',
      ],
      sources: [row.edge.key],
    })),
  }),
  mandates: (pen, view) => ({
    columns: (['list.addressee', 'list.verb', 'list.instrument', 'list.clause'] as const).map((key) => pen.t(key)),
    rows: statementRows(pen.graph, view, 'mandates').map((row) => {
      const { attributes } = row.edge;
      const verb = attributes.type === 'mandates' ? stanceLabel(attributes.verb, pen.language) : '';
      return {
        cells: [nameOf(pen, row.edge.target), verb, nameOf(pen, row.instrument), clauseOf(pen, row)],
        sources: [row.edge.key],
      };
    }),
  }),
  roles: (pen, view) => matrixTable(pen, view, 'facilitates'),
  tells: (pen, view) => matrixTable(pen, view, 'mandates'),
};

/** How often rows and columns meet. */
function matrixTable(pen: Pen, view: View, type: MatrixType): Table {
  const { rows, columns, cells } = matrixOf(pen.graph, view, type);
  const edgesAt = (row: string, column: string) => cells.get(row)?.get(column)?.edges ?? [];
  const weight = (column: string): number => rows.reduce((sum, row) => sum + edgesAt(row, column).length, 0);
  const heaviest = new Set([...columns].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_COLUMNS));
  const shown = columns.length > MOST_COLUMNS + 1 ? columns.filter((column) => heaviest.has(column)) : columns;
  const others = columns.filter((column) => !shown.includes(column));
  const count = (row: string, of: readonly string[]): string =>
    String(of.reduce((sum, column) => sum + edgesAt(row, column).length, 0) || '');
  return {
    columns: [
      pen.t(type === 'facilitates' ? 'list.body' : 'list.instrument'),
      ...shown.map((column) => headingOf(pen.graph, column, pen.language)),
      ...(others.length > 0 ? [pen.words('more', { kind: 'other', count: others.length })] : []),
      pen.t('list.total'),
    ],
    rows: rows.map((row) => ({
      cells: [
        nameOf(pen, row),
        ...shown.map((column) => count(row, [column])),
        ...(others.length > 0 ? [count(row, others)] : []),
        count(row, columns),
      ],
      sources: columns.flatMap((column) => edgesAt(row, column).map(({ key }) => key)),
    })),
  };
}

const nameOf = ({ graph, language }: Pen, id: string): string => fullName(graph, id, language).text;

const clauseOf = ({ graph, language }: Pen, { clause }: StatementRow): string =>
  clause === null ? '' : clauseLabel(graph, clause, language);
