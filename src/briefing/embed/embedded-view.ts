import type { Theme } from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import { directionOf } from '../../i18n/index.ts';
import { EDGE_TYPES, joinSeries, type Language, stanceLabel } from '../../model/index.ts';
import { fullName, homeView, type SavedView, type Scene, saveView, type ViewEdge } from '../../store/index.ts';
import { drawPicture } from '../pictures/draw-picture.ts';
import { kindName } from '../pictures/marks.ts';
import { pictureView } from '../pictures/pictured-view.ts';
import type { Picture } from '../slide.ts';
import { Footnotes } from '../slides/footnotes.ts';
import { penFor } from '../slides/to-slides.ts';
import { type CloserName, closerNames } from './closer-names.ts';

/** A node as the page tells of it, in the order of the picture. */
export interface EmbeddedNode {
  readonly name: string;
  /** What it is about; empty where the name says all. */
  readonly title: string;
  readonly kind: string;
  readonly year: number | null;
}

/** A link, in the order of the picture: numbers of its ends, what it says, numbers of its sources. */
export interface EmbeddedLink {
  readonly from: number;
  readonly to: number;
  readonly how: string;
  readonly sources: readonly number[];
}

/** One view with all that a page can tell of it. */
export interface EmbeddedView {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly dark: boolean;
  readonly title: string;
  readonly picture: Picture;
  readonly nodes: readonly EmbeddedNode[];
  /** Names that appear when the picture comes closer. */
  readonly closer: readonly CloserName[];
  readonly links: readonly EmbeddedLink[];
  /** Numbered from 1. */
  readonly sources: readonly string[];
  readonly sourcesNote: string;
  /** Nodes of the view that a picture has no room for. */
  readonly leftOut: number;
}

export interface EmbedOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly title: string;
  readonly camera?: Scene['camera'];
}

/** More could not be read, even closer. */
const MOST_NODES = 250;
const FEW_NODES = 40;
const SIZES = { few: { width: 1040, height: 640 }, many: { width: 1500, height: 920 } } as const;
/** Most sources of a link. */
const MOST_SOURCES = 4;

/**
 * A saved view (null: the first one of the graph) as it is told by a page. Rejects when words or layouts cannot be had. The
 * same input gives the same on every machine.
 */
export async function embeddedView(
  graph: RecitalGraph,
  saved: SavedView | null,
  { language, theme, title, camera }: EmbedOptions,
): Promise<EmbeddedView> {
  const pen = await penFor(graph, language, theme);
  const pictured = await pictureView(graph, language, saved ?? saveView(homeView(graph)), MOST_NODES);
  const { view } = pictured;
  const footnotes = new Footnotes(pen);
  const size = view.nodes.length <= FEW_NODES ? SIZES.few : SIZES.many;
  const picture = drawPicture(pen, pictured, size, { camera, annotations: [] }, () => []);
  const places = new Map(picture.nodes.map(({ id }, at) => [id, at]));
  const shown = new Map(view.nodes.map((node) => [node.id, node]));
  const edges = new Map(view.edges.map((edge) => [edge.key, edge]));
  return {
    language,
    direction: directionOf(language),
    dark: theme.startsWith('dark'),
    title,
    picture,
    nodes: picture.nodes.map(({ id }) => {
      const node = shown.get(id)!;
      const name = fullName(graph, id, language).text;
      return {
        name,
        title: name.includes(node.label) ? '' : node.label,
        kind: kindName(node.legend, pen),
        year: node.year,
      };
    }),
    closer: closerNames(picture, (at) => shown.get(picture.nodes[at]!.id)!.label),
    links: picture.edges.map(({ key, source, target }) => {
      const edge = edges.get(key)!;
      return {
        from: places.get(source)!,
        to: places.get(target)!,
        how: howOf(edge, language),
        sources: footnotes.of(edge.standsFor, MOST_SOURCES),
      };
    }),
    sources: footnotes.texts,
    sourcesNote: pen.words('sources-note.listed', { documents: graph.documents.size }),
    leftOut: pictured.leftOut,
  };
}

function howOf({ type, verbs }: ViewEdge, language: Language): string {
  const said = type === 'mandates' ? verbs.map((verb) => stanceLabel(verb, language)) : [];
  return said.length > 0 ? joinSeries(said, language) : EDGE_TYPES[type].label[language];
}
