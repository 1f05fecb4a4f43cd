import type { ExpressionDifference, RecitalGraph } from '../../graph/index.ts';
import { joinSeries, makeClauseId } from '../../model/index.ts';
import { clauseLabel, fullName } from '../../store/index.ts';
import { useLanguage, useTranslate } from '../hooks.ts';

/** Rows that are shown; the rest is counted in the title. */
const MOST_ROWS = 100;

interface DifferenceListProps {
  readonly differences: readonly ExpressionDifference[];
  /** Names what they speak of: the graph as it will be when the documents are in it. */
  readonly graph: RecitalGraph;
}

/** What language versions of one text do not share. */
export function DifferenceList({ differences, graph }: DifferenceListProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (differences.length === 0) return null;
  const nameOf = (id: string): string => (graph.nodes.has(id) ? fullName(graph, id, language).text : id);
  const whatOf = ({ kind, target }: ExpressionDifference): string =>
    t('import.difference', { kind, target: target === null ? '' : nameOf(target) });
  const languages = (list: ExpressionDifference['present']): string =>
    joinSeries([...new Set(list.map((expression) => expression.language))], language);
  return (
    <section>
      <h3 className="section-title">{t('import.differences', { count: differences.length })}</h3>
      <ul className="differences">
        {differences.slice(0, MOST_ROWS).map((difference) => {
          const { version, clause, present, absent } = difference;
          return (
            <li key={JSON.stringify(difference)}>
              <span className="clause-name">
                {clause === '' ? nameOf(version) : clauseLabel(graph, makeClauseId(version, clause), language)}
              </span>
              <span>{whatOf(difference)}</span>
              <span className="note">
                {t('import.difference.where', { present: languages(present), absent: languages(absent) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
