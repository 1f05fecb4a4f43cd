import type { Analysis } from './analysis.ts';
import { bridges } from './bridges.ts';
import { circular } from './circular.ts';
import { communities } from './communities.ts';
import { isolated } from './isolated.ts';
import { mostCited } from './most-cited.ts';
import { mostInstructed } from './most-instructed.ts';
import { notRead } from './not-read.ts';
import { reciprocal } from './reciprocal.ts';
import { unresolved } from './unresolved.ts';

/** Every analysis, in the order in which they are offered. A new one is one file and one line here. */
export const ANALYSES: readonly Analysis[] = [
  mostCited,
  mostInstructed,
  bridges,
  communities,
  reciprocal,
  circular,
  notRead,
  unresolved,
  isolated,
];

export type { Analysis, AnalysisRow, Ranked, Watch } from './analysis.ts';
export {
  type AnalysisEdge,
  type AnalysisGraph,
  analysedAs,
  analysisGraph,
  analysisGraphInParts,
  type Shown,
} from './analysis-graph.ts';
export { type Measure, measureOf } from './measure.ts';
