import type { LayoutResult } from '../layouts/index.ts';
import type { View, ViewEdge, ViewNode } from '../store/index.ts';
import { type Controls, routeEdge } from './curves.ts';
import { type EdgeLook, encodeEdge, encodeNode, type Measured, type NodeLook } from './encode.ts';
import type { Vector } from './geometry.ts';
import type { Extent } from './viewport.ts';

/** A node as it is drawn. `x` and `y` move while positions change; `home` is where they come to rest. */
export interface DrawnNode {
  readonly node: ViewNode;
  readonly look: NodeLook;
  readonly home: Vector;
  x: number;
  y: number;
  /** Ids of the nodes it shares an edge with. */
  readonly neighbours: Set<string>;
}

export interface DrawnEdge {
  readonly edge: ViewEdge;
  readonly look: EdgeLook;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  /** Counts edges before it with the same ends and direction. */
  readonly parallel: number;
  route: Controls;
}

/** Everything that is drawn, in world coordinates. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  readonly bands: readonly {
    readonly id: LayoutResult['bands'][number]['id'];
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly columns: readonly { readonly year: number | null; readonly from: number; readonly to: number }[];
  readonly extent: Extent;
}

/** From layout cells to the world: stretched to the shape of the screen, and mirrored for right-to-left. */
export interface Projection {
  readonly across: number;
  readonly down: number;
  readonly mirrored: boolean;
}

const LEAST_STRETCH = 0.9;
const MOST_STRETCH = 2.4;
const MOST_STRETCH_DOWN = 2;
const MARGIN = 0.55;
/** Free cells at both sides of the first and last column: labels are broader than nodes. */
const SIDE = 0.7;

export const projectX = (x: number, { across, mirrored }: Projection): number => x * across * (mirrored ? -1 : 1);

export const unproject = ({ x, y }: Vector, { across, down, mirrored }: Projection): Vector => ({
  x: (x / across) * (mirrored ? -1 : 1),
  y: y / down,
});

/** A layout that has columns is stretched to fill a screen of that shape (width over height); free layouts are not. */
export function chooseProjection(layout: LayoutResult, aspect: number, mirrored: boolean): Projection {
  if (layout.columns.length === 0 || !Number.isFinite(aspect) || aspect <= 0) return { across: 1, down: 1, mirrored };
  const { left, right, top, bottom } = layoutExtent(layout);
  const wished = aspect / ((right - left) / Math.max(1, top - bottom));
  return {
    across: Math.min(MOST_STRETCH, Math.max(LEAST_STRETCH, wished)),
    down: Math.min(MOST_STRETCH_DOWN, Math.max(1, LEAST_STRETCH / wished)),
    mirrored,
  };
}

function layoutExtent({ positions, bands, columns }: LayoutResult): Extent {
  const xs = columns.flatMap(({ left, right }) => [left - SIDE, right + SIDE]);
  const ys = bands.flatMap(({ top, bottom }) => [top, bottom]);
  for (const { x, y } of positions.values()) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    xs.push(x - MARGIN, x + MARGIN);
    ys.push(y - MARGIN, y + MARGIN);
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
  const extent = layoutExtent(layout);
  const nodes = new Map<string, DrawnNode>();
  let lost = 0;
  for (const node of view.nodes) {
    const point = layout.positions.get(node.id);
    const sound = point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y);
    const place = sound ? point : { x: extent.left + lost++ + 0.5, y: extent.bottom - 1 };
    const home = { x: projectX(place.x, projection), y: place.y * projection.down };
    nodes.set(node.id, { node, look: encodeNode(node, measured), home, x: home.x, y: home.y, neighbours: new Set() });
  }
  const edges = new Map<string, DrawnEdge>();
  const parallels = new Map<string, number>();
  for (const edge of view.edges) {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (!source || !target || source === target) continue;
    source.neighbours.add(edge.target);
    target.neighbours.add(edge.source);
    const ends = `${edge.source}\n${edge.target}`;
    const parallel = parallels.get(ends) ?? 0;
    parallels.set(ends, parallel + 1);
    edges.set(edge.key, {
      edge,
      look: encodeEdge(edge),
      source,
      target,
      parallel,
      route: routeEdge(source, target, parallel),
    });
  }
  const sides = [projectX(extent.left, projection), projectX(extent.right, projection)].sort((a, b) => a - b);
  return {
    nodes,
    edges,
    bands: layout.bands.map(({ id, top, bottom }) => ({
      id,
      top: top * projection.down,
      bottom: bottom * projection.down,
    })),
    columns: layout.columns.map(({ year, left, right }) => {
      const [from, to] = [projectX(left, projection), projectX(right, projection)];
      return { year, from: Math.min(from, to), to: Math.max(from, to) };
    }),
    extent: {
      left: sides[0]!,
      right: Math.max(sides[1]!, sides[0]! + lost),
      top: extent.top * projection.down,
      bottom: (extent.bottom - (lost > 0 ? 1.6 : 0)) * projection.down,
    },
  };
}

/** After nodes have moved: the curves follow. */
export function updateCurves(scene: Scene): void {
  for (const edge of scene.edges.values()) edge.route = routeEdge(edge.source, edge.target, edge.parallel);
}
