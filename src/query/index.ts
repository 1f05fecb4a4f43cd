export { type AskedAnswer, answerPath, chooseEngine, edgesOfHops, type PathAnswer } from './answer.ts';
export { knowFolded } from './compile.ts';
export { type Connection, connect } from './connect.ts';
export {
  type AnswerEnd,
  type Capabilities,
  FEATURES,
  type Feature,
  featuresOf,
  type Path,
  type PathEngine,
  type PathSession,
  type Refusal,
  RefusedError,
  refusalsOf,
} from './engine.ts';
export { ENGINES } from './engines/index.ts';
export {
  type GraphNames,
  type Hint,
  hintsOf,
  LanguageError,
  NodeValue,
  namesOf,
  nearestOf,
  PathValue,
  type ProblemCode,
  planQuery,
  propertyKinds,
  type QueryGraph,
  queryGraph,
  RelationshipValue,
  runPlan,
  schemaOf,
  textOf,
  type Value,
} from './language/index.ts';
export {
  DIRECTIONS,
  type Direction,
  makePathQuery,
  type NodeSelector,
  type PathMode,
  PathQuery,
  type PathQueryInput,
  parsePathQuery,
  type QueryProblem,
  WEAK_EDGES,
} from './path-query.ts';
export { PathPattern } from './pattern.ts';
export { type Common, commonGround, type Reached, reachable } from './reachable.ts';
export type { Budget, StopReason } from './search/clock.ts';
export {
  type FromText,
  fromText,
  INEXPRESSIBLE,
  type InexpressibleReason,
  patternAsked,
  selectorIn,
  toText,
  type Written,
} from './text/index.ts';
export { DEFAULT_WEIGHTS, Weights } from './weights.ts';
export {
  type EmptyEnd,
  type Lifted,
  RESTRICTIONS,
  type Restriction,
  type Side,
  stopsOf,
  type WhyNot,
  whyNot,
} from './why-not.ts';
