import type { ReactNode } from 'react';
import {
  Table as AriaTable,
  Cell,
  Column,
  Row,
  type SortDescriptor,
  TableBody,
  TableHeader,
} from 'react-aria-components';

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  /** The words in full, where the title is short for them. */
  readonly full?: string;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface TableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Null while the rows are in an order of their own. */
  readonly sort: SortDescriptor | null;
  readonly onSort: (sort: SortDescriptor) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export type { SortDescriptor };

const Heading = ({ title, full }: TableColumn) =>
  full === undefined ? (
    title
  ) : (
    <>
      <span aria-hidden="true" title={full}>
        {title}
      </span>
      <span className="visually-hidden">{full}</span>
    </>
  );

/** A sortable table in which one row is selected. The first column names the row. */
export function Table({ label, columns, rows, sort, onSort, selected, onSelect }: TableProps) {
  return (
    <AriaTable
      className="table"
      aria-label={label}
      {...(sort ? { sortDescriptor: sort } : {})}
      onSortChange={onSort}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onSelect(String(key));
      }}
    >
      <TableHeader>
        {columns.map((column, index) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={index === 0}
            allowsSorting
            className={column.full === undefined ? 'column' : 'column short'}
          >
            {({ sortDirection }) => (
              <span className="column-title">
                <Heading {...column} />
                <span aria-hidden="true">{sortDirection === 'ascending' ? '▲' : sortDirection ? '▼' : ''}</span>
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody items={rows}>
        {(row) => (
          <Row id={row.id} className="row">
            {row.cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column's
              <Cell key={index} className="cell">
                {cell}
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </AriaTable>
  );
}
