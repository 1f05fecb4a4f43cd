import type { Translate } from '../i18n/index.ts';
import { EDGE_TYPES, type EdgeType, type Language, stanceLabel } from '../model/index.ts';
import type { EdgeLegendKey } from '../store/index.ts';

export const isEdgeType = (key: string): key is EdgeType => Object.hasOwn(EDGE_TYPES, key);

/** An edge key in words: citations by part, mandates by verb, others by their type. */
export function edgeKeyWord(key: EdgeLegendKey, language: Language, t: Translate): string {
  if (key === 'cites/preambular') return t('legend.cites-preambular');
  if (key === 'cites/operative') return t('legend.cites-operative');
  if (key.startsWith('mandates/')) return stanceLabel(key.slice('mandates/'.length), language);
  return isEdgeType(key) ? EDGE_TYPES[key].label[language] : key;
}
