/** What nodes are narrowed by. */
export const NODE_FACETS = ['type', 'issuer', 'language', 'status'] as const;
export type NodeFacet = (typeof NODE_FACETS)[number];

/** What statements (edges of the graph) are narrowed by; a node then needs such a statement. */
export const STATEMENT_FACETS = ['part', 'stance', 'verb', 'origin'] as const;
export type StatementFacet = (typeof STATEMENT_FACETS)[number];

export const FACETS = [...NODE_FACETS, ...STATEMENT_FACETS] as const;
export type Facet = NodeFacet | StatementFacet;

/** What a node can be in the facet `status`. */
export const NODE_STATUSES = ['read', 'unread', 'newer', 'draft', 'unresolved'] as const;
export type NodeStatus = (typeof NODE_STATUSES)[number];

/** The chosen values of each facet: of one facet any, of several facets all must hold. Never an empty set. */
export type Facets = ReadonlyMap<Facet, ReadonlySet<string>>;

/** Years from and to, both included; what stands at no year (bodies, as a rule) is kept or not. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
  readonly undated: boolean;
}

/** What a view is narrowed to, beside the kinds that the legend hides. */
export interface Narrowing {
  readonly facets: Facets;
  /** Null: any year. */
  readonly years: YearRange | null;
  /** Nodes that were hidden one by one. */
  readonly hiddenOnes: ReadonlySet<string>;
  /** Only these; null is all. */
  readonly kept: ReadonlySet<string> | null;
  /** Lays out only what is shown; else everything keeps the place that it has without filters. */
  readonly closeUp: boolean;
}

export const NOT_NARROWED: Narrowing = {
  facets: new Map(),
  years: null,
  hiddenOnes: new Set(),
  kept: null,
  closeUp: false,
};

/** The facets with a value chosen that was not, or the other way round. */
export function withToggled(facets: Facets, facet: Facet, value: string): Facets {
  const values = new Set(facets.get(facet));
  if (!values.delete(value)) values.add(value);
  return withChosen(facets, facet, values);
}

/** The facets with exactly these values of one chosen. */
export function withChosen(facets: Facets, facet: Facet, values: ReadonlySet<string>): Facets {
  const next = new Map(facets);
  if (values.size === 0) next.delete(facet);
  else next.set(facet, values);
  return next;
}

/** Whether a view is narrowed at all. */
export const isNarrowed = ({ facets, years, hiddenOnes, kept }: Narrowing): boolean =>
  facets.size > 0 || years !== null || hiddenOnes.size > 0 || kept !== null;
