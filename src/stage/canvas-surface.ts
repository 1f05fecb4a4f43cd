import {
  curveOf,
  type DrawnEdge,
  type EdgeStyle,
  nodeScale,
  styleEdge,
  styleNode,
  toScreen,
  tracePath,
} from '../drawing/index.ts';
import { fitCanvas } from './layers.ts';
import type { Picture, Surface } from './surface.ts';

/** The same picture without WebGL. Slower, but complete. Null when the browser gives no drawing context. */
export function makeCanvasSurface(element: HTMLElement): Surface | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  canvas.style.position = 'absolute';
  element.append(canvas);
  return {
    kind: 'canvas',
    draw: (picture) => {
      fitCanvas(canvas, context, picture.viewport.width, picture.viewport.height);
      drawEdges(context, picture);
      drawNodes(context, picture);
    },
    isDrawing: () => false,
    finish: () => {},
    resize: () => {},
    canvases: () => [canvas],
    kill: () => canvas.remove(),
  };
}

function drawEdges(context: CanvasRenderingContext2D, { scene, emphasis, palette, viewport }: Picture): void {
  const styled = [...scene.edges].map(([key, drawn]): [DrawnEdge, EdgeStyle] => [
    drawn,
    styleEdge(
      drawn,
      emphasis.edge(key),
      palette,
      { central: scene.centralEdges, all: scene.edges.size },
      viewport.scale,
    ),
  ]);
  styled.sort(([, a], [, b]) => a.order - b.order);
  for (const [drawn, style] of styled) {
    const curve = curveOf(drawn, viewport);
    if (!curve) continue;
    const room = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
    const arrow = Math.min(style.arrow, room * 0.6);
    const base = { x: curve.end.x + curve.back.x * arrow, y: curve.end.y + curve.back.y * arrow };
    context.strokeStyle = style.colour;
    context.fillStyle = style.colour;
    context.lineWidth = style.width;
    context.setLineDash(drawn.look.dash[0] > 0 ? [...drawn.look.dash] : []);
    context.beginPath();
    context.moveTo(curve.start.x, curve.start.y);
    context.bezierCurveTo(curve.first.x, curve.first.y, curve.second.x, curve.second.y, base.x, base.y);
    context.stroke();
    const across = { x: -curve.back.y * arrow * 0.42, y: curve.back.x * arrow * 0.42 };
    context.beginPath();
    context.moveTo(curve.end.x, curve.end.y);
    context.lineTo(base.x + across.x, base.y + across.y);
    context.lineTo(base.x - across.x, base.y - across.y);
    context.fill();
  }
  context.setLineDash([]);
}

function drawNodes(context: CanvasRenderingContext2D, { scene, emphasis, palette, viewport }: Picture): void {
  const scale = nodeScale(viewport.scale);
  for (const [id, drawn] of scene.nodes) {
    const style = styleNode(drawn, emphasis.node(id), palette);
    const { glyph, halfWidth, halfHeight } = drawn.look;
    tracePath(context, glyph, toScreen(viewport, drawn), halfWidth * scale, halfHeight * scale);
    context.lineWidth = 3.2;
    context.strokeStyle = style.ground;
    context.stroke();
    context.fillStyle = style.hollow ? style.ground : style.fill;
    context.fill();
    if (!style.hollow) continue;
    const rim = Math.max(2, halfHeight * scale * 0.13);
    tracePath(context, glyph, toScreen(viewport, drawn), halfWidth * scale - rim / 2, halfHeight * scale - rim / 2);
    context.lineWidth = rim;
    context.strokeStyle = style.fill;
    context.stroke();
  }
}
