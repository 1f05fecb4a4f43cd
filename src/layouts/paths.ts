import type { LayoutNode, LayoutResult, Point } from './layout.ts';

/** Between columns there is room for a name on each side, between rows for one below. */
const ACROSS = 3;
const DOWN = 1.8;
/** On a narrow screen columns stand closer; many rows leave a broad one room for them to stand apart. */
const LEAST_STRETCH = 0.72;
const MOST_STRETCH = 8;

/**
 * Paths from left to right in hop order, merged into one picture: a node that several of them pass stands once, in the
 * column of its latest hop; ends stand in the first and the last column. The first path is a straight line, what the
 * others pass besides stands in rows about it, as near to what comes before it as there is room. What is in no path
 * stands below. Pure; the same for the same paths. Linear in their hops and quadratic in the nodes of one column.
 */
export function layoutPaths(
  nodes: readonly Pick<LayoutNode, 'id'>[],
  chains: readonly (readonly string[])[],
): LayoutResult {
  const shown = new Set(nodes.map(({ id }) => id));
  const paths = chains.map((chain) => chain.filter((id) => shown.has(id)));
  const columns = columnsOf(paths);
  const rows = rowsOf(paths, columns);
  const positions = new Map<string, Point>();
  let lowest = 0;
  for (const [id, column] of columns) {
    const y = -rows.get(id)! * DOWN;
    positions.set(id, { x: column * ACROSS, y });
    lowest = Math.min(lowest, y);
  }
  let beside = 0;
  for (const { id } of nodes) if (!positions.has(id)) positions.set(id, { x: beside++ * ACROSS, y: lowest - DOWN });
  return {
    positions,
    bands: [],
    columns: [],
    routes: 'across',
    stretch: { least: LEAST_STRETCH, most: MOST_STRETCH },
    line: 0,
  };
}

function columnsOf(paths: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const last = paths.reduce((most, path) => Math.max(most, path.length - 1), 0);
  for (const path of paths)
    path.forEach((id, hop) => {
      // The end of a path of one node is its beginning.
      const column = hop > 0 && hop === path.length - 1 ? last : hop;
      columns.set(id, Math.max(columns.get(id) ?? 0, column));
    });
  return columns;
}

/** Rows count downwards from that of the first path. */
function rowsOf(
  paths: readonly (readonly string[])[],
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const taken = new Map<number, Set<number>>();
  paths.forEach((path, at) => {
    let before = 0;
    for (const id of path) {
      let row = rows.get(id);
      if (row === undefined) {
        const column = columns.get(id)!;
        const used = taken.get(column) ?? new Set<number>();
        taken.set(column, used);
        // The line of the first path is its own: others that passed it would seem to belong to it.
        row = at === 0 ? nearestFree(used, 0) : nearestFree(new Set([...used, 0]), before);
        used.add(row);
        rows.set(id, row);
      }
      before = row;
    }
  });
  return rows;
}

/** The free row that is nearest to the wished one; of two as near that which is nearer to the middle, then the lower. */
function nearestFree(used: ReadonlySet<number>, wished: number): number {
  for (let away = 0; ; away++) {
    const both = [wished + away, wished - away].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    for (const row of both) if (!used.has(row)) return row;
  }
}
