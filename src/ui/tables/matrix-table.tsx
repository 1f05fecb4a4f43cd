import { useMemo } from 'react';
import type { GraphEdge } from '../../graph/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { type Language, locatorOf, stanceLabel } from '../../model/index.ts';
import {
  clauseLabel,
  fullName,
  headingOf,
  type MatrixCell,
  type MatrixType,
  matrixOf,
  roleKind,
} from '../../store/index.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, CellButton } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';
import type { Line } from './line.ts';
import { PagedTable } from './paged-table.tsx';
import { useSelectedEdge } from './use-selected-edge.ts';

/** Bodies × action lines, or instruments × those they address: how often they meet, each cell a way to the evidence. */
export function MatrixTable({ type }: { readonly type: MatrixType }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { view } = useComputedView('view');
  const { selection } = useViewState('selection');
  const [selected, select] = useSelectedEdge();
  const matrix = useMemo(() => matrixOf(graph, view, type), [graph, view, type]);
  const lines = useMemo<readonly Line[]>(() => {
    const nameOf = (id: string): string => fullName(graph, id, language).text;
    return matrix.rows.map((row) => {
      const cells = matrix.columns.map((column) => matrix.cells.get(row)?.get(column) ?? null);
      const counts = cells.map((cell) => cell?.edges.length ?? 0);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const said = cells.map((cell) =>
        cell ? cell.edges.map((edge) => saidBy(edge, language, t, clauseOf)).join('; ') : '',
      );
      return {
        id: row,
        stands: row,
        values: [nameOf(row), ...counts.map((count) => count || ''), total],
        said: [nameOf(row), ...said, total],
        cells: [
          <NodeLine key="row" id={row} titled={false} />,
          ...cells.map((cell, index) =>
            cell ? (
              <CellButton
                key={matrix.columns[index]}
                text={String(cell.edges.length)}
                label={`${cell.edges.length}: ${nameOf(row)} × ${nameOf(matrix.columns[index]!)}: ${said[index]}`}
                pressed={selected !== null && cell.shown.includes(selected)}
                onPress={() => select(nextOf(cell, selected))}
              />
            ) : undefined,
          ),
        ],
        more: [row],
      };
    });
    function clauseOf(edge: GraphEdge): string {
      return locatorOf(edge.source) === null ? '' : clauseLabel(graph, edge.source, language);
    }
  }, [matrix, graph, language, selected, select, t]);
  return (
    <PagedTable
      key={matrix.columns.join(' ')}
      table={type === 'facilitates' ? 'roles' : 'tells'}
      label={t(`list.matrix.${type}`)}
      name={t(`list.matrix.${type}`)}
      lines={lines}
      first={null}
      columns={[
        { title: t(type === 'facilitates' ? 'list.body' : 'list.instrument') },
        ...matrix.columns.map((column) => ({
          // May break behind a stroke: C7/e-business.
          title: headingOf(graph, column, language).replaceAll('/', '/\u200B'),
          full: fullName(graph, column, language).text,
        })),
        { title: t('list.total') },
      ]}
      more={['id']}
      selected={selection?.kind === 'node' ? selection.id : null}
      onSelect={(id) => actions.select({ kind: 'node', id })}
      empty={<EmptyMatrix type={type} />}
    />
  );
}

/** What one statement says, short: the role according to whom, or the verb and its clause. */
function saidBy(
  { attributes, ...edge }: GraphEdge,
  language: Language,
  t: Translate,
  clauseOf: (edge: GraphEdge) => string,
): string {
  if (attributes.type === 'facilitates')
    return `${t('role', { role: roleKind(attributes.role), text: attributes.role })} (${attributes.according})`;
  if (attributes.type !== 'mandates') return '';
  return `${stanceLabel(attributes.verb, language)} (${clauseOf({ attributes, ...edge })})`;
}

/** The shown edges of a cell one after the other. */
const nextOf = ({ shown }: MatrixCell, selected: string | null): string =>
  shown[(selected === null ? -1 : shown.indexOf(selected)) + 1] ?? shown[0]!;

function EmptyMatrix({ type }: { readonly type: MatrixType }) {
  const t = useTranslate();
  const { actions } = useServices();
  const { between, hops } = useViewState('between', 'hops');
  return (
    <>
      <p>{t(`list.empty.${type}`)}</p>
      {hops === 1 && !between && <Button onPress={() => actions.setBetween(true)}>{t('list.show-between')}</Button>}
      {hops !== null && <Button onPress={() => actions.setScope(null)}>{t('list.show-all')}</Button>}
    </>
  );
}
