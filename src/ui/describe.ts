import type { RecitalGraph } from '../graph/index.ts';
import type { Translate } from '../i18n/index.ts';
import { kindLabel, type Language, NODE_TYPES, workOf } from '../model/index.ts';
import { type ComputedView, fullName, inShort, titleOf } from '../store/index.ts';

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
  const known = inShort(graph, id, language) ?? title;
  const sentence = t('canvas.node', {
    name: known && known !== name ? `${name}: ${known}` : name,
    kind: kindOf(graph, id, language),
    year: node.year === null ? 'none' : String(node.year),
    degree: node.degree,
  });
  return node.newer ? `${sentence}. ${t('canvas.node.newer')}` : sentence;
}

/** What a node is, in one word: the kind of an instrument, the type of anything else. */
export function kindOf(graph: RecitalGraph, id: string, language: Language): string {
  const attributes = graph.nodes.get(id);
  if (!attributes) return '';
  const work = graph.nodes.get(workOf(id));
  if (attributes.type === 'work') return kindLabel(attributes.kind, language);
  if (attributes.type === 'version' && work?.type === 'work') return kindLabel(work.kind, language);
  return NODE_TYPES[attributes.type].label[language];
}
