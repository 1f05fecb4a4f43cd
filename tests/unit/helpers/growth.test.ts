import { expect, test } from 'vitest';
import { growth } from '../../helpers/growth.ts';

const summed = (steps: number) => () => {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum * 31 + step) | 0;
  return sum;
};

test('linear growth is near 1, quadratic growth near the factor between the inputs', () => {
  expect(growth(summed(1_000_000), summed(10_000_000), 10)).toBeLessThan(2);
  expect(growth(summed(100_000), summed(10_000_000), 10)).toBeGreaterThan(4);
});
