import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/layouts/spread.ts';

test('what has room stays where it wishes to be', () => {
  expect(spread([1, 4, 9], 2, 0, 10)).toEqual([1, 4, 9]);
});

test('what wishes for one place is spread around it', () => {
  expect(spread([5, 5, 5], 1, 0, 10)).toEqual([4, 5, 6]);
});

test('nothing leaves the line while there is room', () => {
  expect(spread([0, 0, 0], 1, 0, 10)).toEqual([0, 1, 2]);
  expect(spread([10, 10], 1, 0, 10)).toEqual([9, 10]);
});

test('places keep order, spacing and bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 25, noNaN: true }), { maxLength: 12 }), (wishes) => {
      const places = spread(wishes, 1.5, 0, 20);
      expect(places).toHaveLength(wishes.length);
      places.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(20 + 1e-9);
        if (i > 0) expect(place - places[i - 1]!).toBeGreaterThanOrEqual(1.5 - 1e-9);
      });
    }),
  );
});
