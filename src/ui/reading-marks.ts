import { useMemo, useRef } from 'react';
import { edgesBehind, fullName, workOrSelf } from '../store/index.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from './hooks.ts';
import { type Mark, marksNode } from './marks.ts';

/** The marks that the selection in the graph is about; the same set as long as they are the same. */
export function useSelectedMarks(marks: readonly Mark[], sha256: string): ReadonlySet<Mark> {
  const graph = useGraph();
  const { selection } = useViewState('selection');
  const { view } = useComputedView('view');
  const last = useRef<ReadonlySet<Mark>>(new Set());
  const now = useMemo(() => {
    if (selection === null || selection.kind === 'nodes') return new Set<Mark>();
    if (selection.kind === 'node') return new Set(marks.filter((mark) => marksNode(mark, selection.id)));
    const edge = view.edges.find((candidate) => candidate.key === selection.key);
    const starts = new Set<number>();
    for (const { attributes } of edgesBehind(graph, edge?.standsFor ?? []))
      for (const evidence of attributes.evidence)
        if (evidence.origin === 'read' && evidence.document === sha256) starts.add(evidence.start);
    return new Set(marks.filter((mark) => starts.has(mark.start)));
  }, [marks, selection, graph, view, sha256]);
  const same = now.size === last.current.size && [...now].every((mark) => last.current.has(mark));
  if (!same) last.current = now;
  return last.current;
}

/** What a mark means, in words and for the graph. */
export interface MarkMeaning {
  readonly name: string;
  /** The node that it names; null when that is open. */
  readonly node: string | null;
  /** Shows the node in the graph, when there is one. */
  readonly reveal: () => void;
}

export function useMarkMeaning({ node, surface }: Mark): MarkMeaning {
  const t = useTranslate();
  const { actions } = useServices();
  const graph = useGraph();
  const language = useLanguage();
  if (node === null || !graph.nodes.has(node))
    return { name: t('reading.unresolved', { surface }), node: null, reveal: () => undefined };
  return {
    name: fullName(graph, node, language).text,
    node,
    reveal: () => actions.reveal(workOrSelf(graph, node)),
  };
}
