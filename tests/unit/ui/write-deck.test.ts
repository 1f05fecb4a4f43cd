import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../../src/graph/index.ts';
import { emptyBriefing } from '../../../src/store/index.ts';
import type { DeckOrder, DeckReport } from '../../../src/ui/briefing/deck-messages.ts';
import { type DeckProgress, writeDeck } from '../../../src/ui/briefing/write-deck.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

/** Stands in for the thread: it answers when the test says so. */
class Thread {
  ended = false;
  readonly orders: DeckOrder[] = [];
  onmessage: ((event: { data: DeckReport }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage(order: DeckOrder): void {
    if (this.ended) throw new Error('thread: ended');
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
}

function setUp(stopped = false) {
  const thread = new Thread();
  const graph = explorerGraph();
  const briefing = { ...emptyBriefing(), title: 'A' };
  const controller = new AbortController();
  if (stopped) controller.abort();
  const told: DeckProgress[] = [];
  const written = writeDeck(
    () => thread as unknown as Worker,
    graph,
    { kind: 'write', briefing, format: 'pdf' },
    controller.signal,
    (progress) => told.push(progress),
  );
  const ended = written.then(
    ({ content }) => content.size,
    (error: { fault: string }) => error.fault,
  );
  const sent = () => expect.poll(() => thread.orders.at(-1)?.kind).toBe('write');
  return { thread, graph, briefing, controller, told, ended, sent };
}

describe('writing a briefing in a worker', () => {
  test('sends the graph, then the order; tells how far it is; ends the worker', async () => {
    const { thread, graph, briefing, told, ended, sent } = setUp();
    await sent();
    const join = joinPieces();
    const pieces = thread.orders.flatMap((order) => (order.kind === 'graph' ? [order.piece] : []));
    expect(pieces.map(join).at(-1)).toEqual(graph);
    expect(thread.orders.at(-1)).toEqual({ kind: 'write', briefing, format: 'pdf' });
    thread.onmessage!({ data: { kind: 'slides', done: 0 } });
    thread.onmessage!({ data: { kind: 'file', share: 0 } });
    thread.onmessage!({ data: { kind: 'file', share: 0.5 } });
    expect(told).toEqual([
      { step: 'slides', done: 0, total: 0 },
      { step: 'file', share: null },
      { step: 'file', share: 0.5 },
    ]);
    thread.onmessage!({ data: { kind: 'written', extension: 'pdf', content: new Blob(['four']) } });
    expect([await ended, thread.ended]).toEqual([4, true]);
  });

  test.each(['while it is sent', 'while it is written', 'before it began'])('is stopped %s', async (when) => {
    const { thread, controller, ended, sent } = setUp(when === 'before it began');
    if (when === 'while it is written') await sent();
    const before = thread.orders.length;
    controller.abort();
    expect([await ended, thread.ended]).toEqual(['stopped', true]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(thread.orders).toHaveLength(before);
  });

  test.each<[string, string, (thread: Thread) => void]>([
    [
      'says that a part is missing',
      'missing',
      ({ onmessage }) => onmessage!({ data: { kind: 'failed', fault: 'missing' } }),
    ],
    ['says that it failed', 'fault', ({ onmessage }) => onmessage!({ data: { kind: 'failed', fault: 'fault' } })],
    ['could not be loaded', 'missing', ({ onerror }) => onerror!(new Event('error'))],
    [
      'ends by a fault',
      'fault',
      ({ onmessage, onerror }) => {
        onmessage!({ data: { kind: 'slides', done: 1 } });
        onerror!(new Event('error'));
      },
    ],
    ['sends what cannot be read', 'fault', ({ onmessageerror }) => onmessageerror!()],
  ])('a worker that %s: %s', async (_, fault, fail) => {
    const { thread, ended, sent } = setUp();
    await sent();
    fail(thread);
    expect([await ended, thread.ended]).toEqual([fault, true]);
  });
});
