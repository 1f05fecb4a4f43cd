import {
  AXIS_HEIGHT,
  type Brush,
  type CaptionOf,
  type CaptionText,
  fitText,
  gutterWidth,
  isolate,
  NARROW_GUTTER,
  type Palette,
  type Scene,
  toScreen,
  type Viewport,
} from '../drawing/index.ts';
import type { Caption } from '../layouts/index.ts';

const TITLE_SIZE = 12.5;
const SUBTITLE_SIZE = 11;
/** Rather small than cut. */
const TURNED_SIZES = [11.5, 10, 9];
const TURNED_PADDING = 4;
/** Pixels below the lowest lane that nothing covers. */
const BELOW = 12;
const YEAR_SIZE = 12;
const LINE = 15;
const PADDING = 12;
/** A lane lower than this has no room for its title. */
const TITLE_ROOM = 24;
/** Between the parts of a title. */
const PARTS = ' · ';
/** Lines that what is said of a lane takes at most. */
const MOST_LINES = 4;
/** Years nearer than this to the last one written are left out. */
const YEAR_SPACING = 4;

export interface FrameText {
  readonly family: string;
  readonly direction: 'ltr' | 'rtl';
  readonly caption: CaptionOf;
  /** Pixels at the bottom that the interface covers. */
  readonly covered: number;
}

/** Below everything: bands, and a hairline where each column begins. */
export function drawBackground(
  context: Brush,
  scene: Scene,
  viewport: Viewport,
  palette: Palette,
  text: FrameText,
): void {
  const { width, height } = viewport;
  context.direction = text.direction;
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width, height);
  scene.bands.forEach(({ top, bottom }, i) => {
    const from = toScreen(viewport, { x: 0, y: top }).y;
    const to = toScreen(viewport, { x: 0, y: bottom }).y;
    if (to < 0 || from > height) return;
    if (i % 2 === 1) {
      context.fillStyle = palette.band;
      context.fillRect(0, from, width, to - from);
    }
    context.fillStyle = palette.hairline;
    context.fillRect(0, Math.round(to) - 1, width, 1);
    if (i === 0) context.fillRect(0, Math.round(from), width, 1);
  });
  drawHairlines(context, scene, viewport, palette);
}

function drawHairlines(context: Brush, { bands, columns }: Scene, viewport: Viewport, palette: Palette): void {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last) return;
  // Steps of a flow head the flow, not what stands below it.
  const lowest = columns[0]?.caption.kind === 'step' ? first : last;
  const top = toScreen(viewport, { x: 0, y: first.top }).y;
  const bottom = toScreen(viewport, { x: 0, y: lowest.bottom }).y;
  const ordered = [...columns].sort((a, b) => a.from - b.from);
  context.strokeStyle = palette.hairline;
  context.lineWidth = 1;
  ordered.forEach((column, i) => {
    const before = ordered[i - 1];
    if (!before) return;
    const x = Math.round(toScreen(viewport, { x: (before.to + column.from) / 2, y: 0 }).x) + 0.5;
    // Years are left out here: the line is broken.
    context.setLineDash(follows(before.caption, column.caption) ? [] : [2, 5]);
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, bottom);
    context.stroke();
  });
  context.setLineDash([]);
}

/** Columns that follow each other; between years far apart others are left out. */
function follows(before: Caption, after: Caption): boolean {
  if (before.kind !== 'year' || after.kind !== 'year') return before.kind === after.kind;
  return Math.abs((before.year ?? Number.NaN) - (after.year ?? Number.NaN)) === 1;
}

/** Above everything: headings along the top edge, lane titles along the side; both stay while the drawing moves. */
export function drawFrame(context: Brush, scene: Scene, viewport: Viewport, palette: Palette, text: FrameText): void {
  const gutter = gutterWidth(scene, viewport.width);
  const rtl = text.direction === 'rtl';
  context.direction = text.direction;
  if (gutter > 0) drawLaneTitles(context, scene, viewport, palette, text, gutter);
  if (scene.columns.length > 0) drawHeadings(context, scene, viewport, palette, text, gutter);
  if (gutter > 0) {
    context.fillStyle = palette.hairline;
    context.fillRect(rtl ? viewport.width - gutter : gutter - 1, 0, 1, viewport.height);
  }
}

function drawLaneTitles(
  context: Brush,
  scene: Scene,
  viewport: Viewport,
  palette: Palette,
  text: FrameText,
  gutter: number,
): void {
  const rtl = text.direction === 'rtl';
  const axis = scene.columns.length > 0 ? AXIS_HEIGHT : 0;
  const left = rtl ? viewport.width - gutter : 0;
  context.fillStyle = palette.canvas;
  context.fillRect(left, 0, gutter, viewport.height);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  const shown = scene.bands.flatMap(({ caption, count, top, bottom }, i) => {
    const from = toScreen(viewport, { x: 0, y: top }).y;
    const to = toScreen(viewport, { x: 0, y: bottom }).y;
    if (to < axis || from > viewport.height) return [];
    context.fillStyle = i % 2 === 1 ? palette.band : palette.canvas;
    context.fillRect(left, from, gutter, to - from);
    context.fillStyle = palette.hairline;
    context.fillRect(left, Math.round(to) - 1, gutter, 1);
    return [{ label: text.caption(caption, count), from, to }];
  });
  const x = rtl ? viewport.width - PADDING : PADDING;
  const lowest = shown.at(-1)?.to;
  let free = axis;
  for (const { label, from, to } of shown) {
    // The title stays in sight as long as its lane is.
    const start = Math.max(from, axis);
    const end = Math.min(to, viewport.height - text.covered);
    // Below the last one nothing is in the way of a title that is longer than its lane is high.
    const room = to === lowest ? Math.max(end, Math.min(to + BELOW, viewport.height)) : end;
    if (gutter === NARROW_GUTTER) drawTurnedTitle(context, label.title, left, start, end, room, palette, text);
    else if (to - from >= TITLE_ROOM) drawTitle(context, label, x, start, to - 4, gutter, palette, text);
    else {
      // Lanes lower than a line: as many are named as have room, like the marks of an axis.
      const y = (from + to - LINE) / 2;
      if (y < free) continue;
      drawTitle(context, { title: label.title, subtitle: '' }, x, y - 8, y + LINE, gutter, palette, text);
      free = y + LINE + 2;
      continue;
    }
    free = to;
  }
}

function drawTitle(
  context: Brush,
  { title, subtitle }: CaptionText,
  x: number,
  from: number,
  last: number,
  gutter: number,
  palette: Palette,
  text: FrameText,
): void {
  context.textAlign = text.direction === 'rtl' ? 'right' : 'left';
  const width = gutter - 2 * PADDING;
  const strong = `600 ${TITLE_SIZE}px ${text.family}`;
  const y = writeLines(context, title, strong, palette.text, x, from + 20, last, width, palette);
  writeLines(context, subtitle, `400 ${SUBTITLE_SIZE}px ${text.family}`, palette.muted, x, y, last, width, palette);
}

/**
 * Read from bottom to top, in the middle of what is in sight of the lane, or down to `room` where that is too short. Of a
 * title in parts rather fewer are written than one is cut.
 */
function drawTurnedTitle(
  context: Brush,
  title: string,
  left: number,
  from: number,
  to: number,
  room: number,
  palette: Palette,
  text: FrameText,
): void {
  const measure = (part: string): number => context.measureText(part).width;
  const most = room - from - TURNED_PADDING;
  const parts = title.split(PARTS);
  let line: string | undefined;
  for (const size of TURNED_SIZES) {
    context.font = `600 ${size}px ${text.family}`;
    line = parts.map((_, i) => parts.slice(0, parts.length - i).join(PARTS)).find((some) => measure(some) <= most);
    if (line !== undefined) break;
  }
  line ??= fitText(title, most, measure, 1)[0];
  if (line === undefined) return;
  context.save();
  context.translate(left + NARROW_GUTTER / 2, Math.max((from + to) / 2, from + (measure(line) + TURNED_PADDING) / 2));
  context.rotate(-Math.PI / 2);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.text;
  context.fillText(isolate(line), 0, 0);
  context.restore();
}

/** Writes lines while they end above `last`; gives the baseline of the next line. */
function writeLines(
  context: Brush,
  text: string,
  font: string,
  colour: string,
  x: number,
  y: number,
  last: number,
  width: number,
  palette: Palette,
): number {
  context.font = font;
  let baseline = y;
  const most = Math.max(1, Math.min(MOST_LINES, 1 + Math.floor((last - baseline) / LINE)));
  for (const line of fitText(text, width, (part) => context.measureText(part).width, most)) {
    if (baseline > last) break;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 3;
    context.strokeText(isolate(line), x, baseline);
    context.fillStyle = colour;
    context.fillText(isolate(line), x, baseline);
    baseline += LINE;
  }
  return baseline + 1;
}

function drawHeadings(
  context: Brush,
  scene: Scene,
  viewport: Viewport,
  palette: Palette,
  text: FrameText,
  gutter: number,
): void {
  const { width } = viewport;
  const rtl = text.direction === 'rtl';
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width, AXIS_HEIGHT);
  context.fillStyle = palette.hairline;
  context.fillRect(0, AXIS_HEIGHT - 1, width, 1);
  context.save();
  context.beginPath();
  context.rect(rtl ? 0 : gutter, 0, width - gutter, AXIS_HEIGHT);
  context.clip();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  let free = Number.NEGATIVE_INFINITY;
  for (const { caption, count, from, to } of [...scene.columns].sort((a, b) => a.from - b.from)) {
    const isStep = caption.kind === 'step';
    context.font = isStep ? `600 ${TITLE_SIZE}px ${text.family}` : `500 ${YEAR_SIZE}px ${text.family}`;
    context.fillStyle = isStep ? palette.text : palette.muted;
    const middle = toScreen(viewport, { x: (from + to) / 2, y: 0 }).x;
    const { title, subtitle } = text.caption(caption, count);
    const word = subtitle === '' ? title : `${title} · ${subtitle}`;
    const half = context.measureText(word).width / 2;
    // A step, and what has no year, is read as long as any of it is in sight.
    const [first, last] = [half + YEAR_SPACING + (rtl ? 0 : gutter), width - half - YEAR_SPACING - (rtl ? gutter : 0)];
    const isSeen =
      toScreen(viewport, { x: to, y: 0 }).x > first - half && toScreen(viewport, { x: from, y: 0 }).x < last + half;
    const stays = isStep || (caption.kind === 'year' && caption.year === null);
    const x = stays && isSeen ? Math.max(first, Math.min(last, middle)) : middle;
    if (x - half < free) continue;
    context.fillText(isolate(word), x, AXIS_HEIGHT / 2);
    free = x + half + YEAR_SPACING;
  }
  context.restore();
}
