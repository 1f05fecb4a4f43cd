import type { AnalysisRow, Ranked } from './analysis.ts';

/** A result as a picture can show it. */
export interface Measure {
  /** Node → 0…1, the highest value being 1; null where a size would say nothing. */
  readonly sizes: ReadonlyMap<string, number> | null;
  /** Node → position of its group in the ranking; null where there are no groups. */
  readonly groups: ReadonlyMap<string, number> | null;
}

/** Values of nodes become sizes and shades; groups and pairs become groups, a node in several in the first. */
export function measureOf(ranks: Ranked, rows: readonly AnalysisRow[]): Measure {
  if (ranks === 'nodes') {
    const most = rows.reduce((high, { value }) => Math.max(high, value), 0);
    return { sizes: new Map(rows.map(({ id, value }) => [id, most > 0 ? value / most : 1])), groups: null };
  }
  const groups = new Map<string, number>();
  rows.forEach(({ nodes }, position) => {
    for (const id of nodes) if (!groups.has(id)) groups.set(id, position);
  });
  return { sizes: null, groups };
}
