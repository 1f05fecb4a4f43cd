import { expect, test } from 'vitest';
import { PART, runThrough } from '../../../src/graph/index.ts';
import { arrangeInParts, type Line, type Order } from '../../../src/ui/tables/line.ts';

const line = (id: string, ...values: (string | number)[]): Line => ({ id, stands: id, values, more: [] });
const arranged = (lines: readonly Line[], order: Order | null, wanted = ''): string[] =>
  runThrough(arrangeInParts(lines, order, wanted)).map(({ id }) => id);

const LINES = [
  line('a', 'Resolution 10', 2010),
  line('b', 'Resolution 9', ''),
  line('c', 'Decision 5', 2002),
  line('d', 'resolution 10', 2010),
];

test('numbers within names are numbers; what is equal stays as it came; what is empty comes last either way', () => {
  expect(arranged(LINES, { column: 0, descending: false })).toEqual(['c', 'b', 'd', 'a']);
  expect(arranged(LINES, { column: 1, descending: false })).toEqual(['c', 'a', 'd', 'b']);
  expect(arranged(LINES, { column: 1, descending: true })).toEqual(['a', 'd', 'c', 'b']);
  expect(arranged(LINES, null)).toEqual(['a', 'b', 'c', 'd']);
});

test('every word is wanted, in any case, also of what is only said', () => {
  expect(arranged(LINES, null, ' RESOLUTION  2010 ')).toEqual(['a', 'd']);
  expect(arranged([...LINES, { ...line('e', 1), said: ['instructs (2)'] }], null, 'instructs')).toEqual(['e']);
});

test('of fifty thousand lines few are read between two pauses', () => {
  let looked = 0;
  const lines = Array.from({ length: 50_000 }, (_, at) => ({
    ...line(`l${at}`, `Resolution ${(at * 7919) % 50_000}`),
    get values() {
      looked++;
      return [`Resolution ${(at * 7919) % 50_000}`];
    },
  }));
  const work = arrangeInParts(lines, { column: 0, descending: false }, 'resolution 1');
  let most = 0;
  for (let before = 0; !work.next().done; before = looked) most = Math.max(most, looked - before);
  expect(looked).toBeGreaterThan(100_000);
  expect(most).toBeLessThan(PART * 24);
});
