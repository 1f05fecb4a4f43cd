import { type ExpressionDifference, expressionDifferences, type RecitalGraph } from '../../graph/index.ts';
import type { IngestResult } from '../../ingest/index.ts';
import type { Citation, Diagnostic, Extraction, Patch } from '../../model/index.ts';

/**
 * What became of one file: `read` into the graph, `unchanged` because the graph held these bytes before, `duplicate` of
 * another file of the same run, `failed` to be read, or `left` when the run was stopped before it.
 */
export type FileState = 'read' | 'unchanged' | 'duplicate' | 'failed' | 'left';

/** What was found in one document, counted. */
export interface FileCounts {
  readonly clauses: number;
  readonly citations: Readonly<Record<Citation['status'], number>>;
  readonly bodies: number;
  readonly actionLines: number;
  readonly mandates: number;
}

/** What one file was taken for. */
export interface FileIdentity {
  /** A version, or `document:…` while nobody knows what it is. */
  readonly node: string;
  /** `text`: stated; `registry`: proposed by title and history; `graph`: as an earlier run had it; `none`: unknown. */
  readonly by: string;
  readonly title: string | null;
}

export interface FileReport {
  readonly file: string;
  readonly state: FileState;
  readonly sha256: string | null;
  /** The file that holds the same bytes, for a duplicate. */
  readonly sameAs?: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly language: string | null;
  readonly identity: FileIdentity | null;
  readonly found: FileCounts | null;
  readonly open: Patch['open'];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run of `recital build` did; the same files give the same report. */
export interface BuildReport {
  readonly format: 'recital-build-report';
  readonly version: 1;
  readonly graph: {
    readonly file: string;
    readonly documents: number;
    readonly nodes: number;
    readonly edges: number;
    readonly open: number;
  };
  readonly stopped: boolean;
  readonly states: Readonly<Record<FileState, number>>;
  readonly found: FileCounts;
  /** What language versions of one text do not share. */
  readonly differences: readonly ExpressionDifference[];
  readonly files: readonly FileReport[];
}

const EMPTY: Omit<FileReport, 'file' | 'state'> = {
  sha256: null,
  format: null,
  encoding: null,
  language: null,
  identity: null,
  found: null,
  open: [],
  diagnostics: [],
};

/** The row of a file that was not read, for the reason that its state gives. */
export const unreadFile = (file: string, state: FileState, known: Partial<FileReport> = {}): FileReport => ({
  ...EMPTY,
  file,
  state,
  ...known,
});

/** The row of a file that went through the pipeline. */
export function readFileRow(file: string, sha256: string, result: IngestResult): FileReport {
  const { document, extraction, patch, diagnostics } = result;
  return {
    ...EMPTY,
    file,
    state: patch ? 'read' : 'failed',
    sha256,
    format: document?.format ?? null,
    encoding: document?.encoding ?? null,
    language: extraction?.language ?? null,
    identity: patch && extraction ? identityRow(patch, extraction) : null,
    found: extraction && countsOf(extraction),
    open: patch?.open ?? [],
    diagnostics,
  };
}

const identityRow = (patch: Patch, { document }: Extraction): FileIdentity => ({
  node: patch.document.node,
  by: patch.document.node.startsWith('document:') ? 'none' : document.number !== null ? 'text' : 'registry',
  title: document.title,
});

function countsOf({ clauses, citations, bodies, actionLines, mandates }: Extraction): FileCounts {
  const count = { resolved: 0, ambiguous: 0, unresolved: 0 };
  for (const { status } of citations) count[status]++;
  return {
    clauses: clauses.length,
    citations: count,
    bodies: new Set(bodies.map((body) => body.canonical)).size,
    actionLines: new Set(actionLines.flatMap((mention) => mention.codes)).size,
    mandates: mandates.filter((mandate) => !mandate.reported).length,
  };
}

export function makeBuildReport(
  out: string,
  graph: RecitalGraph,
  files: readonly FileReport[],
  stopped: boolean,
): BuildReport {
  const states = { read: 0, unchanged: 0, duplicate: 0, failed: 0, left: 0 };
  for (const { state } of files) states[state]++;
  return {
    format: 'recital-build-report',
    version: 1,
    graph: {
      file: out,
      documents: graph.documents.size,
      nodes: graph.nodes.size,
      edges: graph.edges.size,
      open: graph.open.length,
    },
    stopped,
    states,
    found: files.flatMap(({ found }) => found ?? []).reduce(sumOf, NOTHING),
    differences: expressionDifferences(graph),
    files,
  };
}

const NOTHING: FileCounts = {
  clauses: 0,
  citations: { resolved: 0, ambiguous: 0, unresolved: 0 },
  bodies: 0,
  actionLines: 0,
  mandates: 0,
};

const sumOf = (a: FileCounts, b: FileCounts): FileCounts => ({
  clauses: a.clauses + b.clauses,
  citations: {
    resolved: a.citations.resolved + b.citations.resolved,
    ambiguous: a.citations.ambiguous + b.citations.ambiguous,
    unresolved: a.citations.unresolved + b.citations.unresolved,
  },
  bodies: a.bodies + b.bodies,
  actionLines: a.actionLines + b.actionLines,
  mandates: a.mandates + b.mandates,
});
