import type { Box, Vector } from './geometry.ts';

/**
 * What part of the world is on screen. World: x and y in layout cells, y upwards, already stretched and mirrored.
 * Screen: pixels from the top left of the container.
 */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** World point in the middle of the screen. */
  readonly x: number;
  readonly y: number;
  /** Pixels per cell. */
  readonly scale: number;
}

/** World bounds; y upwards, so `top` ≥ `bottom`. */
export type Extent = Box;

/** Frozen margins of the screen: lane titles, years, and what the interface floats above the drawing. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const toScreen = (viewport: Viewport, { x, y }: Vector): Vector => ({
  x: viewport.width / 2 + (x - viewport.x) * viewport.scale,
  y: viewport.height / 2 - (y - viewport.y) * viewport.scale,
});

export const toWorld = (viewport: Viewport, { x, y }: Vector): Vector => ({
  x: viewport.x + (x - viewport.width / 2) / viewport.scale,
  y: viewport.y - (y - viewport.height / 2) / viewport.scale,
});

export const SMALLEST_SCALE = 3;
export const LARGEST_SCALE = 220;
/** A handful of nodes is not blown up beyond this. */
const LARGEST_FIT = 74;

export const clampScale = (scale: number): number => Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale));

/** The whole extent within the insets, as large as it gets. */
export function fitViewport(width: number, height: number, extent: Extent, insets: Insets): Viewport {
  const roomX = Math.max(40, width - insets.left - insets.right);
  const roomY = Math.max(40, height - insets.top - insets.bottom);
  const across = Math.max(1, extent.right - extent.left);
  const down = Math.max(1, extent.top - extent.bottom);
  const scale = Math.max(SMALLEST_SCALE, Math.min(LARGEST_FIT, roomX / across, roomY / down));
  return {
    width,
    height,
    scale,
    x: (extent.left + extent.right) / 2 - (insets.left - insets.right) / 2 / scale,
    y: (extent.top + extent.bottom) / 2 + (insets.top - insets.bottom) / 2 / scale,
  };
}

/** A point in the middle of what the insets leave free, unless that would show room beyond the extent. */
export function aroundPoint(screen: Viewport, point: Vector, scale: number, extent: Extent, insets: Insets): Viewport {
  const { width, height } = screen;
  const halfX = (width - insets.left - insets.right) / 2 / scale;
  const halfY = (height - insets.top - insets.bottom) / 2 / scale;
  return {
    ...screen,
    scale,
    x: within(point.x, extent.left + halfX, extent.right - halfX) - (insets.left - insets.right) / 2 / scale,
    y: within(point.y, extent.bottom + halfY, extent.top - halfY) + (insets.top - insets.bottom) / 2 / scale,
  };
}

/** All of the breadth, no larger than `scale`, with a height of the world in the middle of what the insets leave free. */
export function aboutLine(screen: Viewport, y: number, scale: number, extent: Extent, insets: Insets): Viewport {
  const room = Math.max(40, screen.width - insets.left - insets.right);
  const fits = Math.max(SMALLEST_SCALE, Math.min(scale, room / Math.max(1, extent.right - extent.left)));
  return aroundPoint(screen, { x: (extent.left + extent.right) / 2, y }, fits, extent, insets);
}

/** Cells around a point that what stands there needs. */
const AROUND = 0.8;

/** Moved, and farther off, only as much as is needed to have all the points where the insets leave room. */
export function takeIn(screen: Viewport, points: readonly Vector[], insets: Insets): Viewport {
  if (points.length === 0) return screen;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - AROUND, Math.max(...xs) + AROUND];
  const [bottom, top] = [Math.min(...ys) - AROUND, Math.max(...ys) + AROUND];
  const roomX = Math.max(40, screen.width - insets.left - insets.right);
  const roomY = Math.max(40, screen.height - insets.top - insets.bottom);
  const scale = Math.max(SMALLEST_SCALE, Math.min(screen.scale, roomX / (right - left), roomY / (top - bottom)));
  const [shiftX, shiftY] = [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
  // What the middle of the free room looks at, and how far it may be from the outermost points.
  const [x, y] = [screen.x + shiftX / screen.scale, screen.y - shiftY / screen.scale];
  const [halfX, halfY] = [roomX / 2 / scale, roomY / 2 / scale];
  return {
    ...screen,
    scale,
    x: within(x, right - halfX, left + halfX) - shiftX / scale,
    y: within(y, top - halfY, bottom + halfY) + shiftY / scale,
  };
}

/** The value, or the border it lies beyond; the middle where the borders leave no room. */
const within = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));

/** Zooms by a factor; the world point under `anchor` stays where it is. */
export function zoomAt(viewport: Viewport, anchor: Vector, factor: number): Viewport {
  const scale = clampScale(viewport.scale * factor);
  const held = toWorld(viewport, anchor);
  return {
    ...viewport,
    scale,
    x: held.x - (anchor.x - viewport.width / 2) / scale,
    y: held.y + (anchor.y - viewport.height / 2) / scale,
  };
}

export const panBy = (viewport: Viewport, dx: number, dy: number): Viewport => ({
  ...viewport,
  x: viewport.x - dx / viewport.scale,
  y: viewport.y + dy / viewport.scale,
});

/** Keeps the middle of the screen over the drawing, so that it cannot get lost. */
export const keepInSight = (viewport: Viewport, extent: Extent): Viewport => ({
  ...viewport,
  x: Math.min(extent.right, Math.max(extent.left, viewport.x)),
  y: Math.min(extent.top, Math.max(extent.bottom, viewport.y)),
});

/** From here on shapes hold their badges. */
export const BADGED_SCALE = 18;
/** What nodes are drawn with there. */
const BADGED = 24;
const FAR = 15;
const FILL = 1.15;

/**
 * Pixels that one unit of a node's extent is drawn with. Nodes grow and shrink with the map, but never beyond what
 * reads well; far out they fill more of their cell, most of all where they would otherwise be just too small for a badge.
 */
export function nodeScale(scale: number): number {
  if (scale <= FAR) return scale * FILL;
  if (scale <= BADGED_SCALE) return FAR * FILL + ((scale - FAR) / (BADGED_SCALE - FAR)) * (BADGED - FAR * FILL);
  if (scale <= 40) return Math.max(BADGED, scale * FILL);
  return Math.min(72, Math.max(46, scale));
}
