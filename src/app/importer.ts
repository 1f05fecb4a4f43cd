import { merge } from '../graph/index.ts';
import { makeTranslate } from '../i18n/index.ts';
import { type Diagnostic, LIMITS, makeDiagnostic, type Patch } from '../model/index.ts';
import {
  type ExplorerActions,
  type ExplorerStore,
  type ImportJob,
  presentOf,
  previewPatch,
  type ReadResult,
  workOrSelf,
} from '../store/index.ts';
import type { Announcer, Importer } from '../ui/index.ts';
import type { Order, Report } from './worker-messages.ts';

const failed = (...diagnostics: Diagnostic[]): ReadResult => ({
  document: null,
  extraction: null,
  patch: null,
  diagnostics,
});

interface ImporterParts {
  readonly store: ExplorerStore;
  readonly actions: ExplorerActions;
  readonly announcer: Announcer;
  readonly startWorker: () => Worker;
}

/**
 * Reads files one after the other in a worker. What is read waits for the user's decision; a document that the graph
 * already holds entirely opens its text at once. Cancelling ends the worker, so that it works whatever it is doing.
 */
export function makeImporter({ store, actions, announcer, startWorker }: ImporterParts): Importer {
  const queue: { readonly id: number; readonly file: File }[] = [];
  const patches = new Map<number, (patch: Patch) => void>();
  let worker: Worker | null = null;
  let running: { readonly id: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let count = 0;

  const say = () => makeTranslate(store.getState().settings.language);
  const jobOf = (id: number): ImportJob | undefined => store.getState().imports.find((job) => job.id === id);
  const update = (id: number, change: Partial<ImportJob>): void => {
    const job = jobOf(id);
    if (job) actions.putImport({ ...job, ...change });
  };

  function liveWorker(): Worker {
    if (worker) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => onReport(data));
    worker.addEventListener('error', () => {
      if (running) finish(running.id, failed(makeDiagnostic('run/internal')));
      stopWorker();
    });
    return worker;
  }

  function stopWorker(): void {
    worker?.terminate();
    worker = null;
    if (running) clearTimeout(running.timer);
    running = null;
  }

  function onReport(report: Report): void {
    if (report.kind === 'patch') {
      patches.get(report.job)?.(report.patch);
      patches.delete(report.job);
    } else if (report.kind === 'progress') {
      update(report.job, { phase: report.phase, progress: report.done / report.total });
    } else finish(report.job, report.result);
  }

  function finish(id: number, result: ReadResult): void {
    if (running?.id === id) {
      clearTimeout(running.timer);
      running = null;
    }
    const { document, extraction, patch } = result;
    const { graph } = presentOf(store.getState());
    if (document && extraction) actions.keepText({ document, extraction });
    const preview = patch && previewPatch(graph, patch);
    if (document && preview?.known && preview.nothingNew) {
      actions.dropImport(id);
      actions.read({ sha256: document.sha256, at: null });
      announcer.show(say()('import.known-text'));
    } else update(id, { state: patch ? 'ready' : 'failed', progress: 1, result });
    startNext();
  }

  function startNext(): void {
    if (running) return;
    const next = queue.shift();
    if (next) void start(next.id, next.file);
  }

  async function start(id: number, file: File): Promise<void> {
    const timer = setTimeout(() => {
      finish(id, failed(makeDiagnostic('run/internal', {}, { file: file.name })));
      stopWorker();
    }, LIMITS.documentMs);
    running = { id, timer };
    update(id, { state: 'reading' });
    if (file.size > LIMITS.fileBytes) {
      const sizes = { bytes: file.size, limit: LIMITS.fileBytes };
      finish(id, failed(makeDiagnostic('file/too-large', sizes, { file: file.name })));
      return;
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // The file may have gone, or be a folder.
      finish(id, failed(makeDiagnostic('file/unreadable', {}, { file: file.name })));
      return;
    }
    if (running?.id !== id) return;
    const order: Order = { kind: 'read', job: id, name: file.name, bytes };
    liveWorker().postMessage(order, [bytes.buffer]);
  }

  /** The patch under the identity that the user chose; the one there is when there was nothing to choose. */
  function decidedPatch(job: ImportJob, patch: Patch, identified: boolean): Promise<Patch> {
    const facts = job.result?.extraction?.document;
    if (!facts || facts.number !== null || !facts.proposed) return Promise.resolve(patch);
    return new Promise((resolve) => {
      patches.set(job.id, resolve);
      const order: Order = { kind: 'identify', job: job.id, identified };
      liveWorker().postMessage(order);
    });
  }

  return {
    readFiles: (files) => {
      for (const file of files) {
        const id = ++count;
        actions.putImport({ id, name: file.name, state: 'waiting', phase: '', progress: null, result: null });
        queue.push({ id, file });
      }
      startNext();
    },
    cancel: (id) => {
      const at = queue.findIndex((waiting) => waiting.id === id);
      if (at >= 0) queue.splice(at, 1);
      if (running?.id === id) stopWorker();
      actions.dropImport(id);
      announcer.show(say()('import.cancelled'));
      startNext();
    },
    accept: async (id, identified) => {
      const job = jobOf(id);
      const offered = job?.result?.patch;
      if (!job || !offered) return;
      const patch = await decidedPatch(job, offered, identified);
      const { graph } = presentOf(store.getState());
      const { newNodes, newEdges } = previewPatch(graph, patch);
      const grown = merge(graph, patch);
      actions.growGraph(grown, workOrSelf(grown, patch.document.node));
      actions.dropImport(id);
      actions.read({ sha256: patch.document.sha256, at: null });
      announcer.show(say()('import.added', { name: job.name, nodes: newNodes.length, edges: newEdges.length }));
    },
    discard: (id) => actions.dropImport(id),
  };
}
