import type { Emphasis, EmphasisOf, Highlight } from './emphasis.ts';
import type { Box } from './geometry.ts';
import type { LabelWish } from './label-placement.ts';
import type { DrawnNode, Scene } from './scene.ts';
import { nodeScale, toScreen, type Viewport } from './viewport.ts';

const RANKS: Readonly<Record<Emphasis, number>> = { vivid: 2000, rest: 0, dim: -1000, faint: -3000 };
/** Below this scale only what stands out is named: the map is an overview then. */
const OVERVIEW_SCALE = 24;

/** What of the scene is on screen: the names that want to be placed, and the shapes they must not cover. */
export function collectLabels(
  scene: Scene,
  viewport: Viewport,
  emphasis: EmphasisOf,
  highlight: Highlight,
  hovered: string | null,
): { wishes: LabelWish[]; obstacles: Box[] } {
  const scale = nodeScale(viewport.scale);
  const wishes: LabelWish[] = [];
  const obstacles: Box[] = [];
  const lanes = new Map(
    scene.bands.map(({ id, top, bottom }) => [
      id,
      { top: toScreen(viewport, { x: 0, y: top }).y, bottom: toScreen(viewport, { x: 0, y: bottom }).y },
    ]),
  );
  const standsOut = new Set([highlight.selected, highlight.hovered, highlight.keyboard, hovered]);
  for (const [id, drawn] of scene.nodes) {
    const { x, y } = toScreen(viewport, drawn);
    const halfWidth = drawn.look.halfWidth * scale;
    const halfHeight = drawn.look.halfHeight * scale;
    if (x + halfWidth < 0 || x - halfWidth > viewport.width) continue;
    if (y + halfHeight < 0 || y - halfHeight > viewport.height) continue;
    obstacles.push({ left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight });
    const level = emphasis.node(id);
    const named = standsOut.has(id) || drawn.node.focus;
    if (level === 'faint' && !named) continue;
    if (viewport.scale < OVERVIEW_SCALE && level !== 'vivid' && !named) continue;
    wishes.push({
      id,
      text: drawn.node.label,
      x,
      y,
      halfWidth,
      halfHeight,
      priority: RANKS[level] + (standsOut.has(id) ? 8000 : 0) + (drawn.node.focus ? 4000 : 0) + drawn.node.degree,
      above: arrivesFromBelow(drawn, scene),
      lane: standsOut.has(id) ? null : (lanes.get(drawn.node.lane) ?? null),
      strong: drawn.node.focus || standsOut.has(id),
    });
  }
  return { wishes, obstacles };
}

/** Most neighbours stand lower: their edges come in from below. */
function arrivesFromBelow(drawn: DrawnNode, scene: Scene): boolean {
  let below = 0;
  for (const id of drawn.neighbours) {
    const other = scene.nodes.get(id);
    if (other && Math.abs(other.y - drawn.y) > 0.7) below += other.y < drawn.y ? 1 : -1;
  }
  return below > 0;
}
