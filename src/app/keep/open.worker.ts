import { piecesOf } from '../../graph/index.ts';
import { openFile, parseSaved } from './open-file.ts';
import { type OpenOrder, type OpenReport, withoutGraph } from './open-messages.ts';

/** Nodes and edges of one message: the page takes it in a few milliseconds. */
const PIECE = 400;

const post = (report: OpenReport): void => postMessage(report);

/** Reads a file, or a graph as it was kept, and gives it to the page piece by piece. */
addEventListener('message', ({ data: order }: MessageEvent<OpenOrder>) => {
  // What a promise rejects with would be no error of the worker.
  read(order).catch(() => post({ kind: 'failed' }));
});

async function read(order: OpenOrder): Promise<void> {
  if (order.kind === 'file') {
    const outcome = await openFile(order.file);
    if (!outcome.ok) return post({ kind: 'file', outcome });
    const { name, workspace } = outcome.value;
    for (const piece of piecesOf(workspace.graph, PIECE)) post({ kind: 'piece', piece });
    const value = { name, workspace: withoutGraph(workspace) };
    return post({ kind: 'file', outcome: { ...outcome, value } });
  }
  const outcome = await parseSaved(order.saved);
  if (!outcome.ok) return post({ kind: 'graph', outcome });
  for (const piece of piecesOf(outcome.value, PIECE)) post({ kind: 'piece', piece });
  post({ kind: 'graph', outcome: { ...outcome, value: null } });
}
