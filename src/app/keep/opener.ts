import { joinPieces, parseGraph, parseJson, type RecitalGraph } from '../../graph/index.ts';
import type { Outcome } from '../../model/index.ts';
import type { OpenedWorkspace } from '../../store/index.ts';
import { openFile } from './open-file.ts';
import type { OpenOrder, OpenReport } from './open-messages.ts';

/** Up to so many UTF-16 code units are read in less time than a worker takes to start. */
const AT_ONCE = 400_000;

/** Reads what is to be opened. Neither ever rejects for what a file holds. */
export interface Opener {
  readonly file: (file: File) => Promise<Outcome<OpenedWorkspace>>;
  /** The saved form of a graph, in parts. */
  readonly graph: (parts: readonly string[]) => Promise<Outcome<RecitalGraph>>;
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
    graph: async (parts) => {
      const here = (): Outcome<RecitalGraph> => {
        const json = parseJson(parts.join(''));
        return json.ok ? parseGraph(json.value) : json;
      };
      if (parts.reduce((sum, { length }) => sum + length, 0) <= AT_ONCE) return here();
      const answer = await ask({ kind: 'graph', parts }).catch(() => null);
      if (answer?.last.kind !== 'graph') return here();
      const { outcome } = answer.last;
      if (!outcome.ok) return outcome;
      return answer.graph ? { ...outcome, value: answer.graph } : here();
    },
  };
}
