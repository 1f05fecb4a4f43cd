import type { Band, Caption, Column, Layout, Note, Point } from './layout.ts';
import { LANES } from './layout.ts';
import { type Links, linksOf } from './links.ts';
import { applyPins } from './pins.ts';
import { spread } from './spread.ts';

type Step = Extract<Caption, { kind: 'step' }>['step'];
const STEPS: readonly Step[] = ['issuers', 'instruments', 'clauses', 'addressees'];

/** Cells that a node wants across, with few and with many of them, and from row to row. */
const ROOMY = 1.9;
const DENSE = 1.2;
const FEW = 40;
const MANY = 300;
const ROW = 1.2;
/** Free room for curves between two steps, and at both sides of the flow. */
const GAP = 3.2;
const MOST_GAP = 9;
const SIDE = 1;
/** Cells that names of issuers take which are not themselves shown. */
const NAMED = 2.6;
/** A line to an instrument ends so many cells before its middle. */
const BEFORE = 0.7;
const HEADROOM = 0.8;
/** Width over height that the whole grows towards. */
const ASPECT = 1.6;
const LEAST_ROWS = 4;
const ROUNDS = 8;

/**
 * Who must do what: from the bodies that issue, through the instruments and, where they are shown, the clauses that
 * hold the mandates, to those who are told, a column for each. Instruments of one issuer stand together. What no
 * mandate touches is below, by itself.
 */
export const mandates: Layout = {
  id: 'mandates',
  run: (input) => {
    const links = linksOf(input);
    const flow = flowOf(links);
    const taken = new Set([...flow.steps.values()].flat());
    const rest = links.nodes.flatMap((_, node) => (taken.has(node) ? [] : [node])).sort(byLane(links));
    const spacing = spacingFor(links.nodes.length);
    const shape = shapeOf(flow, rest.length, spacing);
    const drawing = placeFlow(links, flow, shape);

    const positions = new Map<string, Point>();
    for (const node of taken)
      positions.set(links.nodes[node]!.id, { x: round(drawing.x[node]!), y: round(drawing.y[node]!) });
    const bands: Band[] = [];
    const flowBottom = taken.size === 0 ? 0 : -(shape.rows - 1) * ROW - 2 * HEADROOM;
    if (taken.size > 0) bands.push({ caption: { kind: 'mandates' }, top: 0, bottom: round(flowBottom) });
    if (rest.length > 0) {
      const perRow = Math.max(1, Math.floor(shape.width / spacing));
      const rows = Math.ceil(rest.length / perRow);
      const across = rows === 1 ? spacing : shape.width / perRow;
      rest.forEach((node, i) => {
        positions.set(links.nodes[node]!.id, {
          x: round(((i % perRow) + 0.5) * across),
          y: round(flowBottom - HEADROOM - Math.floor(i / perRow) * ROW),
        });
      });
      bands.push({
        caption: { kind: 'apart', why: 'no-mandate' },
        top: round(flowBottom),
        bottom: round(flowBottom - (rows - 1) * ROW - 2 * HEADROOM),
      });
    }
    return {
      positions: applyPins(positions, input.pinned),
      bands,
      columns:
        taken.size === 0
          ? []
          : shape.columns.map(
              ({ step, left, right }): Column => ({
                caption: { kind: 'step', step },
                left: round(left),
                right: round(right),
              }),
            ),
      notes: drawing.notes,
      holds: [...flow.holder].map(([clause, instrument]) => ({
        holder: links.nodes[instrument]!.id,
        held: links.nodes[clause]!.id,
      })),
      routes: 'across',
      stretch: { least: 1, most: 2 },
      about: ['mandates', 'adopted-by'],
    };
  },
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function spacingFor(nodes: number): number {
  const share = Math.min(1, Math.max(0, (nodes - FEW) / (MANY - FEW)));
  return ROOMY + (DENSE - ROOMY) * share;
}

interface Flow {
  /** Members of each step, each node in one; steps without members are left out. */
  readonly steps: ReadonlyMap<Step, readonly number[]>;
  /** Instruments by who issued them. */
  readonly issued: readonly {
    readonly issuer: string | null;
    readonly shown: number | null;
    readonly members: readonly number[];
  }[];
  /** For each clause that stands in the flow, its instrument. */
  readonly holder: ReadonlyMap<number, number>;
  /** Pairs that the order of columns follows. */
  readonly pairs: readonly (readonly [number, number])[];
}

function flowOf({ nodes, index, edges }: Links): Flow {
  const told = new Set<number>();
  const tellers = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { source, target, type } of edges) {
    if (type !== 'mandates') continue;
    told.add(target);
    tellers.add(source);
    pairs.push([source, target]);
  }
  for (const teller of tellers) told.delete(teller);
  const clauses: number[] = [];
  const instruments = new Set<number>();
  const holder = new Map<number, number>();
  for (const teller of [...tellers].sort((a, b) => a - b)) {
    const { type, unfoldedFrom } = nodes[teller]!;
    const instrument = index.get(unfoldedFrom ?? '');
    if (type !== 'clause') instruments.add(teller);
    else {
      clauses.push(teller);
      if (instrument === undefined || told.has(instrument)) continue;
      instruments.add(instrument);
      holder.set(teller, instrument);
      pairs.push([instrument, teller]);
    }
  }
  const byIssuer = new Map<string | null, number[]>();
  for (const instrument of [...instruments].sort((a, b) => a - b)) {
    const { issuer } = nodes[instrument]!;
    const members = byIssuer.get(issuer);
    if (members) members.push(instrument);
    else byIssuer.set(issuer, [instrument]);
  }
  const issuers: number[] = [];
  const issued = [...byIssuer]
    .sort(([a], [b]) => ((a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1))
    .map(([issuer, members]) => {
      const node = index.get(issuer ?? '');
      // Who is told by others as well stands with those who are told.
      const shown = node === undefined || told.has(node) || instruments.has(node) ? null : node;
      if (shown !== null) issuers.push(shown);
      return { issuer, shown, members };
    });
  const steps = new Map<Step, readonly number[]>();
  const members: Readonly<Record<Step, readonly number[]>> = {
    issuers,
    instruments: [...instruments],
    clauses,
    addressees: [...told].sort((a, b) => a - b),
  };
  for (const step of STEPS) if (members[step].length > 0) steps.set(step, members[step]);
  return { steps, issued, holder, pairs };
}

interface Shape {
  readonly rows: number;
  readonly width: number;
  readonly columns: readonly {
    readonly step: Step;
    readonly left: number;
    readonly right: number;
    /** Nodes side by side, their middles `across` apart, the first at `first`. */
    readonly count: number;
    readonly first: number;
    readonly across: number;
  }[];
}

/** As many rows as give the whole the shape of a screen; a column with more nodes than rows has several side by side. */
function shapeOf({ steps, issued }: Flow, rest: number, spacing: number): Shape {
  const named = issued.some(({ issuer, shown }) => issuer !== null && shown === null);
  const shown = STEPS.filter((step) => steps.has(step) || (step === 'issuers' && named));
  const countAt = (step: Step, rows: number): number => {
    if (step !== 'instruments') return Math.ceil((steps.get(step)?.length ?? 0) / rows);
    // Each issuer begins a row of its own.
    let count = 1;
    const rowsTaken = (across: number): number =>
      issued.reduce((sum, { members }) => sum + Math.ceil(members.length / across), 0);
    const most = Math.max(...issued.map(({ members }) => members.length), 1);
    while (rowsTaken(count) > rows && count < most) count++;
    return count;
  };
  const widthOf = (step: Step, rows: number): number =>
    Math.max(countAt(step, rows) * spacing, step === 'issuers' && named ? NAMED * spacing : 0);
  const flowWidth = (rows: number): number =>
    shown.reduce((sum, step) => sum + widthOf(step, rows) + GAP, SIDE * 2 - GAP);
  const restHeight = (width: number): number => Math.ceil(rest / Math.max(1, Math.floor(width / spacing))) * ROW;
  let rows = Math.max(LEAST_ROWS, issued.length);
  while (shown.length > 0 && flowWidth(rows) > ASPECT * (rows * ROW + restHeight(flowWidth(rows)))) rows++;
  const most = Math.max(1, ...shown.map((step) => rowsTaken(steps, issued, step, countAt(step, rows))));
  rows = Math.max(1, Math.min(rows, most));
  let width = shown.length === 0 ? spacing : flowWidth(rows);
  while (rest > 0 && width < ASPECT * (rows * ROW + restHeight(width))) width += spacing;

  const taken = shown.reduce((sum, step) => sum + widthOf(step, rows), 0);
  const gap = shown.length < 2 ? 0 : Math.min(MOST_GAP, Math.max(GAP, (width - taken - 2 * SIDE) / (shown.length - 1)));
  const used = taken + gap * (shown.length - 1);
  let x = (width - used) / 2;
  const columns = shown.map((step, i) => {
    const count = countAt(step, rows);
    const own = widthOf(step, rows);
    const column = {
      step,
      left: i === 0 ? Math.min(0, x) : x - gap / 2,
      right: i === shown.length - 1 ? Math.max(width, x + own) : x + own + gap / 2,
      count,
      first: x + own / 2 - ((count - 1) * spacing) / 2,
      across: spacing,
    };
    x += own + gap;
    return column;
  });
  return { rows, width: Math.max(width, used + 2 * SIDE), columns };
}

const rowsTaken = (steps: Flow['steps'], issued: Flow['issued'], step: Step, count: number): number =>
  step === 'instruments'
    ? issued.reduce((sum, { members }) => sum + Math.ceil(members.length / Math.max(1, count)), 0)
    : Math.ceil((steps.get(step)?.length ?? 0) / Math.max(1, count));

interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly notes: readonly Note[];
}

function placeFlow(links: Links, flow: Flow, { rows, columns }: Shape): Drawing {
  const x = new Float64Array(links.nodes.length);
  const y = new Float64Array(links.nodes.length);
  const neighbours = new Map<number, number[]>();
  for (const [a, b] of flow.pairs)
    for (const [node, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = neighbours.get(node);
      if (list) list.push(other);
      else neighbours.set(node, [other]);
    }
  const height = (rows - 1) * ROW;
  const columnOf = new Map(columns.map((column) => [column.step, column]));
  const wish = (node: number): number => {
    const others = neighbours.get(node) ?? [];
    return others.length === 0 ? y[node]! : others.reduce((sum, other) => sum + y[other]!, 0) / others.length;
  };
  /** Puts blocks of nodes below each other, each from a new row on, as near to where they wish as their order allows. */
  const stack = (step: Step, blocks: readonly (readonly number[])[]): void => {
    const column = columnOf.get(step);
    if (!column) return;
    const { count, first, across } = column;
    const lines = blocks.flatMap((block) =>
      Array.from({ length: Math.ceil(block.length / count) }, (_, line) =>
        block.slice(line * count, (line + 1) * count),
      ),
    );
    const wishes = lines.map((line) => -line.reduce((sum, node) => sum + wish(node), 0) / line.length - HEADROOM);
    const places = spread(wishes, ROW, 0, Math.max(height, (lines.length - 1) * ROW));
    lines.forEach((line, i) => {
      const start = first + ((count - line.length) / 2) * across;
      line.forEach((node, k) => {
        x[node] = start + k * across;
        y[node] = -HEADROOM - places[i]!;
      });
    });
  };
  const sorted = (members: readonly number[], value: (node: number) => number): number[] => {
    const values = new Map(members.map((node) => [node, value(node)]));
    return [...members].sort((a, b) => values.get(b)! - values.get(a)! || a - b);
  };
  const mean = (members: readonly number[], value: (node: number) => number): number =>
    members.reduce((sum, node) => sum + value(node), 0) / members.length;

  let issued = flow.issued.map(({ issuer, shown, members }) => ({
    issuer,
    shown,
    members: [...members].sort(byYear(links)),
  }));
  const clauses = flow.steps.get('clauses') ?? [];
  const addressees = flow.steps.get('addressees') ?? [];
  stack(
    'instruments',
    issued.map(({ members }) => members),
  );
  for (let round_ = 0; round_ < ROUNDS; round_++) {
    // Clauses stand by their instruments, in the order of the text.
    stack('clauses', [sorted(clauses, (node) => y[flow.holder.get(node) ?? node]!)]);
    stack('addressees', [sorted(addressees, wish)]);
    const last = round_ === ROUNDS - 1;
    if (last) break;
    issued = issued
      .map((group) => ({ ...group, members: sorted(group.members, wish) }))
      .sort((a, b) => mean(b.members, wish) - mean(a.members, wish) || ((a.issuer ?? '') < (b.issuer ?? '') ? -1 : 1));
    stack(
      'instruments',
      issued.map(({ members }) => members),
    );
  }
  const column = columnOf.get('issuers');
  const notes: Note[] = [];
  if (column) {
    const all = issued.map(({ issuer, shown, members }) => ({
      issuer,
      shown,
      y: mean(members, (node) => y[node]!),
      begins: Math.min(...members.map((node) => x[node]!)),
    }));
    const named = all.filter(({ issuer, shown }) => issuer !== null || shown !== null);
    const places = spread(
      named.map((entry) => -entry.y - HEADROOM),
      named.length > rows ? height / Math.max(1, named.length - 1) : ROW,
      0,
      height,
    );
    const middle = column.first + ((column.count - 1) * column.across) / 2;
    named.forEach(({ issuer, shown, begins }, i) => {
      const place = { x: middle, y: -HEADROOM - places[i]! };
      if (shown !== null) {
        x[shown] = place.x;
        y[shown] = place.y;
      } else if (issuer !== null)
        notes.push({
          caption: { kind: 'issuer', id: issuer },
          x: round(place.x),
          y: round(place.y),
          width: NAMED * column.across,
          leadsTo: round(begins - BEFORE),
        });
    });
  }
  return { x, y, notes };
}

const byYear =
  ({ nodes }: Links) =>
  (a: number, b: number): number =>
    (nodes[a]!.year ?? 0) - (nodes[b]!.year ?? 0) || a - b;

const byLane =
  ({ nodes }: Links) =>
  (a: number, b: number): number => {
    const [one, other] = [nodes[a]!, nodes[b]!];
    if (one.lane !== other.lane) return LANES.indexOf(one.lane) - LANES.indexOf(other.lane);
    if (one.type !== other.type) return one.type < other.type ? -1 : 1;
    return (one.year ?? 0) - (other.year ?? 0) || a - b;
  };
