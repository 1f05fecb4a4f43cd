import {
  buildScene,
  chooseProjection,
  computeEmphasis,
  fitViewport,
  frameInsets,
  type Highlight,
  type Projection,
  type Viewport,
  viewportOf,
} from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import { directionOf } from '../../i18n/index.ts';
import { joinSeries, type Language } from '../../model/index.ts';
import { fullName, inShort, type LayoutResult, type Scene, type ViewState } from '../../store/index.ts';
import type { Picture } from '../slide.ts';
import { annotationsOf } from './annotations.ts';
import { groundOf } from './ground.ts';
import { legendOf } from './legend.ts';
import { edgesOf, nodesOf } from './marks.ts';
import type { PicturedView } from './pictured-view.ts';
import type { Pen, Sheet } from './sheet.ts';

/** Extents in units that are pixels on a screen. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Most names in the words that stand in place of a picture. */
const MOST_NAMES = 6;

/** A picture of a view: the same on every machine, as letters are measured by a table. */
export function drawPicture(
  pen: Pen,
  pictured: PicturedView,
  { width, height }: PictureSize,
  { camera, annotations }: Pick<Scene, 'camera' | 'annotations'>,
  footnotesOf: (keys: readonly string[]) => readonly number[],
): Picture {
  const { view, layout, state, computed, alone } = pictured;
  const { language, palette } = pen;
  const mirrored = directionOf(language) === 'rtl';
  const margins = frameInsets(layout, width, mirrored, 'sheet');
  const projection = projectionOf(layout, (width - margins.left - margins.right) / (height - margins.top), mirrored);
  const scene = buildScene(view, layout, projection);
  const whole = fitViewport(width, height, scene.extent, margins);
  const viewport: Viewport = camera ? viewportOf(camera, whole, projection, margins) : whole;
  const sheet: Sheet = { ...pen, scene, viewport, mirrored };
  const highlight = highlightOf(state, alone ? new Set() : computed.onTrail);
  const nodes = nodesOf(sheet, highlight, { left: margins.left, top: margins.top, right: width - margins.right });
  const edges = edgesOf(sheet, computeEmphasis(scene, highlight, null), footnotesOf);
  return {
    width,
    height,
    background: palette.canvas,
    textColour: palette.text,
    ground: groundOf(sheet),
    edges,
    nodes,
    annotations: annotationsOf(annotations, nodes, { width, height }),
    legend: legendOf(sheet),
    description: describePicture(
      pen,
      [...nodes].sort((a, b) => Number(b.emphasis) - Number(a.emphasis)).map(({ id }) => id),
      edges.length,
    ),
  };
}

/** What stands in place of a picture, for those who cannot see it. `ids`: its nodes, the more important first. */
export function describePicture(
  { graph, language, words }: Pick<Pen, 'graph' | 'language' | 'words'>,
  ids: readonly string[],
  edges: number,
): string {
  const names = ids.slice(0, MOST_NAMES).map((id) => saidName(graph, id, language));
  const more = ids.length - names.length;
  const named = more > 0 ? [...names, words('more', { kind: 'node', count: more })] : names;
  return words('picture.description', { nodes: ids.length, edges, names: joinSeries(named, language) });
}

/** An action line without a name in the language by what it is about. */
function saidName(graph: RecitalGraph, id: string, language: Language): string {
  const topic = graph.nodes.get(id)?.type === 'action-line' ? inShort(graph, id, language) : null;
  return topic ?? fullName(graph, id, language).text;
}

/** Rings stay round on slides. */
const projectionOf = (layout: LayoutResult, aspect: number, mirrored: boolean): Projection =>
  (layout.rings ?? []).length > 0
    ? { across: 1, down: 1, mirrored }
    : chooseProjection(layout, { width: aspect, height: 1 }, mirrored);

/** Several selected things have a mark, as has the focus; one that is selected says where the view was left, no more. */
function highlightOf({ selection }: ViewState, path: ReadonlySet<string>): Highlight {
  const chosen = selection?.kind === 'nodes' ? { chosen: new Set(selection.ids) } : {};
  return {
    selected: selection?.kind === 'node' ? selection.id : selection?.kind === 'edge' ? selection.key : null,
    ...chosen,
    ...(path.size > 0 ? { path } : {}),
  };
}
