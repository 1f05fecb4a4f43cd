import type { RecitalGraph } from '../graph/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Language } from '../model/index.ts';
import { type Caption, shortLabel } from '../store/index.ts';
import type { CaptionText } from './captions.ts';

/** The words for a part of the picture, and for how many of the shown nodes stand in it. */
export function captionWords(
  caption: Caption,
  count: number,
  graph: RecitalGraph,
  language: Language,
  t: Translate,
): CaptionText {
  const only = (title: string): CaptionText => ({ title, subtitle: '' });
  switch (caption.kind) {
    case 'lane':
      return { title: t(`lane.${caption.lane}`), subtitle: t(`lane.${caption.lane}.note`) };
    case 'year':
      return only(caption.year === null ? t('lane.no-year') : String(caption.year));
    case 'distance':
      return { title: t('caption.distance', { distance: caption.distance }), subtitle: String(count) };
    case 'layer':
      return { title: t('caption.layer', { layer: caption.layer }), subtitle: t('caption.nodes', { count }) };
    case 'step':
      return { title: t(`caption.step.${caption.step}`), subtitle: count === 0 ? '' : String(count) };
    case 'mandates':
      return { title: t('caption.mandates'), subtitle: t('caption.nodes', { count }) };
    case 'issuer': {
      const attributes = graph.nodes.get(caption.id);
      return only(attributes ? shortLabel(graph, caption.id, attributes, language) : caption.id);
    }
    case 'circle':
      return { title: t('caption.circle'), subtitle: String(count) };
    case 'apart':
      return { title: t(`caption.apart.${caption.why}`), subtitle: t('caption.nodes', { count }) };
  }
}
