import { basename } from 'node:path';
import { type Additions, mergeAll, type RecitalGraph, withdraw } from '../../graph/index.ts';
import { type IngestContext, ingest } from '../../ingest/index.ts';
import { hasError, LIMITS } from '../../model/index.ts';
import { sha256Hex } from '../../readers/index.ts';
import { readBytes } from '../files.ts';
import { type FileReport, readFileRow, unreadFile } from './build-report.ts';

export interface BuildRun {
  readonly files: readonly string[];
  /** What the documents are read into; those that it holds are not read again. */
  readonly graph: RecitalGraph;
  /** Whether a document that the graph holds must be read again all the same. */
  readonly isStale: (sha256: string) => boolean;
  readonly context: IngestContext;
  readonly signal: AbortSignal;
  readonly onFile: (file: string, index: number) => void;
}

export interface BuildResult {
  readonly graph: RecitalGraph;
  readonly rows: readonly FileReport[];
  readonly stopped: boolean;
}

/**
 * Reads files one after the other into one graph. A file that cannot be read never keeps the others from it; once the
 * signal is given, what was read is kept and the rest is left.
 */
export async function runBuild({ files, graph, isStale, context, signal, onFile }: BuildRun): Promise<BuildResult> {
  const rows: FileReport[] = [];
  const additions: Additions[] = [];
  const seen = new Map<string, string>();
  const again = new Set<string>();
  for (const [index, file] of files.entries()) {
    if (signal.aborted) {
      rows.push(unreadFile(file, 'left'));
      continue;
    }
    onFile(file, index);
    const bytes = await readBytes(file, LIMITS.fileBytes);
    if (!bytes.ok) {
      rows.push(unreadFile(file, 'failed', { diagnostics: bytes.diagnostics }));
      continue;
    }
    const sha256 = await sha256Hex(bytes.value);
    const sameAs = seen.get(sha256);
    if (sameAs !== undefined) {
      rows.push(unreadFile(file, 'duplicate', { sha256, sameAs }));
      continue;
    }
    seen.set(sha256, file);
    const present = graph.documents.get(sha256);
    if (present && !isStale(sha256)) {
      const { encoding, language, node } = present;
      const by = node.startsWith('document:') ? 'none' : 'graph';
      rows.push(unreadFile(file, 'unchanged', { sha256, encoding, language, identity: { node, by, title: null } }));
      continue;
    }
    const result = await ingest(bytes.value, basename(file), { ...context, sha256 });
    if (signal.aborted && result.patch === null) {
      rows.push(unreadFile(file, 'left', { sha256 }));
      continue;
    }
    const sound = result.patch !== null && !hasError(result.diagnostics);
    rows.push(readFileRow(file, sha256, sound ? result : { ...result, patch: null }));
    if (!sound) continue;
    additions.push(result.patch);
    if (present) again.add(sha256);
  }
  return { graph: mergeAll(withdraw(graph, again), additions), rows, stopped: signal.aborted };
}
