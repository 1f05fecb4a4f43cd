export { applyCorrections } from './apply-corrections.ts';
export { correctGraph, correctionAdditions } from './correct-graph.ts';
export { curatedAdditions } from './curated.ts';
export { documentPatch, type Identity, identityOf } from './document-patch.ts';
export { type EncodingCandidate, type IngestContext, type IngestResult, ingest, PHASES, type Phase } from './ingest.ts';
export { withdrawDecision } from './withdraw-decision.ts';
