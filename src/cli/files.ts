import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readGraph } from '../exchange/index.ts';
import { parseJson, type RecitalGraph } from '../graph/index.ts';
import { type IngestContext, type IngestResult, ingest } from '../ingest/index.ts';
import {
  type Correction,
  type Diagnostic,
  LIMITS,
  makeDiagnostic,
  type Outcome,
  parseCorrections,
} from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import { readAsset } from './assets.ts';

/** Reads a file's bytes; a missing, unreadable or too large one is a diagnostic, the last without being read. */
export async function readBytes(
  path: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  try {
    const { size } = await stat(path);
    if (size > limit)
      return { ok: false, diagnostics: [makeDiagnostic('file/too-large', { bytes: size, limit }, { file: path })] };
    return { ok: true, value: new Uint8Array(await readFile(path)), diagnostics: [] };
  } catch (error) {
    const reason = reasonOf(error);
    const code = reason === 'ENOENT' ? 'file/not-found' : 'file/unreadable';
    return { ok: false, diagnostics: [makeDiagnostic(code, { reason }, { file: path })] };
  }
}

/** Writes a file; what keeps it from being written is a diagnostic. */
export async function writeFileAt(path: string, content: string | Uint8Array): Promise<readonly Diagnostic[]> {
  try {
    await writeFile(path, content);
    return [];
  } catch (error) {
    return [makeDiagnostic('file/not-written', { reason: reasonOf(error) }, { file: path })];
  }
}

export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

/** What the caller knows of documents beside their bytes. */
export type KnownOfFiles = Pick<IngestContext, 'language' | 'encoding'>;

/** Reads one document through the whole pipeline. */
export async function ingestFile(path: string, registry: Registry, known: KnownOfFiles = {}): Promise<IngestResult> {
  const bytes = await readBytes(path, LIMITS.fileBytes);
  if (!bytes.ok) return { document: null, extraction: null, patch: null, diagnostics: bytes.diagnostics };
  return ingest(bytes.value, basename(path), { registry, asset: readAsset, ...known });
}

/** Loads decisions that were exported; what is damaged is named with its file. */
export async function loadCorrections(path: string): Promise<Outcome<readonly Correction[]>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const json = parseJson(new TextDecoder().decode(bytes.value));
  const parsed: Outcome<readonly Correction[]> = json.ok
    ? parseCorrections(json.value)
    : { ok: false, diagnostics: [makeDiagnostic('corrections/not-a-file')] };
  return { ...parsed, diagnostics: parsed.diagnostics.map((entry) => ({ ...entry, at: { file: path } })) };
}

/** Loads a graph from any format that Recital reads back, told by the file's ending; without one of those, its own. */
export async function loadGraph(path: string): Promise<Outcome<RecitalGraph>> {
  const bytes = await readBytes(path);
  return bytes.ok ? readGraph(path, bytes.value) : bytes;
}
