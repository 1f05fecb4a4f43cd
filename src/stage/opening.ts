import {
  aboutLine,
  aroundPoint,
  BADGED_SCALE,
  chooseProjection,
  frameInsets,
  type Insets,
  NARROW,
  type Projection,
  type Scene,
  takeIn,
  type Viewport,
} from '../drawing/index.ts';
import type { LayoutResult } from '../layouts/index.ts';

/** Free pixels around what is drawn. */
const MARGIN = 10;

/** What is looked at nearer is at least so large: there is room for names. */
const LEGIBLE_SCALE = 30;
/** Drawings lower than this are small. */
const LOW = 420;

/** Margins of the screen: what is frozen, and what the interface covers. */
export function marginsOf(scene: Scene | null, width: number, mirrored: boolean, covered: Partial<Insets>): Insets {
  const frozen = frameInsets(scene ?? { bands: [], columns: [] }, width, mirrored);
  const { left = 0, right = 0, top = 0, bottom = 0 } = covered;
  return {
    left: frozen.left + left + MARGIN,
    right: frozen.right + right + MARGIN,
    top: frozen.top + top + (frozen.top > 0 ? 0 : MARGIN),
    bottom: frozen.bottom + bottom + 2,
  };
}

const isSmall = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  width < NARROW || height < LOW;

/** The shape of the room that frozen margins and the interface leave; `covered`: what the interface covers. */
export function projectionFor(
  layout: LayoutResult,
  size: { readonly width: number; readonly height: number },
  { left = 0, right = 0, top = 0, bottom = 0 }: Partial<Insets>,
  mirrored: boolean,
): Projection {
  const margins = frameInsets(layout, size.width, mirrored);
  const room = {
    width: size.width - margins.left - margins.right - left - right - 2 * MARGIN,
    height: size.height - margins.top - top - bottom,
  };
  return chooseProjection(layout, room, mirrored, isSmall(size) ? LEGIBLE_SCALE : 0);
}

/** What a drawing is about: a height of the world that is read, and what an answer leads over. */
export interface About {
  readonly line: number | null;
  readonly path?: ReadonlySet<string> | undefined;
}

/**
 * What one sees first: all of it, or, where all of it would be too small to read on a small screen, what it is about: the
 * line that is read, or the focus; the rest is a swipe away. What an answer leads over is always in sight.
 */
export function openingOf(whole: Viewport, scene: Scene, { line, path }: About, insets: Insets): Viewport {
  if (!isSmall(whole) || whole.scale >= (line === null ? BADGED_SCALE : LEGIBLE_SCALE)) return whole;
  const nodes = [...scene.nodes.values()];
  const focus = nodes.find(({ node }) => node.focus);
  let near = whole;
  if (line !== null) near = aboutLine(whole, line, LEGIBLE_SCALE, scene.extent, insets);
  else if (focus) near = aroundPoint(whole, focus.home, LEGIBLE_SCALE, scene.extent, insets);
  const led = path ? nodes.flatMap(({ node, home }) => (path.has(node.id) ? [home] : [])) : [];
  return takeIn(near, led, insets);
}
