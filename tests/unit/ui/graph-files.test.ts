import { expect, test } from 'vitest';
import { joinPieces } from '../../../src/graph/index.ts';
import { type ExportOrder, type ExportReport, writeFile } from '../../../src/ui/graph-files.ts';
import { sendGraph } from '../../../src/ui/send-graph.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

/** Stands in for the thread: it answers when the test says so. */
class Thread {
  ended = false;
  readonly orders: ExportOrder[] = [];
  onmessage: ((event: { data: ExportReport | null }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(order: ExportOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
}

const WISH = { kind: 'write', format: 'gexf', language: 'en', looks: new Map() } as const;

test('a file is written of the graph that was sent, and how much is done is told until the file is written down', async () => {
  const thread = new Thread();
  const told: (number | null)[] = [];
  const { signal } = new AbortController();
  const written = writeFile(
    () => thread as unknown as Worker,
    explorerGraph(),
    WISH,
    signal,
    (share) => told.push(share),
  );
  await expect.poll(() => thread.orders.at(-1)?.kind).toBe('write');
  const join = joinPieces();
  const pieces = thread.orders.flatMap((order) => (order.kind === 'graph' ? [order.piece] : []));
  expect(pieces.map(join).at(-1)).toEqual(explorerGraph());
  expect(told.at(-1)).toBeNull();
  thread.onmessage!({ data: { ending: 'gexf', content: new Blob(['x']) } });
  expect([(await written).ending, thread.ended]).toEqual(['gexf', true]);
});

test('a stopped file ends its thread', async () => {
  const thread = new Thread();
  const stop = new AbortController();
  const written = writeFile(() => thread as unknown as Worker, explorerGraph(), WISH, stop.signal);
  stop.abort();
  await expect(written).rejects.toThrow('stopped');
  expect(thread.ended).toBe(true);
});

test('a large graph is sent with its share growing to no more than the whole', async () => {
  const [id, node] = [...explorerGraph().nodes][0]!;
  const nodes = new Map(Array.from({ length: 60_000 }, (_, at) => [`${id}/${at}`, node] as const));
  const shares: number[] = [];
  const slow = (): void => {
    const until = performance.now() + 0.1;
    while (performance.now() < until);
  };
  await sendGraph({ ...explorerGraph(), nodes }, slow, new AbortController().signal, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});
