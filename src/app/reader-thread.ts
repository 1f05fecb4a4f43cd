import type { ReadResult } from '../store/index.ts';
import type { Order, Report } from './worker-messages.ts';

type MadePatch = Extract<Report, { kind: 'patch' }>['patch'];

interface ThreadEvents {
  readonly onProgress: (job: number, phase: string, progress: number) => void;
  readonly onResult: (job: number, result: ReadResult) => void;
  /** The worker ended by a fault; it is gone. */
  readonly onCrash: () => void;
}

/** The worker that reads: started when it is needed, ended at any moment, whatever it is doing. */
export interface ReaderThread {
  readonly read: (order: Extract<Order, { kind: 'read' }>) => void;
  /** Null when no patch could be made, or the thread was stopped before. */
  readonly identify: (order: Extract<Order, { kind: 'identify' }>) => Promise<MadePatch>;
  readonly stop: () => void;
}

export function makeReaderThread(startWorker: () => Worker, events: ThreadEvents): ReaderThread {
  const patches = new Map<number, (patch: MadePatch) => void>();
  let worker: Worker | null = null;

  function live(): Worker {
    if (worker) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'progress') events.onProgress(data.job, data.phase, data.done / data.total);
      else if (data.kind === 'result') events.onResult(data.job, data.result);
      else settle(data.job, data.patch);
    });
    worker.addEventListener('error', () => {
      stop();
      events.onCrash();
    });
    return worker;
  }

  function settle(job: number, patch: MadePatch): void {
    patches.get(job)?.(patch);
    patches.delete(job);
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    for (const job of [...patches.keys()]) settle(job, null);
  }

  return {
    read: (order) => live().postMessage(order, [order.bytes.buffer]),
    identify: (order) =>
      new Promise((resolve) => {
        patches.set(order.job, resolve);
        live().postMessage(order);
      }),
    stop,
  };
}
