import { useComputedView, useTranslate, useViewState } from '../hooks.ts';
import { EdgeInspector } from './edge-inspector.tsx';
import { NodeInspector } from './node-inspector.tsx';

/** Details of what is selected. */
export function Inspector() {
  const t = useTranslate();
  const { selection } = useViewState();
  const { view } = useComputedView();
  if (selection?.kind === 'node') return <NodeInspector key={selection.id} id={selection.id} />;
  const edge = selection ? view.edges.find((candidate) => candidate.key === selection.key) : undefined;
  if (edge) return <EdgeInspector key={edge.key} edge={edge} />;
  return (
    <div className="inspector-head">
      <h2 className="inspector-name">{selection ? t('inspector.edge') : t('inspector.nothing.title')}</h2>
      <p className="note">{selection ? t('inspector.gone') : t('inspector.nothing.body')}</p>
    </div>
  );
}
