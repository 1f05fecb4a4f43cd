import { documentPatch, ingest } from '../ingest/index.ts';
import { type Correction, makeDiagnostic, makeDocumentId, type Outcome } from '../model/index.ts';
import { correctedRegistry, type Registry } from '../registry/index.ts';
import type { ReadResult } from '../store/index.ts';
import { fetchAsset } from './assets.ts';
import { loadRegistry } from './curated-facts.ts';
import type { Order, Report } from './worker-messages.ts';

let loading: Promise<Outcome<Registry>> | undefined;
let corrected: { readonly key: string; readonly registry: Registry } | undefined;

const post = (report: Report): void => postMessage(report);

/** The registry with what people decided; made again only when they decided something new. */
async function registryWith(corrections: readonly Correction[]): Promise<Outcome<Registry>> {
  loading ??= loadRegistry();
  const loaded = await loading;
  if (!loaded.ok) return loaded;
  const key = JSON.stringify(corrections);
  if (corrected?.key !== key) corrected = { key, registry: correctedRegistry(loaded.value, corrections) };
  return { ...loaded, value: corrected.registry };
}

async function read(order: Extract<Order, { kind: 'read' }>): Promise<ReadResult> {
  const { job, name, bytes, encoding, corrections } = order;
  const registry = await registryWith(corrections);
  if (!registry.ok) return { document: null, extraction: null, patch: null, diagnostics: registry.diagnostics };
  return ingest(bytes, name, {
    registry: registry.value,
    corrections,
    encoding: encoding ?? undefined,
    asset: fetchAsset,
    onProgress: (phase, done, total) => post({ kind: 'progress', job, phase, done, total }),
  });
}

async function identify(order: Extract<Order, { kind: 'identify' }>): Promise<void> {
  const { job, document, extraction, identified, corrections } = order;
  const registry = await registryWith(corrections);
  const proposed = extraction.document.proposed?.id;
  const identity =
    identified && proposed
      ? ({ id: proposed, by: 'user' } as const)
      : ({ id: makeDocumentId(document.sha256), by: 'none' } as const);
  const patch = registry.ok ? documentPatch(document, extraction, registry.value, identity) : null;
  post({ kind: 'patch', job, patch });
}

/** What is a mistake of ours ends here: it becomes a diagnostic, and the worker goes on. */
addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  try {
    if (data.kind === 'identify') await identify(data);
    else post({ kind: 'result', job: data.job, result: await read(data) });
  } catch {
    if (data.kind === 'identify') return post({ kind: 'patch', job: data.job, patch: null });
    const diagnostics = [makeDiagnostic('run/internal')];
    post({ kind: 'result', job: data.job, result: { document: null, extraction: null, patch: null, diagnostics } });
  }
});
