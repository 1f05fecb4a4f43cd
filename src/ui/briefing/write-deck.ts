import type { RecitalGraph } from '../../graph/index.ts';
import { sendGraph } from '../send-graph.ts';
import type { DeckFault, DeckOrder, DeckReport, DeckWish } from './deck-messages.ts';

/** Why there is no file; `stopped` by the signal. */
export class DeckError extends Error {
  readonly fault: DeckFault | 'stopped';

  constructor(fault: DeckFault | 'stopped') {
    super(`briefing: ${fault}`);
    this.fault = fault;
  }
}

/** What of a file is made: slides, then the file itself (null: its writer does not say how far it is). */
export type DeckProgress =
  | { readonly step: 'slides'; readonly done: number; readonly total: number }
  | { readonly step: 'file'; readonly share: number | null };

/**
 * Has a worker of its own write a briefing or a page, and ends it afterwards. Rejects with a `DeckError` when it cannot, or is stopped
 * by the signal.
 */
export function writeDeck(
  startWorker: () => Worker,
  graph: RecitalGraph,
  wish: DeckWish,
  signal: AbortSignal,
  tell: (progress: DeckProgress) => void,
): Promise<{ readonly extension: string; readonly content: Blob }> {
  const worker = startWorker();
  const over = new AbortController();
  const post = (order: DeckOrder): void => worker.postMessage(order);
  let heard = false;
  const written = new Promise<{ extension: string; content: Blob }>((resolve, reject) => {
    const fail = (fault: DeckFault | 'stopped'): void => reject(new DeckError(fault));
    worker.onmessage = ({ data }: MessageEvent<DeckReport>) => {
      heard = true;
      if (data.kind === 'slides')
        tell({ step: 'slides', done: data.done, total: wish.kind === 'write' ? wish.briefing.scenes.length : 1 });
      else if (data.kind === 'file') tell({ step: 'file', share: data.share > 0 ? data.share : null });
      else if (data.kind === 'written') resolve(data);
      else if (data.kind === 'failed') fail(data.fault);
    };
    // A worker that never said a word could not be loaded.
    worker.onerror = (event) => {
      event.preventDefault?.();
      fail(heard ? 'fault' : 'missing');
    };
    worker.onmessageerror = () => fail('fault');
    if (signal.aborted) return fail('stopped');
    signal.addEventListener('abort', () => fail('stopped'), { once: true, signal: over.signal });
    const stopped = AbortSignal.any([signal, over.signal]);
    sendGraph(graph, (piece) => post({ kind: 'graph', piece }), stopped).then(
      () => stopped.aborted || post(wish),
      () => fail('fault'),
    );
  });
  return written.finally(() => {
    over.abort();
    worker.terminate();
  });
}
