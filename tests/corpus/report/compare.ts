import { pairRows } from './pair.ts';
import type { Row } from './row.ts';

/** What may differ between two rows that are one citation; `span` is the place or the characters there. */
export const ASPECTS = ['span', 'id', 'locator'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Change {
  readonly before: Row;
  readonly after: Row;
  /** At least one; a citation may have changed in several. */
  readonly aspects: readonly Aspect[];
}

/** `before` = unchanged + changed + lost; `after` = unchanged + changed + gained. */
export interface Counts {
  readonly before: number;
  readonly after: number;
  readonly unchanged: number;
  readonly gained: number;
  readonly lost: number;
  /** Citations that changed, however much. */
  readonly changed: number;
  /** How many changed in each aspect; their sum may exceed `changed`. */
  readonly changedBy: Readonly<Record<Aspect, number>>;
}

export interface DocumentComparison {
  readonly document: string;
  readonly counts: Counts;
  readonly gained: readonly Row[];
  readonly lost: readonly Row[];
  readonly changed: readonly Change[];
}

export interface Comparison {
  /** Every document that either side has a row of, in the order of their names. */
  readonly documents: readonly DocumentComparison[];
  readonly total: Counts;
}

/** Compares what was found before with what is found after; the order of the rows does not matter. */
export function compare(before: readonly Row[], after: readonly Row[]): Comparison {
  const [old, young] = [byDocument(before), byDocument(after)];
  const names = [...new Set([...old.keys(), ...young.keys()])].sort();
  const documents = names.map((name) => compareDocument(name, old.get(name) ?? [], young.get(name) ?? []));
  return { documents, total: sumCounts(documents.map(({ counts }) => counts)) };
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, counts) => total + of(counts), 0);
  return {
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
    unchanged: sum(({ unchanged }) => unchanged),
    gained: sum(({ gained }) => gained),
    lost: sum(({ lost }) => lost),
    changed: sum(({ changed }) => changed),
    changedBy: aspectCounts((aspect) => sum(({ changedBy }) => changedBy[aspect])),
  };
}

function compareDocument(document: string, before: readonly Row[], after: readonly Row[]): DocumentComparison {
  const { pairs, onlyBefore, onlyAfter } = pairRows(before, after);
  const changed = pairs
    .map((pair): Change => ({ ...pair, aspects: ASPECTS.filter((aspect) => DIFFERS[aspect](pair.before, pair.after)) }))
    .filter(({ aspects }) => aspects.length > 0);
  return {
    document,
    counts: {
      before: before.length,
      after: after.length,
      unchanged: pairs.length - changed.length,
      gained: onlyAfter.length,
      lost: onlyBefore.length,
      changed: changed.length,
      changedBy: aspectCounts((aspect) => changed.filter(({ aspects }) => aspects.includes(aspect)).length),
    },
    gained: onlyAfter,
    lost: onlyBefore,
    changed,
  };
}

const DIFFERS: Readonly<Record<Aspect, (a: Row, b: Row) => boolean>> = {
  span: (a, b) => a.start !== b.start || a.end !== b.end || a.surface !== b.surface,
  id: (a, b) => a.id !== b.id,
  locator: (a, b) => a.locator !== b.locator,
};

const aspectCounts = (count: (aspect: Aspect) => number): Record<Aspect, number> => ({
  span: count('span'),
  id: count('id'),
  locator: count('locator'),
});

function byDocument(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.document);
    if (group) group.push(row);
    else groups.set(row.document, [row]);
  }
  return groups;
}
