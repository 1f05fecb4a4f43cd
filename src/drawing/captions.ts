import type { Caption } from '../layouts/index.ts';
import { type Box, overlaps } from './geometry.ts';
import type { Backdrop, Scene } from './scene.ts';
import { fitText, type Measure } from './text-fit.ts';
import { toScreen, type Viewport } from './viewport.ts';

/** The words of a caption. `title` may be empty: nothing is written then. */
export interface CaptionText {
  readonly title: string;
  readonly subtitle: string;
}

export type CaptionOf = (caption: Caption, count: number) => CaptionText;

/** Words of the backdrop with their place on screen: names of rings, sectors, frames, and notes. */
export interface PlacedCaption {
  readonly lines: readonly string[];
  /** Set in bold. */
  readonly strong: boolean;
  readonly box: Box;
  /** Where a line from the words ends, in pixels from the left; null without a line. */
  readonly leadsTo: number | null;
}

export const CAPTION_SIZE = 11.5;
export const CAPTION_LINE = 14;
const PADDING = 5;
const SECTOR_WIDTH = 130;
/** Pixels between the outermost ring and the name of a sector. */
const SECTOR_GAP = 8;
const EDGE = 4;
const LEAST_NOTE = 84;

/** Angles are clockwise from the top of the layout; in a mirrored one they run the other way round. */
export function onEllipse({ flatness, mirrored }: Backdrop, angle: number, radius: number): { x: number; y: number } {
  return { x: radius * Math.sin(angle) * (mirrored ? -1 : 1), y: radius * Math.cos(angle) * flatness };
}

/** Where the captions stand; one that would cover another is left out. */
export function placeCaptions(
  scene: Scene,
  viewport: Viewport,
  captionOf: CaptionOf,
  measure: { readonly usual: Measure; readonly strong: Measure },
): PlacedCaption[] {
  const placed: PlacedCaption[] = [];
  const put = (lines: readonly string[], strong: boolean, box: Box, leadsTo: number | null = null): void => {
    if (lines.length > 0 && !placed.some((other) => overlaps(other.box, box)))
      placed.push({ lines, strong, box, leadsTo });
  };
  const written = ({ title, subtitle }: CaptionText): string => (subtitle === '' ? title : `${title} · ${subtitle}`);

  for (const ring of scene.rings) {
    const text = written(captionOf(ring.caption, ring.count));
    const { x, y } = toScreen(viewport, onEllipse(scene, 0, ring.outer));
    const half = measure.usual(text) / 2 + PADDING;
    put(text === '' ? [] : [text], false, {
      left: x - half,
      right: x + half,
      top: y - CAPTION_LINE / 2,
      bottom: y + CAPTION_LINE / 2,
    });
  }
  const outermost = scene.rings.at(-1)?.outer ?? 0;
  for (const { caption, from, to } of scene.sectors) {
    const lines = fitText(captionOf(caption, 0).title, SECTOR_WIDTH, measure.strong, 2);
    const width = lines.reduce((most, line) => Math.max(most, measure.strong(line)), 0);
    put(lines, true, besideRim(scene, viewport, (from + to) / 2, outermost, width, lines.length * CAPTION_LINE));
  }
  for (const frame of scene.frames) {
    const corner = toScreen(viewport, { x: frame.left, y: frame.top });
    const far = toScreen(viewport, { x: frame.right, y: frame.top });
    const text = written(captionOf(frame.caption, frame.count));
    const room = Math.max(far.x - corner.x, SECTOR_WIDTH);
    const lines = fitText(text, room, measure.usual, 1);
    const width = lines.reduce((most, line) => Math.max(most, measure.usual(line)), 0);
    const left = Math.min(viewport.width - EDGE - PADDING - width, (corner.x + far.x - width) / 2);
    put(lines, false, {
      left: left - PADDING,
      right: left + width + PADDING,
      top: corner.y - CAPTION_LINE / 2,
      bottom: corner.y + CAPTION_LINE / 2,
    });
  }
  for (const note of scene.notes) {
    const { x, y } = toScreen(viewport, note);
    const lines = fitText(
      captionOf(note.caption, 0).title,
      Math.max(LEAST_NOTE, note.width * viewport.scale),
      measure.strong,
      3,
    );
    const half = lines.reduce((most, line) => Math.max(most, measure.strong(line)), 0) / 2;
    const high = (lines.length * CAPTION_LINE) / 2;
    const leadsTo = toScreen(viewport, { x: note.leadsTo, y: 0 }).x;
    put(lines, true, { left: x - half, right: x + half, top: y - high, bottom: y + high }, leadsTo);
  }
  return placed;
}

/** A box that touches the outermost ring from outside in some direction, moved into sight where that is near. */
function besideRim(
  scene: Scene,
  viewport: Viewport,
  angle: number,
  radius: number,
  width: number,
  height: number,
): Box {
  const rim = toScreen(viewport, onEllipse(scene, angle, radius));
  const middle = toScreen(viewport, { x: 0, y: 0 });
  const [dx, dy] = [rim.x - middle.x, rim.y - middle.y];
  // Outwards at a right angle to the ellipse.
  const normal = { x: dx * scene.flatness ** 2, y: dy };
  const length = Math.hypot(normal.x, normal.y) || 1;
  const [nx, ny] = [normal.x / length, normal.y / length];
  const x = rim.x + nx * (SECTOR_GAP + width / 2);
  const y = rim.y + ny * (SECTOR_GAP + height / 2);
  const half = width / 2;
  const near = x > -half && x < viewport.width + half;
  const shifted = near ? Math.min(viewport.width - EDGE - half, Math.max(EDGE + half, x)) : x;
  return { left: shifted - half, right: shifted + half, top: y - height / 2, bottom: y + height / 2 };
}
