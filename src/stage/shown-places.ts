import {
  type Box,
  curveOf,
  type DrawnEdge,
  type DrawnNode,
  type Insets,
  nodeScale,
  pointOn,
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
