import { type ReactNode, useMemo, useState } from 'react';
import { draftLabel, stanceLabel } from '../../model/index.ts';
import { fullName, titleOf } from '../../store/index.ts';
import { kindOf } from '../describe.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { IconButton, Tabs } from '../kit/index.ts';
import { type SortDescriptor, Table, type TableColumn } from '../kit/table.tsx';
import { NodeLine } from '../node-name.tsx';

const PAGE = 50;

/** A row before it is rendered: what is sorted by, and what is shown. */
interface Line {
  readonly id: string;
  readonly values: readonly (string | number)[];
  readonly cells: readonly ReactNode[];
}

/** The shown nodes and edges as tables: the same view as the drawing, for reading, sorting and screen readers. */
export function ListView() {
  const t = useTranslate();
  const { view } = useComputedView();
  const [tab, setTab] = useState('nodes');
  return (
    <section className="list-view" aria-label={t('list.title')}>
      <Tabs
        label={t('list.title')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'nodes', title: t('list.nodes', { count: view.nodes.length }), content: () => <NodeTable /> },
          { id: 'edges', title: t('list.edges', { count: view.edges.length }), content: () => <EdgeTable /> },
        ]}
      />
    </section>
  );
}

function NodeTable() {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { view } = useComputedView();
  const { selection } = useViewState();
  const lines = useMemo<readonly Line[]>(
    () =>
      view.nodes.map((node) => {
        const kind = kindOf(graph, node.id, language);
        const status = [node.draft && draftLabel(language), node.newer && t('list.newer'), node.read && t('list.read')]
          .filter(Boolean)
          .join(', ');
        return {
          id: node.id,
          values: [
            `${fullName(graph, node.id, language).text} ${titleOf(graph, node.id, language)?.text ?? ''}`,
            kind,
            node.year ?? 0,
            node.degree,
            status,
          ],
          cells: [<NodeLine key="name" id={node.id} />, kind, node.year ?? '', node.degree, status],
        };
      }),
    [view.nodes, graph, language, t],
  );
  return (
    <PagedTable
      label={t('list.nodes', { count: lines.length })}
      lines={lines}
      first={{ column: 'degree', direction: 'descending' }}
      columns={[
        { id: 'name', title: t('list.name') },
        { id: 'kind', title: t('list.kind') },
        { id: 'year', title: t('list.year') },
        { id: 'degree', title: t('list.degree') },
        { id: 'status', title: t('list.status') },
      ]}
      selected={selection?.kind === 'node' ? selection.id : null}
      onSelect={(id) => actions.select({ kind: 'node', id })}
    />
  );
}

function EdgeTable() {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { view } = useComputedView();
  const { selection } = useViewState();
  const lines = useMemo<readonly Line[]>(
    () =>
      view.edges.map((edge) => {
        const from = fullName(graph, edge.source, language).text;
        const to = fullName(graph, edge.target, language).text;
        const verbs = edge.verbs.map((verb) => stanceLabel(verb, language)).join(', ');
        const how = verbs ? `${edgeVerb(edge.type, language)} · ${verbs}` : edgeVerb(edge.type, language);
        const origin = t(`origin.${edge.origin}`);
        return { id: edge.key, values: [from, how, to, origin], cells: [from, how, to, origin] };
      }),
    [view.edges, graph, language, t],
  );
  return (
    <PagedTable
      label={t('list.edges', { count: lines.length })}
      lines={lines}
      first={{ column: 'from', direction: 'ascending' }}
      columns={[
        { id: 'from', title: t('list.from') },
        { id: 'how', title: t('list.how') },
        { id: 'to', title: t('list.to') },
        { id: 'origin', title: t('list.origin') },
      ]}
      selected={selection?.kind === 'edge' ? selection.key : null}
      onSelect={(key) => actions.select({ kind: 'edge', key })}
    />
  );
}

interface PagedTableProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly columns: readonly TableColumn[];
  readonly first: SortDescriptor;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Filter, sort, and a page at a time, so that any number of rows stays light. */
function PagedTable({ label, lines, columns, first, selected, onSelect }: PagedTableProps) {
  const t = useTranslate();
  const [sort, setSort] = useState(first);
  const [page, setPage] = useState(0);
  const [filter, setFilter] = useState('');
  const sorted = useMemo(() => {
    const column = columns.findIndex((candidate) => candidate.id === sort.column);
    const wanted = filter.trim().toLowerCase();
    const kept = wanted
      ? lines.filter((line) => line.values.some((value) => String(value).toLowerCase().includes(wanted)))
      : [...lines];
    const sign = sort.direction === 'descending' ? -1 : 1;
    return kept.sort((a, b) => sign * compareValues(a.values[column], b.values[column]));
  }, [lines, columns, sort, filter]);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
  const current = Math.min(page, pages - 1);
  const rows = sorted.slice(current * PAGE, (current + 1) * PAGE);
  return (
    <>
      <div className="table-tools">
        <input
          className="filter-input"
          type="search"
          value={filter}
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          onChange={(event) => setFilter(event.target.value)}
        />
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
      </div>
      <div className="table-scroll">
        <Table
          label={label}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={onSelect}
        />
      </div>
    </>
  );
}

function compareValues(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), undefined, { numeric: true });
}
