import type { Row } from './row.ts';

export interface Pair {
  readonly before: Row;
  readonly after: Row;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** In the order of the text. */
  readonly onlyBefore: readonly Row[];
  readonly onlyAfter: readonly Row[];
}

interface Candidate extends Pair {
  /** The lower, the sooner it is taken. */
  readonly rank: readonly number[];
  readonly name: string;
}

/**
 * Which row of one side is which of the other, in one document: those of the same span first, then those that share most
 * characters; among equals the same id, then the same locator. Each row is taken once. Nothing depends on the order of
 * the rows or on which side is called before, so that swapping the sides swaps the result.
 */
export function pairRows(before: readonly Row[], after: readonly Row[]): Pairing {
  // Copies, for one row may stand on both sides, or twice on one.
  const [old, young] = [before, after].map((rows) => rows.map((row) => ({ ...row }))) as [Row[], Row[]];
  const candidates = overlapping(old, young).map(rankOf).sort(byRank);
  const taken = new Set<Row>();
  const pairs: Pair[] = [];
  for (const { before, after } of candidates) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    pairs.push({ before, after });
  }
  const left = (rows: readonly Row[]): Row[] => rows.filter((row) => !taken.has(row)).sort(byPlace);
  return {
    pairs: pairs.sort((a, b) => byPlace(a.before, b.before)),
    onlyBefore: left(old),
    onlyAfter: left(young),
  };
}

/** All pairs that share characters or have the same span; both sides are walked once in the order of the text. */
function overlapping(before: readonly Row[], after: readonly Row[]): Pair[] {
  const later = after.toSorted(byPlace);
  const found: Pair[] = [];
  let open: Row[] = [];
  let next = 0;
  for (const row of before.toSorted(byPlace)) {
    while (next < later.length && later[next]!.start <= Math.max(row.start, row.end)) open.push(later[next++]!);
    open = open.filter(({ end }) => end >= row.start);
    for (const other of open)
      if (isSameSpan(row, other) || shared(row, other) > 0) found.push({ before: row, after: other });
  }
  return found;
}

const isSameSpan = (a: Row, b: Row): boolean => a.start === b.start && a.end === b.end;
const shared = (a: Row, b: Row): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const rankOf = ({ before, after }: Pair): Candidate => ({
  before,
  after,
  rank: [
    isSameSpan(before, after) ? 0 : 1,
    -shared(before, after),
    before.id === after.id ? 0 : 1,
    before.locator === after.locator ? 0 : 1,
    before.surface === after.surface ? 0 : 1,
    Math.min(before.start, after.start),
    Math.min(before.end, after.end),
  ],
  name: [nameOf(before), nameOf(after)].sort().join('\n'),
});

function byRank(a: Candidate, b: Candidate): number {
  for (const [at, rank] of a.rank.entries()) if (rank !== b.rank[at]) return rank - b.rank[at]!;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

const nameOf = ({ start, end, id, locator, surface }: Row): string =>
  JSON.stringify([start, end, id, locator, surface]);

const byPlace = (a: Row, b: Row): number =>
  a.start - b.start || a.end - b.end || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0);
