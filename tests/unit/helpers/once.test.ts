import { expect, test } from 'vitest';
import { forgetAll, once } from '../../helpers/once.ts';

test('made once for each key, until all is forgotten', () => {
  const made: string[] = [];
  const length = once((word: string) => made.push(word) && word.length);
  expect([length('boat'), length('boat'), length('kites')]).toEqual([4, 4, 5]);
  expect(made).toEqual(['boat', 'kites']);
  forgetAll();
  expect(length('boat')).toBe(4);
  expect(made).toEqual(['boat', 'kites', 'boat']);
});

test('what is made may be nothing', () => {
  let times = 0;
  const nothing = once(() => {
    times++;
    return undefined;
  });
  nothing('boat');
  nothing('boat');
  expect(times).toBe(1);
});
