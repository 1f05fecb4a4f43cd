import { memo } from 'react';
import { useComputedView, useExplorer, useTranslate } from '../hooks.ts';
import { EdgeInspector } from './edge-inspector.tsx';
import { NodeInspector } from './node-inspector.tsx';
import { Overview } from './overview.tsx';
import { SelectionInspector } from './selection-inspector.tsx';

/** Of a node all is known from the graph: it need not be drawn again as the view changes. */
const NodeDetails = memo(NodeInspector);

/** Details of what is selected. */
export function Inspector() {
  const selection = useExplorer(({ history }) => history.present.view.selection);
  if (selection?.kind === 'node') return <NodeDetails key={selection.id} id={selection.id} />;
  if (selection?.kind === 'nodes') return <SelectionInspector ids={selection.ids} />;
  if (selection === null) return <Overview />;
  return <EdgeDetails edgeKey={selection.key} />;
}

function EdgeDetails({ edgeKey }: { readonly edgeKey: string }) {
  const t = useTranslate();
  const { view } = useComputedView('view');
  const edge = view.edges.find(({ key }) => key === edgeKey);
  if (edge) return <EdgeInspector key={edge.key} edge={edge} />;
  return (
    <div className="inspector-head">
      <h2 className="inspector-name">{t('inspector.edge')}</h2>
      <p className="note">{t('inspector.unseen')}</p>
    </div>
  );
}
