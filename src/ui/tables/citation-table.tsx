import { memo } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import type { Language } from '../../model/index.ts';
import { clauseLabel, clauseName, fullName, hasNewer } from '../../store/index.ts';
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
      clause === null ? undefined : <ClauseWords key="clause" graph={graph} clause={clause} language={language} />,
      <NodeLine key="to" id={target} titled={false} />,
    ],
  }),
};

interface ClauseWordsProps {
  readonly graph: RecitalGraph;
  readonly clause: string;
  readonly language: Language;
}

/** The items are Latin letters and digits: in a line from right to left their brackets would change sides. */
function ClauseWords({ graph, clause, language }: ClauseWordsProps) {
  const label = clauseLabel(graph, clause, language);
  const { items } = clauseName(graph, clause, language);
  const head = items !== '' && label.endsWith(items) ? label.slice(0, -items.length) : label;
  return (
    <span className="clause-words">
      {head}
      <bdi>{label.slice(head.length)}</bdi>
    </span>
  );
}

/** Every citation behind the shown edges, with the clause that makes it and its words. */
export const CitationTable = memo(function CitationTable() {
  const t = useTranslate();
  const lines = useStatementLines('cites', COLUMNS);
  const [selected, select] = useSelectedEdge();
  return (
    <PagedTable
      table="citations"
      label={t('list.citations', { count: lines?.length ?? 0 })}
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
});
