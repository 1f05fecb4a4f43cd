import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { seededRandom } from '../graph/index.ts';
import type { EdgeType } from '../model/index.ts';
import type { Frame, Layout, Point } from './layout.ts';
import { adjacency, components, type Links, linksOf } from './links.ts';
import { type Parcel, pack } from './pack.ts';
import { applyPins } from './pins.ts';
import { separate } from './separate.ts';

/** How strongly edges pull: what is said more than what is only known or named. */
const PULLS: Readonly<Record<EdgeType, number>> = {
  cites: 1,
  mandates: 1,
  facilitates: 0.8,
  establishes: 0.8,
  revises: 0.8,
  supersedes: 0.8,
  'version-of': 1.5,
  'part-of': 0.7,
  about: 0.5,
  mentions: 0.3,
  'adopted-by': 0.3,
  'adopted-at': 0.3,
};
const MOST_PULL = 2;

/** Room that nodes want, in cells: with a few, names find room; of many, the shapes alone. */
const ROOMY = { across: 1.75, down: 1.35 } as const;
const DENSE = { across: 1.12, down: 0.98 } as const;
const FEW = 60;
const MANY = 400;
const GAP = 1.6;
/** Room of the whole, as a multiple of what its nodes want. */
const AIR = 1.9;
/** How much of a node's distance from the middle is that of an even disc. */
const EVENNESS = 0.6;
const FRAME = 0.7;

/** The more nodes, the fewer rounds: the start from communities has done most of the work by then. */
const MOST_ROUNDS = 500;
const LEAST_ROUNDS = 40;
const WORK = 240_000;
const EXACT = 250;
/** A part of so few nodes is laid in the middle of nothing: no communities are looked for. */
const TINY = 6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * What is linked stands together: springs and repulsion (ForceAtlas2), started from communities (Louvain), then pushed
 * apart until nothing covers anything. Parts that do not hang together are laid out by themselves and stand side by
 * side; what is linked with nothing stands apart in a frame.
 */
export const force: Layout = {
  id: 'force',
  run: (input) => {
    const links = linksOf(input);
    const parts = components(adjacency(links, () => true));
    const linked = parts.filter((part) => part.length > 1);
    const alone = parts.filter((part) => part.length === 1).flat();
    const apart = roomFor(links.nodes.length);
    const pulls = pullsOf(links);
    const placed = linked.map((members) => placePart(members, pulls, apart));
    if (alone.length > 0) placed.push(gridOf(alone.sort(byKind(links)), apart));
    const parcels = placed.map(({ width, height }): Parcel => ({ width, height, left: 0, bottom: 0 }));
    pack(parcels, GAP);

    const positions = new Map<string, Point>();
    const frames: Frame[] = [];
    placed.forEach(({ members, x, y }, i) => {
      const { left, bottom, width, height } = parcels[i]!;
      members.forEach((node, k) => {
        positions.set(links.nodes[node]!.id, { x: round(left + x[k]!), y: round(bottom + y[k]!) });
      });
      if (members === alone)
        frames.push({
          caption: { kind: 'apart', why: 'not-linked' },
          left: round(left - FRAME),
          right: round(left + width + FRAME),
          top: round(bottom + height + FRAME),
          bottom: round(bottom - FRAME),
        });
    });
    return {
      positions: applyPins(positions, input.pinned),
      bands: [],
      columns: [],
      frames,
      routes: 'bows',
      stretch: { least: 1, most: 1.5 },
    };
  },
};

/** Members with their places, counted from the lower left corner. */
interface Placed {
  readonly members: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** What machines compute a little differently must not grow into different pictures. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function roomFor(nodes: number): { across: number; down: number } {
  const share = Math.min(1, Math.max(0, (nodes - FEW) / (MANY - FEW)));
  return {
    across: ROOMY.across + (DENSE.across - ROOMY.across) * share,
    down: ROOMY.down + (DENSE.down - ROOMY.down) * share,
  };
}

/** Every linked pair once, with what pulls it. */
function pullsOf({ nodes, edges }: Links): readonly ReadonlyMap<number, number>[] {
  const pulls = nodes.map(() => new Map<number, number>());
  for (const { source, target, type } of edges) {
    const [low, high] = source < target ? [source, target] : [target, source];
    pulls[low]!.set(high, Math.min(MOST_PULL, (pulls[low]!.get(high) ?? 0) + PULLS[type]));
  }
  return pulls;
}

const byKind =
  ({ nodes }: Links) =>
  (a: number, b: number): number => {
    const [one, other] = [nodes[a]!, nodes[b]!];
    return one.type < other.type ? -1 : one.type > other.type ? 1 : (one.year ?? 0) - (other.year ?? 0) || a - b;
  };

function placePart(
  members: readonly number[],
  pulls: readonly ReadonlyMap<number, number>[],
  apart: { across: number; down: number },
): Placed {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (const node of members) graph.addNode(node, { x: 0, y: 0 });
  for (const node of members)
    for (const [other, weight] of pulls[node]!) graph.addUndirectedEdge(node, other, { weight });
  start(graph);
  pull(graph, members.length);
  const x = new Float64Array(members.length);
  const y = new Float64Array(members.length);
  members.forEach((node, i) => {
    const place = graph.getNodeAttributes(node);
    x[i] = place.x;
    y[i] = place.y;
  });
  layFlat(x, y);
  evenOut(x, y, apart);
  separate(x, y, apart);
  return cornered(members, x, y);
}

type Springs = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/** First places: communities where springs between them put them, members around their middle. */
function start(graph: Springs): void {
  const nodes = graph.nodes();
  const found: Record<string, number> =
    graph.order < TINY ? {} : louvain(graph, { rng: seededRandom(1), getEdgeWeight: 'weight' });
  const groups = new Map<number, string[]>();
  for (const node of nodes) {
    const group = groups.get(found[node] ?? 0);
    if (group) group.push(node);
    else groups.set(found[node] ?? 0, [node]);
  }
  const communities = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  let turn = 0;
  for (const [id, members] of groups) {
    communities.addNode(id, { ...onSpiral(turn++, Math.sqrt(graph.order)), size: Math.sqrt(members.length) });
  }
  graph.forEachEdge((_, { weight }, source, target) => {
    const [from, to] = [found[source] ?? 0, found[target] ?? 0];
    if (from === to) return;
    communities.updateUndirectedEdge(from, to, ({ weight: before = 0 }) => ({ weight: before + weight }));
  });
  if (communities.order > 2)
    forceAtlas2.assign(communities, {
      iterations: 200,
      getEdgeWeight: (_, { weight }) => Math.log2(1 + weight),
      settings: { gravity: 1, scalingRatio: 2 * Math.sqrt(graph.order), adjustSizes: true },
    });
  for (const [id, members] of groups) {
    const middle = communities.getNodeAttributes(id);
    members.forEach((node, i) => {
      const place = onSpiral(i, 1);
      graph.mergeNodeAttributes(node, { x: round(middle.x + place.x), y: round(middle.y + place.y) });
    });
  }
}

/** Evenly spread around the origin, by a sunflower's order. */
const onSpiral = (i: number, spacing: number): Point => ({
  x: round(spacing * Math.sqrt(i + 0.5) * Math.cos(i * GOLDEN_ANGLE)),
  y: round(spacing * Math.sqrt(i + 0.5) * Math.sin(i * GOLDEN_ANGLE)),
});

function pull(graph: Springs, count: number): void {
  forceAtlas2.assign(graph, {
    iterations: Math.round(Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, WORK / count))),
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.6,
      scalingRatio: 8,
      barnesHutOptimize: count > EXACT,
      barnesHutTheta: 1.2,
      slowDown: 2,
    },
  });
}

/** Turns the longer axis into the horizontal one: screens are broader than high. */
function layFlat(x: Float64Array, y: Float64Array): void {
  const count = x.length;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / count;
  const [mx, my] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

/**
 * Brings what springs have flung far out nearer to the rest, and spreads what they have heaped in the middle: each node
 * keeps its direction, and its rank by distance; its distance is in part that of an even disc.
 */
function evenOut(x: Float64Array, y: Float64Array, { across, down }: { across: number; down: number }): void {
  const count = x.length;
  const radii = Float64Array.from(x, (value, i) => Math.hypot(value, y[i]!));
  const usual = [...radii].sort((a, b) => a - b)[Math.floor(count / 2)] || 1;
  const disc = Math.sqrt((count * across * down * AIR) / Math.PI);
  const order = [...radii.keys()].sort((a, b) => radii[a]! - radii[b]! || a - b);
  order.forEach((node, rank) => {
    const even = disc * Math.sqrt((rank + 0.5) / count);
    // Of the disc's nodes half lie within this share of its radius.
    const own = (radii[node]! / usual) * disc * Math.SQRT1_2;
    const factor =
      radii[node] === 0 ? 0 : (EVENNESS * even + (1 - EVENNESS) * Math.min(own, disc * 1.6)) / radii[node]!;
    x[node]! *= factor;
    y[node]! *= factor;
  });
}

function gridOf(members: readonly number[], { across, down }: { across: number; down: number }): Placed {
  const columns = Math.ceil(Math.sqrt((members.length * down * 4) / across));
  const x = Float64Array.from(members, (_, i) => (i % columns) * across);
  const y = Float64Array.from(members, (_, i) => -Math.floor(i / columns) * down);
  return cornered(members, x, y);
}

function cornered(members: readonly number[], x: Float64Array, y: Float64Array): Placed {
  const least = (values: Float64Array): number =>
    values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = (values: Float64Array): number =>
    values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const [left, bottom] = [least(x), least(y)];
  const [width, height] = [most(x) - left, most(y) - bottom];
  return { members, x: x.map((value) => value - left), y: y.map((value) => value - bottom), width, height };
}
