import { type ExpressionDifference, expressionDifferences, mergeAll, type RecitalGraph } from '../graph/index.ts';
import { type CitationStatus, makeClauseId, type OpenCitation } from '../model/index.ts';
import type { ImportJob } from './imports.ts';

/** How far a batch of files is, by what can be counted without the graph. */
export interface BatchProgress {
  readonly total: number;
  /** Files about which nothing more is to be done but the user's decision. */
  readonly done: number;
  readonly ready: number;
  /** Files whose encoding somebody has to say. */
  readonly unsure: number;
  readonly failed: number;
  readonly stopped: number;
  readonly known: number;
  readonly added: number;
  /** Whether a file is being read or waits to be. */
  readonly running: boolean;
  readonly citations: Readonly<Record<CitationStatus, number>>;
  /** Documents whose number is only proposed. */
  readonly proposed: number;
}

export function batchProgress(jobs: readonly ImportJob[]): BatchProgress {
  const states = { waiting: 0, reading: 0, unsure: 0, ready: 0, failed: 0, stopped: 0, known: 0, added: 0 };
  const citations = { resolved: 0, ambiguous: 0, unresolved: 0 };
  let proposed = 0;
  for (const { state, result } of jobs) {
    states[state]++;
    for (const { status } of result?.extraction?.citations ?? []) citations[status]++;
    if (state === 'ready' && isProposed({ result })) proposed++;
  }
  const { waiting, reading, ...rest } = states;
  return {
    ...rest,
    total: jobs.length,
    done: rest.ready + rest.unsure + rest.failed + rest.known + rest.added,
    running: waiting + reading > 0,
    citations,
    proposed,
  };
}

/** Whether the registry proposes what the document is, and the text does not say it. */
export const isProposed = ({ result }: Pick<ImportJob, 'result'>): boolean => {
  const facts = result?.extraction?.document;
  return facts !== undefined && facts.number === null && facts.proposed !== null;
};

/** What adding all that is ready would change. */
export interface BatchPreview {
  readonly newNodes: number;
  readonly newEdges: number;
  /** The graph with all of it, to name what is new by. */
  readonly graph: RecitalGraph;
  readonly differences: readonly ExpressionDifference[];
}

export function previewBatch(graph: RecitalGraph, jobs: readonly ImportJob[]): BatchPreview {
  const patches = patchesOf(jobs);
  const grown = mergeAll(graph, patches);
  const read = new Set(patches.map(({ document }) => document.node));
  return {
    newNodes: grown.nodes.size - graph.nodes.size,
    newEdges: grown.edges.size - graph.edges.size,
    graph: grown,
    differences: expressionDifferences(grown).filter(({ version }) => read.has(version)),
  };
}

/** The patches of the files that wait for a decision. */
export const patchesOf = (jobs: readonly ImportJob[]) =>
  jobs.flatMap(({ state, result }) => (state === 'ready' && result?.patch ? result.patch : []));

/** A citation that was read in one of the files and names no single thing. */
export interface OpenInFile {
  readonly file: string;
  /** Id of its clause, of its document where it stands in none. */
  readonly place: string;
  readonly citation: OpenCitation;
}

export const openOf = (jobs: readonly ImportJob[]): readonly OpenInFile[] =>
  jobs.flatMap(({ name, result }) => {
    const patch = result?.patch;
    if (!patch) return [];
    const { node } = patch.document;
    return patch.open.map((citation) => ({
      file: name,
      place: citation.clause === '' ? node : makeClauseId(node, citation.clause),
      citation,
    }));
  });
