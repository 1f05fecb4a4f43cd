import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import {
  answerPath,
  commonGround,
  connect,
  makePathQuery,
  type PathQuery,
  RESTRICTIONS,
  reachable,
  whyNot,
} from '../../../src/query/index.ts';
import { graphs, IDS, questions } from './arbitrary-question.ts';
import { referenceChains } from './reference-answer.ts';

const between = (graph: RecitalGraph, query: PathQuery, from: string, to: string): number | undefined =>
  answerPath(graph, { ...query, from: { ids: [from] }, to: { ids: [to] }, mode: { kind: 'shortest' } }).paths[0]
    ?.length;

/** Questions whose restrictions concern edges alone, so that distances add up. */
const plain = fc
  .record({ directed: fc.boolean(), from: fc.constantFrom(...IDS), to: fc.constantFrom(...IDS) })
  .map(({ directed, from, to }) =>
    makePathQuery({
      from: { ids: [from] },
      to: { ids: [to] },
      direction: directed ? 'forward' : 'either',
      level: 'clauses',
    }),
  );

/** Restrictions of what a path passes through, beside whatever was drawn. */
const narrow: fc.Arbitrary<Partial<PathQuery>> = fc.constantFrom<Partial<PathQuery>>(
  {},
  { nodeTypes: { without: ['body', 'version', 'work'] } },
  { nodes: { only: [] } },
  { hubs: { limit: 1 } },
  { edgeTypes: { only: [] } },
);

describe('whyNot', () => {
  test('what it lifts makes a path that was not there, and leaves every other restriction as it was', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(graphs, questions, narrow, (graph, drawn, more) => {
        const query = { ...drawn, ...more };
        if (referenceChains(graph, query).length > 0) return;
        for (const { restriction, query: freer, path } of whyNot(graph, query).lifted) {
          seen.add(restriction);
          const { direction, directions, [restriction]: _, ...kept } = query;
          if (restriction === 'direction') expect(freer).toMatchObject(kept);
          else expect(freer).toMatchObject({ direction, directions, ...(restriction === 'level' ? {} : kept) });
          if (freer.level === 'clauses')
            expect(referenceChains(graph, freer).some(({ edges }) => edges.join() === path.edges.join())).toBe(true);
        }
      }),
      // Always the same questions, as every restriction must come up among them.
      { numRuns: 900, seed: 75 },
    );
    expect([...seen].sort()).toEqual([...RESTRICTIONS].sort());
  });

  test('of several waypoints it tells each that alone keeps the ends apart, and all only where no single one does', () => {
    const seen = { single: 0, all: 0 };
    const stops = fc.record({
      ordered: fc.array(fc.constantFrom(...IDS), { maxLength: 2 }),
      unordered: fc.array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
    });
    const selectors = (ids: readonly string[]) => ids.map((id) => ({ ids: [id] }));
    fc.assert(
      fc.property(graphs, plain, stops, (graph, drawn, { ordered, unordered }) => {
        const query = { ...drawn, waypoints: { ordered: selectors(ordered), unordered: selectors(unordered) } };
        if (referenceChains(graph, query).length > 0) return;
        const lifted = whyNot(graph, query).lifted.filter(({ restriction }) => restriction === 'waypoints');
        const without = [...ordered, ...unordered].map((_, stop) => ({
          ...query,
          waypoints: {
            ordered: selectors(ordered.filter((_, at) => at !== stop)),
            unordered: selectors(unordered.filter((_, at) => ordered.length + at !== stop)),
          },
        }));
        const single = without.flatMap((freer, stop) => (referenceChains(graph, freer).length > 0 ? [stop] : []));
        const joined = referenceChains(graph, drawn).length > 0;
        const expected: readonly (number | null)[] = single.length > 0 ? single : joined ? [null] : [];
        expect(lifted.map(({ stop }) => stop).sort()).toEqual([...expected].sort());
        if (single.length > 0) seen.single++;
        else if (joined) seen.all++;
      }),
      { numRuns: 300, seed: 75 },
    );
    expect(seen.single).toBeGreaterThan(0);
    expect(seen.all).toBeGreaterThan(0);
  });

  test('says how far each side comes and which unread instruments end the trail', () => {
    fc.assert(
      fc.property(graphs, plain, (graph, query) => {
        const { fromSource, toTarget } = whyNot(graph, query);
        const from = query.from.ids![0]!;
        const to = query.to.ids![0]!;
        const near = [...graph.nodes.keys()].filter((id) => between(graph, query, from, id) !== undefined);
        const far = [...graph.nodes.keys()].filter((id) => between(graph, query, id, to) !== undefined);
        expect([fromSource.nodes, toTarget.nodes]).toEqual([near.length, far.length]);
        expect(fromSource.hops).toBe(Math.max(0, ...near.map((id) => between(graph, query, from, id)!)));
        const unread = near.filter((id) => {
          const node = graph.nodes.get(id)!;
          return node.type === 'work' || (node.type === 'version' && node.expressions.length === 0);
        });
        // A trail that comes to the other side has no such end.
        expect([...fromSource.unread].sort()).toEqual(near.includes(to) ? [] : unread.sort());
      }),
      { numRuns: 150 },
    );
  });
});

test('what can be reached is what a path leads to, nearest first', () => {
  fc.assert(
    fc.property(graphs, plain, (graph, query) => {
      const from = query.from.ids![0]!;
      const expected = [...graph.nodes.keys()].flatMap((id) => {
        const hops = between(graph, query, from, id);
        return hops ? [{ id, hops }] : [];
      });
      const found = reachable(graph, query);
      expect([...found].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        expected.sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(found.map(({ hops }) => hops)).toEqual(found.map(({ hops }) => hops).sort());
    }),
    { numRuns: 150 },
  );
});

test('common ground is what both lead to', () => {
  fc.assert(
    fc.property(graphs, plain, (graph, query) => {
      const found = commonGround(graph, query);
      const expected = [...graph.nodes.keys()].flatMap((id) => {
        const fromSource = between(graph, query, query.from.ids![0]!, id);
        const fromTarget = between(graph, query, query.to.ids![0]!, id);
        return fromSource === undefined || fromTarget === undefined ? [] : [{ id, fromSource, fromTarget }];
      });
      expect(new Set(found)).toEqual(new Set(expected));
    }),
    { numRuns: 150 },
  );
});

test('several things are joined by a tree of at most twice the least edges, exactly for two', () => {
  fc.assert(
    fc.property(graphs, fc.shuffledSubarray([...IDS], { minLength: 1, maxLength: 4 }), (graph, drawn) => {
      const query = makePathQuery({ from: {}, to: {}, level: 'clauses' });
      const found = connect(graph, drawn, query);
      const [first] = drawn.filter((id) => graph.nodes.has(id));
      if (first === undefined) return;
      const together = drawn.filter((id) => graph.nodes.has(id) && between(graph, query, first, id) !== undefined);
      expect([...found.apart].sort()).toEqual(drawn.filter((id) => !together.includes(id)).sort());
      for (const id of together) expect(found.nodes).toContain(id);
      // A tree: one edge fewer than nodes, all joined.
      expect(found.edges.length).toBe(found.nodes.length - 1);
      expect(found.edges.length).toBeLessThanOrEqual(2 * leastTree(graph, together));
      if (together.length === 2) expect(found.edges.length).toBe(between(graph, query, together[0]!, together[1]!));
      expect(found.approximate).toBe(drawn.filter((id) => graph.nodes.has(id)).length > 2);
    }),
    { numRuns: 200 },
  );
});

/** Edges of the smallest tree: the smallest set of nodes that holds the wanted ones and hangs together, less one. */
function leastTree(graph: RecitalGraph, wanted: readonly string[]): number {
  const ids = [...graph.nodes.keys()];
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 1 << ids.length; bits++) {
    const chosen = new Set(ids.filter((_, at) => (bits >>> at) & 1));
    if (!wanted.every((id) => chosen.has(id)) || chosen.size - 1 >= least) continue;
    const joined = new Set(wanted.slice(0, 1));
    for (const id of joined)
      for (const { source, target } of graph.edges.values()) {
        if (source === id && chosen.has(target)) joined.add(target);
        if (target === id && chosen.has(source)) joined.add(source);
      }
    if (joined.size === chosen.size) least = chosen.size - 1;
  }
  return least;
}
