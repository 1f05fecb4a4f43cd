import { describe, expect, test } from 'vitest';
import { makeReadAhead } from '../../../src/app/read-ahead.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const filesOf = (sizes: readonly number[]) =>
  new Map(sizes.map((size, at) => [at, new File([new Uint8Array(size).fill(at)], `${at}.txt`)] as const));

describe('bytes of the files that come next', () => {
  test('are there when their turn comes, once', async () => {
    const ahead = makeReadAhead(filesOf([2, 3]));
    ahead.prepare([0, 1]);
    await settled();
    expect(ahead.take(1)).toEqual(Uint8Array.from([1, 1, 1]));
    expect(ahead.take(1)).toBeNull();
  });

  test('are few, and of small files only', async () => {
    const ahead = makeReadAhead(filesOf([(1 << 20) + 1, ...Array<number>(20).fill(1)]));
    const ids = Array.from({ length: 21 }, (_, at) => at);
    ahead.prepare(ids);
    ahead.prepare(ids.slice(10));
    await settled();
    const held = ids.filter((id) => ahead.take(id) !== null);
    expect(held).not.toContain(0);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(8);
  });

  test('are forgotten when reading is stopped, those on their way too', async () => {
    const ahead = makeReadAhead(filesOf([1, 1]));
    ahead.prepare([0, 1]);
    ahead.clear();
    await settled();
    expect([ahead.take(0), ahead.take(1)]).toEqual([null, null]);
  });

  test('of a file that cannot be read are left to its turn', async () => {
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File;
    const ahead = makeReadAhead(new Map([[0, gone]]));
    ahead.prepare([0]);
    await settled();
    expect(ahead.take(0)).toBeNull();
  });
});
