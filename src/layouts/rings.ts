import type { EdgeType } from '../model/index.ts';
import { LANES, type Layout, type LayoutInput, type Point, type Ring, type Sector } from './layout.ts';
import { adjacency, type Link, type Links, linksOf } from './links.ts';
import { applyPins } from './pins.ts';
import { spread } from './spread.ts';

/** What counts as a step: what documents say, and what holds together what they are made of. */
const STEPS: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'cites',
  'mandates',
  'facilitates',
  'establishes',
  'revises',
  'supersedes',
  'version-of',
]);
const TAU = 2 * Math.PI;

/** Cells along a ring that a node wants: room for its name while there are few. */
const ROOMY = 1.7;
const DENSE = 1.15;
const FEW = 40;
const MANY = 300;
/** Cells between rows of one ring, and what lies free around them. */
const ROW = 1.25;
const MARGIN = 0.85;
const FIRST = 1.5;
/** A further row must make a ring smaller by this share, or it is not worth the closeness. */
const WORTH = 0.88;
/** Least angle of a sector, and what stays free at each of its borders, in cells. */
const LEAST_ANGLE = 0.45;
/** Radians left free at each side of the top, where the rings are named. */
const NAMES = 0.15;
const BORDER = 0.55;
const ROUNDS = 8;

/**
 * Around one node: on the first ring what is one step away, on the second what is two, and so on; in sectors by
 * institution, which are the same on all rings. Within a sector the order lessens crossings. What no step leads to is
 * on the outermost ring.
 */
export const rings: Layout = {
  id: 'rings',
  run: (input) => {
    const links = linksOf(input);
    if (links.nodes.length === 0) return { positions: new Map(), bands: [], columns: [], ...LOOK };
    const neighbours = adjacency(links, isStep(links));
    const centre = centreOf(input, links);
    const distances = distancesFrom(centre, neighbours);
    const { members, unreached } = ringsOf(distances);
    const spacing = spacingFor(links.nodes.length);
    const sectors = sectorsOf(links, members);
    const placedRings = sizeRings(links, members, sectors, spacing);
    const places = placeAll(
      links,
      adjacency(links, () => true),
      placedRings,
      sectors,
      spacing,
    );

    const positions = new Map<string, Point>([[links.nodes[centre]!.id, { x: 0, y: 0 }]]);
    for (const [node, { angle, radius }] of places)
      positions.set(links.nodes[node]!.id, {
        x: round(radius * Math.sin(angle)),
        y: round(radius * Math.cos(angle)),
      });
    return {
      positions: applyPins(positions, input.pinned),
      bands: [],
      columns: [],
      rings: placedRings.map(({ inner, outer }, i): Ring => {
        const apart = unreached && i === placedRings.length - 1;
        return {
          caption: apart ? { kind: 'apart', why: 'not-reached' } : { kind: 'distance', distance: i + 1 },
          inner: round(inner),
          outer: round(outer),
        };
      }),
      sectors: sectors.map(
        ({ lane, from, to }): Sector => ({ caption: { kind: 'lane', lane: LANES[lane]! }, from, to }),
      ),
      ...LOOK,
    };
  },
};

const LOOK = { routes: 'bows', stretch: { least: 1, most: 1.5 } } as const;

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A clause is one step from what it is part of; that bodies and action lines are parts of others tells of no step. */
const isStep =
  ({ nodes }: Links) =>
  ({ source, type }: Link): boolean =>
    STEPS.has(type) || (type === 'part-of' && nodes[source]!.type === 'clause');

/** The node that was asked for, else the focus, else the one with most steps to others. */
function centreOf({ centre }: LayoutInput, links: Links): number {
  const { nodes, index, edges } = links;
  const asked = centre === null ? undefined : index.get(centre);
  if (asked !== undefined) return asked;
  const focus = nodes.findIndex((node) => node.focus);
  if (focus >= 0) return focus;
  const degrees = new Int32Array(nodes.length);
  for (const link of edges) {
    if (!isStep(links)(link)) continue;
    degrees[link.source]!++;
    degrees[link.target]!++;
  }
  return degrees.reduce((best, degree, node) => (degree > degrees[best]! ? node : best), 0);
}

/** Steps to each node; -1 where none lead. */
function distancesFrom(centre: number, neighbours: readonly (readonly number[])[]): Int32Array {
  const distances = new Int32Array(neighbours.length).fill(-1);
  distances[centre] = 0;
  const queue = [centre];
  for (let i = 0; i < queue.length; i++)
    for (const other of neighbours[queue[i]!]!)
      if (distances[other] === -1) {
        distances[other] = distances[queue[i]!]! + 1;
        queue.push(other);
      }
  return distances;
}

function ringsOf(distances: Int32Array): { members: number[][]; unreached: boolean } {
  const members: number[][] = [];
  const lost: number[] = [];
  distances.forEach((distance, node) => {
    if (distance === -1) lost.push(node);
    else if (distance > 0) {
      members[distance - 1] ??= [];
      members[distance - 1]!.push(node);
    }
  });
  if (lost.length > 0) members.push(lost);
  return { members, unreached: lost.length > 0 };
}

function spacingFor(nodes: number): number {
  const share = Math.min(1, Math.max(0, (nodes - FEW) / (MANY - FEW)));
  return ROOMY + (DENSE - ROOMY) * share;
}

interface Wedge {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** Each lane as broad as its share of the ring where it needs most; lanes without nodes have no sector. */
function sectorsOf({ nodes }: Links, members: readonly (readonly number[])[]): Wedge[] {
  const shares = new Float64Array(LANES.length);
  const total = members.reduce((sum, ring) => sum + ring.length, 0);
  for (const ring of members) {
    const counts = new Int32Array(LANES.length);
    for (const node of ring) counts[LANES.indexOf(nodes[node]!.lane)]!++;
    // A ring with few nodes has room anyway.
    const weight = Math.sqrt(ring.length / total);
    counts.forEach((count, lane) => {
      shares[lane] = Math.max(shares[lane]!, (count / ring.length) * weight);
    });
  }
  const lanes = [...shares.keys()].filter((lane) => shares[lane]! > 0);
  const sum = lanes.reduce((all, lane) => all + shares[lane]!, 0);
  const spare = TAU - 2 * NAMES - LEAST_ANGLE * lanes.length;
  const wedges: Wedge[] = [];
  let from = NAMES;
  lanes.forEach((lane, i) => {
    const to = i === lanes.length - 1 ? TAU - NAMES : from + LEAST_ANGLE + (spare * shares[lane]!) / sum;
    wedges.push({ lane, from, to });
    from = to;
  });
  return wedges;
}

interface PlacedRing {
  readonly inner: number;
  readonly outer: number;
  /** Radius of the innermost row. */
  readonly first: number;
  readonly rows: number;
  /** Members by sector. */
  readonly groups: readonly (readonly number[])[];
}

/** Each ring as small as its members allow, in as many rows as make it so. */
function sizeRings(
  { nodes }: Links,
  members: readonly (readonly number[])[],
  sectors: readonly Wedge[],
  spacing: number,
): PlacedRing[] {
  const placed: PlacedRing[] = [];
  let inner = FIRST - MARGIN;
  for (const ring of members) {
    const groups = sectors.map(({ lane }) => ring.filter((node) => nodes[node]!.lane === LANES[lane]));
    /** Radius of the first row that holds all groups in so many rows. */
    const needed = (rows: number): number =>
      sectors.reduce((most, { from, to }, i) => {
        const length = (groups[i]!.length * spacing) / rows + 2 * BORDER;
        return groups[i]!.length === 0 ? most : Math.max(most, length / (to - from));
      }, inner + MARGIN);
    let rows = 1;
    const outerAt = (count: number): number => needed(count) + (count - 1) * ROW;
    for (let more = 2; more <= ring.length; more++) {
      if (outerAt(more) > outerAt(rows) * WORTH ** (more - rows)) break;
      rows = more;
    }
    const first = needed(rows);
    const outer = first + (rows - 1) * ROW + MARGIN;
    placed.push({ inner, outer, first, rows, groups });
    inner = outer;
  }
  return placed;
}

interface Place {
  readonly angle: number;
  readonly radius: number;
}

/** Orders each sector of each ring by the angles of neighbours, outwards and back again, and places it. */
function placeAll(
  links: Links,
  neighbours: readonly (readonly number[])[],
  placedRings: readonly PlacedRing[],
  sectors: readonly Wedge[],
  spacing: number,
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const orders = placedRings.map(({ groups }) => groups.map((group) => [...group].sort(byTime(links))));
  const settle = (ring: number): void => {
    const { first, rows } = placedRings[ring]!;
    orders[ring]!.forEach((order, i) => {
      const { from, to } = sectors[i]!;
      const wish = (node: number): number => wishedAngle(node, neighbours, places, from, to);
      const wishes = new Map(order.map((node) => [node, wish(node)]));
      order.sort((a, b) => wishes.get(a)! - wishes.get(b)! || byTime(links)(a, b));
      const border = BORDER / first;
      const angles = spread(
        order.map((node) => wishes.get(node)!),
        spacing / first / rows,
        from + border,
        to - border,
      );
      order.forEach((node, k) => {
        places.set(node, { angle: angles[k]!, radius: first + (k % rows) * ROW });
      });
    });
  };
  for (let turn = 0; turn < ROUNDS; turn++)
    for (let step = 0; step < placedRings.length; step++) settle(turn % 2 === 0 ? step : placedRings.length - 1 - step);
  return places;
}

const byTime =
  ({ nodes }: Links) =>
  (a: number, b: number): number => {
    const [one, other] = [nodes[a]!, nodes[b]!];
    if (one.type !== other.type) return one.type < other.type ? -1 : 1;
    return (one.year ?? 0) - (other.year ?? 0) || a - b;
  };

/** The mean direction of its placed neighbours, the nearer rings counting more; the middle of the sector for none. */
function wishedAngle(
  node: number,
  neighbours: readonly (readonly number[])[],
  places: ReadonlyMap<number, Place>,
  from: number,
  to: number,
): number {
  const middle = (from + to) / 2;
  let [sum, weight] = [0, 0];
  for (const other of neighbours[node]!) {
    const place = places.get(other);
    if (!place) continue;
    // Measured from the middle of the sector, so that both sides of the circle pull the shorter way.
    let turn = place.angle - middle;
    while (turn > Math.PI) turn -= TAU;
    while (turn < -Math.PI) turn += TAU;
    sum += turn / place.radius;
    weight += 1 / place.radius;
  }
  return weight === 0 ? middle : Math.min(to, Math.max(from, middle + sum / weight));
}
