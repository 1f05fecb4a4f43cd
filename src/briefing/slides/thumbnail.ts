import type { Theme } from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import { directionOf } from '../../i18n/index.ts';
import type { Language } from '../../model/index.ts';
import type { Scene } from '../../store/index.ts';
import { makePages } from '../writers/pages/make-pages.ts';
import { pageSvg } from '../writers/svg/page-svg.ts';
import { penFor, slideOf } from './to-slides.ts';

/**
 * A scene in small, as an SVG file: the page of its slide that shows most, which is the one with a picture, else the first.
 * Rejects when words or layouts cannot be had.
 */
export async function thumbnailOf(
  scene: Scene,
  graph: RecitalGraph,
  { language, theme }: { readonly language: Language; readonly theme: Theme },
): Promise<string> {
  const pen = await penFor(graph, language, theme);
  const pages = makePages(await slideOf(pen, scene));
  const page = pages.find(({ blocks }) => blocks.some(({ kind }) => kind === 'picture')) ?? pages[0]!;
  return pageSvg(page, { direction: directionOf(language), colours: pen.palette });
}
