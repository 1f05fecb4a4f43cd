import { type Considered, FAILS } from './consider.ts';
import { type Facet, STATEMENT_FACETS } from './facets.ts';
import type { BitColumn, Column } from './ground.ts';

type Counts = ReadonlyMap<string, number>;

/** How many there would be of each value if only it were chosen, all other filters as they are. */
export interface FacetCounts {
  /** Nodes for facets of nodes, shown edges for facets of statements; 0 where other filters leave none. */
  readonly facets: ReadonlyMap<Facet, Counts>;
  /** Nodes at each year, as if no years were chosen. */
  readonly years: ReadonlyMap<number, number>;
  /** Nodes without a year, counted in the same way. */
  readonly undated: number;
}

/** Keys of the legend, with the number that their row shows or would show. */
export interface LegendNumbers {
  readonly nodes: Counts;
  readonly edges: Counts;
  readonly statuses: Counts;
}

const named = (values: readonly string[], counts: Int32Array): Map<string, number> =>
  new Map(values.map((value, code) => [value, counts[code]!]));

/** Counts the values of the nodes that fail nothing but `own`. */
function countNodes({ nodeFails }: Considered, { values, of }: Column, own: number): Counts {
  const counts = new Int32Array(values.length);
  for (let index = 0; index < of.length; index++) {
    const code = of[index]!;
    if (code >= 0 && (nodeFails[index]! & ~own) === 0) counts[code]!++;
  }
  return named(values, counts);
}

function countBits({ nodeFails }: Considered, { values, of }: BitColumn, own: number): Counts {
  const counts = new Int32Array(values.length);
  for (let index = 0; index < of.length; index++) {
    if ((nodeFails[index]! & ~own) !== 0) continue;
    for (let bits = of[index]!, code = 0; bits !== 0; bits >>>= 1, code++) if (bits & 1) counts[code]!++;
  }
  return named(values, counts);
}

/**
 * Counts the values of the statements that fail nothing but `own`, of edges whose ends fail nothing but `ownOfEnds`:
 * each value once for an edge.
 */
function countEdges(considered: Considered, { values, of }: Column, own: number, ownOfEnds: number): Counts {
  const { ground, nodeFails, statementFails } = considered;
  const { edges, source, target, first } = ground;
  const counts = new Int32Array(values.length);
  const last = new Int32Array(values.length).fill(-1);
  for (let edge = 0; edge < edges.length; edge++) {
    if (((nodeFails[source[edge]!]! | nodeFails[target[edge]!]!) & ~ownOfEnds) !== 0) continue;
    for (let index = first[edge]!; index < first[edge + 1]!; index++) {
      const code = of[index]!;
      if (code < 0 || last[code] === edge || (statementFails[index]! & ~own) !== 0) continue;
      last[code] = edge;
      counts[code]!++;
    }
  }
  return named(values, counts);
}

/** Counts of all facets: one pass over the nodes or the statements in scope for each. */
export function countFacets(considered: Considered): FacetCounts {
  const { ofNodes, ofStatements } = considered.ground;
  const facets = new Map<Facet, Counts>([
    ['type', countNodes(considered, ofNodes.type, FAILS.type)],
    ['issuer', countNodes(considered, ofNodes.issuer, FAILS.issuer)],
    ['language', countBits(considered, ofNodes.language, FAILS.language)],
    ['status', countBits(considered, ofNodes.status, FAILS.status)],
  ]);
  // What a facet of statements asks of the ends of an edge, the edge itself answers.
  for (const facet of STATEMENT_FACETS)
    facets.set(facet, countEdges(considered, ofStatements[facet], FAILS[facet], FAILS.touched));
  return { facets, ...countYears(considered) };
}

function countYears({ ground, nodeFails }: Considered): Pick<FacetCounts, 'years' | 'undated'> {
  const years = new Map<number, number>();
  let undated = 0;
  const { year: of } = ground.ofNodes;
  for (let index = 0; index < of.length; index++) {
    const counted = (nodeFails[index]! & ~FAILS.years) === 0 ? 1 : 0;
    const year = of[index]!;
    if (year < 0) undated += counted;
    else years.set(year, (years.get(year) ?? 0) + counted);
  }
  return { years, undated };
}

/** Counts of the legend: every key in scope. */
export function countLegend(considered: Considered): LegendNumbers {
  const { ofNodes, ofStatements } = considered.ground;
  // Hidden links also put what they lead to out of reach; their row says what comes back with them.
  const ends = FAILS.touched | FAILS.reach;
  const statuses = new Map(countBits(considered, ofNodes.status, FAILS.legendStatus));
  // Of nodes it is said in the facets alone.
  for (const status of ['read', 'unresolved']) statuses.delete(status);
  for (const [origin, count] of countEdges(considered, ofStatements.origin, FAILS.legendStatus, ends))
    statuses.set(origin, count);
  return {
    nodes: countNodes(considered, ofNodes.type, FAILS.legendType),
    edges: countEdges(considered, ofStatements.kind, FAILS.kind, ends),
    statuses,
  };
}
