import { fullName, timeOf } from '../store/index.ts';
import { useGraph, useLanguage, useTranslate } from './hooks.ts';

/** Says why a node stands at a year that no version of it states; nothing where the year is a fact. */
export function PlacementNote({ id }: { readonly id: string }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const attributes = graph.nodes.get(id);
  if (!attributes) return null;
  const { year, placement } = timeOf(graph, id, attributes);
  if (year === null || placement === null) return null;
  const at = String(year);
  const say = (): string => {
    switch (placement.by) {
      case 'session':
        return t('placement.session', { year: at, session: String(placement.session) });
      case 'part-of':
        return t('placement.part-of', { year: at, name: fullName(graph, placement.of, language).text });
      case 'number':
        return t('placement.number', { year: at });
      case 'citations':
        return t('placement.citations', { year: at, count: placement.count });
    }
  };
  return <span className="note placement">{say()}</span>;
}
