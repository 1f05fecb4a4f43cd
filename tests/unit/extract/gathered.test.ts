import { expect, test } from 'vitest';
import { Gathered } from '../../../src/extract/gathered.ts';

const gather = (count: number): Gathered<number> => {
  const gathered = new Gathered<number>();
  for (let member = 0; member < count; member++) gathered.push(member);
  return gathered;
};

test.each([0, 1, 1023, 1024, 1025, 2048, 5000])('%i members stay in order, and the last one is told', (count) => {
  const gathered = gather(count);
  expect(gathered.last()).toBe(count === 0 ? undefined : count - 1);
  expect(gathered.all()).toEqual(Array.from({ length: count }, (_, member) => member));
});
