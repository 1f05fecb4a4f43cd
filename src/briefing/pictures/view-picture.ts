import { type Brush, type Palette, type Scene, toScreen, type Viewport } from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import { type BriefingWords, directionOf, type Translate } from '../../i18n/index.ts';
import type { Language } from '../../model/index.ts';
import type { LegendEntry } from '../slide.ts';
import { whoSays } from '../slides/footnotes.ts';
import { fontFaces } from '../writers/fonts/font-faces.ts';
import { type Letters, SvgBrush } from '../writers/svg/svg-brush.ts';
import { type FramedPicture, frameDrawing } from '../writers/svg/write-svg.ts';
import { describePicture } from './draw-picture.ts';
import { legendOf } from './legend.ts';
import { edgeTitle, nodeTitle } from './marks.ts';

/** What is seen on the screen, and how it is drawn there. */
export interface SeenView {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly draw: (brush: Brush) => void;
  readonly letters: Letters;
}

export interface ViewPictureOptions {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly words: BriefingWords;
  readonly t: Translate;
  /** Empty for none. */
  readonly title: string;
  readonly legend: boolean;
  /** Where size or colour say something other than the type of a node: what they say. */
  readonly measures: { readonly coloured: boolean; readonly entries: readonly LegendEntry[] };
  readonly sources: boolean;
  /** As in `DeckOptions`. */
  readonly loadFont: (name: string) => Promise<Uint8Array>;
}

/** Most lines of sources; the rest is counted. */
const MOST_SOURCES = 8;

/**
 * The screen as a file of its own, drawn with what the screen is drawn with: the same places, colours and names. It brings
 * its fonts along. Legend and sources tell of what is in sight. Rejects when a font cannot be had.
 */
export async function pictureOfView(seen: SeenView, options: ViewPictureOptions): Promise<FramedPicture> {
  const { viewport, palette } = seen;
  const { graph, language, words, t, title, legend, measures, sources, loadFont } = options;
  const pen = { graph, language, words };
  const scene = inSight(seen);
  const brush = new SvgBrush(seen.letters, (id) => {
    const node = scene.nodes.get(id);
    const edge = scene.edges.get(id);
    return node ? nodeTitle(pen, node) : edge ? edgeTitle(pen, edge) : '';
  });
  seen.draw(brush);
  const shapes = legendOf({ scene, palette, language });
  const plain = measures.coloured ? shapes.map((entry) => withoutColour(entry, palette)) : shapes;
  const drawn = {
    width: viewport.width,
    height: viewport.height,
    background: palette.canvas,
    textColour: palette.text,
    legend: legend ? [...plain, ...newerOf(scene, palette, t), ...measures.entries] : [],
    description: describePicture(
      pen,
      [...scene.nodes.values()]
        .sort((a, b) => Number(b.node.focus) - Number(a.node.focus) || b.node.degree - a.node.degree)
        .map(({ node }) => node.id),
      scene.edges.size,
    ),
    content: brush.markup(),
  };
  const frame = {
    title,
    sources: sources ? sourcesOf(pen, scene) : [],
    sourcesNote: sources ? words('sources-note.listed', { documents: graph.documents.size }) : '',
    language,
    direction: directionOf(language),
  };
  const said = frameDrawing({ ...drawn, fontFaces: '' }, frame).svg;
  return frameDrawing({ ...drawn, fontFaces: await fontFaces(said, loadFont) }, frame);
}

/** Without what lies beyond the borders of the screen. */
function inSight({ scene, viewport }: SeenView): Scene {
  const nodes = new Map(
    [...scene.nodes].filter(([, drawn]) => {
      const { x, y } = toScreen(viewport, drawn);
      return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
    }),
  );
  const edges = new Map([...scene.edges].filter(([, { edge }]) => nodes.has(edge.source) || nodes.has(edge.target)));
  return { ...scene, nodes, edges };
}

/** What the dot beside a node says. */
const newerOf = ({ nodes }: Scene, palette: Palette, t: Translate): readonly LegendEntry[] =>
  [...nodes.values()].some(({ node }) => node.newer)
    ? [{ shape: 'circle', colour: palette.newer, text: t('legend.newer') }]
    : [];

/** The shape says what it is; the colour says something else. */
const withoutColour = (entry: LegendEntry, palette: Palette): LegendEntry =>
  entry.shape === 'line' || entry.shape === 'broken-line' ? entry : { ...entry, colour: palette.muted };

/** Who says what the links in sight say: those that say most of it first. */
function sourcesOf(pen: Pick<ViewPictureOptions, 'graph' | 'language' | 'words'>, { edges }: Scene): string[] {
  const counts = new Map<string, number>();
  for (const { edge } of edges.values())
    for (const key of edge.standsFor) {
      const found = pen.graph.edges.get(key);
      if (!found) continue;
      const who = whoSays(pen, found);
      counts.set(who, (counts.get(who) ?? 0) + 1);
    }
  const ordered = [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1)).map(([who]) => who);
  const more = ordered.length - MOST_SOURCES;
  return more > 1 ? [...ordered.slice(0, MOST_SOURCES), pen.words('sources-more', { count: more })] : ordered;
}
