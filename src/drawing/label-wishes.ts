import type { DrawnEdge, DrawnNode } from './drawn.ts';
import type { Emphasis, EmphasisOf, Highlight } from './emphasis.ts';
import type { Box, Vector } from './geometry.ts';
import { curveOf } from './hits.ts';
import type { LabelWish } from './label-placement.ts';
import { curvesInSight } from './lines.ts';
import type { Scene } from './scene.ts';
import { arrowLength } from './styles.ts';
import { BADGED_SCALE, nodeScale, toScreen, type Viewport } from './viewport.ts';

const RANKS: Readonly<Record<Emphasis, number>> = { vivid: 2000, rest: 0, dim: -1000, faint: -3000 };
/** Below this scale only what stands out is named: the map is an overview then. */
const OVERVIEW_SCALE = 24;
/** So few have room for their names as long as they have their badges. */
const FEW = 60;
/** In an overview the nodes with most links are named, as a map names its capitals: so many, with so many links at least. */
const MOST_LANDMARKS = 12;
const LANDMARK_DEGREE = 5;
/** Half the breadth of an arrow, as a share of its length. */
const ARROW_HALF = 0.42;
/** An arrow that runs aslant takes less than the upright rectangle around it: so many upright slices. */
const ARROW_SLICES = 3;

/** What of the scene is on screen: the names that want to be placed, and the shapes they must not cover. */
export function collectLabels(
  scene: Scene,
  viewport: Viewport,
  emphasis: EmphasisOf,
  highlight: Highlight,
  hovered: string | null,
): { wishes: LabelWish[]; obstacles: Box[] } {
  const scale = nodeScale(viewport.scale);
  const overview = isOverview(scene, viewport);
  const wishes: LabelWish[] = [];
  const obstacles: Box[] = [];
  const lanes = scene.bands.map(({ top, bottom }) => ({
    from: bottom,
    to: top,
    top: toScreen(viewport, { x: 0, y: top }).y,
    bottom: toScreen(viewport, { x: 0, y: bottom }).y,
  }));
  const landmarks: LabelWish[] = [];
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
    // Clauses say their own label on the shape; the section that they stand beside has the name.
    if (drawn.node.section !== null && drawn.node.section !== id && scene.nodes.has(drawn.node.section) && !named)
      continue;
    const isLandmark = overview && level !== 'vivid' && !named;
    if (isLandmark && (level !== 'rest' || drawn.node.degree < LANDMARK_DEGREE)) continue;
    // In an overview no arrow is seen.
    const arrivals = isLandmark ? 0 : countArrivals(drawn);
    (isLandmark ? landmarks : wishes).push({
      id,
      text: drawn.node.label,
      x,
      y,
      halfWidth,
      halfHeight,
      priority: RANKS[level] + (standsOut.has(id) ? 8000 : 0) + (drawn.node.focus ? 4000 : 0) + drawn.node.degree,
      above: arrivals < 0,
      firm: arrivals !== 0,
      lane: standsOut.has(id) ? null : (lanes.find(({ from, to }) => drawn.y >= from && drawn.y <= to) ?? null),
      strong: drawn.node.focus || standsOut.has(id),
    });
  }
  wishes.push(...foremost(landmarks));
  if (!overview || standsOut.size > 0) obstacles.push(...arrowBoxes(scene, viewport, emphasis));
  return { wishes, obstacles };
}

const isOverview = ({ nodes }: Scene, { scale }: Viewport): boolean =>
  scale < (nodes.size <= FEW ? BADGED_SCALE : OVERVIEW_SCALE);

/** Those with most links, without sorting all of them. */
function foremost(landmarks: readonly LabelWish[]): readonly LabelWish[] {
  const degrees = landmarks.map(({ priority }) => priority);
  const least = Float64Array.from(degrees).sort().at(-MOST_LANDMARKS) ?? Number.NEGATIVE_INFINITY;
  return landmarks
    .filter(({ priority }) => priority >= least)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_LANDMARKS);
}

const toldEdges = (scene: Scene, { told }: EmphasisOf): readonly DrawnEdge[] =>
  [...told].flatMap((key) => scene.edges.get(key) ?? []);

/** Those with an arrow; straight lines have none. */
const curvesOf = (scene: Scene, viewport: Viewport): Iterable<DrawnEdge> =>
  scene.lines ? (curvesInSight(scene.lines, viewport) ?? []) : scene.edges.values();

/** What a part of an arrow takes; `from` and `to` are shares of its length, from the tip. */
function sliceOfArrow(tip: Vector, back: Vector, length: number, from: number, to: number): Box {
  const [near, far] = [from, to].map((share) => ({
    x: tip.x + back.x * length * share,
    y: tip.y + back.y * length * share,
  }));
  const half = length * ARROW_HALF * to;
  const [acrossX, acrossY] = [Math.abs(back.y) * half, Math.abs(back.x) * half];
  return {
    left: Math.min(near!.x, far!.x - acrossX),
    right: Math.max(near!.x, far!.x + acrossX),
    top: Math.min(near!.y, far!.y - acrossY),
    bottom: Math.max(near!.y, far!.y + acrossY),
  };
}

/** Where the arrows are that one looks at: what stands out or is at rest. */
function arrowBoxes(scene: Scene, viewport: Viewport, emphasis: EmphasisOf): Box[] {
  const boxes: Box[] = [];
  const overview = isOverview(scene, viewport);
  for (const drawn of overview ? toldEdges(scene, emphasis) : curvesOf(scene, viewport)) {
    const level = emphasis.edge(drawn.edge.key);
    if (level !== 'vivid' && (overview || level !== 'rest')) continue;
    const curve = curveOf(drawn, viewport);
    if (!curve) continue;
    const { end, back } = curve;
    const length = arrowLength(drawn.look, level, viewport.scale);
    for (let slice = 0; slice < ARROW_SLICES; slice++)
      boxes.push(sliceOfArrow(end, back, length, slice / ARROW_SLICES, (slice + 1) / ARROW_SLICES));
  }
  return boxes;
}

/**
 * Where the edges of a node come in: below 0 more from below, above 0 more from above. Arrows count more than where edges
 * leave; what comes in from the side is in nobody's way.
 */
function countArrivals(node: DrawnNode): number {
  let sum = 0;
  for (const { source, target, route } of node.edges) {
    const [control, weight] = target === node ? [route.second, 2] : [route.first, 1];
    const end = target === node ? target : source;
    const dy = control.y - end.y;
    if (Math.abs(dy) > Math.abs(control.x - end.x) * 0.8) sum += Math.sign(dy) * weight;
  }
  return sum;
}
