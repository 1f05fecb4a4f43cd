import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPaths } from '../../../src/layouts/index.ts';

const nodesOf = (...chains: readonly (readonly string[])[]) => [...new Set(chains.flat())].map((id) => ({ id }));
const place = (...chains: readonly string[][]) => layoutPaths(nodesOf(...chains), chains).positions;

/** Chains that share their ends and never pass a node twice. */
const someChains = fc
  .array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((middles) => middles.map((middle) => ['from', ...middle, 'to']));

describe('paths laid out', () => {
  test('the first is a straight line in hop order', () => {
    const positions = place(['from', 'a', 'b', 'to'], ['from', 'c', 'to']);
    const line = ['from', 'a', 'b', 'to'].map((id) => positions.get(id)!);
    expect(new Set(line.map(({ y }) => y))).toEqual(new Set([0]));
    expect(line.map(({ x }) => x)).toEqual([...line.map(({ x }) => x)].sort((a, b) => a - b));
    expect(positions.get('c')!.y).not.toBe(0);
  });

  test('each node stands once, none on another, ends in the outer columns, whatever the paths', () => {
    fc.assert(
      fc.property(someChains, (chains) => {
        const positions = place(...chains);
        const places = [...positions.values()].map(({ x, y }) => `${x} ${y}`);
        expect(new Set(places).size).toBe(nodesOf(...chains).length);
        const xs = [...positions.values()].map(({ x }) => x);
        expect(positions.get('from')!.x).toBe(Math.min(...xs));
        expect(positions.get('to')!.x).toBe(Math.max(...xs));
        expect(place(...chains)).toEqual(positions);
      }),
    );
  });

  test('what is in no path stands below, and unknown nodes nowhere', () => {
    const { positions } = layoutPaths([{ id: 'a' }, { id: 'b' }, { id: 'other' }], [['a', 'gone', 'b']]);
    expect([...positions.keys()].sort()).toEqual(['a', 'b', 'other']);
    expect(positions.get('other')!.y).toBeLessThan(0);
    expect(layoutPaths([], []).positions.size).toBe(0);
    expect(layoutPaths([{ id: 'a' }], [['a']]).positions.get('a')).toEqual({ x: 0, y: -0 });
  });
});
