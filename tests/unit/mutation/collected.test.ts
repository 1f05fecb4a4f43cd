import { expect, test } from 'vitest';
import * as stand from '../../mutation/collected.ts';

test('what suites call is listed under the names around it, no two alike, and run when asked', async () => {
  const ran: unknown[] = [];
  stand.describe('of boats', () => {
    stand.test('sail', () => ran.push('sail'));
    stand.test('sail', () => ran.push('again'));
    stand.test.each([
      ['red', 1],
      ['green', 2],
    ])('are %s', (colour, count) => ran.push([colour, count]));
  });
  stand.describe.each([{ language: 'en', bays: 3 }])('$language', ({ bays }) => {
    stand.test('bays', () => ran.push(bays));
  });
  const names = stand.listed().map(({ name }) => name.replace(/^\d+\. /, ''));
  expect(names).toEqual([
    'of boats > sail',
    'of boats > sail',
    'of boats > are %s (red)',
    'of boats > are %s (green)',
    '$language (en) > bays',
  ]);
  expect(new Set(stand.listed().map(({ name }) => name)).size).toBe(names.length);
  expect(ran).toEqual([]);
  for (const { run } of stand.listed()) await run();
  expect(ran).toEqual(['sail', 'again', ['red', 1], ['green', 2], 3]);
});

test('a long table is tried in parts, each row once; one row that fails fails its part', async () => {
  const from = stand.listed().length;
  const rows = Array.from({ length: 100 }, (_, at) => ({ at }));
  const seen: number[] = [];
  stand.test.each(rows)('row $at', async ({ at }: { at: number }) => {
    await Promise.resolve();
    seen.push(at);
    if (at === 42) throw new Error('row 42');
  });
  const parts = stand.listed().slice(from);
  expect(parts).toHaveLength(4);
  const outcomes = await Promise.allSettled(parts.map(async ({ run }) => run()));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining([0, 1, 2, 3, 96, 97, 99]));
});
