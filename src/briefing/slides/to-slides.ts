import { PALETTES, type Theme } from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import { directionOf, loadBriefingWords, loadMessages, makeTranslate } from '../../i18n/index.ts';
import type { Language } from '../../model/index.ts';
import { type Briefing, type SavedView, type Scene, tableOfScene } from '../../store/index.ts';
import { drawPicture, type PictureSize } from '../pictures/draw-picture.ts';
import { pictureView, viewOfSaved } from '../pictures/pictured-view.ts';
import type { Pen } from '../pictures/sheet.ts';
import type { Picture, Slide, SlideDeck } from '../slide.ts';
import { makePages } from '../writers/pages/make-pages.ts';
import { coverOf } from './cover.ts';
import { Footnotes } from './footnotes.ts';
import { linesOf, numbered } from './lines.ts';
import { tableOf } from './table-of.ts';

export interface SlideOptions {
  /** Colours of the pictures. */
  readonly theme?: Theme;
  /** ISO date of the making; none where the result must be the same again. */
  readonly date?: string | null;
  /** Told how many slides are made. */
  readonly tell?: (done: number) => void;
}

/**
 * A briefing as slides, one a scene, in its own language: lines with numbered sources, and pictures that are computed from
 * the views. Rejects when words or layouts cannot be had. The same input gives the same slides on every machine.
 */
export async function toSlides(
  briefing: Briefing,
  graph: RecitalGraph,
  { theme = 'light', date = null, tell }: SlideOptions = {},
): Promise<SlideDeck> {
  const { language } = briefing;
  const pen = await penFor(graph, language, theme);
  const { words } = pen;
  const slides: Slide[] = [];
  for (const scene of briefing.scenes) {
    slides.push(await slideOf(pen, scene));
    tell?.(slides.length);
  }
  return {
    title: briefing.title,
    language,
    direction: directionOf(language),
    date,
    cover: coverOf(pen, briefing),
    sourcesNote: words('sources-note', { documents: graph.documents.size }),
    slides,
  };
}

/** What pictures are drawn with; rejects when the words cannot be had. */
export async function penFor(graph: RecitalGraph, language: Language, theme: Theme): Promise<Pen> {
  const [words] = await Promise.all([loadBriefingWords(language), loadMessages(language)]);
  return { graph, language, words, t: makeTranslate(language), palette: PALETTES[theme] };
}

/** What a picture is drawn in until its place on a page is known; beside text stands one of few nodes only. */
const SIZES = { small: { width: 600, height: 320 }, large: { width: 1120, height: 590 } } as const;
const FEW_NODES = 14;
/** With more links than this, sources of links that no line names would be more than a page can hold. */
const FEW_LINKS = 24;

/** One scene as a slide. */
export async function slideOf(pen: Pen, scene: Scene): Promise<Slide> {
  const footnotes = new Footnotes(pen);
  const lines = [...numbered(linesOf(scene), footnotes)];
  const drawings: Drawing[] = [];
  for (const view of viewsOf(scene)) {
    const pictured = await pictureView(pen.graph, pen.language, view);
    if (pictured.view.nodes.length === 0) continue;
    const size = pictured.view.nodes.length <= FEW_NODES ? SIZES.small : SIZES.large;
    const mayAdd = pictured.view.edges.length <= FEW_LINKS;
    const draw = (extent: PictureSize): Picture =>
      drawPicture(pen, pictured, extent, scene, (keys) => footnotes.ofEdge(keys, mayAdd));
    drawings.push({ draw, picture: draw(size), scale: scaleFor(pictured.view.nodes.length) });
    if (pictured.leftOut > 0)
      lines.push({ text: pen.words('picture.left-out', { count: pictured.leftOut }), footnotes: [], depth: 0 });
  }
  const table = tableOfScene(scene);
  const slide: Slide = {
    id: scene.id,
    title: scene.title,
    lines,
    pictures: drawings.map(({ picture }) => picture),
    table: table && tableOf(table, pen, viewOfSaved(pen.graph, pen.language, scene.view), footnotes),
    footnotes: footnotes.texts,
    parted: footnotes.parted,
    notes: scene.notes,
  };
  return { ...slide, pictures: fitted(slide, drawings) };
}

interface Drawing {
  readonly draw: (extent: PictureSize) => Picture;
  readonly picture: Picture;
  /** Points for a unit of the picture. */
  readonly scale: number;
}

/** Names of a picture stay legible: the fewer nodes, the larger everything. */
const SCALES = [
  { most: 14, scale: 0.9 },
  { most: 30, scale: 0.8 },
  { most: Number.POSITIVE_INFINITY, scale: 0.7 },
] as const;

const scaleFor = (nodes: number): number => SCALES.find(({ most }) => nodes <= most)!.scale;

/** The pictures anew, each in the shape of its place on the page, so that it fills it and its letters have their size. */
function fitted(slide: Slide, drawings: readonly Drawing[]): readonly Picture[] {
  const rooms = new Map<Picture, PictureSize>();
  for (const { blocks } of makePages(slide))
    for (const block of blocks) if (block.kind === 'picture') rooms.set(block.picture, block.room);
  return drawings.map(({ draw, picture, scale }) => {
    const room = rooms.get(picture);
    return room ? draw({ width: room.width / scale, height: room.height / scale }) : picture;
  });
}

/** Which views of a scene are pictures. */
function viewsOf({ kind, view, other }: Scene): readonly SavedView[] {
  if (kind === 'graph' || kind === 'path') return [view];
  return kind === 'comparison' ? [view, ...(other ? [other] : [])] : [];
}
