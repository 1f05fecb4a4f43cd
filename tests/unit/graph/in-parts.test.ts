import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART, runThrough, sortInParts } from '../../../src/graph/index.ts';

test('sorting in parts is sorting: the same order, and what is equal stays as it came', () => {
  const items = fc.array(fc.record({ key: fc.nat(40), at: fc.nat() }), { maxLength: 4 * PART + 7, size: 'max' });
  fc.assert(
    fc.property(items, (all) => {
      const before = [...all];
      const sorted = runThrough(sortInParts(all, (a, b) => a.key - b.key));
      expect(sorted).toEqual(all.toSorted((a, b) => a.key - b.key));
      expect(all).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('of fifty thousand things few are compared between two pauses', () => {
  let compared = 0;
  let seed = 1;
  const items = Array.from({ length: 50_000 }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  });
  const work = sortInParts(items, (a, b) => {
    compared++;
    return a - b;
  });
  let most = 0;
  for (let before = 0; !work.next().done; before = compared) most = Math.max(most, compared - before);
  expect(compared).toBeGreaterThan(500_000);
  // A part that is sorted is compared with itself some ten times over.
  expect(most).toBeLessThan(PART * 12);
});
