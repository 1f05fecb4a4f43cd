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
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface TableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly sort: SortDescriptor;
  readonly onSort: (sort: SortDescriptor) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export type { SortDescriptor };

/** A sortable table in which one row is selected. The first column names the row. */
export function Table({ label, columns, rows, sort, onSort, selected, onSelect }: TableProps) {
  return (
    <AriaTable
      className="table"
      aria-label={label}
      sortDescriptor={sort}
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
          <Column key={column.id} id={column.id} isRowHeader={index === 0} allowsSorting className="column">
            {({ sortDirection }) => (
              <span className="column-title">
                {column.title}
                <span aria-hidden="true">{sortDirection === 'ascending' ? '▲' : sortDirection ? '▼' : ''}</span>
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.id} id={row.id} className="row">
            {row.cells.map((cell, index) => (
              <Cell key={columns[index]?.id ?? index} className="cell">
                {cell}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
