import { afterEach, expect, test } from 'vitest';
import { type Building, makeBuilding } from '../../../src/stage/building.ts';

let building: Building<string>;
afterEach(() => building.stop());

function* work(result: string, steps: number, log: string[] = []): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    log.push(result);
    yield;
  }
  return result;
}

/** Work whose every step takes longer than a slice. */
function* slow(result: string, log: string[]): Generator<void, string> {
  for (let step = 0; step < 3; step++) {
    const since = performance.now();
    while (performance.now() - since < 15);
    log.push(result);
    yield;
  }
  return result;
}

test('small work is done at once', () => {
  building = makeBuilding<string>();
  let done = '';
  building.start(work('a', 100), false, (result) => (done = result));
  expect(done).toBe('a');
  expect(building.isGoing()).toBe(false);
});

test('large work lets other tasks in between its slices, and none of it is done at once', async () => {
  building = makeBuilding<string>();
  const log: string[] = [];
  const turn = new MessageChannel();
  turn.port1.onmessage = () => {
    log.push('other');
    if (building.isGoing()) turn.port2.postMessage(null);
    else turn.port1.close();
  };
  const result = new Promise<string>((resolve) => building.start(slow('a', log), true, resolve));
  expect(log).toEqual([]);
  turn.port2.postMessage(null);
  expect(await result).toBe('a');
  expect(log.indexOf('other')).toBeLessThan(log.lastIndexOf('a'));
});

test('what belongs to large work is done in slices with it, and not where there are none', async () => {
  const log: string[] = [];
  building = makeBuilding<string>(function* (within) {
    log.push('first');
    yield;
    const result = yield* within;
    log.push('last');
    return result;
  });
  building.start(work('a', 1, log), false, () => log.push('done'));
  expect(log.splice(0)).toEqual(['a', 'done']);
  await new Promise<void>((resolve) => building.start(work('b', 1, log), true, () => resolve()));
  expect(log).toEqual(['first', 'b', 'last']);
});

test('what is started later takes the place of what is going on', async () => {
  building = makeBuilding<string>();
  const done: string[] = [];
  building.start(work('a', 10), true, (result) => done.push(result));
  await new Promise<void>((resolve) =>
    building.start(work('b', 10), true, (result) => {
      done.push(result);
      resolve();
    }),
  );
  building.start(work('c', 10), true, (result) => done.push(result));
  building.start(work('d', 10), false, (result) => done.push(result));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(done).toEqual(['b', 'd']);
});

test('nothing is told after it was stopped', async () => {
  building = makeBuilding<string>();
  const done: string[] = [];
  building.start(work('a', 10), true, (result) => done.push(result));
  building.stop();
  expect(building.isGoing()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(done).toEqual([]);
});
