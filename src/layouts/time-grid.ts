import { LANES, type Lane } from './layout.ts';

/** Nodes that take more than one place: the focus, and an instrument with its unfolded clauses. */
export interface Block {
  readonly node: number;
  /** In reading order: a row for each section, more where it is long; short sections share one. */
  readonly clauseRows: readonly (readonly number[])[];
  /** Columns that the node itself takes, with the names of the sections; its clauses follow. */
  readonly nodeWidth: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in one lane in one year. */
export interface Group {
  /** Index of the lane. */
  readonly lane: number;
  /** Index of the column. */
  readonly column: number;
  /** Ordered again and again while crossings are lowered. */
  singles: number[];
  readonly blocks: readonly Block[];
}

/** How many places each lane is high and each column is wide. */
export interface GridSize {
  readonly rows: readonly number[];
  readonly widths: readonly number[];
}

/** Width over height that the whole grows towards; the stage stretches it the rest of the way. */
const TARGET_ASPECT = 0.9;
/** How many rows at once a lane may grow by in the search. */
const STEPS = 4;
/** Places that the names of sections take before their rows. */
const SECTION_NAMES = 2;
const LEAST_ROW = 7;

/** `across` and `down`: places that the node itself takes. `sections` are its clauses, those of one section together. */
export function makeBlock(node: number, sections: readonly (readonly number[])[], across: number, down: number): Block {
  const clauseRows = rowsOf(sections);
  const longest = clauseRows.reduce((most, row) => Math.max(most, row.length), 0);
  const nodeWidth = across + (longest === 0 ? 0 : SECTION_NAMES);
  return { node, clauseRows, nodeWidth, width: nodeWidth + longest, height: Math.max(down, clauseRows.length) };
}

/** One section a row, as in the text; what is too long goes on below, sections of one clause stand in one row. */
function rowsOf(sections: readonly (readonly number[])[]): number[][] {
  const count = sections.reduce((sum, section) => sum + section.length, 0);
  const most = Math.max(LEAST_ROW, Math.ceil(Math.sqrt(count)));
  const rows: number[][] = [];
  let shared: number[] | null = null;
  for (const section of sections) {
    if (section.length === 1 && shared !== null && shared.length < most) {
      shared.push(section[0]!);
      continue;
    }
    for (let from = 0; from < section.length; from += most) rows.push(section.slice(from, from + most));
    shared = section.length === 1 ? rows.at(-1)! : null;
  }
  return rows;
}

const blockWidth = (group: Group): number => group.blocks.reduce((sum, block) => sum + block.width, 0);

/** Columns that a group needs in a lane of so many rows. */
export const groupWidth = (group: Group, rows: number): number =>
  Math.ceil(group.singles.length / rows) + blockWidth(group);

/** Room that is taken whatever the grid: gaps between columns, and what lanes need beside their rows. */
export interface Overhead {
  readonly across: number;
  readonly down: number;
}

/**
 * Lanes grow where that makes the whole narrower, until it has the shape of a screen. A lane without groups has no
 * rows; every column is at least one place wide.
 */
export function sizeGrid(groups: readonly Group[], columns: number, overhead: Overhead): GridSize {
  const byLane = LANES.map((_: Lane, lane) => groups.filter((group) => group.lane === lane));
  const rows = byLane.map((members) =>
    members.length === 0
      ? 0
      : members.reduce((most, group) => Math.max(most, ...group.blocks.map((block) => block.height)), 1),
  );
  /** Widths that the lanes other than one ask for. */
  const widthsBut = (skipped: number): Int32Array => {
    const widths = new Int32Array(columns).fill(1);
    byLane.forEach((members, lane) => {
      if (lane === skipped) return;
      for (const group of members)
        widths[group.column] = Math.max(widths[group.column]!, groupWidth(group, rows[lane]!));
    });
    return widths;
  };
  const total = (widths: Int32Array): number => widths.reduce((sum, width) => sum + width, 0);
  const withLane = (others: Int32Array, lane: number, height: number): number => {
    const widths = others.slice();
    for (const group of byLane[lane]!)
      widths[group.column] = Math.max(widths[group.column]!, groupWidth(group, height));
    return total(widths);
  };

  let width = total(widthsBut(-1));
  let height = rows.reduce((sum, count) => sum + count, 0);
  while (width + overhead.across > TARGET_ASPECT * (height + overhead.down)) {
    let best = { lane: -1, step: 1, gain: 0 };
    for (let lane = 0; lane < rows.length; lane++) {
      if (rows[lane] === 0) continue;
      const others = widthsBut(lane);
      for (let step = 1; step <= STEPS; step++) {
        const gain = (width - withLane(others, lane, rows[lane]! + step)) / step;
        if (gain > best.gain) best = { lane, step, gain };
      }
    }
    if (best.lane < 0) break;
    rows[best.lane]! += best.step;
    height += best.step;
    width -= best.gain * best.step;
  }
  return { rows, widths: [...widthsBut(-1)] };
}
