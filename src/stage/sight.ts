import {
  type Brush,
  type CaptionOf,
  collectLabels,
  frameInsets,
  type Highlight,
  type PlacedCaption,
  type PlacedLabel,
  placeCaptions,
  placeLabels,
} from '../drawing/index.ts';
import { captionFont, drawBackdrop, drawCaptions, strongCaptionFont } from './draw-backdrop.ts';
import { drawBackground, drawFrame } from './draw-frame.ts';
import { drawShapes } from './draw-shapes.ts';
import { drawBadges, drawLabels, drawRings, LABEL_LINE, labelFont, strongFont } from './draw-text.ts';
import type { Picture } from './surface.ts';
import type { TextMeasure } from './text-measure.ts';

/** One moment of the drawing: all that decides how it looks. */
export interface Sight extends Picture {
  readonly highlight: Highlight;
  readonly hovered: string | null;
  /** How far a cell is stretched across. */
  readonly across: number;
  /** Of the font, as in CSS. */
  readonly family: string;
  readonly direction: 'ltr' | 'rtl';
  readonly caption: CaptionOf;
  /** Pixels at the bottom that the interface covers. */
  readonly covered: number;
  readonly measureIn: TextMeasure;
}

/** Words whose places depend on each other. */
interface Words {
  readonly captions: readonly PlacedCaption[];
  readonly labels: readonly PlacedLabel[];
}

export function arrangeWords(sight: Sight): Words {
  const { scene, viewport, emphasis, highlight, hovered, family, direction, caption, measureIn } = sight;
  const captions = placeCaptions(scene, viewport, caption, {
    usual: measureIn(captionFont(family)),
    strong: measureIn(strongCaptionFont(family)),
  });
  const { wishes, obstacles } = collectLabels(scene, viewport, emphasis, highlight, hovered);
  const { left, right, top } = frameInsets(scene, viewport.width, direction === 'rtl');
  obstacles.push(...captions.map(({ box }) => box));
  const labels = placeLabels(wishes, obstacles, {
    measure: measureIn(labelFont(family)),
    measureStrong: measureIn(strongFont(family)),
    lineHeight: LABEL_LINE,
    width: Math.min(110, Math.max(62, viewport.scale * sight.across * 1.4)),
    area: { left, top, right: viewport.width - right, bottom: viewport.height },
  });
  return { captions, labels };
}

/** What lies under the shapes. */
export function drawUnder(brush: Brush, sight: Sight): void {
  const { scene, viewport, palette } = sight;
  drawBackground(brush, scene, viewport, palette, sight);
  drawBackdrop(brush, scene, viewport, palette);
}

/** What lies over them. */
export function drawOver(brush: Brush, sight: Sight, { captions, labels }: Words): void {
  const { scene, viewport, emphasis, highlight, palette, family } = sight;
  brush.direction = sight.direction;
  drawRings(brush, scene, viewport, highlight, palette);
  drawBadges(brush, scene, viewport, emphasis, palette, family);
  drawCaptions(brush, captions, palette, family);
  drawLabels(brush, labels, emphasis, palette, family);
  drawFrame(brush, scene, viewport, palette, sight);
}

/** All of it with one brush, as the screen shows it. */
export function drawSight(brush: Brush, sight: Sight): void {
  drawUnder(brush, sight);
  drawShapes(brush, sight);
  drawOver(brush, sight, arrangeWords(sight));
}
