import type { RecitalGraph } from '../graph/index.ts';
import { languageName, type Translate } from '../i18n/index.ts';
import { isLanguage, type Language, stanceLabel } from '../model/index.ts';
import { abbreviate, type Facet, fullName, type LegendKey, type LocalText } from '../store/index.ts';

/** The name of a facet. */
export function facetTitle(facet: Facet, t: Translate): string {
  switch (facet) {
    case 'type':
      return t('list.kind');
    case 'status':
      return t('legend.status');
    case 'part':
      return t('list.part');
    case 'origin':
      return t('list.origin');
    default:
      return t(`facet.${facet}`);
  }
}

/** What a value of a facet is called. */
export function facetWord(
  facet: Facet,
  value: string,
  graph: RecitalGraph,
  language: Language,
  t: Translate,
): LocalText {
  const own = (text: string): LocalText => ({ text, lang: language });
  switch (facet) {
    case 'type':
      return own(t(`legend.${value as LegendKey}`));
    case 'issuer':
      return graph.nodes.has(value) ? fullName(graph, value, language) : own(abbreviate(graph, value, language));
    case 'language':
      return isLanguage(value) ? { text: languageName(value), lang: value } : own(value);
    case 'status':
      return own(statusWord(value, t));
    case 'part':
      return own(partWord(value, t));
    case 'stance':
    case 'verb':
      return own(stanceLabel(value, language));
    case 'origin':
      return own(value === 'read' ? t('legend.read') : t('legend.curated'));
  }
}

function statusWord(value: string, t: Translate): string {
  if (value === 'newer' || value === 'unread' || value === 'draft') return t(`legend.${value}`);
  return value === 'read' ? t('facet.read') : t('facet.unresolved');
}

function partWord(value: string, t: Translate): string {
  if (value === 'preambular' || value === 'operative') return t(`list.part.${value}`);
  if (value === 'provision' || value === 'annex' || value === 'front') return t(`facet.part.${value}`);
  return t('facet.part.unknown');
}
