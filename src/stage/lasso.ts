import { type Palette, type Scene, toScreen, type Vector, type Viewport } from '../drawing/index.ts';

/** Whether a point lies within a closed line: by the even–odd rule, so that a loop within a loop is outside. */
export function isWithin({ x, y }: Vector, path: readonly Vector[]): boolean {
  let within = false;
  for (let index = 0, before = path.length - 1; index < path.length; before = index++) {
    const [a, b] = [path[index]!, path[before]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}

/** The nodes whose middle a line on screen encloses. */
export const nodesWithin = (scene: Scene, viewport: Viewport, path: readonly Vector[]): readonly string[] =>
  [...scene.nodes].filter(([, drawn]) => isWithin(toScreen(viewport, drawn), path)).map(([id]) => id);

/** The line as it is drawn, closed by a straight one. */
export function drawLasso(context: CanvasRenderingContext2D, path: readonly Vector[], palette: Palette): void {
  const [first, ...rest] = path;
  if (!first || rest.length === 0) return;
  context.save();
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.12;
  context.fillStyle = palette.accent;
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.restore();
}
