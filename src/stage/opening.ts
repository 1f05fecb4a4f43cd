import { aboutLine, aroundPoint, type Insets, NARROW, type Scene, type Viewport } from '../drawing/index.ts';

/** From here on badges are drawn. */
export const LEGIBLE_SCALE = 30;
/** Drawings lower than this are small. */
const LOW = 420;

export const isSmall = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  width < NARROW || height < LOW;

/**
 * What one sees first: all of it, or, where all of it would be too small to read on a small screen, what it is about: the
 * line that is read, or the focus; the rest is a swipe away. `line` is a height of the world.
 */
export function openingOf(whole: Viewport, scene: Scene, line: number | null, insets: Insets): Viewport {
  if (!isSmall(whole) || whole.scale >= LEGIBLE_SCALE) return whole;
  if (line !== null) return aboutLine(whole, line, LEGIBLE_SCALE, scene.extent, insets);
  const focus = [...scene.nodes.values()].find(({ node }) => node.focus);
  return focus ? aroundPoint(whole, focus.home, LEGIBLE_SCALE, scene.extent, insets) : whole;
}
