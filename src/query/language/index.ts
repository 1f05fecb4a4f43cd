export type { GraphNames } from './check-names.ts';
export { type QueryGraph, queryGraph, schemaOf } from './embedded-graph.ts';
export { planQuery, type QueryPlan } from './plan.ts';
export { LanguageError, type Place, PROBLEMS, type ProblemCode } from './problem.ts';
export type { PropertyGraph } from './property-graph.ts';
export { type RunEnd, type RunOptions, runPlan } from './run.ts';
export { NodeValue, PathValue, RelationshipValue, type Value } from './values.ts';
