import {
  type Brush,
  curveOf,
  type DrawnEdge,
  type DrawnNode,
  type EdgeStyle,
  FOLD,
  mixColours,
  type NodeStyle,
  nodeScale,
  styleEdge,
  styleNode,
  toScreen,
  tracePath,
  type Vector,
} from '../drawing/index.ts';
import { chooseCurves, FADES } from './choose-curves.ts';
import type { Picture } from './surface.ts';

/** Pixels of clear ground around a shape. */
const CLEAR = 1.6;
/** How much of its colour the turned corner of a page has. */
const TURNED = 0.55;
/** Pixels out of sight at which nothing of a node is seen. */
const BEYOND = 80;

/** Edges, then nodes over them: what the programs of the graphics card draw, with a brush. */
export function drawShapes(brush: Brush, picture: Picture): void {
  const choice = chooseCurves(picture, null);
  if (choice?.others) drawLines(brush, picture);
  drawCurves(brush, picture, choice?.curves ?? picture.scene.edges.values());
  drawNodes(brush, picture);
}

/** Very many edges, each in the colour that it has at rest. */
function drawLines(brush: Brush, { scene, emphasis, palette, viewport }: Picture): void {
  brush.globalAlpha = FADES[emphasis.others];
  brush.lineWidth = 1;
  brush.setLineDash([]);
  for (const drawn of scene.edges.values()) {
    const [from, to] = [toScreen(viewport, drawn.source), toScreen(viewport, drawn.target)];
    if (isBeyond(viewport, [from, to])) continue;
    const edges = { central: scene.centralEdges, all: scene.edges.size };
    brush.strokeStyle = styleEdge(drawn, 'rest', palette, edges, 1).colour;
    brush.beginPath();
    brush.moveTo(from.x, from.y);
    brush.lineTo(to.x, to.y);
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

function drawCurves(brush: Brush, { scene, emphasis, palette, viewport }: Picture, edges: Iterable<DrawnEdge>): void {
  const counts = { central: scene.centralEdges, all: scene.edges.size };
  const styled = [...edges].map((drawn): readonly [DrawnEdge, EdgeStyle] => [
    drawn,
    styleEdge(drawn, emphasis.edge(drawn.edge.key), palette, counts, viewport.scale),
  ]);
  styled.sort(([, a], [, b]) => a.order - b.order);
  for (const [drawn, style] of styled) {
    const curve = curveOf(drawn, viewport);
    if (!curve || isBeyond(viewport, [curve.start, curve.first, curve.second, curve.end])) continue;
    const { start, first, second, end, back } = curve;
    const room = Math.hypot(end.x - start.x, end.y - start.y);
    const arrow = Math.min(style.arrow, room * 0.6);
    const base = { x: end.x + back.x * arrow, y: end.y + back.y * arrow };
    const across = { x: -back.y * arrow * 0.42, y: back.x * arrow * 0.42 };
    brush.about?.(drawn.edge.key);
    brush.strokeStyle = style.colour;
    brush.fillStyle = style.colour;
    brush.lineWidth = style.width;
    brush.setLineDash(drawn.look.dash[0] > 0 ? [...drawn.look.dash] : []);
    brush.beginPath();
    brush.moveTo(start.x, start.y);
    brush.bezierCurveTo(first.x, first.y, second.x, second.y, base.x, base.y);
    brush.stroke();
    brush.beginPath();
    brush.moveTo(end.x, end.y);
    brush.lineTo(base.x + across.x, base.y + across.y);
    brush.lineTo(base.x - across.x, base.y - across.y);
    brush.fill();
  }
  brush.about?.(null);
  brush.setLineDash([]);
}

function drawNodes(brush: Brush, { scene, emphasis, palette, viewport }: Picture): void {
  const scale = nodeScale(viewport.scale);
  const styled = [...scene.nodes].map(([id, drawn]) => ({ id, drawn, level: emphasis.node(id) }));
  // What stands out lies over the rest.
  styled.sort((a, b) => Number(a.level === 'vivid') - Number(b.level === 'vivid'));
  for (const { id, drawn, level } of styled) {
    const at = toScreen(viewport, drawn);
    if (isBeyond(viewport, [at])) continue;
    brush.about?.(id);
    drawNode(brush, drawn, at, scale, styleNode(drawn, level, palette));
  }
  brush.about?.(null);
}

function drawNode(brush: Brush, { look }: DrawnNode, at: Vector, scale: number, style: NodeStyle): void {
  const { glyph } = look;
  const [across, down] = [look.halfWidth * scale, look.halfHeight * scale];
  tracePath(brush, glyph, at, across, down);
  brush.lineWidth = 2 * CLEAR;
  brush.strokeStyle = style.ground;
  brush.stroke();
  brush.fillStyle = style.hollow ? style.ground : style.fill;
  brush.fill();
  if (glyph === 'page') {
    const fold = Math.min(across, down) * FOLD;
    brush.beginPath();
    brush.moveTo(at.x + across - fold, at.y - down);
    brush.lineTo(at.x + across, at.y - down + fold);
    brush.lineTo(at.x + across - fold, at.y - down + fold);
    brush.closePath();
    brush.fillStyle = mixColours(style.fill, style.ground, TURNED);
    brush.fill();
  }
  if (!style.hollow) return;
  const rim = Math.max(2, down * 0.13);
  tracePath(brush, glyph, at, across - rim / 2, down - rim / 2);
  brush.lineWidth = rim;
  brush.strokeStyle = style.fill;
  brush.stroke();
}

/** Whether all points lie on the far side of one border of the screen. */
function isBeyond({ width, height }: Picture['viewport'], points: readonly Vector[]): boolean {
  return (
    points.every(({ x }) => x < -BEYOND) ||
    points.every(({ x }) => x > width + BEYOND) ||
    points.every(({ y }) => y < -BEYOND) ||
    points.every(({ y }) => y > height + BEYOND)
  );
}
