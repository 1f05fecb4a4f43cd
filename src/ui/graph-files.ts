import type { GraphPiece, RecitalGraph } from '../graph/index.ts';
import type { Language } from '../model/index.ts';
import { sendGraph } from './send-graph.ts';
import type { ShownLook } from './shown-looks.ts';

/** Forms in which a graph is saved, by the ids that their writers have; those that people ask for most come first. */
export const GRAPH_FILES = ['gexf', 'graphml', 'csv', 'xlsx', 'json', 'turtle', 'json-ld', 'cypher'] as const;
export type GraphFile = (typeof GRAPH_FILES)[number];

/** What the worker is to write of the graph that it was sent. */
export type ExportWish =
  | {
      readonly kind: 'write';
      readonly format: GraphFile;
      /** Of the names of nodes. */
      readonly language: Language;
      /** Places and colours of nodes, for forms that hold them; a node without has none. */
      readonly looks: ReadonlyMap<string, ShownLook>;
    }
  | {
      /** One version of an instrument, as Akoma Ntoso. */
      readonly kind: 'document';
      readonly version: string;
      readonly language: Language;
      /** Only with it does the file hold sentences of the document: SHA-256 and text. */
      readonly text: { readonly document: string; readonly text: string } | null;
    };

/** To the worker: the graph in pieces, then what is wanted of it. */
export type ExportOrder = { readonly kind: 'graph'; readonly piece: GraphPiece } | ExportWish;

/** From the worker; null when it could not write. */
export interface ExportReport {
  /** Of the file's name, without the point. */
  readonly ending: string;
  readonly content: Blob;
}

/** How much of the whole giving the graph to the worker is taken for. */
const SENDING_SHARE = 0.5;

/**
 * Has a worker write a file. Rejects when it cannot, or is stopped by the signal; the worker is then ended. `tell` hears how
 * much of it is done, 0 to 1; null once the file is written down, of which its writers do not say how far they are.
 */
export function writeFile(
  startWorker: () => Worker,
  graph: RecitalGraph,
  wish: ExportWish,
  signal: AbortSignal,
  tell: (share: number | null) => void = () => undefined,
): Promise<ExportReport> {
  const worker = startWorker();
  const post = (order: ExportOrder): void => worker.postMessage(order);
  const written = new Promise<ExportReport>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExportReport | null>) =>
      data ? resolve(data) : reject(new Error('file: not written'));
    worker.onerror = () => reject(new Error('file: not written'));
    signal.addEventListener('abort', () => reject(new Error('file: stopped')), { once: true });
    sendGraph(
      graph,
      (piece) => post({ kind: 'graph', piece }),
      signal,
      (share) => tell(share * SENDING_SHARE),
    ).then(() => {
      if (signal.aborted) return;
      tell(null);
      post(wish);
    }, reject);
  });
  return written.finally(() => worker.terminate());
}
