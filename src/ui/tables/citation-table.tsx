import { clauseLabel, fullName, hasNewer } from '../../store/index.ts';
import { useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { PagedTable } from './paged-table.tsx';
import { useSelectedEdge } from './use-selected-edge.ts';
import { STATEMENT_SOURCE, type StatementColumns, useStatementLines } from './use-statement-lines.tsx';

const columnsOf: StatementColumns = ({ edge, instrument, clause, part }, { graph, language, t }) => {
  const { target } = edge;
  return {
    values: [
      fullName(graph, instrument, language).text,
      clause === null ? '' : clauseLabel(graph, clause, language),
      part === 'operative' || part === 'preambular' ? t(`list.part.${part}`) : '',
      fullName(graph, target, language).text,
      hasNewer(graph, target) ? t('list.newer') : '',
    ],
    cells: [
      <NodeLine key="from" id={instrument} titled={false} />,
      undefined,
      undefined,
      <NodeLine key="to" id={target} titled={false} />,
    ],
  };
};

/** Every citation behind the shown edges, with the clause that makes it and its words. */
export function CitationTable() {
  const t = useTranslate();
  const lines = useStatementLines('cites', columnsOf);
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
        { title: t('list.part') },
        { title: t('list.cited') },
        { title: t('list.status') },
        { title: t('list.words') },
      ]}
      more={STATEMENT_SOURCE}
      selected={selected}
      onSelect={select}
      empty={t('list.empty.citations')}
    />
  );
}
