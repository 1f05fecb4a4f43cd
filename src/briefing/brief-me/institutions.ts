import type { GraphEdge } from '../../graph/index.ts';
import { isolateIn } from '../../i18n/index.ts';
import { designateWork, instrumentOf, joinSeries, locatorOf, parseWorkId, workOf } from '../../model/index.ts';
import { clauseLabel, compareLocators, type Statement, yearOf } from '../../store/index.ts';
import { type BriefSource, byId, groupBy, MOST_NAMES, nameOf, series, statement } from './teller.ts';

interface Entry {
  readonly edge: GraphEdge;
  /** The instrument at the other end. */
  readonly instrument: string;
  readonly issuer: string;
  readonly year: number | null;
}

/**
 * One line for each institution and year: which of its instruments stand at that end of the edges. Institutions with most
 * instruments come first, years run forwards.
 */
export function byInstitution(source: BriefSource, edges: readonly GraphEdge[], end: 'source' | 'target'): Statement[] {
  const entries = edges.map((edge): Entry => {
    const instrument = instrumentOf(edge[end]);
    return { edge, instrument, issuer: issuerOf(source, instrument), year: yearOf(source.graph, instrument) };
  });
  const issuers = [...groupBy(entries, ({ issuer }) => issuer)].sort(
    ([a, one], [b, other]) => Number(a === '') - Number(b === '') || countWorks(other) - countWorks(one) || byId(a, b),
  );
  return issuers.flatMap(([issuer, all]) =>
    periodsOf(all).map(({ years, entries: list }) => lineOf(source, issuer, years, list)),
  );
}

/** More years of one institution than this are told as periods. */
const MOST_YEARS = 8;

interface Period {
  /** `2010`, `1946–1951`; empty where no year is known. */
  readonly years: string;
  readonly entries: readonly Entry[];
}

/** Each year by itself, or where those are many, periods with about as many instruments each. */
function periodsOf(entries: readonly Entry[]): readonly Period[] {
  const byYear = [...groupBy(entries, ({ year }) => year)].sort(([a], [b]) => (a ?? 9999) - (b ?? 9999));
  const dated = byYear.filter(([year]) => year !== null);
  const one = ([year, list]: (typeof byYear)[number]): Period => ({ years: String(year ?? ''), entries: list });
  if (dated.length <= MOST_YEARS) return byYear.map(one);
  const each = dated.reduce((sum, [, list]) => sum + countWorks(list), 0) / MOST_YEARS;
  const periods: (typeof byYear)[] = [];
  let filled = 0;
  for (const year of dated) {
    const at = Math.min(MOST_YEARS - 1, Math.floor(filled / each));
    if (periods.length === 0 || at >= periods.length) periods.push([]);
    periods.at(-1)!.push(year);
    filled += countWorks(year[1]);
  }
  return [
    ...periods.map((years): Period => {
      const [first, last] = [years[0]![0], years.at(-1)![0]];
      const name = first === last ? String(first) : `${first}–${last}`;
      return { years: name, entries: years.flatMap(([, list]) => list) };
    }),
    ...byYear.filter(([year]) => year === null).map(one),
  ];
}

const countWorks = (entries: readonly Entry[]): number =>
  new Set(entries.map(({ instrument }) => workOf(instrument))).size;

function lineOf(source: BriefSource, issuer: string, years: string, entries: readonly Entry[]): Statement {
  const { words, language } = source;
  const name = issuer === '' ? words('other-issuer') : nameOf(source, issuer);
  const names = [...groupBy(entries, ({ instrument }) => workOf(instrument))]
    .sort(([a], [b]) => compareNumbers(a, b))
    .map(([work, list]) =>
      shortName(
        source,
        work,
        list.map(({ edge }) => edge.target),
      ),
    );
  const capital = name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
  const head = years === '' ? capital : words('in-year', { name: capital, year: years });
  return statement(
    words('colon', { head, list: series(source, names, MOST_NAMES, 'instrument') }),
    entries.map(({ edge }) => edge),
    1,
  );
}

/** `Resolution 140` beside the name of who adopted it; with provisions, where they are what is cited. */
function shortName(source: BriefSource, work: string, targets: readonly string[]): string {
  const { graph, language } = source;
  const attributes = graph.nodes.get(work);
  const name =
    attributes?.type === 'work' && attributes.number !== null
      ? designateWork('', attributes.kind, attributes.number, language)
      : nameOf(source, work);
  const provisions = targets
    .filter((id) => workOf(id) === work && locatorOf(id) !== null)
    .sort((a, b) => compareLocators(locatorOf(a)!, locatorOf(b)!))
    .map((id) => isolateIn(language, clauseLabel(graph, id, language)));
  return provisions.length === 0 ? name : `${name} ${joinSeries([...new Set(provisions)], language)}`;
}

/** The body that adopted an instrument; empty where that is not on record. */
export function issuerOf({ graph }: BriefSource, instrument: string): string {
  const work = workOf(instrument);
  const attributes = graph.nodes.get(work);
  const issuer = (attributes?.type === 'work' ? attributes.issuer : null) ?? parseWorkId(work)?.issuer ?? '';
  return graph.nodes.has(issuer) ? issuer : '';
}

/** 71 before 101; names by their id. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [a, b].map((id) => Number.parseInt(parseWorkId(id)?.number ?? '', 10));
  const numbers = one! - other!;
  return Number.isNaN(numbers) || numbers === 0 ? byId(a, b) : numbers;
}
