import { clipCurve, distanceTo } from './curves.ts';
import type { DrawnEdge, DrawnNode } from './drawn.ts';
import { reach, type Vector } from './geometry.ts';
import { curvesInSight, nearestLine } from './lines.ts';
import type { Scene } from './scene.ts';
import { nodeScale, toScreen, toWorld, type Viewport } from './viewport.ts';

export type Hit = { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly key: string };

/** Pixels around a shape or line that still count as on it. */
const NODE_MARGIN = 3;
const EDGE_MARGIN = 5;
/** Pointer targets are at least 24 pixels across, if only because of what surrounds a small shape. */
const LEAST_RADIUS = 12;

/** What is under a point on screen: the nearest node, else the nearest edge. */
export function hitTest(scene: Scene, viewport: Viewport, point: Vector): Hit | null {
  return hitNode(scene, viewport, point) ?? hitEdge(scene, viewport, point);
}

function hitNode(scene: Scene, viewport: Viewport, point: Vector): Hit | null {
  const scale = nodeScale(viewport.scale);
  let best: { id: string; beyond: number } | null = null;
  for (const [id, drawn] of scene.nodes) {
    const beyond = distanceBeyond(drawn, toScreen(viewport, drawn), point, scale);
    if (beyond <= 0 && (!best || beyond < best.beyond)) best = { id, beyond };
  }
  return best && { kind: 'node', id: best.id };
}

/** How far a point lies outside what counts as the node; negative inside. */
function distanceBeyond({ look }: DrawnNode, centre: Vector, point: Vector, scale: number): number {
  const dx = point.x - centre.x;
  const dy = point.y - centre.y;
  const distance = Math.hypot(dx, dy);
  if (distance === 0) return -Number.MAX_VALUE;
  const along = { x: dx / distance, y: dy / distance };
  const border = reach(look.glyph, look.halfWidth * scale, look.halfHeight * scale, along);
  return distance - Math.max(LEAST_RADIUS * Math.min(1, scale / 36), border + NODE_MARGIN);
}

function hitEdge(scene: Scene, viewport: Viewport, point: Vector): Hit | null {
  const drawnAsCurves = scene.lines ? curvesInSight(scene.lines, viewport) : scene.edges.values();
  if (scene.lines && !drawnAsCurves) {
    const line = nearestLine(scene.lines, toWorld(viewport, point), EDGE_MARGIN / viewport.scale);
    return line && { kind: 'edge', key: line.edge.key };
  }
  let best: { key: string; distance: number } | null = null;
  for (const drawn of drawnAsCurves ?? []) {
    if (isFar(drawn, viewport, point)) continue;
    const curve = curveOf(drawn, viewport);
    const distance = curve ? distanceTo(curve, point) : Number.POSITIVE_INFINITY;
    if (distance <= EDGE_MARGIN + drawn.look.width / 2 && (!best || distance < best.distance))
      best = { key: drawn.edge.key, distance };
  }
  return best && { kind: 'edge', key: best.key };
}

export const curveOf = ({ source, target, route }: DrawnEdge, viewport: Viewport) =>
  clipCurve(
    toScreen(viewport, source),
    { first: toScreen(viewport, route.first), second: toScreen(viewport, route.second) },
    toScreen(viewport, target),
    source.look,
    target.look,
    nodeScale(viewport.scale),
  );

/** A curve lies within the hull of its ends and control points. */
function isFar({ source, target, route }: DrawnEdge, viewport: Viewport, point: Vector): boolean {
  const { x, y } = toWorld(viewport, point);
  const margin = 8 / viewport.scale;
  const { first, second } = route;
  return (
    Math.min(source.x, target.x, first.x, second.x) > x + margin ||
    Math.max(source.x, target.x, first.x, second.x) < x - margin ||
    Math.min(source.y, target.y, first.y, second.y) > y + margin ||
    Math.max(source.y, target.y, first.y, second.y) < y - margin
  );
}
