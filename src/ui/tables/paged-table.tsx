import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { TableId } from '../../store/index.ts';
import { useTranslate } from '../hooks.ts';
import { IconButton } from '../kit/index.ts';
import { Table, type TableRow } from '../kit/table.tsx';
import { useSliced } from '../use-sliced.ts';
import { AddTable } from './add-table.tsx';
import { arrangeInParts, type Line, type Order } from './line.ts';
import { SaveTable } from './save-table.tsx';
import { useGrowing } from './use-growing.ts';

const PAGE = 50;

/** A heading: short where the column is narrow, and then its words in full. */
export interface TableHeading {
  readonly title: string;
  readonly full?: string;
}

interface PagedTableProps {
  readonly label: string;
  /** As scenes of briefings name it. */
  readonly table: TableId;
  /** Name of the file when it is saved. */
  readonly name: string;
  /** Null while they are being put together. */
  readonly lines: readonly Line[] | null;
  readonly columns: readonly TableHeading[];
  /** Headings of what only the saved file has; technical names, the same in every language. */
  readonly more: readonly string[];
  /** Column that it is sorted by at first; null keeps the order in which the lines come. */
  readonly first: { readonly column: number; readonly descending: boolean } | null;
  /** What the selection stands for. */
  readonly selected: string | null;
  readonly onSelect: (stands: string) => void;
  /** Said when there is no line at all. */
  readonly empty: ReactNode;
}

/** Lines in an order, which is told only once they are in it. */
interface Arranged {
  readonly lines: readonly Line[];
  readonly order: Order | null;
}

const NONE: readonly Line[] = [];

/** Filter, sort, save, and a page at a time, so that any number of rows stays light. */
export function PagedTable(props: PagedTableProps) {
  const { label, table, name, lines, columns, more, first, selected, onSelect, empty } = props;
  const t = useTranslate();
  const [order, setOrder] = useState(first);
  const [page, setPage] = useState(0);
  const [filter, setFilter] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const wanted = useDeferredValue(filter);
  const all = lines ?? NONE;
  const arrange = useCallback(
    function* (): Generator<void, Arranged> {
      return { lines: yield* arrangeInParts(all, order, wanted), order };
    },
    [all, order, wanted],
  );
  const there = useSliced(arrange, all.length);
  const arranged = there?.lines ?? NONE;
  const pages = Math.max(1, Math.ceil(arranged.length / PAGE));
  const current = Math.min(page, pages - 1);
  const rows = useMemo(() => arranged.slice(current * PAGE, (current + 1) * PAGE), [arranged, current]);
  const cells = useMemo<readonly TableRow[]>(
    () => rows.map((line) => ({ id: line.id, cells: line.values.map((value, index) => line.cells?.[index] ?? value) })),
    [rows],
  );
  const grown = useGrowing(cells);
  const mark = useMemo(() => {
    const marked = rows.filter(({ stands }) => stands === selected);
    return (marked.find(({ id }) => id === picked) ?? marked[0])?.id ?? null;
  }, [rows, selected, picked]);
  const shownOrder = there?.order ?? null;
  // Drawn again only when something in it changes: not with each letter that the filter is given.
  const drawn = useMemo(
    () => (
      <Table
        label={label}
        columns={columns.map((heading, index) => ({ id: String(index), ...heading }))}
        rows={grown}
        sort={
          shownOrder && {
            column: String(shownOrder.column),
            direction: shownOrder.descending ? 'descending' : 'ascending',
          }
        }
        onSort={({ column, direction }) => setOrder({ column: Number(column), descending: direction === 'descending' })}
        selected={mark}
        onSelect={(id) => {
          const line = rows.find((row) => row.id === id);
          if (!line) return;
          setPicked(id);
          onSelect(line.stands);
        }}
      />
    ),
    [label, columns, grown, shownOrder, mark, rows, onSelect],
  );
  if (!lines || (!there && lines.length > 0))
    return (
      <p className="table-empty" role="status">
        {t('list.preparing')}
      </p>
    );
  if (lines.length === 0) return <div className="table-empty">{empty}</div>;
  return (
    <>
      <div className="table-tools">
        <input
          className="filter-input"
          type="search"
          value={filter}
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          onChange={(event) => {
            setFilter(event.target.value);
            setPage(0);
          }}
        />
        {wanted.trim() !== '' && (
          <span className="note" role="status">
            {t('list.kept', { kept: arranged.length, count: lines.length })}
          </span>
        )}
        {pages > 1 && (
          <>
            <IconButton
              icon="previous"
              label={t('list.previous')}
              isDisabled={current === 0}
              onPress={() => setPage(current - 1)}
            />
            <span className="note">{t('list.page', { page: current + 1, pages })}</span>
            <IconButton
              icon="next"
              label={t('list.next')}
              isDisabled={current === pages - 1}
              onPress={() => setPage(current + 1)}
            />
          </>
        )}
        <AddTable table={table} />
        <SaveTable
          sheet={() => ({
            name,
            head: [...columns.map(({ title, full }) => full ?? title), ...more],
            rows: arranged.map((line) => [...(line.said ?? line.values), ...line.more]),
          })}
        />
      </div>
      <div className="table-scroll">{drawn}</div>
    </>
  );
}
