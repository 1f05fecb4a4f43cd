import type { RecitalGraph } from '../graph/index.ts';
import type { Translate } from '../i18n/index.ts';
import { type Language, NODE_TYPES } from '../model/index.ts';
import { type ComputedView, fullName, titleOf } from '../store/index.ts';

/** A shown node in one spoken sentence: name, title, kind, year, links, what to mind. */
export function describeNode(
  computed: ComputedView,
  graph: RecitalGraph,
  id: string,
  language: Language,
  t: Translate,
): string {
  const node = computed.view.nodes.find((candidate) => candidate.id === id);
  if (!node) return '';
  const name = fullName(graph, id, language).text;
  const title = titleOf(graph, id, language)?.text;
  const label: Partial<Record<Language, string>> & { readonly en: string } = NODE_TYPES[node.type].label;
  const sentence = t('canvas.node', {
    name: title && title !== name ? `${name}: ${title}` : name,
    kind: label[language] ?? label.en,
    year: node.year === null ? 'none' : String(node.year),
    degree: node.degree,
  });
  return node.newer ? `${sentence}. ${t('canvas.node.newer')}` : sentence;
}
