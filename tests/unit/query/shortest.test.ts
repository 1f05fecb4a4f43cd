import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AllShortest, allShortest } from '../../../src/query/search/all-shortest.ts';
import { Bidirectional } from '../../../src/query/search/bidirectional.ts';
import { Clock } from '../../../src/query/search/clock.ts';
import { simplePaths } from '../../../src/query/search/simple-paths.ts';
import type { View } from '../../../src/query/search/view.ts';
import { type NamedArcs, type NamedEdge, namedArcs } from './named-arcs.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...NODES);
const edge = (key: string, source: string, target: string): NamedEdge => ({ key, source, target });
/** Small multigraphs with loops and parallel edges. */
const edges: fc.Arbitrary<NamedEdge[]> = fc
  .array(fc.tuple(node, node), { maxLength: 14 })
  .map((pairs) => pairs.map(([source, target], at) => edge(`${at}|${source}|${target}`, source, target)));

const viewOf = (arcs: NamedArcs, directed: boolean): View => ({
  arcs,
  forward: 1,
  backward: directed ? 0 : 1,
  edges: null,
  passable: null,
});

function all(named: NamedArcs, from: string, to: string, directed: boolean): AllShortest | null {
  const view = viewOf(named, directed);
  const sources = [named.index.get(from)!];
  const clock = new Clock();
  const meeting = new Bidirectional(view).meet(view, sources, [named.index.get(to)!], true, clock);
  return meeting && allShortest(view, sources, meeting, clock);
}

function lengthOf(named: NamedArcs, from: string, to: string, directed: boolean): number | undefined {
  const view = viewOf(named, directed);
  const [source, target] = [named.index.get(from)!, named.index.get(to)!];
  return new Bidirectional(view).shortest(view, [source], [target], new Clock())?.edges.length;
}

describe('long and many', () => {
  const line = (count: number): NamedEdge[] =>
    Array.from({ length: count }, (_, at) => edge(`${at}`, `n${at}`, `n${at + 1}`));
  const idsOf = (count: number): string[] => Array.from({ length: count + 1 }, (_, at) => `n${at}`);
  /** In a row: 2^count shortest paths. */
  const diamonds = (count: number): NamedArcs => {
    const row = Array.from({ length: count }, (_, at) => [
      edge(`${at}l1`, `s${at}`, `l${at}`),
      edge(`${at}r1`, `s${at}`, `r${at}`),
      edge(`${at}l2`, `l${at}`, `s${at + 1}`),
      edge(`${at}r2`, `r${at}`, `s${at + 1}`),
    ]).flat();
    return namedArcs(new Set(row.flatMap(({ source, target }) => [source, target])), row);
  };

  test('walks a chain that is longer than any call stack', () => {
    const hops = 100_000;
    const named = namedArcs(idsOf(hops), line(hops));
    expect(lengthOf(named, 'n0', `n${hops}`, true)).toBe(hops);
    expect(lengthOf(named, `n${hops}`, 'n0', true)).toBeUndefined();
    expect(lengthOf(named, `n${hops}`, 'n0', false)).toBe(hops);
    expect([...all(named, 'n0', `n${hops}`, true)!.chains()].length).toBe(1);
  });

  test('counts exactly what could never be listed, and lists as many as are taken', () => {
    const found = all(diamonds(80), 's0', 's80', true)!;
    expect(found.count).toBe(2n ** 80n);
    const chains = found.chains();
    const taken = Array.from({ length: 5 }, () => chains.next().value!.edges.join(' '));
    expect(new Set(taken).size).toBe(5);
  });

  test('the next shortest simple path comes in time where trying all would take for ever', () => {
    const named = diamonds(60);
    const view = viewOf(named, true);
    const ends = [[named.index.get('s0')!], [named.index.get('s60')!]] as const;
    const lengths: number[] = [];
    for (const chain of simplePaths(view, ...ends, null, new Clock())) {
      if (chain) lengths.push(chain.edges.length);
      if (lengths.length === 50) break;
    }
    expect(lengths).toEqual(Array.from({ length: 50 }, () => 120));
  });

  test('one search serves many questions', () => {
    fc.assert(
      fc.property(edges, fc.array(fc.tuple(node, node, fc.boolean()), { maxLength: 8 }), (drawn, asked) => {
        const named = namedArcs(NODES, drawn);
        const shared = new Bidirectional({ arcs: named });
        for (const [from, to, directed] of asked) {
          const ends = [[named.index.get(from)!], [named.index.get(to)!]] as const;
          const found = shared.shortest(viewOf(named, directed), ...ends, new Clock());
          expect(found?.edges.length).toBe(lengthOf(named, from, to, directed));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('one search serves more questions than a mark has numbers', () => {
    const named = namedArcs(idsOf(9), line(9));
    const view = viewOf(named, true);
    const shared = new Bidirectional(view);
    for (let turn = 0; turn < 300; turn++) {
      const [from, to] = [turn % 10, (turn * 7) % 10];
      const ends = [[named.index.get(`n${from}`)!], [named.index.get(`n${to}`)!]] as const;
      const hops = shared.shortest(view, ...ends, new Clock())?.edges.length;
      expect([turn, hops]).toEqual([turn, from <= to ? to - from : undefined]);
    }
  });

  test('the order of simple paths is the same however far their bound was looked for', () => {
    const lengths = (view: View, ends: readonly (readonly number[])[], enough?: number): number[] =>
      [...simplePaths(view, ends[0]!, ends[1]!, null, new Clock(), undefined, enough)].flatMap(
        (chain) => chain?.edges.length ?? [],
      );
    fc.assert(
      fc.property(edges, node, node, fc.boolean(), fc.nat(4), (drawn, from, to, directed, enough) => {
        const named = namedArcs(NODES, drawn);
        const view = viewOf(named, directed);
        const ends = [[named.index.get(from)!], [named.index.get(to)!]] as const;
        const found = lengths(view, ends, enough);
        expect(found).toEqual(lengths(view, ends));
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
