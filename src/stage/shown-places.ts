import {
  type Box,
  curveOf,
  type DrawnEdge,
  type DrawnNode,
  frameInsets,
  type Hit,
  hitTest,
  type Insets,
  nodeScale,
  pointOn,
  type Scene,
  toScreen,
  type Vector,
  type Viewport,
} from '../drawing/index.ts';

/** At least so large is a node that one asked to see. */
const READABLE_SCALE = 58;

/** Where a node is on the screen, in pixels. */
export function boxOfNode(drawn: DrawnNode, on: Viewport): Box {
  const { x, y } = toScreen(on, drawn);
  const scale = nodeScale(on.scale);
  const [across, down] = [drawn.look.halfWidth * scale, drawn.look.halfHeight * scale];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** What is at a point of the screen; nothing under the frozen years and lane titles. */
export function hitAt(scene: Scene, on: Viewport, mirrored: boolean, point: Vector): Hit | null {
  const { left, right, top } = frameInsets(scene, on.width, mirrored);
  return point.x >= left && point.x <= on.width - right && point.y >= top ? hitTest(scene, on, point) : null;
}

/** The middle of a link on the screen, in pixels; null where its ends leave nothing between them. */
export function middleOf(edge: DrawnEdge, on: Viewport): Vector | null {
  const curve = curveOf(edge, on);
  return curve && pointOn(curve, 0.5);
}

/** The viewport with a place of the world in the middle of what the panels leave free, large enough to be read. */
export function centredOn(viewport: Viewport, at: Vector, { left, right, top, bottom }: Insets): Viewport {
  const scale = Math.max(viewport.scale, READABLE_SCALE);
  return { ...viewport, scale, x: at.x - (left - right) / 2 / scale, y: at.y + (top - bottom) / 2 / scale };
}
