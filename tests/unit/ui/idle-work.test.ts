import { expect, test } from 'vitest';
import { workInPauses } from '../../../src/ui/idle-work.ts';

function* count(to: number): Generator<void, number> {
  let sum = 0;
  for (let i = 1; i <= to; i++) {
    yield;
    sum += i;
  }
  return sum;
}

/** Pauses that come when the test says so. */
function makePauses() {
  const waiting: (() => void)[] = [];
  return { soon: (go: () => void) => waiting.push(go), waiting };
}

test('nothing is done before the first pause, and all of it when the result is asked for', () => {
  const { soon, waiting } = makePauses();
  let begun = false;
  const result = workInPauses(
    (function* () {
      begun = true;
      return yield* count(3);
    })(),
    soon,
  );
  expect(begun).toBe(false);
  expect(result()).toBe(6);
  // The pause that was waited for finds nothing to do.
  waiting.shift()?.();
  expect(waiting).toEqual([]);
  expect(result()).toBe(6);
});

test('pauses go on until it is done', () => {
  const { soon, waiting } = makePauses();
  const result = workInPauses(count(1000), soon);
  while (waiting.length > 0) waiting.shift()?.();
  expect(result()).toBe(500_500);
});
