import type { Caption, LayoutResult, Note, Routes, Sector } from '../layouts/index.ts';
import type { View } from '../store/index.ts';
import type { DrawnEdge, DrawnNode } from './drawn.ts';
import { drawEdges } from './drawn-edge.ts';
import { encodeNode, type Measured } from './encode.ts';
import type { Vector } from './geometry.ts';
import { type Lines, makeLines, moveLines } from './lines.ts';
import type { Extent } from './viewport.ts';

/** A part of the picture with its meaning, and how many of the shown nodes stand in it. */
export interface Captioned {
  readonly caption: Caption;
  readonly count: number;
}

/** What is drawn behind the nodes, in world coordinates. */
export interface Backdrop {
  readonly bands: readonly (Captioned & { readonly top: number; readonly bottom: number })[];
  readonly columns: readonly (Captioned & { readonly from: number; readonly to: number })[];
  /** Ellipses around the origin: radii across; those down are `flatness` times as large. */
  readonly rings: readonly (Captioned & { readonly inner: number; readonly outer: number })[];
  readonly flatness: number;
  readonly sectors: readonly Sector[];
  readonly frames: readonly (Captioned & Extent)[];
  readonly notes: readonly Note[];
  /** What hairlines lead from and to, where both are shown. */
  readonly holds: readonly { readonly holder: DrawnNode; readonly held: DrawnNode }[];
  readonly mirrored: boolean;
}

/** Everything that is drawn, in world coordinates. */
export interface Scene extends Backdrop {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  readonly routes: Routes;
  /** Ends of all edges, where there are too many of them to be drawn as curves; else null. */
  readonly lines: Lines | null;
  /** How many edges are of a type that the layout is about. */
  readonly centralEdges: number;
  readonly extent: Extent;
}

/** From layout cells to the world: stretched to the shape of the screen, and mirrored for right-to-left. */
export interface Projection {
  readonly across: number;
  readonly down: number;
  readonly mirrored: boolean;
}

const MOST_STRETCH_DOWN = 2;
const MARGIN = 0.55;
/** Free cells below the lowest nodes where no band leaves any: their names stand there. */
const NAMES_BELOW = 0.45;
/** Free cells at both sides of the first and last column: labels are broader than nodes. */
const SIDE = 1;
/** Free cells around rings: the names of sectors stand there. */
const AROUND_RINGS = { across: 1.9, down: 0.75 } as const;

export const projectX = (x: number, { across, mirrored }: Projection): number => x * across * (mirrored ? -1 : 1);

export const unproject = ({ x, y }: Vector, { across, down, mirrored }: Projection): Vector => ({
  x: (x / across) * (mirrored ? -1 : 1),
  y: y / down,
});

/**
 * Stretched as far as the layout allows, to fill a screen of that shape. With `legible`, pixels per cell that are readable,
 * what has a line that is read first fills the breadth and may be higher than the screen.
 */
export function chooseProjection(
  layout: LayoutResult,
  screen: { readonly width: number; readonly height: number },
  mirrored: boolean,
  legible = 0,
): Projection {
  const { least, most } = layout.stretch;
  const { left, right, top, bottom } = layoutExtent(layout);
  const down = Math.max(1, top - bottom);
  const height = layout.line === undefined ? screen.height : Math.max(screen.height, down * legible);
  const wished = screen.width / height / ((right - left) / down);
  if (!Number.isFinite(wished) || wished <= 0) return { across: 1, down: 1, mirrored };
  return {
    across: Math.min(most, Math.max(least, wished)),
    down: most > 1 ? Math.min(MOST_STRETCH_DOWN, Math.max(1, least / wished)) : 1,
    mirrored,
  };
}

function layoutExtent(layout: LayoutResult): Extent {
  const { positions, bands, columns, rings = [], frames = [], notes = [], line } = layout;
  // The names at both ends of a line are broader than the nodes.
  const beside = line === undefined ? MARGIN : MARGIN + SIDE;
  const xs = columns.flatMap(({ left, right }) => [left - SIDE, right + SIDE]);
  const ys = bands.flatMap(({ top, bottom }) => [top, bottom]);
  const radius = rings.reduce((most, { outer }) => Math.max(most, outer), 0);
  if (radius > 0) {
    xs.push(-radius - AROUND_RINGS.across, radius + AROUND_RINGS.across);
    ys.push(-radius - AROUND_RINGS.down, radius + AROUND_RINGS.down);
  }
  for (const { left, right, top, bottom } of frames) {
    xs.push(left, right);
    ys.push(top, bottom);
  }
  for (const { x, y, width } of notes) {
    xs.push(x - width / 2, x + width / 2);
    ys.push(y);
  }
  for (const { x, y } of positions.values()) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    xs.push(x - beside, x + beside);
    ys.push(y - MARGIN - (bands.length === 0 ? NAMES_BELOW : 0), y + MARGIN);
  }
  if (xs.length === 0) return { left: 0, right: 1, top: 1, bottom: 0 };
  return { left: least(xs), right: -least(xs.map((x) => -x)), top: -least(ys.map((y) => -y)), bottom: least(ys) };
}

// Spreading ten thousand numbers into Math.min could overflow the stack.
const least = (values: readonly number[]): number =>
  values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);

/**
 * What is drawn for a view. Nodes without a sound position stand in a row of their own below the rest; edges whose
 * ends are not shown, and loops, are left out.
 */
export function buildScene(
  view: View,
  layout: LayoutResult,
  projection: Projection,
  measured: Measured | null = null,
): Scene {
  const parts = buildInParts(view, layout, projection, measured);
  for (;;) {
    const next = parts.next();
    if (next.done) return next.value;
  }
}

/** Nodes between two places to pause. */
const PART = 500;

/** `buildScene` that yields where one may pause: what is very large need not be built in one go. */
export function* buildInParts(
  view: View,
  layout: LayoutResult,
  projection: Projection,
  measured: Measured | null,
): Generator<void, Scene> {
  const extent = layoutExtent(layout);
  const nodes = new Map<string, DrawnNode>();
  let lost = 0;
  for (const node of view.nodes) {
    if (nodes.size % PART === 0) yield;
    const point = layout.positions.get(node.id);
    const sound = point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y);
    const place = sound ? point : { x: extent.left + lost++ + 0.5, y: extent.bottom - 1 };
    const home = { x: projectX(place.x, projection), y: place.y * projection.down };
    nodes.set(node.id, { node, look: encodeNode(node, measured), home, x: home.x, y: home.y, edges: [] });
  }
  const edges = yield* drawEdges(view.edges, nodes, layout.routes, layout.about ? new Set<string>(layout.about) : null);
  const sides = [projectX(extent.left, projection), projectX(extent.right, projection)].sort((a, b) => a - b);
  yield;
  const lines = makeLines(edges);
  yield;
  const backdrop = backdropOf(layout, projection, nodes);
  yield;
  return {
    nodes,
    edges,
    routes: layout.routes,
    lines,
    centralEdges: [...edges.values()].reduce((sum, { central }) => sum + Number(central), 0),
    ...backdrop,
    extent: {
      left: sides[0]!,
      right: Math.max(sides[1]!, sides[0]! + lost),
      top: extent.top * projection.down,
      bottom: (extent.bottom - (lost > 0 ? 1.6 : 0)) * projection.down,
    },
  };
}

/** Behind the nodes: what they are read against, with the number of shown nodes in each part. */
function backdropOf(layout: LayoutResult, projection: Projection, nodes: ReadonlyMap<string, DrawnNode>): Backdrop {
  const { across, down } = projection;
  const homes = [...nodes.values()].map(({ home }) => home);
  const count = (holds: (home: Vector) => boolean): number => homes.reduce((sum, home) => sum + Number(holds(home)), 0);
  const span = (left: number, right: number): { from: number; to: number } => {
    const [a, b] = [projectX(left, projection), projectX(right, projection)];
    return { from: Math.min(a, b), to: Math.max(a, b) };
  };
  const bands = layout.bands.map(({ caption, top, bottom }) => ({
    caption,
    top: top * down,
    bottom: bottom * down,
    count: count(({ y }) => y < top * down && y >= bottom * down),
  }));
  // Steps of a flow head what stands in the flow, not what stands below it.
  const low = (bands[0]?.bottom ?? Number.NEGATIVE_INFINITY) as number;
  return {
    bands,
    columns: layout.columns.map(({ caption, left, right }) => {
      const { from, to } = span(left, right);
      const within = caption.kind === 'step' ? low : Number.NEGATIVE_INFINITY;
      const named = (layout.notes ?? []).filter(
        ({ x }) => projectX(x, projection) >= from && projectX(x, projection) < to,
      ).length;
      return { caption, from, to, count: named + count(({ x, y }) => x >= from && x < to && y >= within) };
    }),
    rings: (layout.rings ?? []).map(({ caption, inner, outer }) => ({
      caption,
      inner: inner * across,
      outer: outer * across,
      count: count(({ x, y }) => {
        const radius = Math.hypot(x / across, y / down);
        return radius >= inner && radius < outer;
      }),
    })),
    flatness: down / across,
    sectors: layout.sectors ?? [],
    frames: (layout.frames ?? []).map(({ caption, left, right, top, bottom }) => {
      const { from, to } = span(left, right);
      const frame = { left: from, right: to, top: top * down, bottom: bottom * down };
      return {
        caption,
        ...frame,
        count: count(({ x, y }) => x >= from && x <= to && y >= frame.bottom && y <= frame.top),
      };
    }),
    notes: (layout.notes ?? []).map(({ caption, x, y, width, leadsTo }) => ({
      caption,
      leadsTo: projectX(leadsTo, projection),
      x: projectX(x, projection),
      y: y * down,
      width: width * across,
    })),
    holds: (layout.holds ?? []).flatMap(({ holder, held }) => {
      const [from, to] = [nodes.get(holder), nodes.get(held)];
      return from && to ? [{ holder: from, held: to }] : [];
    }),
    mirrored: projection.mirrored,
  };
}

/** After nodes have moved: what runs between them follows. `moved`: only these have. */
export function updateCurves(scene: Scene, moved?: Iterable<DrawnNode>): void {
  if (moved) for (const node of moved) for (const edge of node.edges) edge.forgetRoute();
  else for (const edge of scene.edges.values()) edge.forgetRoute();
  if (scene.lines) moveLines(scene.lines);
}
