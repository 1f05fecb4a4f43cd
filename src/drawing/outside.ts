import type { Vector } from './geometry.ts';
import { type Insets, toScreen, type Viewport } from './viewport.ts';

/** How many nodes lie beyond each border of what is seen. A node counts once: beyond the border that it is farthest from. */
export interface Outside {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

export type OutsideSide = keyof Outside;

/** Share of a page that a step goes at least: what was at the border stays in sight. */
const STEP = 0.7;
/** Pixels between the border and what a step brings into sight. */
const CLEAR = 48;

/** Pixels beyond each border; negative within. */
const beyond = (at: Vector, { width, height }: Viewport, { left, right, top, bottom }: Insets): Outside => ({
  left: left - at.x,
  right: at.x - (width - right),
  up: top - at.y,
  down: at.y - (height - bottom),
});

function sideOf({ left, right, up, down }: Outside): OutsideSide | null {
  const most = Math.max(left, right, up, down);
  if (!(most > 0)) return null;
  return most === left ? 'left' : most === right ? 'right' : most === up ? 'up' : 'down';
}

/** `frame`: what of the screen lies under titles and years. Places are those of the world. */
export function outsideOf(places: Iterable<Vector>, viewport: Viewport, frame: Insets): Outside {
  const counts = { left: 0, right: 0, up: 0, down: 0 };
  for (const place of places) {
    const side = sideOf(beyond(toScreen(viewport, place), viewport, frame));
    if (side) counts[side]++;
  }
  return counts;
}

/** The viewport, moved towards those beyond a border: most of a page, and as far as it takes to see the nearest. */
export function stepTowards(places: Iterable<Vector>, viewport: Viewport, frame: Insets, side: OutsideSide): Viewport {
  let nearest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const far = beyond(toScreen(viewport, place), viewport, frame);
    if (sideOf(far) === side) nearest = Math.min(nearest, far[side]);
  }
  if (!Number.isFinite(nearest)) return viewport;
  const upright = side === 'up' || side === 'down';
  const page = upright ? viewport.height - frame.top - frame.bottom : viewport.width - frame.left - frame.right;
  const pixels = Math.max(nearest + Math.min(CLEAR, page / 3), page * STEP);
  const step = (side === 'left' || side === 'down' ? -pixels : pixels) / viewport.scale;
  return upright ? { ...viewport, y: viewport.y + step } : { ...viewport, x: viewport.x + step };
}
