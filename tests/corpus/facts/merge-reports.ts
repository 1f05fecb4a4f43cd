import type { RegistryCitation } from '../../../src/model/index.ts';
import { citationKey, type Report } from './fact-citations.ts';

/**
 * Reports of one citation become one entry. A heading lost in one copy (`?/a`, `preamble-1/a`) is the heading that
 * another report of the same two instruments gives for the same item; what the row itself gave is kept as a note.
 */
export function mergeReports(reports: readonly Report[]): readonly RegistryCitation[] {
  const merged = new Map<string, Report[]>();
  for (const report of findHeadings(reports)) {
    const key = citationKey(report);
    const group = merged.get(key);
    if (group) group.push(report);
    else merged.set(key, [report]);
  }
  return [...merged.values()].map(toCitation).sort(compareCitations);
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareCitations = (a: RegistryCitation, b: RegistryCitation): number =>
  text(a.from, b.from) || text(a.clause, b.clause) || text(a.to, b.to);

/** 0: heading known, 1: known to be in the preamble, 2: lost. */
const lostness = (clause: string): number => (clause.startsWith('?') ? 2 : /^preamble-\d/.test(clause) ? 1 : 0);
const itemOf = (clause: string): string => clause.split('/').slice(1).join('/');

function findHeadings(reports: readonly Report[]): readonly Report[] {
  const byEnds = new Map<string, Report[]>();
  for (const report of reports) {
    const ends = `${report.from} ${report.to}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), report]);
  }
  return reports.map((report) => {
    const others = byEnds.get(`${report.from} ${report.to}`) ?? [];
    const better = others.filter((other) => isSameClause(report, other)).sort(byLostness)[0];
    if (better === undefined) return report;
    const note = [report.source.note, `clause given as ${report.clause}`].filter(Boolean).join('; ');
    return { ...report, clause: better.clause, stance: better.stance, source: { ...report.source, note } };
  });
}

const byLostness = (a: Report, b: Report): number => lostness(a.clause) - lostness(b.clause);

/** Whether `other` gives for the clause of `report` a locator that says more. */
function isSameClause(report: Report, other: Report): boolean {
  if (lostness(report.clause) === 0 || report.source.status !== other.source.status) return false;
  if (itemOf(report.clause) === '') {
    return lostness(other.clause) === 2 && other.source.source === report.source.source;
  }
  return itemOf(other.clause) === itemOf(report.clause) && lostness(other.clause) < lostness(report.clause);
}

function toCitation(group: readonly Report[]): RegistryCitation {
  const { from, clause, stance, to } = group[0]!;
  const relation = group.find((report) => report.relation !== null)?.relation ?? null;
  const sources = new Map(group.map(({ source }) => [JSON.stringify(source), source]));
  return {
    from,
    clause,
    stance,
    to,
    ...(relation === null ? {} : { relation }),
    sources: [...sources].sort(([a], [b]) => text(a, b)).map(([, source]) => source),
  };
}
