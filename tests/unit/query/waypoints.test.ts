import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between } from '../../../src/query/search/between.ts';
import { Clock } from '../../../src/query/search/clock.ts';
import { makeProgress } from '../../../src/query/search/progress.ts';
import { progressPaths } from '../../../src/query/search/progress-paths.ts';
import type { Chain, View } from '../../../src/query/search/view.ts';
import { type NamedArcs, type NamedEdge, namedArcs } from './named-arcs.ts';

const edge = (source: string, target: string): NamedEdge => ({ key: `${source}|${target}`, source, target });
const viewOf = (arcs: NamedArcs): View => ({ arcs, forward: 1, backward: 1, edges: null, passable: null });
const named = (edges: readonly NamedEdge[]): NamedArcs =>
  namedArcs(new Set(edges.flatMap(({ source, target }) => [source, target])), edges);

/** Every node of a group joined with every other. */
const clique = (name: string, size: number): NamedEdge[] =>
  Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size] as const)
    .filter(([one, other]) => one < other)
    .map(([one, other]) => edge(`${name}${one}`, `${name}${other}`));

/** Chains from s to t past these stops, as the names of their nodes, and how many places to pause there were. */
function ask(arcs: NamedArcs, stops: { ordered?: string[]; unordered?: string[] }, wanted = 1) {
  const { ordered = [], unordered = [] } = stops;
  const all = [...ordered, ...unordered];
  const bits = new Int32Array(arcs.nodeCount);
  all.forEach((stop, at) => {
    bits[arcs.index.get(stop)!]! |= 1 << at;
  });
  const single = (1 << all.length) - 1;
  const progress = makeProgress(null, { ordered: ordered.length, unordered: unordered.length, bits, single });
  const ends = [[arcs.index.get('s')!], [arcs.index.get('t')!]] as const;
  const options = { costs: null, most: Number.POSITIVE_INFINITY, still: true };
  const found: Chain[] = [];
  let pauses = 0;
  const clock = new Clock();
  for (const chain of progressPaths(viewOf(arcs), ...ends, progress, options, clock)) {
    if (chain === null) pauses++;
    else found.push(chain);
    if (found.length === wanted || pauses > 10_000) break;
  }
  const names = [...arcs.index.keys()];
  return { chains: found.map(({ nodes }) => nodes.map((node) => names[node]!).join(' ')), pauses };
}

describe('what cannot be is known without trying all ways to get there', () => {
  test('a stop behind the only way on', () => {
    const arcs = named([edge('s', 'a0'), ...clique('a', 30), edge('a29', 'c'), edge('c', 't'), edge('c', 'leaf')]);
    expect(ask(arcs, { ordered: ['a3', 'leaf'] })).toEqual({ chains: [], pauses: expect.any(Number) });
    expect(ask(arcs, { unordered: ['a3', 'leaf'] }).pauses).toBeLessThan(10);
  });

  test('stops against the order in which they can be reached', () => {
    const arcs = named([
      ...clique('a', 20),
      ...clique('b', 20),
      edge('s', 'a0'),
      edge('a19', 'c'),
      edge('c', 'b0'),
      edge('b19', 't'),
    ]);
    const { chains, pauses } = ask(arcs, { ordered: ['b7', 'a7'] });
    expect(chains).toEqual([]);
    expect(pauses).toBeLessThan(100);
    expect(ask(arcs, { ordered: ['a7', 'b7'] }).chains).toEqual(['s a0 a7 a19 c b0 b7 b19 t']);
  });

  test('more stops than there are nodes to join them by', () => {
    const stops = ['w1', 'w2', 'w3', 'w4'];
    const hubs = ['h1', 'h2', 'h3', 'h4'];
    const arcs = named(['s', ...stops, 't'].flatMap((stop) => hubs.map((hub) => edge(stop, hub))));
    expect(ask(arcs, { ordered: stops }).chains).toEqual([]);
    expect(ask(arcs, { ordered: stops }).pauses).toBeLessThan(1000);
    expect(ask(arcs, { ordered: stops.slice(0, 3) }).chains[0]).toMatch(/^s h\d w1 h\d w2 h\d w3 h\d t$/);
  });
});

test('a question whose pairs of node and state would not fit ends so, and says it', () => {
  const arcs = named([edge('s', 'a'), edge('a', 't')]);
  const progress = makeProgress(null, null);
  const options = { costs: null, most: Number.POSITIVE_INFINITY, still: true };
  const ask = (held: number) => {
    const clock = new Clock({ held });
    const chains = [...progressPaths(viewOf(arcs), [0], [2], progress, options, clock)].filter((chain) => chain);
    return [chains.length, clock.stopped];
  };
  expect(ask(2)).toEqual([1, null]);
  expect(ask(0.5)).toEqual([0, 'memory']);
});

test('the next chain past stops comes in time where trying all would take for ever', () => {
  const arcs = named([edge('s', 'a0'), ...clique('a', 40), edge('a39', 't')]);
  const { chains } = ask(arcs, { ordered: ['a20', 'a10'] }, 50);
  expect(new Set(chains).size).toBe(50);
  for (const chain of chains) expect(chain).toMatch(/\ba20\b.*\ba10\b/);
});

const NODES = ['s', 't', 'a', 'b', 'c', 'd', 'e'];
const node = fc.constantFrom(...NODES);

test('a node lies between two others exactly when a simple chain leads over it', () => {
  const edges = fc.array(fc.tuple(node, node), { minLength: 4, maxLength: 11 });
  fc.assert(
    fc.property(edges, fc.subarray(['a', 'b'], { maxLength: 1 }), (pairs, gone) => {
      const list = pairs.map(([source, target], at) => ({ key: `${at}`, source, target }));
      const arcs = namedArcs(NODES, list);
      const numbers = (names: readonly string[]): number[] => names.map((name) => arcs.index.get(name)!);
      const passed = between(viewOf(arcs), new Set(numbers(['s'])), new Set(numbers(['t'])), numbers(gone));
      expect(NODES.filter((name) => passed[arcs.index.get(name)!] === 1)).toEqual(
        NODES.filter((name) => onSomeChain(list, gone, name)),
      );
    }),
    { numRuns: 2000 },
  );
});

/** Tries every simple chain from s to t. */
function onSomeChain(edges: readonly NamedEdge[], gone: readonly string[], wanted: string): boolean {
  const go = (chain: readonly string[]): boolean => {
    const at = chain.at(-1)!;
    if (at === 't') return chain.includes(wanted);
    return edges.some(({ source, target }) =>
      [source, target].some(
        (to, end) =>
          (end === 0 ? target : source) === at && !chain.includes(to) && !gone.includes(to) && go([...chain, to]),
      ),
    );
  };
  return go(['s']);
}
