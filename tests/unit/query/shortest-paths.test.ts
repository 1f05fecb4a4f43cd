import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSnapshot, type SnapshotEdge } from '../../../src/graph/index.ts';
import { shortestPaths } from '../../../src/query/engines/embedded.ts';
import { referencePaths } from './reference-paths.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...NODES);
/** Small multigraphs with loops and parallel edges. */
const edges: fc.Arbitrary<SnapshotEdge[]> = fc
  .array(fc.tuple(node, node), { maxLength: 14 })
  .map((pairs) => pairs.map(([source, target], at) => ({ key: `${at}|${source}|${target}`, source, target })));

const keyOf = (path: { readonly edges: readonly string[] }): string => path.edges.join(' ');

describe.each([true, false])('shortestPaths, directed: %s', (directed) => {
  test('gives exactly the paths that trying everything gives', () => {
    fc.assert(
      fc.property(edges, node, node, (all, from, to) => {
        const found = shortestPaths(compileSnapshot(NODES, all), { from, to, directed, limit: 1e6 });
        const expected = referencePaths(all, from, to, directed, NODES.length);
        expect(found.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
        expect(new Set(found.map(({ length }) => length))).toEqual(new Set(expected.map(({ length }) => length)));
      }),
      { numRuns: 400 },
    );
  });

  test('gives contiguous simple chains of edges that exist, at most as many as asked', () => {
    fc.assert(
      fc.property(edges, node, node, fc.integer({ min: 1, max: 3 }), (all, from, to, limit) => {
        const byKey = new Map(all.map((edge) => [edge.key, edge]));
        const snapshot = compileSnapshot(NODES, all);
        const paths = shortestPaths(snapshot, { from, to, directed, limit });
        const every = shortestPaths(snapshot, { from, to, directed, limit: 1e6 });
        expect(paths).toEqual(every.slice(0, limit));
        for (const { nodes, edges: keys, length } of paths) {
          expect([nodes[0], nodes.at(-1), keys.length, nodes.length]).toEqual([from, to, length, length + 1]);
          expect(new Set(nodes).size).toBe(nodes.length);
          keys.forEach((key, hop) => {
            const { source, target } = byKey.get(key)!;
            const forward = source === nodes[hop] && target === nodes[hop + 1];
            const back = target === nodes[hop] && source === nodes[hop + 1];
            expect(forward || (!directed && back)).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('shortestPaths', () => {
  const line = (count: number): SnapshotEdge[] =>
    Array.from({ length: count }, (_, at) => ({ key: `${at}`, source: `n${at}`, target: `n${at + 1}` }));
  const idsOf = (count: number): string[] => Array.from({ length: count + 1 }, (_, at) => `n${at}`);

  test('walks a chain that is longer than any call stack', () => {
    const hops = 100_000;
    const snapshot = compileSnapshot(idsOf(hops), line(hops));
    const [path] = shortestPaths(snapshot, { from: 'n0', to: `n${hops}`, directed: true, limit: 1 });
    expect(path?.length).toBe(hops);
    expect(shortestPaths(snapshot, { from: `n${hops}`, to: 'n0', directed: true, limit: 1 })).toEqual([]);
    expect(shortestPaths(snapshot, { from: `n${hops}`, to: 'n0', directed: false, limit: 1 })[0]?.length).toBe(hops);
  });

  test('stops at the limit where there are more paths than could be listed', () => {
    // 40 diamonds in a row: 2^40 shortest paths.
    const diamonds = Array.from({ length: 40 }, (_, at) => [
      { key: `${at}l1`, source: `s${at}`, target: `l${at}` },
      { key: `${at}r1`, source: `s${at}`, target: `r${at}` },
      { key: `${at}l2`, source: `l${at}`, target: `s${at + 1}` },
      { key: `${at}r2`, source: `r${at}`, target: `s${at + 1}` },
    ]).flat();
    const ids = new Set(diamonds.flatMap(({ source, target }) => [source, target]));
    const paths = shortestPaths(compileSnapshot(ids, diamonds), { from: 's0', to: 's40', directed: true, limit: 5 });
    expect(paths.map(({ length }) => length)).toEqual([80, 80, 80, 80, 80]);
    expect(new Set(paths.map(keyOf)).size).toBe(5);
  });

  test('from a thing to itself is a chain of no hop; unknown ends have none', () => {
    const snapshot = compileSnapshot(['a'], [{ key: 'loop', source: 'a', target: 'a' }]);
    expect(shortestPaths(snapshot, { from: 'a', to: 'a', directed: true, limit: 9 })).toEqual([
      { nodes: ['a'], edges: [], length: 0 },
    ]);
    expect(shortestPaths(snapshot, { from: 'a', to: 'z', directed: true, limit: 9 })).toEqual([]);
  });
});

describe('compileSnapshot', () => {
  test('keeps every edge with known ends, in both directions', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const known = NODES.slice(0, 5);
        const snapshot = compileSnapshot(known, all);
        const kept = all.filter(({ source, target }) => known.includes(source) && known.includes(target));
        expect(snapshot.edges).toEqual(kept);
        known.forEach((id, at) => {
          const keysOf = (list: Int32Array, starts: Int32Array): string[] =>
            [...list.slice(starts[at], starts[at + 1])].map((edge) => snapshot.edges[edge]!.key).sort();
          const keys = (match: (edge: SnapshotEdge) => boolean): string[] =>
            kept
              .filter(match)
              .map(({ key }) => key)
              .sort();
          expect(keysOf(snapshot.outEdges, snapshot.outStarts)).toEqual(keys(({ source }) => source === id));
          expect(keysOf(snapshot.inEdges, snapshot.inStarts)).toEqual(keys(({ target }) => target === id));
        });
      }),
      { numRuns: 200 },
    );
  });
});
