import { clauseLabel, fullName, hasNewer } from '../../store/index.ts';
import { useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { PagedTable } from './paged-table.tsx';
import { useSelectedEdge } from './use-selected-edge.ts';
import { STATEMENT_SOURCE, type StatementColumns, useStatementLines } from './use-statement-lines.tsx';

const COLUMNS: StatementColumns = {
  before: 3,
  of: ({ edge: { target }, instrument, clause, part }, { graph, language, t }) => ({
    values: [
      fullName(graph, instrument, language).text,
      clause === null ? '' : clauseLabel(graph, clause, language),
      fullName(graph, target, language).text,
      part === 'operative' || part === 'preambular' ? t(`list.part.${part}`) : '',
      hasNewer(graph, target) ? t('list.newer') : '',
    ],
    cells: [
      <NodeLine key="from" id={instrument} titled={false} />,
      <span key="clause" className="clause-words">
        {clause === null ? '' : clauseLabel(graph, clause, language)}
      </span>,
      <NodeLine key="to" id={target} titled={false} />,
    ],
  }),
};

/** Every citation behind the shown edges, with the clause that makes it and its words. */
export function CitationTable() {
  const t = useTranslate();
  const lines = useStatementLines('cites', COLUMNS);
  const [selected, select] = useSelectedEdge();
  return (
    <PagedTable
      label={t('list.citations', { count: lines.length })}
      name={t('list.file.citations')}
      lines={lines}
      first={null}
      columns={[
        { title: t('list.from') },
        { title: t('list.clause') },
        { title: t('list.cited') },
        { title: t('list.words') },
        { title: t('list.part') },
        { title: t('list.status') },
      ]}
      more={STATEMENT_SOURCE}
      selected={selected}
      onSelect={select}
      empty={t('list.empty.citations')}
    />
  );
}
