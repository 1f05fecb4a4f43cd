import type { View } from './view-types.ts';

/** A shown node, and how many edges of the graph lead to it. */
export interface Ranked {
  readonly id: string;
  readonly count: number;
}

/** What a reader who has chosen nothing would look at first. */
export interface Overview {
  /** Most cited by what is shown, the most first. */
  readonly cited: readonly Ranked[];
  /** Told most often to act by what is shown. */
  readonly told: readonly Ranked[];
  /** Of which a newer version is known, those with most links first. */
  readonly newer: readonly string[];
}

/** At most `most` of each; equal ones in the order of their ids. */
export function overviewOf({ nodes, edges }: View, most: number): Overview {
  const cited = new Map<string, number>();
  const told = new Map<string, number>();
  for (const { type, target, standsFor } of edges) {
    const counts = type === 'cites' ? cited : type === 'mandates' ? told : null;
    counts?.set(target, (counts.get(target) ?? 0) + standsFor.length);
  }
  const newer = new Map(nodes.filter((node) => node.newer).map(({ id, degree }) => [id, degree]));
  return {
    cited: foremost(cited, most),
    told: foremost(told, most),
    newer: foremost(newer, most).map(({ id }) => id),
  };
}

const foremost = (counts: ReadonlyMap<string, number>, most: number): Ranked[] =>
  [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, most);
