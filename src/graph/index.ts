export { documentVersion } from './document-version.ts';
export { type ExpressionDifference, expressionDifferences } from './expressions.ts';
export { fingerprint } from './fingerprint.ts';
export { emptyGraph, type GraphEdge, nodeOfType, type RecitalGraph } from './graph.ts';
export { eachInParts, PART, runThrough } from './in-parts.ts';
export { type Additions, merge, mergeAll, newIn } from './merge.ts';
export { parseGraph, parseJson } from './parse.ts';
export { partOf } from './part.ts';
export { type GraphPiece, joinPieces, piecesOf } from './pieces.ts';
export { LEVELS, type Level, type ProjectedEdge, type Projection, project, projectInParts } from './project.ts';
export { mergeReadings } from './read-again.ts';
export { seededRandom } from './seeded-random.ts';
export { serialize, serializeParts } from './serialize.ts';
export {
  type Arcs,
  compileArcs,
  compileSnapshot,
  type Rows,
  type Snapshot,
  type SnapshotEdge,
  TYPE_NUMBERS,
} from './snapshot.ts';
export { strongComponents } from './strong-components.ts';
export { withdraw, withdrawCitations, withdrawEvidence } from './withdraw.ts';
