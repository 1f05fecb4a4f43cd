import {
  type Box,
  type Brush,
  CAPTION_LINE,
  CAPTION_SIZE,
  isolate,
  mixColours,
  onEllipse,
  type Palette,
  type PlacedCaption,
  type Scene,
  toScreen,
  type Viewport,
} from '../drawing/index.ts';

const CORNER = 10;
const LEAD_GAP = 6;

export const captionFont = (family: string): string => `500 ${CAPTION_SIZE}px ${family}`;
export const strongCaptionFont = (family: string): string => `600 ${CAPTION_SIZE}px ${family}`;

/** Rings with their sectors, frames, and lines to what nodes hold: what layouts are read against. */
export function drawBackdrop(context: Brush, scene: Scene, viewport: Viewport, palette: Palette): void {
  const { rings, sectors, frames, flatness, holds } = scene;
  const middle = toScreen(viewport, { x: 0, y: 0 });
  const trace = (radius: number): void => {
    context.beginPath();
    context.ellipse(middle.x, middle.y, radius * viewport.scale, radius * viewport.scale * flatness, 0, 0, 2 * Math.PI);
  };
  // From the outermost inwards, each over the one before.
  [...rings].reverse().forEach(({ caption, outer }, i) => {
    trace(outer);
    context.fillStyle = (rings.length - i) % 2 === 1 ? palette.canvas : palette.band;
    context.fill();
    context.strokeStyle = palette.hairline;
    context.lineWidth = 1;
    context.setLineDash(caption.kind === 'apart' ? [3, 4] : []);
    context.stroke();
    context.setLineDash([]);
  });
  const [first, last] = [rings[0], rings.at(-1)];
  if (first && last && sectors.length > 1)
    for (const { from } of sectors) {
      const start = toScreen(viewport, onEllipse(scene, from, first.inner));
      const end = toScreen(viewport, onEllipse(scene, from, last.outer));
      context.beginPath();
      context.moveTo(start.x, start.y);
      context.lineTo(end.x, end.y);
      context.strokeStyle = palette.hairline;
      context.lineWidth = 1;
      context.stroke();
    }
  for (const { left, right, top, bottom } of frames) {
    const from = toScreen(viewport, { x: left, y: top });
    const to = toScreen(viewport, { x: right, y: bottom });
    context.beginPath();
    context.roundRect(from.x, from.y, to.x - from.x, to.y - from.y, Math.min(CORNER, (to.y - from.y) / 2));
    context.fillStyle = palette.canvas;
    context.fill();
    context.strokeStyle = mixColours(palette.muted, palette.canvas, 0.5);
    context.lineWidth = 1;
    context.setLineDash([4, 4]);
    context.stroke();
    context.setLineDash([]);
  }
  for (const { holder, held } of holds) {
    const [from, to] = [toScreen(viewport, holder), toScreen(viewport, held)];
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.strokeStyle = mixColours(palette.muted, palette.canvas, 0.5);
    context.lineWidth = 1;
    context.stroke();
  }
}

/** A line from words to what they are about. */
function drawLead(context: Brush, { left, right, top, bottom }: Box, to: number, palette: Palette): void {
  const y = Math.round((top + bottom) / 2) + 0.5;
  context.beginPath();
  context.moveTo(to > right ? right + LEAD_GAP : left - LEAD_GAP, y);
  context.lineTo(to, y);
  context.strokeStyle = mixColours(palette.muted, palette.canvas, 0.5);
  context.lineWidth = 1;
  context.stroke();
}

/** Words of the backdrop. They lie on lines: what is under them is cleared. */
export function drawCaptions(
  context: Brush,
  captions: readonly PlacedCaption[],
  palette: Palette,
  family: string,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { lines, strong, box, leadsTo } of captions) {
    if (leadsTo !== null) drawLead(context, box, leadsTo, palette);
    context.font = strong ? strongCaptionFont(family) : captionFont(family);
    context.fillStyle = strong ? palette.text : palette.muted;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 5;
    lines.forEach((line, i) => {
      const [x, y] = [(box.left + box.right) / 2, box.top + (i + 0.5) * CAPTION_LINE];
      context.strokeText(isolate(line), x, y);
      context.fillText(isolate(line), x, y);
    });
  }
}
