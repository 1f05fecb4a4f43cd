import type { Correction } from './corrections.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { OpenCitation, SavedDocument, SavedEdge, SavedNode } from './saved-graph.ts';

/** What one document adds to a graph; merging it twice changes nothing. */
export interface Patch {
  readonly document: SavedDocument;
  readonly nodes: readonly SavedNode[];
  readonly edges: readonly SavedEdge[];
  readonly open: readonly OpenCitation[];
  /** Decisions of people that went into it. */
  readonly corrections?: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}
