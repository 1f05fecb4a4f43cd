import { memo, useCallback } from 'react';
import { eachInParts } from '../../graph/index.ts';
import { joinSeries, stanceLabel } from '../../model/index.ts';
import { fullName } from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useComputedView, useGraph, useLanguage, useTranslate } from '../hooks.ts';
import { useSliced } from '../use-sliced.ts';
import type { Line } from './line.ts';
import { PagedTable } from './paged-table.tsx';
import { useSelectedEdge } from './use-selected-edge.ts';

/** The shown edges, each with how many statements it stands for. */
export const EdgeTable = memo(function EdgeTable() {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { view } = useComputedView('view');
  const [selected, select] = useSelectedEdge();
  const work = useCallback(
    function* (): Generator<void, readonly Line[]> {
      const made: Line[] = [];
      yield* eachInParts(view.edges, (edge) => {
        const verbs = joinSeries(
          edge.verbs.map((verb) => stanceLabel(verb, language)),
          language,
        );
        const verb = edgeVerb(edge.type, language);
        made.push({
          id: edge.key,
          stands: edge.key,
          values: [
            fullName(graph, edge.source, language).text,
            verbs ? `${verb} · ${verbs}` : verb,
            fullName(graph, edge.target, language).text,
            edge.standsFor.length,
            t(`origin.${edge.origin}`),
          ],
          more: [edge.source, edge.type, edge.target],
        });
      });
      return made;
    },
    [view.edges, graph, language, t],
  );
  const lines = useSliced(work, view.edges.length);
  return (
    <PagedTable
      table="edges"
      label={t('list.edges', { count: view.edges.length })}
      name={t('list.file.edges')}
      lines={lines}
      first={{ column: 0, descending: false }}
      columns={[
        { title: t('list.from') },
        { title: t('list.how') },
        { title: t('list.to') },
        { title: t('list.stands-for') },
        { title: t('list.origin') },
      ]}
      more={['from-id', 'type', 'to-id']}
      selected={selected}
      onSelect={select}
      empty={t('list.empty.edges')}
    />
  );
});
