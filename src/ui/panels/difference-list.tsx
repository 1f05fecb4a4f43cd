import type { ExpressionDifference } from '../../graph/index.ts';
import { joinSeries } from '../../model/index.ts';
import { clauseLabel, fullName } from '../../store/index.ts';
import { useGraph, useLanguage, useTranslate } from '../hooks.ts';

/** Rows that are shown; the rest is counted in the title. */
const MOST_ROWS = 100;

/** What language versions of one text do not share. */
export function DifferenceList({ differences }: { readonly differences: readonly ExpressionDifference[] }) {
  const t = useTranslate();
  const graph = useGraph();
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
          const id = `${version}#${clause}`;
          return (
            <li key={JSON.stringify(difference)}>
              <span className="clause-name">
                {clause === '' ? nameOf(version) : graph.nodes.has(id) ? clauseLabel(graph, id, language) : clause}
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
