import { mergeReadings } from '../graph/index.ts';
import { makeTranslate } from '../i18n/index.ts';
import { type Diagnostic, LIMITS, makeDiagnostic, type Patch } from '../model/index.ts';
import { acceptedFiles } from '../readers/index.ts';
import {
  type ExplorerActions,
  type ExplorerStore,
  type ImportJob,
  isProposed,
  presentOf,
  previewPatch,
  type ReadResult,
  waitingJob,
  workOrSelf,
} from '../store/index.ts';
import type { Announcer, Importer } from '../ui/index.ts';
import { makeImportList } from './import-list.ts';
import type { KeptOriginals } from './originals.ts';
import { makeReadAhead } from './read-ahead.ts';
import { makeReaderThread } from './reader-thread.ts';

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
  readonly originals: Pick<KeptOriginals, 'keep'>;
  readonly startWorker: () => Worker;
}

/**
 * Reads files one after the other in a worker. What is read waits for the user's decision; a single document that the
 * graph already holds entirely opens its text at once. Cancelling ends the worker, so that it works whatever it is doing;
 * files that were not read yet stay in the list of a batch and can be gone on with.
 */
export function makeImporter({ store, actions, announcer, originals, startWorker }: ImporterParts): Importer {
  const files = new Map<number, File>();
  const list = makeImportList(store, actions);
  const ahead = makeReadAhead(files);
  let queue: number[] = [];
  let running: { readonly id: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let count = 0;

  const thread = makeReaderThread(startWorker, {
    // In a batch it is files that are counted; their steps are too short to be shown.
    onProgress: (id, phase, progress) => {
      if (!list.isBatch()) update(id, { phase, progress });
    },
    onResult: (id, result) => finish(id, result),
    onCrash: () => {
      if (running) finish(running.id, failed(makeDiagnostic('run/internal')));
    },
  });

  const say = () => makeTranslate(store.getState().settings.language);
  const { all: jobs, get: jobOf, update } = list;
  const drop = (id: number): void => {
    jobs();
    files.delete(id);
    actions.dropImport(id);
  };
  const corrections = () => presentOf(store.getState()).graph.corrections;

  function stop(): void {
    thread.stop();
    if (running) clearTimeout(running.timer);
    running = null;
  }

  function finish(id: number, result: ReadResult): void {
    if (running?.id === id) {
      clearTimeout(running.timer);
      running = null;
    }
    // The worker goes on while its result is looked at.
    startNext();
    const { document, extraction, patch, encodings } = result;
    const file = files.get(id);
    if (file && document?.format === 'pdf') originals.keep(document.sha256, file);
    if (document && extraction) list.keepText({ document, extraction });
    const preview = patch && previewPatch(presentOf(store.getState()).graph, patch);
    if (!preview?.nothingNew) {
      const unsure = document === null && encodings !== undefined;
      update(id, {
        state: patch ? 'ready' : unsure ? 'unsure' : 'failed',
        progress: 1,
        result,
        encodings: encodings ?? jobOf(id)?.encodings ?? [],
      });
      sayEncoding(id, result);
    } else if (document && !list.isBatch()) {
      drop(id);
      actions.read({ sha256: document.sha256, at: null });
      announcer.show(say()('import.known-text'));
    } else update(id, { state: 'known', progress: 1, result });
    goOn();
  }

  /** Asks for the encoding, or says how the text was read in the one that was chosen. */
  function sayEncoding(id: number, { document, extraction }: ReadResult): void {
    const job = jobOf(id);
    if (!job) return;
    const { name, state, encodings, encoding } = job;
    if (state === 'unsure' && !list.isBatch())
      announcer.say(say()('import.encoding.asked', { name, count: encodings.length }));
    else if (encoding !== null && document) {
      const citations = extraction?.citations.length ?? 0;
      announcer.say(say()('import.encoding.read', { name, encoding: document.encoding, citations }));
    }
  }

  function startNext(): void {
    if (running) return;
    const next = queue.shift();
    const file = next === undefined ? undefined : files.get(next);
    if (next !== undefined && file) void start(next, file);
  }

  /** Reads the next file, or says that a batch is read. */
  function goOn(): void {
    startNext();
    if (!running && list.isBatch()) announceEnd();
  }

  function announceEnd(): void {
    const all = jobs();
    const of = (state: ImportJob['state']): number => all.filter((job) => job.state === state).length;
    announcer.say(
      say()('import.batch.read', {
        ready: of('ready'),
        unsure: of('unsure'),
        failed: of('failed'),
        stopped: of('stopped'),
      }),
    );
  }

  async function start(id: number, file: File): Promise<void> {
    const timer = setTimeout(() => {
      thread.stop();
      finish(id, failed(makeDiagnostic('run/internal', {}, { file: file.name })));
    }, LIMITS.documentMs);
    running = { id, timer };
    update(id, { state: 'reading' });
    if (file.size > LIMITS.fileBytes) {
      const sizes = { bytes: file.size, limit: LIMITS.fileBytes };
      queueMicrotask(() => finish(id, failed(makeDiagnostic('file/too-large', sizes, { file: file.name }))));
      return;
    }
    let bytes = ahead.take(id);
    ahead.prepare(queue);
    try {
      bytes ??= new Uint8Array(await file.arrayBuffer());
    } catch {
      // The file may have gone, or be a folder.
      finish(id, failed(makeDiagnostic('file/unreadable', {}, { file: file.name })));
      return;
    }
    if (running?.timer !== timer) return;
    thread.read({
      kind: 'read',
      job: id,
      name: file.name,
      bytes,
      encoding: jobOf(id)?.encoding ?? null,
      corrections: corrections(),
    });
  }

  /** The patch under the identity that the user chose; the one there is when there was nothing to choose. */
  async function decidedPatch(job: ImportJob, patch: Patch, identified: boolean): Promise<Patch> {
    const { document, extraction } = job.result ?? failed();
    if (!document || !extraction || !isProposed(job)) return patch;
    const made = await thread.identify({
      kind: 'identify',
      job: job.id,
      document,
      extraction,
      identified,
      corrections: corrections(),
    });
    return made === null ? patch : { ...patch, ...made };
  }

  function grow(patches: readonly Patch[]): void {
    const grown = mergeReadings(presentOf(store.getState()).graph, patches);
    actions.growGraph(grown, workOrSelf(grown, patches[0]!.document.node));
  }

  return {
    offered: acceptedFiles(),
    readFiles: (picked) => {
      const added = picked.map(({ file, path }): ImportJob => {
        const id = ++count;
        files.set(id, file);
        queue.push(id);
        return waitingJob(id, path);
      });
      actions.addImports(added);
      startNext();
    },
    readIn: (id, encoding) => {
      const job = jobOf(id);
      if (!job || !files.has(id) || job.encoding === encoding) return;
      if (running?.id === id) stop();
      // Somebody looks at this one now.
      queue = [id, ...queue.filter((waiting) => waiting !== id)];
      update(id, { encoding, state: 'waiting', phase: '', progress: null });
      startNext();
    },
    cancel: (id) => {
      queue = queue.filter((waiting) => waiting !== id);
      ahead.take(id);
      if (running?.id === id) stop();
      if (list.isBatch()) update(id, { state: 'stopped', phase: '', progress: null });
      else {
        drop(id);
        announcer.show(say()('import.cancelled'));
      }
      goOn();
    },
    cancelAll: () => {
      queue = [];
      ahead.clear();
      stop();
      jobs();
      actions.changeImports((job) =>
        job.state === 'waiting' || job.state === 'reading'
          ? { ...job, state: 'stopped', phase: '', progress: null }
          : job,
      );
      announceEnd();
    },
    resume: () => {
      const stopped = jobs().filter(({ state }) => state === 'stopped');
      actions.changeImports((job) => (job.state === 'stopped' ? { ...job, state: 'waiting' } : job));
      queue.push(...stopped.map(({ id }) => id));
      startNext();
    },
    accept: async (id, identified) => {
      const job = jobOf(id);
      const offered = job?.result?.patch;
      if (!job || !offered) return;
      const patch = await decidedPatch(job, offered, identified);
      const { newNodes, newEdges } = previewPatch(presentOf(store.getState()).graph, patch);
      grow([patch]);
      drop(id);
      actions.read({ sha256: patch.document.sha256, at: null });
      announcer.show(say()('import.added', { name: job.name, nodes: newNodes.length, edges: newEdges.length }));
    },
    acceptAll: async (takeProposals) => {
      const ready = jobs().filter(({ state, result }) => state === 'ready' && result?.patch);
      const patches: Patch[] = [];
      for (const job of ready) {
        const offered = job.result!.patch!;
        // A proposal that nobody looked at stays marked as one.
        patches.push(takeProposals ? offered : await decidedPatch(job, offered, false));
      }
      if (patches.length === 0) return;
      grow(patches);
      const taken = new Set(ready.map(({ id }) => id));
      actions.changeImports((job) => (taken.has(job.id) ? { ...job, state: 'added' } : job));
      announcer.show(say()('import.batch.added', { count: patches.length }));
    },
    discard: drop,
    discardAll: () => {
      queue = [];
      if (running) stop();
      files.clear();
      ahead.clear();
      actions.changeImports(() => null);
    },
  };
}
