import { type ExpressionDifference, expressionDifferences, merge, type RecitalGraph } from '../graph/index.ts';
import type { EncodingCandidate } from '../ingest/index.ts';
import type { Diagnostic, Extraction, Patch, SourceDocument } from '../model/index.ts';

/** What reading one file gives, whatever ran it. */
export interface ReadResult {
  readonly document: SourceDocument | null;
  readonly extraction: Extraction | null;
  readonly patch: Patch | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What the encoding may be when the bytes leave it open, or when it was guessed. */
  readonly encodings?: readonly EncodingCandidate[];
}

/** A text that is open in the reading panel. It lives in memory only. */
export interface OpenText {
  readonly document: SourceDocument;
  readonly extraction: Extraction;
}

/** A text by its SHA-256, and an offset into it to show; null for its beginning. */
export interface OpenPlace {
  readonly sha256: string;
  readonly at: number | null;
}

/**
 * `ready` for the user's decision, `unsure` until somebody says the encoding, `known` when the graph holds all of it,
 * `stopped` before it was read, `added` to the graph.
 */
export type JobState = 'waiting' | 'reading' | 'unsure' | 'ready' | 'failed' | 'stopped' | 'known' | 'added';

/** One file on its way into the graph. */
export interface ImportJob {
  readonly id: number;
  readonly name: string;
  readonly state: JobState;
  readonly phase: string;
  /** Progress of the phase, 0…1; null when its length is not known. */
  readonly progress: number | null;
  readonly result: ReadResult | null;
  /** What the encoding may be, as the first reading found; empty when the bytes tell it. */
  readonly encodings: readonly EncodingCandidate[];
  /** The encoding that somebody chose. */
  readonly encoding: string | null;
}

/** A file that waits to be read for the first time. */
export const waitingJob = (id: number, name: string): ImportJob => ({
  id,
  name,
  state: 'waiting',
  phase: '',
  progress: null,
  result: null,
  encodings: [],
  encoding: null,
});

/** What accepting a patch would change; counted before it happens. */
export interface PatchPreview {
  readonly newNodes: readonly string[];
  readonly newEdges: readonly string[];
  /** Edges that are there already and gain evidence. */
  readonly confirmedEdges: number;
  readonly nothingNew: boolean;
  /** The document was read into this graph before. */
  readonly known: boolean;
  /** Against the other language versions of the same text. */
  readonly differences: readonly ExpressionDifference[];
  /** Has all that the differences speak of, to name it by. */
  readonly graph: RecitalGraph;
}

export function previewPatch(graph: RecitalGraph, patch: Patch): PatchPreview {
  const newNodes = patch.nodes.filter((node) => !graph.nodes.has(node.key)).map((node) => node.key);
  const newEdges = patch.edges.filter((edge) => !graph.edges.has(edge.key)).map((edge) => edge.key);
  const known = graph.documents.has(patch.document.sha256);
  let confirmedEdges = 0;
  for (const edge of patch.edges) {
    const present = graph.edges.get(edge.key);
    if (!present) continue;
    const seen = new Set(present.attributes.evidence.map((evidence) => JSON.stringify(evidence)));
    if (edge.attributes.evidence.some((evidence) => !seen.has(JSON.stringify(evidence)))) confirmedEdges++;
  }
  return {
    newNodes,
    newEdges,
    confirmedEdges,
    known,
    ...differencesWith(graph, patch),
    nothingNew: known && newNodes.length === 0 && newEdges.length === 0 && confirmedEdges === 0,
  };
}

/** Nothing while no other document was read for the same version. */
function differencesWith(graph: RecitalGraph, patch: Patch): Pick<PatchPreview, 'differences' | 'graph'> {
  const { node, sha256 } = patch.document;
  const present = graph.nodes.get(node);
  if (present?.type !== 'version' || !present.expressions.some(({ document }) => document !== sha256))
    return { differences: [], graph };
  const grown = merge(graph, patch);
  return { differences: expressionDifferences(grown, node), graph: grown };
}
