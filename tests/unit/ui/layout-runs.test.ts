import { expect, test } from 'vitest';
import { LANES, type LayoutInput, type LayoutResult } from '../../../src/layouts/index.ts';
import { type LayoutOrder, LayoutRuns } from '../../../src/ui/layout-runs.ts';

const inputOf = (count: number): LayoutInput => ({
  nodes: Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    type: 'work',
    lane: LANES[0],
    year: null,
    degree: 0,
    focus: false,
    unfoldedFrom: null,
    section: null,
    issuer: null,
  })),
  edges: [],
  pinned: new Map(),
  centre: null,
});

const resultOf = (name: string): LayoutResult => ({
  positions: new Map([[name, { x: 0, y: 0 }]]),
  bands: [],
  columns: [],
  routes: 'bows',
  stretch: { least: 1, most: 1 },
});

class FakeWorker extends EventTarget {
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly orders: LayoutOrder[] = [];
  terminated = false;
  postMessage(order: LayoutOrder): void {
    this.orders.push(order);
  }
  answer(number: number, name: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: { number, result: resultOf(name) } }));
  }
  terminate(): void {
    this.terminated = true;
  }
}

function runs() {
  const workers: FakeWorker[] = [];
  const inPage: string[] = [];
  const made = new LayoutRuns(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    async (layout, { nodes }) => {
      inPage.push(layout);
      return resultOf(`${layout} of ${nodes.length} here`);
    },
  );
  const told: (string | null)[] = [];
  const run = (layout: string, ask: () => Generator<void, LayoutInput>) =>
    made.run(layout, ask, (result) => told.push(result && ([...result.positions.keys()][0] ?? '')));
  return { workers, inPage, told, run };
}

function* asking(count = 3, steps = 2, log: string[] = []): Generator<void, LayoutInput> {
  for (let step = 0; step < steps; step++) {
    log.push('step');
    yield;
  }
  return inputOf(count);
}

test('nothing of the question is put together before the press that asks it is over', async () => {
  const { workers, told, run } = runs();
  const log: string[] = [];
  run('force', () => asking(3, 2, log));
  expect(workers[0]?.orders).toEqual([]);
  await expect.poll(() => workers[0]?.orders.length).toBe(1);
  expect(log).toEqual(['step', 'step']);
  workers[0]?.answer(workers[0].orders[0]!.number, 'there');
  expect(told).toEqual(['there']);
});

test('one that is stopped while its question is put together is asked of nobody, and its work ends', async () => {
  const { workers, told, run } = runs();
  const log: string[] = [];
  const endless = function* (): Generator<void, LayoutInput> {
    for (;;) {
      log.push('step');
      yield;
    }
  };
  const stop = run('force', endless);
  await expect.poll(() => log.length).toBeGreaterThan(0);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const steps = log.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(log.length).toBe(steps);
  expect(workers.flatMap(({ orders }) => orders)).toEqual([]);
  expect(told).toEqual([]);
});

test('of two that follow each other only the last is asked and told', async () => {
  const { workers, told, run } = runs();
  run('force', () => asking(3));
  run('rings', () => asking(4));
  await expect.poll(() => workers.flatMap(({ orders }) => orders).length).toBe(1);
  const worker = workers.find(({ orders }) => orders.length > 0)!;
  expect(worker.orders[0]?.layout).toBe('rings');
  worker.answer(worker.orders[0]!.number, 'rings');
  expect(told).toEqual(['rings']);
});

test.each(['before', 'after'])('where workers fail the page does it: %s the question is put together', async (when) => {
  const { workers, inPage, told, run } = runs();
  run('force', () => asking(5));
  if (when === 'after') await expect.poll(() => workers[0]?.orders.length).toBe(1);
  workers[0]?.onerror?.();
  await expect.poll(() => told).toEqual(['force of 5 here']);
  expect(inPage).toEqual(['force']);
});

test('a question that cannot be put together has no answer', async () => {
  const { told, run } = runs();
  run('force', () => {
    throw new Error('view: broken');
  });
  await expect.poll(() => told).toEqual([null]);
});
