export type {
  Clause,
  ClauseOf,
  Expression,
  GroupPattern,
  LabelExpression,
  NodePattern,
  PathPattern,
  PatternElement,
  RelationshipPattern,
} from './ast.ts';
export type { GraphNames } from './check-names.ts';
export { labelOf, namesOf, type QueryGraph, queryGraph, schemaOf, typeOf } from './embedded-graph.ts';
export { hasLabels } from './evaluate.ts';
export { type Hint, hintsOf } from './hints.ts';
export { nearestOf } from './near.ts';
export { parseQuery } from './parse.ts';
export { planQuery, type QueryPlan } from './plan.ts';
export { textOf } from './print.ts';
export { LanguageError, type Place, PROBLEMS, type ProblemCode } from './problem.ts';
export type { PropertyGraph } from './property-graph.ts';
export { propertyKinds } from './property-kinds.ts';
export { type RunEnd, type RunOptions, runPlan } from './run.ts';
export { NodeValue, PathValue, RelationshipValue, type Value } from './values.ts';
