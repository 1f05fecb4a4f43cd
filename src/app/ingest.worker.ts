import { documentPatch, ingest } from '../ingest/index.ts';
import { makeDiagnostic, makeDocumentId, type Outcome } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import type { ReadResult } from '../store/index.ts';
import { loadRegistry } from './curated-facts.ts';
import type { Order, Report } from './worker-messages.ts';

const results = new Map<number, ReadResult>();
let registry: Promise<Outcome<Registry>> | undefined;

const post = (report: Report): void => postMessage(report);

async function read(order: Extract<Order, { kind: 'read' }>): Promise<ReadResult> {
  registry ??= loadRegistry();
  const loaded = await registry;
  if (!loaded.ok) return { document: null, extraction: null, patch: null, diagnostics: loaded.diagnostics };
  return ingest(order.bytes, order.name, {
    registry: loaded.value,
    onProgress: (phase, done, total) => post({ kind: 'progress', job: order.job, phase, done, total }),
  });
}

async function identify({ job, identified }: Extract<Order, { kind: 'identify' }>): Promise<void> {
  const result = results.get(job);
  const loaded = await registry;
  if (!result?.document || !result.extraction || !result.patch || !loaded?.ok) return;
  const { document, extraction } = result;
  const proposed = extraction.document.proposed?.id;
  const identity =
    identified && proposed
      ? ({ id: proposed, by: 'user' } as const)
      : ({ id: makeDocumentId(document.sha256), by: 'none' } as const);
  const patch = documentPatch(document, extraction, loaded.value, identity);
  post({ kind: 'patch', job, patch: { ...patch, diagnostics: result.patch.diagnostics } });
}

/** What is a mistake of ours ends here: it becomes a diagnostic, and the worker goes on. */
addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  try {
    if (data.kind === 'identify') return await identify(data);
    const result = await read(data);
    results.set(data.job, result);
    post({ kind: 'result', job: data.job, result });
  } catch {
    const diagnostics = [makeDiagnostic('run/internal')];
    post({ kind: 'result', job: data.job, result: { document: null, extraction: null, patch: null, diagnostics } });
  }
});
