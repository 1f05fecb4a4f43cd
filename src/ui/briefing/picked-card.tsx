import { locatorOf } from '../../model/index.ts';
import { type ComputedView, clauseLabel, edgesBehind, type Selection } from '../../store/index.ts';
import { useGraph, useLanguage, useTranslate } from '../hooks.ts';
import { IconButton } from '../kit/index.ts';
import { EdgeTip, NodeTip } from '../panels/canvas-tooltip.tsx';

interface PickedCardProps {
  readonly picked: Selection;
  readonly computed: ComputedView;
  readonly onClose: () => void;
}

/** Most clauses of an edge that are named; the rest is counted. */
const MOST_CLAUSES = 8;

/** What was clicked while presenting, in short. */
export function PickedCard({ picked, computed, onClose }: PickedCardProps) {
  const t = useTranslate();
  if (picked.kind === 'nodes') return null;
  return (
    <aside className="picked-card" aria-label={t('player.picked')}>
      <div>
        {picked.kind === 'node' ? (
          <NodeTip id={picked.id} computed={computed} />
        ) : (
          <>
            <EdgeTip edgeKey={picked.key} computed={computed} />
            <Clauses edgeKey={picked.key} computed={computed} />
          </>
        )}
      </div>
      <IconButton icon="close" label={t('action.close')} onPress={onClose} />
    </aside>
  );
}

/** The clauses in which an edge is said. */
function Clauses({ edgeKey, computed }: { readonly edgeKey: string; readonly computed: ComputedView }) {
  const graph = useGraph();
  const language = useLanguage();
  const edge = computed.view.edges.find(({ key }) => key === edgeKey);
  const clauses = edgesBehind(graph, edge?.standsFor ?? []).filter(({ source }) => locatorOf(source) !== null);
  const names = [...new Set(clauses.map(({ source }) => clauseLabel(graph, source, language)))];
  if (names.length === 0) return null;
  const more = names.length - MOST_CLAUSES;
  return (
    <ul className="picked-clauses">
      {names.slice(0, MOST_CLAUSES).map((name) => (
        <li key={name}>{name}</li>
      ))}
      {more > 0 && <li>{`+ ${more}`}</li>}
    </ul>
  );
}
