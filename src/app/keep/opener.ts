import { joinPieces, type RecitalGraph } from '../../graph/index.ts';
import type { Outcome } from '../../model/index.ts';
import type { OpenedWorkspace } from '../../store/index.ts';
import { openFile, parseSaved } from './open-file.ts';
import type { OpenOrder, OpenReport } from './open-messages.ts';

/** Up to so many bytes are read in less time than a worker takes to start. */
const AT_ONCE = 400_000;

/** Reads what is to be opened. Neither ever rejects for what a file holds. */
export interface Opener {
  readonly file: (file: File) => Promise<Outcome<OpenedWorkspace>>;
  /** The saved form of a graph. */
  readonly graph: (saved: Blob) => Promise<Outcome<RecitalGraph>>;
}

/** What is large is read in a worker, so that the page answers meanwhile; where workers fail, the page does it. */
export function makeOpener(startWorker: () => Worker): Opener {
  type Last = Exclude<OpenReport, { kind: 'piece' }>;
  const ask = (order: OpenOrder): Promise<{ graph: RecitalGraph | null; last: Last }> =>
    new Promise((resolve, reject) => {
      const worker = startWorker();
      const join = joinPieces();
      let graph: RecitalGraph | null = null;
      const end = (): void => worker.terminate();
      worker.onmessage = ({ data }: MessageEvent<OpenReport>) => {
        if (data.kind === 'piece') graph = join(data.piece) ?? graph;
        else {
          end();
          resolve({ graph, last: data });
        }
      };
      worker.onerror = worker.onmessageerror = () => {
        end();
        reject(new Error('opener: no worker'));
      };
      worker.postMessage(order);
    });

  return {
    file: async (file) => {
      if (file.size <= AT_ONCE) return openFile(file);
      const answer = await ask({ kind: 'file', file }).catch(() => null);
      if (answer?.last.kind !== 'file') return openFile(file);
      const { graph, last } = answer;
      const { outcome } = last;
      if (!outcome.ok || !graph) return outcome.ok ? openFile(file) : outcome;
      const { name, workspace } = outcome.value;
      return { ...outcome, value: { name, workspace: { ...workspace, graph } } };
    },
    graph: async (saved) => {
      if (saved.size <= AT_ONCE) return parseSaved(saved);
      const answer = await ask({ kind: 'graph', saved }).catch(() => null);
      if (answer?.last.kind !== 'graph') return parseSaved(saved);
      const { outcome } = answer.last;
      if (!outcome.ok) return outcome;
      return answer.graph ? { ...outcome, value: answer.graph } : parseSaved(saved);
    },
  };
}
