import { useServices, useViewState } from '../hooks.ts';

/** Key of the selected shown edge, and what selects another. */
export function useSelectedEdge(): readonly [selected: string | null, select: (key: string) => void] {
  const { actions } = useServices();
  const { selection } = useViewState('selection');
  return [selection?.kind === 'edge' ? selection.key : null, (key) => actions.select({ kind: 'edge', key })];
}
