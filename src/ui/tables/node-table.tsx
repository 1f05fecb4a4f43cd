import { memo, useCallback } from 'react';
import { eachInParts } from '../../graph/index.ts';
import { draftLabel, joinSeries } from '../../model/index.ts';
import { fullName, titleOf } from '../../store/index.ts';
import { kindOf } from '../describe.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { useSliced } from '../use-sliced.ts';
import type { Line } from './line.ts';
import { PagedTable } from './paged-table.tsx';

/** The shown nodes. */
export const NodeTable = memo(function NodeTable() {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { view } = useComputedView('view');
  const { selection } = useViewState('selection');
  const work = useCallback(
    function* (): Generator<void, readonly Line[]> {
      const made: Line[] = [];
      yield* eachInParts(view.nodes, (node) => {
        const name = fullName(graph, node.id, language).text;
        const title = titleOf(graph, node.id, language)?.text ?? '';
        const status = joinSeries(
          [node.draft && draftLabel(language), node.newer && t('list.newer'), node.read && t('list.read')],
          language,
        );
        made.push({
          id: node.id,
          stands: node.id,
          values: [
            name,
            title === name ? '' : title,
            kindOf(graph, node.id, language),
            node.year ?? '',
            node.degree,
            status,
          ],
          cells: [<NodeLine key="name" id={node.id} titled={false} />],
          more: [node.id],
        });
      });
      return made;
    },
    [view.nodes, graph, language, t],
  );
  const lines = useSliced(work, view.nodes.length);
  return (
    <PagedTable
      table="nodes"
      label={t('list.nodes', { count: view.nodes.length })}
      name={t('list.file.nodes')}
      lines={lines}
      first={{ column: 4, descending: true }}
      columns={[
        { title: t('list.name') },
        { title: t('list.heading') },
        { title: t('list.kind') },
        { title: t('list.year') },
        { title: t('list.degree') },
        { title: t('list.status') },
      ]}
      more={['id']}
      selected={selection?.kind === 'node' ? selection.id : null}
      onSelect={(id) => actions.select({ kind: 'node', id })}
      empty={t('list.empty.nodes')}
    />
  );
});
