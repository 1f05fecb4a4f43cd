import { strongComponents } from '../graph/index.ts';
import type { Band, Frame, Layout, Point } from './layout.ts';
import { type Links, linksOf } from './links.ts';
import { applyPins } from './pins.ts';
import { spread } from './spread.ts';

/** Cells that a node wants across, with few and with many of them, and from row to row. */
const ROOMY = 1.7;
const DENSE = 1.15;
const FEW = 40;
const MANY = 300;
const ROW = 1.15;
/** What lies free above and below the rows of a layer: room for the curves between layers. */
const HEADROOM = 0.75;
const FOOTROOM = 0.75;
/** Width over height that the whole grows towards. */
const ASPECT = 1.5;
/** Places that stay free at both sides of those who cite each other, and how far their frame reaches. */
const CIRCLE_AIR = 0.5;
const FRAME = 0.52;
const ROUNDS = 10;

/**
 * What cites stands above what it cites. The layer of an instrument is the length of the longest chain of citations
 * that leads to it; its clauses share it. Instruments that cite each other, directly or in a circle, have no order:
 * they stand in one layer, within a frame. What neither cites nor is cited here is below, by itself.
 */
export const layers: Layout = {
  id: 'layers',
  run: (input) => {
    const links = linksOf(input);
    const units = unitsOf(links);
    const { layers: rows, apart } = layersOf(units);
    const spacing = spacingFor(links.nodes.length);
    const shape = shapeOf([...rows, ...(apart.length > 0 ? [apart] : [])], units, spacing);
    const drawing = place(links, units, shape);

    const positions = new Map<string, Point>();
    links.nodes.forEach(({ id }, node) => {
      positions.set(id, { x: round(drawing.x[node]!), y: round(drawing.y[node]!) });
    });
    const bands = shape.strips.map(
      ({ top, bottom }, i): Band => ({
        caption: i < rows.length ? { kind: 'layer', layer: i } : { kind: 'apart', why: 'no-citation' },
        top: round(top),
        bottom: round(bottom),
      }),
    );
    return {
      positions: applyPins(positions, input.pinned),
      bands,
      columns: [],
      frames: framesOf(units, drawing),
      routes: 'down',
      stretch: { least: 1, most: 2 },
      about: ['cites'],
    };
  },
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function spacingFor(nodes: number): number {
  const share = Math.min(1, Math.max(0, (nodes - FEW) / (MANY - FEW)));
  return ROOMY + (DENSE - ROOMY) * share;
}

/** What shares a layer: an instrument with its clauses, and all that cite each other. */
interface Unit {
  /** In the order in which they stand side by side. */
  readonly members: readonly number[];
  readonly circular: boolean;
  /** Units that this one cites, each once. */
  readonly cites: readonly number[];
}

function unitsOf({ nodes, index, edges }: Links): readonly Unit[] {
  // An instrument and the clauses that are shown of it are one.
  const holder = Int32Array.from(nodes, (node, i) => index.get(node.unfoldedFrom ?? '') ?? i);
  const rootOf = (node: number): number => {
    let root = node;
    // Clauses within clauses; a ring of them, which no sound graph has, ends after as many steps as there are nodes.
    for (let step = 0; holder[root] !== root && step < nodes.length; step++) root = holder[root]!;
    return root;
  };
  const roots = nodes.map((_, node) => rootOf(node));
  const out = nodes.map(() => new Set<number>());
  for (const { source, target, type } of edges) {
    if (type !== 'cites') continue;
    const [from, to] = [roots[source]!, roots[target]!];
    if (from !== to) out[from]!.add(to);
  }
  const circles = strongComponents(
    nodes.length,
    out.map((others) => [...others].sort((a, b) => a - b)),
  );
  const unitOfRoot = new Int32Array(nodes.length).fill(-1);
  const rootsOfUnit: number[][] = [];
  for (const circle of circles) {
    for (const root of circle) unitOfRoot[root] = rootsOfUnit.length;
    rootsOfUnit.push([...circle].sort((a, b) => a - b));
  }
  const circular = rootsOfUnit.length;
  nodes.forEach((_, node) => {
    if (roots[node] !== node || unitOfRoot[node] !== -1) return;
    unitOfRoot[node] = rootsOfUnit.length;
    rootsOfUnit.push([node]);
  });
  const members = rootsOfUnit.map((): number[] => []);
  // Clauses follow their instrument: ids of clauses begin with that of what holds them.
  roots.forEach((root, node) => {
    members[unitOfRoot[root]!]?.push(node);
  });
  return rootsOfUnit.map((own, unit) => {
    const cites = new Set<number>();
    for (const root of own)
      for (const other of out[root]!) if (unitOfRoot[other] !== unit) cites.add(unitOfRoot[other]!);
    return { members: members[unit]!, circular: unit < circular, cites: [...cites].sort((a, b) => a - b) };
  });
}

/** Units by the length of the longest chain that leads to them; `apart` are those that no citation touches. */
function layersOf(units: readonly Unit[]): { layers: number[][]; apart: number[] } {
  const waiting = new Int32Array(units.length);
  const touched = new Uint8Array(units.length);
  units.forEach(({ cites, circular }, unit) => {
    if (circular || cites.length > 0) touched[unit] = 1;
    for (const other of cites) {
      waiting[other]!++;
      touched[other] = 1;
    }
  });
  const layer = new Int32Array(units.length);
  const queue = units.flatMap((_, unit) => (waiting[unit] === 0 ? [unit] : []));
  for (let i = 0; i < queue.length; i++)
    for (const other of units[queue[i]!]!.cites) {
      layer[other] = Math.max(layer[other]!, layer[queue[i]!]! + 1);
      if (--waiting[other]! === 0) queue.push(other);
    }
  const layers: number[][] = [];
  const apart: number[] = [];
  units.forEach((_, unit) => {
    if (!touched[unit]) apart.push(unit);
    else {
      while (layers.length <= layer[unit]!) layers.push([]);
      layers[layer[unit]!]!.push(unit);
    }
  });
  return { layers, apart };
}

interface Strip {
  readonly units: readonly number[];
  readonly rows: number;
  readonly top: number;
  readonly bottom: number;
}

interface Shape {
  readonly strips: readonly Strip[];
  readonly width: number;
  readonly spacing: number;
}

/**
 * Cells that a unit takes across. Single ones share a column with those in the other rows; what has several members is
 * a block, read row by row.
 */
function widthOf({ members, circular }: Unit, rows: number, spacing: number): number {
  if (members.length === 1) return spacing / rows;
  const air = circular ? 2 * CIRCLE_AIR * spacing : spacing - spacing / rows;
  return Math.ceil(members.length / rows) * spacing + air;
}

/** Layers with many nodes take several rows, so that the whole gets the shape of a screen. */
function shapeOf(layers: readonly (readonly number[])[], units: readonly Unit[], spacing: number): Shape {
  const sizes = layers.map((layer) => layer.reduce((sum, unit) => sum + units[unit]!.members.length, 0));
  const widthAt = (layer: readonly number[], rows: number): number =>
    layer.reduce((sum, unit) => sum + widthOf(units[unit]!, rows, spacing), 0);
  const rowsAt = (width: number): number[] =>
    layers.map((layer, i) => {
      let rows = Math.max(1, Math.ceil((sizes[i]! * spacing) / width));
      while (rows < sizes[i]! && widthAt(layer, rows) > width) rows++;
      return rows;
    });
  const heightOf = (rows: readonly number[]): number =>
    rows.reduce((sum, count) => sum + (count - 1) * ROW + HEADROOM + FOOTROOM, 0);
  const widest = layers.reduce((most, layer) => Math.max(most, widthAt(layer, 1)), spacing);
  let width = spacing * 3;
  while (width < widest && width < ASPECT * heightOf(rowsAt(width))) width *= 1.1;
  width = Math.min(width, widest);
  let top = 0;
  const rows = rowsAt(width);
  const strips = layers.map((layer, i): Strip => {
    const bottom = top - (rows[i]! - 1) * ROW - HEADROOM - FOOTROOM;
    const strip = { units: layer, rows: rows[i]!, top, bottom };
    top = bottom;
    return strip;
  });
  return { strips, width, spacing };
}

interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Barycentre, downwards and upwards in turn: units of a layer are ordered by where their neighbours in other layers
 * stand, then moved as near to them as the order allows.
 */
function place(links: Links, units: readonly Unit[], { strips, width, spacing }: Shape): Drawing {
  const count = links.nodes.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const stripOf = new Int32Array(count);
  strips.forEach(({ units: own }, strip) => {
    for (const unit of own) for (const node of units[unit]!.members) stripOf[node] = strip;
  });
  const neighbours = wishesOf(links, stripOf);
  const orders = strips.map(({ units: own }) => [...own].sort(byTime(links, units)));
  const arrange = (strip: number, wish: (unit: number) => number): void => {
    const order = orders[strip]!;
    const { rows, top } = strips[strip]!;
    const wishes = new Map(order.map((unit) => [unit, wish(unit)]));
    order.sort((a, b) => wishes.get(a)! - wishes.get(b)! || byTime(links, units)(a, b));
    const widths = order.map((unit) => widthOf(units[unit]!, rows, spacing));
    const total = widths.reduce((sum, own) => sum + own, 0);
    // Without their widths, places only have to ascend.
    let before = 0;
    const starts = widths.map((own) => {
      before += own;
      return before - own;
    });
    const half = Math.max(width, total) / 2;
    const free = spread(
      order.map((unit, i) => wishes.get(unit)! - starts[i]! - widths[i]! / 2),
      0,
      -half,
      half - total,
    );
    let row = 0;
    order.forEach((unit, i) => {
      const { members } = units[unit]!;
      const left = free[i]! + starts[i]!;
      const perRow = Math.ceil(members.length / rows);
      const first = left + (widths[i]! - (perRow - 1) * spacing) / 2;
      members.forEach((node, k) => {
        x[node] = first + (k % perRow) * spacing;
        y[node] = top - HEADROOM - (members.length === 1 ? row : Math.floor(k / perRow)) * ROW;
      });
      // One after the other goes a row down; a block stands in all rows.
      row = members.length === 1 ? (row + 1) % rows : 0;
    });
  };
  const mean = (unit: number, of: readonly (readonly number[])[]): number => {
    let [sum, weight] = [0, 0];
    for (const node of units[unit]!.members)
      for (const other of of[node]!) {
        sum += x[other]!;
        weight++;
      }
    if (weight > 0) return sum / weight;
    return units[unit]!.members.reduce((all, node) => all + x[node]!, 0) / units[unit]!.members.length;
  };
  strips.forEach((_, strip) => {
    arrange(strip, (unit) => mean(unit, neighbours.above));
  });
  for (let turn = 0; turn < ROUNDS; turn++) {
    const down = turn % 2 === 1;
    for (let step = 0; step < strips.length; step++)
      arrange(down ? step : strips.length - 1 - step, (unit) => mean(unit, down ? neighbours.above : neighbours.below));
  }
  strips.forEach((_, strip) => {
    arrange(strip, (unit) => mean(unit, neighbours.all));
  });
  return { x, y };
}

/** Citations decide where something stands; where there are none, any other link does. */
function wishesOf({ nodes, edges }: Links, stripOf: Int32Array) {
  const above = nodes.map((): number[] => []);
  const below = nodes.map((): number[] => []);
  const all = nodes.map((): number[] => []);
  const cited = new Uint8Array(nodes.length);
  for (const { source, target, type } of edges)
    if (type === 'cites' && stripOf[source] !== stripOf[target]) {
      cited[source] = 1;
      cited[target] = 1;
    }
  for (const { source, target, type } of edges) {
    const [from, to] = [stripOf[source]!, stripOf[target]!];
    if (from === to) continue;
    for (const [node, other, ownStrip, otherStrip] of [
      [source, target, from, to],
      [target, source, to, from],
    ] as const) {
      if (type !== 'cites' && cited[node]) continue;
      (otherStrip < ownStrip ? above : below)[node]!.push(other);
      all[node]!.push(other);
    }
  }
  return { above, below, all };
}

const byTime =
  ({ nodes }: Links, units: readonly Unit[]) =>
  (a: number, b: number): number => {
    const [one, other] = [nodes[units[a]!.members[0]!]!, nodes[units[b]!.members[0]!]!];
    if (one.type !== other.type) return one.type < other.type ? -1 : 1;
    return (one.year ?? 0) - (other.year ?? 0) || a - b;
  };

function framesOf(units: readonly Unit[], { x, y }: Drawing): Frame[] {
  return units
    .filter(({ circular }) => circular)
    .map(({ members }): Frame => {
      const least = (values: Float64Array): number =>
        members.reduce((low, node) => Math.min(low, values[node]!), Number.POSITIVE_INFINITY);
      const most = (values: Float64Array): number =>
        members.reduce((high, node) => Math.max(high, values[node]!), Number.NEGATIVE_INFINITY);
      return {
        caption: { kind: 'circle' },
        left: round(least(x) - FRAME),
        right: round(most(x) + FRAME),
        top: round(most(y) + FRAME),
        bottom: round(least(y) - FRAME),
      };
    });
}
