import type { RecitalGraph } from '../../graph/index.ts';
import { directionOf, loadBriefingWords } from '../../i18n/index.ts';
import type { Briefing, Scene } from '../../store/index.ts';
import type { Picture, Slide, SlideDeck } from '../slide.ts';
import { type FootnoteSource, Footnotes } from './footnotes.ts';
import { linesOf, numbered, pagesOf } from './lines.ts';

export interface SlideOptions {
  /** Each scene is one slide, however long: for texts that have pages of their own. */
  readonly whole?: boolean;
  /** ISO date of the making; none where the result must be the same again. */
  readonly date?: string | null;
}

/**
 * A briefing as slides, in its own language: lines with numbered sources, pictures, tables. Rejects when the words of the
 * language cannot be had. The same input gives the same slides.
 */
export async function toSlides(
  briefing: Briefing,
  graph: RecitalGraph,
  options: SlideOptions = {},
): Promise<SlideDeck> {
  const { language } = briefing;
  const words = await loadBriefingWords(language);
  const source: FootnoteSource = { graph, language, words };
  return {
    title: briefing.title,
    language,
    direction: directionOf(language),
    date: options.date ?? null,
    sourcesNote: words('sources-note', { name: graph.name, documents: graph.documents.size }),
    slides: briefing.scenes.flatMap((scene) => slidesOf(source, scene, [], options.whole === true)),
  };
}

/** The slides of a scene; what does not fit beside its picture goes on behind it. */
function slidesOf(source: FootnoteSource, scene: Scene, pictures: readonly Picture[], whole: boolean): Slide[] {
  const lines = linesOf(scene);
  const pages = whole ? [lines] : pagesOf(lines, pictures.length > 0);
  return pages.map((page, at): Slide => {
    const footnotes = new Footnotes(source);
    const said = numbered(page, footnotes);
    const title =
      pages.length === 1
        ? scene.title
        : source.words('page', { title: scene.title, page: at + 1, pages: pages.length });
    return {
      id: at === 0 ? scene.id : `${scene.id}-${at + 1}`,
      title,
      lines: said,
      pictures: at === 0 ? pictures : [],
      table: null,
      footnotes: footnotes.texts,
      notes: at === 0 ? scene.notes : '',
    };
  });
}
