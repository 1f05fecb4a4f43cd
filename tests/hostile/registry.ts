import { loadRegistry } from '../../src/cli/facts.ts';
import { type IngestContext, type IngestResult, ingest } from '../../src/ingest/index.ts';

/** Reads bytes as the program does; the time it took beside the result. */
export async function ingestTimed(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  context: Partial<IngestContext> = {},
): Promise<IngestResult & { readonly ms: number }> {
  const registry = await loadRegistry();
  const started = performance.now();
  const result = await ingest(bytes, name, { registry, ...context });
  return { ...result, ms: performance.now() - started };
}
