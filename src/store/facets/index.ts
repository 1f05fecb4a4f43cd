export { type Considered, consider, FAILS, type Filters } from './consider.ts';
export { countFacets, countLegend, type FacetCounts } from './counts.ts';
export {
  FACETS,
  type Facet,
  isNarrowed,
  type Narrowing,
  NODE_FACETS,
  NODE_STATUSES,
  NOT_NARROWED,
  STATEMENT_FACETS,
  withChosen,
  withToggled,
  type YearRange,
} from './facets.ts';
export { nodeFacts } from './facts.ts';
export { type Ground, type GroundNode, makeGround } from './ground.ts';
