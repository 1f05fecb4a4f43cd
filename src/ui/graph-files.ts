import type { RecitalGraph } from '../graph/index.ts';
import type { Language } from '../model/index.ts';
import type { ShownLook } from './shown-looks.ts';

/** Forms in which a graph is saved, by the ids that their writers have; those that people ask for most come first. */
export const GRAPH_FILES = ['gexf', 'graphml', 'csv', 'xlsx', 'json', 'turtle', 'json-ld', 'cypher'] as const;
export type GraphFile = (typeof GRAPH_FILES)[number];

/** To the worker. */
export interface GraphOrder {
  readonly graph: RecitalGraph;
  readonly format: GraphFile;
  /** Of the names of nodes. */
  readonly language: Language;
  /** Places and colours of nodes, for forms that hold them; a node without has none. */
  readonly looks: ReadonlyMap<string, ShownLook>;
}

/** From the worker; null when it could not write. */
export interface GraphReport {
  /** Of the file's name, without the point. */
  readonly ending: string;
  readonly content: Blob;
}

/** Has a worker write a graph. Rejects when it cannot, or is stopped by the signal; the worker is then ended. */
export function writeGraph(startWorker: () => Worker, order: GraphOrder, signal: AbortSignal): Promise<GraphReport> {
  const worker = startWorker();
  const written = new Promise<GraphReport>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<GraphReport | null>) =>
      data ? resolve(data) : reject(new Error('graph: not written'));
    worker.onerror = () => reject(new Error('graph: not written'));
    signal.addEventListener('abort', () => reject(new Error('graph: stopped')), { once: true });
    worker.postMessage(order);
  });
  return written.finally(() => worker.terminate());
}
