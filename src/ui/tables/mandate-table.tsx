import { memo } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import { type Language, stanceLabel } from '../../model/index.ts';
import { clauseName, fullName, yearOf } from '../../store/index.ts';
import { useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { PagedTable } from './paged-table.tsx';
import { useSelectedEdge } from './use-selected-edge.ts';
import { STATEMENT_SOURCE, type StatementColumns, useStatementLines } from './use-statement-lines.tsx';

const COLUMNS: StatementColumns = {
  before: 3,
  of: ({ edge, instrument, clause }, { graph, language }) => ({
    values: [
      fullName(graph, edge.target, language).text,
      edge.attributes.type === 'mandates' ? stanceLabel(edge.attributes.verb, language) : '',
      clauseIn(graph, clause, language),
      fullName(graph, instrument, language).text,
      yearOf(graph, instrument) ?? '',
    ],
    cells: [
      <NodeLine key="to" id={edge.target} titled={false} />,
      undefined,
      undefined,
      <NodeLine key="from" id={instrument} titled={false} />,
    ],
  }),
};

/** Where in the section: its verb and addressee stand in columns of their own. */
function clauseIn(graph: RecitalGraph, clause: string | null, language: Language): string {
  if (clause === null) return '';
  const { head, items } = clauseName(graph, clause, language);
  return items || head;
}

/** Who must do what, by which clause. */
export const MandateTable = memo(function MandateTable() {
  const t = useTranslate();
  const lines = useStatementLines('mandates', COLUMNS);
  const [selected, select] = useSelectedEdge();
  return (
    <PagedTable
      table="mandates"
      label={t('list.mandates', { count: lines?.length ?? 0 })}
      name={t('list.file.mandates')}
      lines={lines}
      first={null}
      columns={[
        { title: t('list.addressee') },
        { title: t('list.verb') },
        { title: t('list.clause') },
        { title: t('list.words') },
        { title: t('list.instrument') },
        { title: t('list.year') },
      ]}
      more={STATEMENT_SOURCE}
      selected={selected}
      onSelect={select}
      empty={t('list.empty.mandates')}
    />
  );
});
