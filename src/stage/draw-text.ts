import {
  BADGE_ROOM,
  type Brush,
  cornerOf,
  type DrawnNode,
  type EmphasisOf,
  type Highlight,
  isolate,
  mixColours,
  nodeScale,
  type Palette,
  type PlacedLabel,
  type Scene,
  styleNode,
  toScreen,
  tracePath,
  type Viewport,
} from '../drawing/index.ts';

export const LABEL_SIZE = 11.5;
export const LABEL_LINE = 13.5;
const LEAST_BADGE = 11;
/** Rather small than nothing: what stands on a badge is what a delegate looks for. */
const LEAST_BADGE_FAR = 9;
const SMALLEST_BADGE = 8;
const FAR_SCALE = 29;
const LEAST_SCALE = 24;
const MOST_BADGE = 15;
const MOST_FOCUS_BADGE = 24;
/** A badge may be set this much narrower than the font has it. */
const CONDENSED = 0.82;
const CONDENSED_FAR = 0.74;
const DASHES = [3.5, 2.5];

export const labelFont = (family: string): string => `400 ${LABEL_SIZE}px ${family}`;
export const strongFont = (family: string): string => `600 ${LABEL_SIZE}px ${family}`;

/** Badges in the shapes, and the mark that a newer version exists. */
export function drawBadges(
  context: Brush,
  scene: Scene,
  viewport: Viewport,
  emphasis: EmphasisOf,
  palette: Palette,
  family: string,
): void {
  const scale = nodeScale(viewport.scale);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [id, drawn] of scene.nodes) {
    const { x, y } = toScreen(viewport, drawn);
    if (x < -80 || y < -80 || x > viewport.width + 80 || y > viewport.height + 80) continue;
    const level = emphasis.node(id);
    // Far away only drafts have anything to be styled for.
    if (scale >= LEAST_SCALE || drawn.node.draft || drawn.node.focus) {
      const style = styleNode(drawn, level, palette);
      if (style.dashes) drawDashes(context, drawn, x, y, scale, style.dashes);
      drawBadge(context, drawn, x, y, scale, style.ink, family);
    }
    if (drawn.node.newer && level !== 'faint') drawNewer(context, drawn, x, y, scale, palette, level === 'dim');
  }
}

/** The outline of what is proposed only. */
function drawDashes(context: Brush, { look }: DrawnNode, x: number, y: number, scale: number, colour: string): void {
  const width = scale < FAR_SCALE ? 1 : 1.6;
  tracePath(context, look.glyph, { x, y }, look.halfWidth * scale - width / 2, look.halfHeight * scale - width / 2);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(scale < FAR_SCALE ? [2, 1.5] : DASHES);
  context.stroke();
  context.setLineDash([]);
}

function drawBadge(
  context: Brush,
  { look, node }: DrawnNode,
  x: number,
  y: number,
  scale: number,
  ink: string,
  family: string,
): void {
  if (look.badge === '') return;
  const room = 2 * look.halfWidth * scale * BADGE_ROOM[look.glyph];
  const height = 2 * look.halfHeight * scale;
  // All badges or none: below this scale the smallest shapes could not hold theirs.
  if (scale < LEAST_SCALE && !(node.focus && height > LEAST_BADGE)) return;
  const least = scale < FAR_SCALE ? LEAST_BADGE_FAR : LEAST_BADGE;
  const most = node.focus ? MOST_FOCUS_BADGE : MOST_BADGE;
  const size = Math.round(Math.min(most, Math.max(least, height * 0.46)));
  context.font = `650 ${size}px ${family}`;
  let width = context.measureText(look.badge).width;
  if (width > room && size > SMALLEST_BADGE) {
    // A long badge rather is small than missing.
    const smaller = Math.max(scale < FAR_SCALE ? SMALLEST_BADGE : LEAST_BADGE_FAR, Math.floor((size * room) / width));
    context.font = `650 ${smaller}px ${family}`;
    width = context.measureText(look.badge).width;
  }
  if (width * (scale < FAR_SCALE ? CONDENSED_FAR : CONDENSED) > room) return;
  context.fillStyle = ink;
  context.fillText(isolate(look.badge), x, y + 0.5, room);
}

function drawNewer(
  context: Brush,
  { look }: DrawnNode,
  x: number,
  y: number,
  scale: number,
  palette: Palette,
  dim: boolean,
): void {
  const radius = scale < 34 ? 2.5 : 4;
  const inset = look.glyph === 'card' || look.glyph === 'page' || look.glyph === 'bar' ? 0.98 : 0.72;
  const side = context.direction === 'rtl' ? -1 : 1;
  context.beginPath();
  context.arc(x + side * look.halfWidth * scale * inset, y - look.halfHeight * scale * inset, radius, 0, 2 * Math.PI);
  context.fillStyle = mixColours(palette.newer, palette.canvas, dim ? 0.4 : 1);
  context.strokeStyle = palette.canvas;
  context.lineWidth = 2.5;
  context.stroke();
  context.fill();
}

export function drawLabels(
  context: Brush,
  labels: readonly PlacedLabel[],
  emphasis: EmphasisOf,
  palette: Palette,
  family: string,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { id, lines, strong, box, align } of labels) {
    const dim = emphasis.node(id) === 'dim';
    context.font = strong ? strongFont(family) : labelFont(family);
    context.strokeStyle = palette.canvas;
    context.lineWidth = 3.5;
    context.fillStyle = dim ? mixColours(palette.text, palette.canvas, 0.62) : palette.text;
    context.textAlign = align;
    const x = align === 'center' ? (box.left + box.right) / 2 : align === 'left' ? box.left : box.right;
    lines.forEach((line, i) => {
      const y = box.top + (i + 0.5) * LABEL_LINE;
      context.strokeText(isolate(line), x, y);
      context.fillText(isolate(line), x, y);
    });
  }
}

/** Rings around what is selected (broad and soft) and what holds the keyboard focus (sharp). */
export function drawRings(
  context: Brush,
  scene: Scene,
  viewport: Viewport,
  highlight: Highlight,
  palette: Palette,
): void {
  const rings = [
    { id: highlight.selected, gap: 4, width: 2, colour: mixColours(palette.accent, palette.canvas, 0.75) },
    ...[...(highlight.chosen ?? [])].map((id) => ({ id, gap: 4, width: 2, colour: palette.accent })),
    { id: highlight.keyboard ?? null, gap: 7, width: 2.5, colour: palette.accent },
  ];
  const scale = nodeScale(viewport.scale);
  for (const { id, gap, width, colour } of rings) {
    const drawn = id === null ? undefined : scene.nodes.get(id);
    if (!drawn) continue;
    const { glyph, halfWidth, halfHeight } = drawn.look;
    const [across, down] = [halfWidth * scale + gap, halfHeight * scale + gap];
    const { x, y } = toScreen(viewport, drawn);
    if (glyph === 'card' || glyph === 'bar') {
      const corner = cornerOf(glyph, halfHeight * scale) + gap;
      context.beginPath();
      context.roundRect(x - across, y - down, 2 * across, 2 * down, corner);
    } else tracePath(context, glyph, { x, y }, across, down);
    context.strokeStyle = palette.canvas;
    context.lineWidth = width + 3;
    context.stroke();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}
