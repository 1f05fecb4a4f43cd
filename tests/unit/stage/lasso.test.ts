import { expect, test } from 'vitest';
import { isWithin } from '../../../src/stage/lasso.ts';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];
/** Open at the right. */
const horseshoe = [
  ...square.slice(0, 2),
  { x: 10, y: 4 },
  { x: 3, y: 4 },
  { x: 3, y: 6 },
  { x: 10, y: 6 },
  ...square.slice(2),
];

test.each([
  ['inside', square, { x: 5, y: 5 }, true],
  ['beside', square, { x: 15, y: 5 }, false],
  ['below', square, { x: 5, y: 11 }, false],
  ['in a bay', horseshoe, { x: 7, y: 5 }, false],
  ['in an arm', horseshoe, { x: 7, y: 2 }, true],
  ['by no line', [], { x: 0, y: 0 }, false],
] as const)('a point %s', (_, path, point, within) => {
  expect(isWithin(point, path)).toBe(within);
});
