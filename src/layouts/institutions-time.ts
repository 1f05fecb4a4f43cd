import {
  type Band,
  type Column,
  LANES,
  type Lane,
  type Layout,
  type LayoutInput,
  type LayoutNode,
  type Point,
} from './layout.ts';
import { barycentre, makeNeighbourhood, type Neighbourhood } from './neighbourhood.ts';
import { applyPins } from './pins.ts';
import { spread } from './spread.ts';
import { type Block, type GridSize, type Group, groupWidth, makeBlock, type Overhead, sizeGrid } from './time-grid.ts';

/** Free height in a lane above its first row and below its last. */
const LANE_HEADROOM = 0.2;
const LANE_FOOTROOM = 0.5;
/** How much higher and lower neighbouring columns may sit, so that labels find room beside each other. */
const MOST_STAGGER = 1;
const STAGGER_ROOM = 0.4;
/** A lane of so many rows may be full; how far below them a node stands that is alone beside them. */
const LEAST_FULL = 3;
const ALONE_BELOW = 0.3;
/** Space between two columns, between years that do not follow each other, and between years far apart. */
const COLUMN_GAP = 0.05;
const YEAR_GAP = 0.2;
const LONG_GAP = 0.4;
const LONG_GAP_YEARS = 4;
/** Places that the focus takes: its name wants to be read in full. */
const FOCUS_ACROSS = 3;
const FOCUS_DOWN = 2;
/** Room that actors without a year have at most, and ask for, in places. */
const ACTOR_SPACING = 2.6;
const LEAST_ACTOR_SPACING = 1.8;
const ROUNDS = 6;

const ACTORS = LANES.indexOf('actors');
const byNumber = (a: number, b: number): number => a - b;

/**
 * Lanes are institutions by authority, from top to bottom; x is time. Years without nodes take no room. What has no
 * year stands before all years, except bodies that act: they stand under those who tell them.
 *
 * Time and authority decide first; within a lane and year, nodes are ordered by their neighbours, then by id. The
 * order of the input matters only among the clauses of one instrument.
 */
export const institutionsTime: Layout = {
  id: 'institutions-time',
  run: (input) => {
    const nodes = sortById(input.nodes);
    const index = new Map(nodes.map((node, position) => [node.id, position]));
    const clauses = collectClauses(input, index);
    const years = listYears(nodes, index, clauses);
    const { groups, free } = makeGroups(nodes, years, clauses, index);
    const size = sizeGrid(groups, years.length, overheadOf(nodes, years, free.length));
    const columns = placeColumns(years, size.widths, free.length);
    const width = columns.at(-1)?.right ?? Math.ceil(Math.sqrt(free.length * 2) * LEAST_ACTOR_SPACING);
    const freeRows = free.length === 0 ? 0 : Math.max(1, Math.ceil((free.length * 1.5) / Math.max(1, width)));
    const bands = placeBands(size, freeRows);

    const neighbourhood = makeNeighbourhood(index, input.edges);
    const scene: Scene = {
      nodes,
      groups,
      free: [...free],
      size,
      columns,
      bands: new Map(bands.map((band) => [LANES.indexOf(band.lane), band])),
      width,
      freeRows,
      x: new Float64Array(nodes.length),
      y: new Float64Array(nodes.length),
    };
    place(scene);
    for (let round = 0; round < ROUNDS; round++) {
      orderByNeighbours(scene, neighbourhood);
      place(scene);
    }
    const positions = new Map<string, Point>();
    nodes.forEach((node, position) => {
      positions.set(node.id, { x: scene.x[position]!, y: scene.y[position]! });
    });
    return {
      positions: applyPins(positions, input.pinned),
      bands: bands.map(({ lane, top, bottom }): Band => ({ caption: { kind: 'lane', lane }, top, bottom })),
      columns: columns.map(({ year, left, right }): Column => ({ caption: { kind: 'year', year }, left, right })),
      routes: 'rows',
      stretch: { least: 0.9, most: 2.4 },
    };
  },
};

interface Strip {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
}

interface Years {
  readonly year: number | null;
  readonly left: number;
  readonly right: number;
}

interface Scene {
  readonly nodes: readonly LayoutNode[];
  readonly groups: readonly Group[];
  /** Actors without a year. */
  free: number[];
  readonly size: GridSize;
  readonly columns: readonly Years[];
  readonly bands: ReadonlyMap<number, Strip>;
  readonly width: number;
  readonly freeRows: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function sortById(nodes: readonly LayoutNode[]): LayoutNode[] {
  const unique = new Map(nodes.map((node) => [node.id, node]));
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Instrument → its unfolded clauses in the order of the input. What unfolds from a clause counts as ordinary. */
function collectClauses(input: LayoutInput, index: ReadonlyMap<string, number>): ReadonlyMap<number, number[]> {
  const unfolded = new Set(input.nodes.filter((node) => node.unfoldedFrom !== null).map((node) => node.id));
  const clauses = new Map<number, number[]>();
  for (const { id, unfoldedFrom } of input.nodes) {
    if (unfoldedFrom === null || unfoldedFrom === id || unfolded.has(unfoldedFrom)) continue;
    const instrument = index.get(unfoldedFrom);
    if (instrument === undefined) continue;
    const list = clauses.get(instrument);
    if (list) list.push(index.get(id)!);
    else clauses.set(instrument, [index.get(id)!]);
  }
  return clauses;
}

const yearOf = (node: LayoutNode): number | null => (Number.isFinite(node.year) ? node.year : null);

/** Actors without a year stand freely; an actor that unfolds stands in the grid, where there is room for clauses. */
const isFree = (node: LayoutNode, hasClauses: boolean): boolean =>
  node.lane === 'actors' && yearOf(node) === null && !hasClauses;

function placedApart(clauses: ReadonlyMap<number, number[]>): ReadonlySet<number> {
  return new Set([...clauses.values()].flat());
}

/** The years of the columns, ascending; null, the column of what has no year, comes first. */
function listYears(
  nodes: readonly LayoutNode[],
  index: ReadonlyMap<string, number>,
  clauses: ReadonlyMap<number, number[]>,
): (number | null)[] {
  const apart = placedApart(clauses);
  const years = new Set<number | null>();
  for (const node of nodes) {
    const position = index.get(node.id)!;
    if (!apart.has(position) && !isFree(node, clauses.has(position))) years.add(yearOf(node));
  }
  const dated = [...years].filter((year) => year !== null).sort(byNumber);
  return years.has(null) ? [null, ...dated] : dated;
}

function makeGroups(
  nodes: readonly LayoutNode[],
  years: readonly (number | null)[],
  clauses: ReadonlyMap<number, number[]>,
  index: ReadonlyMap<string, number>,
): { groups: Group[]; free: number[] } {
  const apart = placedApart(clauses);
  const columnOf = new Map(years.map((year, column) => [year, column]));
  const groups = new Map<number, Group & { blocks: Block[] }>();
  const free: number[] = [];
  for (const node of nodes) {
    const position = index.get(node.id)!;
    if (apart.has(position)) continue;
    const own = clauses.get(position) ?? [];
    if (isFree(node, own.length > 0)) {
      free.push(position);
      continue;
    }
    const lane = LANES.indexOf(node.lane);
    const column = columnOf.get(yearOf(node))!;
    const key = lane * years.length + column;
    let group = groups.get(key);
    if (!group) {
      group = { lane, column, singles: [], blocks: [] };
      groups.set(key, group);
    }
    if (node.focus || own.length > 0)
      group.blocks.push(
        makeBlock(position, bySection(own, nodes), node.focus ? FOCUS_ACROSS : 1, node.focus ? FOCUS_DOWN : 1),
      );
    else group.singles.push(position);
  }
  return { groups: [...groups.values()].sort((a, b) => a.lane - b.lane || a.column - b.column), free };
}

/** Clauses in order, cut where their section changes. */
function bySection(clauses: readonly number[], nodes: readonly LayoutNode[]): number[][] {
  const sections: number[][] = [];
  let open: string | null = null;
  for (const clause of clauses) {
    const { section } = nodes[clause]!;
    if (section === null || section !== open) sections.push([clause]);
    else sections.at(-1)!.push(clause);
    open = section;
  }
  return sections;
}

function placeColumns(years: readonly (number | null)[], widths: readonly number[], actors: number): Years[] {
  const columns: Years[] = [];
  // A few columns would squeeze many actors into a tower.
  const needed = Math.min(actors, Math.sqrt(actors * 2) * LEAST_ACTOR_SPACING);
  const given = widths.reduce((sum, width) => sum + width, 0);
  const factor = given > 0 ? Math.max(1, needed / given) : 1;
  let x = 0;
  years.forEach((year, column) => {
    const before = column > 0 ? years[column - 1]! : null;
    if (column > 0) x += gapBetween(before, year);
    const right = x + widths[column]! * factor;
    columns.push({ year, left: x, right });
    x = right;
  });
  return columns;
}

/** Gaps between years; margins of lanes, and a row for actors. */
function overheadOf(nodes: readonly LayoutNode[], years: readonly (number | null)[], actors: number): Overhead {
  const lanes = new Set(nodes.map((node) => node.lane)).size;
  return {
    across: years.reduce<number>(
      (sum, year, column) => (column > 0 ? sum + gapBetween(years[column - 1]!, year) : 0),
      0,
    ),
    down: lanes * (LANE_HEADROOM + LANE_FOOTROOM + STAGGER_ROOM) + (actors > 0 ? 1 : 0),
  };
}

function gapBetween(before: number | null, year: number | null): number {
  if (before === null || year === null) return YEAR_GAP;
  if (year - before > LONG_GAP_YEARS) return LONG_GAP;
  return year - before > 1 ? YEAR_GAP : COLUMN_GAP;
}

/** Lanes that hold nothing take no room. */
function placeBands(size: GridSize, freeRows: number): Strip[] {
  const bands: Strip[] = [];
  let y = 0;
  LANES.forEach((id, lane) => {
    const dated = size.rows[lane]! > 0 ? size.rows[lane]! + STAGGER_ROOM : 0;
    const rows = dated + (lane === ACTORS ? freeRows : 0);
    if (rows === 0) return;
    const bottom = y - rows - LANE_HEADROOM - LANE_FOOTROOM;
    bands.push({ lane: id, top: y, bottom });
    y = bottom;
  });
  return bands;
}

/** Gives every node its place from the order within its group. */
function place(scene: Scene): void {
  for (const group of scene.groups) placeGroup(scene, group);
  placeFree(scene);
}

/** Whether it is alone in its lane and year, beside a year in which the lane is full. */
function isAloneBesideMany({ groups, size }: Scene, { lane, column, singles, blocks }: Group): boolean {
  const rows = size.rows[lane]!;
  if (singles.length !== 1 || blocks.length > 0 || rows < LEAST_FULL) return false;
  return groups.some(
    (other) => other.lane === lane && Math.abs(other.column - column) === 1 && other.singles.length >= rows,
  );
}

function placeGroup(scene: Scene, group: Group): void {
  const column = scene.columns[group.column]!;
  const rows = scene.size.rows[group.lane]!;
  const top = scene.bands.get(group.lane)!.top - LANE_HEADROOM;
  const room = Math.floor(column.right - column.left + 1e-9);
  const blocks = groupWidth(group, rows) - Math.ceil(group.singles.length / rows);
  // As many columns as there is room for, but not more than halve the rows: labels want both directions.
  const least = Math.ceil(group.singles.length / rows);
  const wanted = Math.ceil(group.singles.length / Math.max(1, Math.ceil(rows / 2)));
  const across = Math.max(least, Math.min(wanted, room - blocks));
  const spare = column.right - column.left - across - blocks;
  const cell = 1 + (group.blocks.length === 0 && across > 0 ? spare / across : 0);
  let x = group.blocks.length === 0 ? column.left : column.left + spare / 2;
  // Halfway down it would take the room of the names of two others, and have none for its own.
  const alone = isAloneBesideMany(scene, group) ? top - rows - ALONE_BELOW : null;
  let next = 0;
  for (let i = 0; i < across; i++, x += cell) {
    const count =
      Math.floor(((i + 1) * group.singles.length) / across) - Math.floor((i * group.singles.length) / across);
    const stagger = Math.min(MOST_STAGGER, (rows + STAGGER_ROOM - count) * 0.6);
    const step = (rows + STAGGER_ROOM - stagger) / Math.max(1, count);
    const first = top - ((group.column + i) % 2) * stagger;
    for (let k = 0; k < count; k++, next++) {
      const node = group.singles[next]!;
      scene.x[node] = x + cell / 2;
      scene.y[node] = alone ?? first - (k + 0.5) * step;
    }
  }
  for (const block of group.blocks) {
    placeBlock(scene, block, x, top - (rows + STAGGER_ROOM) / 2);
    x += block.width;
  }
}

function placeBlock(scene: Scene, block: Block, left: number, middle: number): void {
  scene.x[block.node] = left + (block.clauseRows.length === 0 ? block.nodeWidth / 2 : 0.5);
  scene.y[block.node] = middle;
  block.clauseRows.forEach((clauses, row) => {
    clauses.forEach((clause, column) => {
      scene.x[clause] = left + block.nodeWidth + column + 0.5;
      scene.y[clause] = middle + block.clauseRows.length / 2 - row - 0.5;
    });
  });
}

function placeFree(scene: Scene): void {
  const { free, freeRows, width } = scene;
  const band = scene.bands.get(ACTORS);
  if (!band || free.length === 0) return;
  const dated = scene.size.rows[ACTORS]!;
  const top = band.top - LANE_HEADROOM - (dated > 0 ? dated + STAGGER_ROOM : 0);
  for (let row = 0; row < freeRows; row++) {
    const members = free.filter((_, position) => position % freeRows === row);
    const spacing = Math.max(1, Math.min(ACTOR_SPACING, width / Math.max(1, members.length)));
    const wishes = members.map((node) => scene.x[node]!);
    const places = spread(wishes, spacing, spacing / 2, width - spacing / 2);
    members.forEach((node, position) => {
      scene.x[node] = places[position]!;
      scene.y[node] = top - row - 0.5;
    });
  }
}

/** One round of the barycentre heuristic: from left to right into columns, from top to bottom within each. */
function orderByNeighbours(scene: Scene, neighbourhood: Neighbourhood): void {
  const { x, y } = scene;
  const bx = new Float64Array(x.length);
  const by = new Float64Array(x.length);
  for (let node = 0; node < x.length; node++) {
    bx[node] = barycentre(neighbourhood, x, node);
    by[node] = barycentre(neighbourhood, y, node);
  }
  for (const group of scene.groups) {
    if (group.singles.length < 2) continue;
    const sorted = [...group.singles].sort((a, b) => bx[a]! - bx[b]! || a - b);
    const columns = new Map<number, number>();
    // The columns of the present placing: nodes at the same x.
    const xs = group.singles.map((node) => x[node]!);
    sorted.forEach((node, position) => {
      columns.set(node, xs[position]!);
    });
    group.singles = sorted.sort((a, b) => columns.get(a)! - columns.get(b)! || by[b]! - by[a]! || a - b);
  }
  scene.free = [...scene.free].sort((a, b) => bx[a]! - bx[b]! || a - b);
  for (const node of scene.free) x[node] = bx[node]!;
}
