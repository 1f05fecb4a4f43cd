import { expect, test } from 'vitest';
import { type Move, moved } from '../../../src/ui/briefing/player-steps.ts';

const from = (index: number, black: boolean, move: Move, count = 3) => {
  const place = moved({ index, black }, move, count);
  return `${place.index}${place.black ? ' black' : ''}`;
};

test('steps stay among the scenes', () => {
  expect(from(0, false, { to: 'next' })).toBe('1');
  expect(from(2, false, { to: 'next' })).toBe('2');
  expect(from(0, false, { to: 'previous' })).toBe('0');
  expect(from(1, false, { to: 'first' })).toBe('0');
  expect(from(1, false, { to: 'last' })).toBe('2');
  expect(from(0, false, { to: 'next' }, 1)).toBe('0');
});

test('numbers are counted from 1, and end with the last', () => {
  expect(from(0, false, { to: 'number', number: 2 })).toBe('1');
  expect(from(0, false, { to: 'number', number: 99 })).toBe('2');
  expect(from(1, false, { to: 'number', number: 0 })).toBe('0');
});

test('a black screen is lit by the first step, which goes no further', () => {
  expect(from(1, false, { to: 'black' })).toBe('1 black');
  expect(from(1, true, { to: 'black' })).toBe('1');
  expect(from(1, true, { to: 'next' })).toBe('1');
  expect(from(1, true, { to: 'previous' })).toBe('1');
  expect(from(1, true, { to: 'last' })).toBe('2');
});
