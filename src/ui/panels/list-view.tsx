import { useState } from 'react';
import { useComputedView, useTranslate } from '../hooks.ts';
import { Tabs } from '../kit/index.ts';
import { CitationTable } from '../tables/citation-table.tsx';
import { EdgeTable } from '../tables/edge-table.tsx';
import { MandateTable } from '../tables/mandate-table.tsx';
import { MatrixTable } from '../tables/matrix-table.tsx';
import { NodeTable } from '../tables/node-table.tsx';

/** What is shown, as tables: the same view as the drawing, for reading, sorting, saving and screen readers. */
export function ListView() {
  const t = useTranslate();
  const { view } = useComputedView('view');
  const [tab, setTab] = useState('nodes');
  const statements = (type: string): number =>
    view.edges.reduce((sum, edge) => (edge.type === type ? sum + edge.standsFor.length : sum), 0);
  return (
    <section className="list-view" aria-label={t('list.title')}>
      <Tabs
        label={t('list.title')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'nodes', title: t('list.nodes', { count: view.nodes.length }), content: () => <NodeTable /> },
          { id: 'edges', title: t('list.edges', { count: view.edges.length }), content: () => <EdgeTable /> },
          {
            id: 'citations',
            title: t('list.citations', { count: statements('cites') }),
            content: () => <CitationTable />,
          },
          {
            id: 'mandates',
            title: t('list.mandates', { count: statements('mandates') }),
            content: () => <MandateTable />,
          },
          { id: 'roles', title: t('list.matrix.facilitates'), content: () => <MatrixTable type="facilitates" /> },
          { id: 'tells', title: t('list.matrix.mandates'), content: () => <MatrixTable type="mandates" /> },
        ]}
      />
    </section>
  );
}
