import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANALYSES,
  type AnalysisEdge,
  type AnalysisGraph,
  type AnalysisRow,
  analysisGraph,
} from '../../src/analysis/index.ts';
import { emptyGraph } from '../../src/graph/index.ts';
import { isMessageKey } from '../../src/i18n/index.ts';
import { explorerGraph } from '../fixtures/explorer-graph.ts';
import { definingFiles } from './listed-files.ts';

const FAMILIES = ['citation', 'mandate', 'role', 'structure'] as const;
const TYPES = ['work', 'body'] as const;

/** Graphs of up to 8 nodes, as `analysisGraph` makes them: no loops, one edge of a family in a direction. */
const smallGraph: fc.Arbitrary<AnalysisGraph> = fc
  .record({
    nodes: fc.array(fc.record({ type: fc.constantFrom(...TYPES), read: fc.boolean(), open: fc.nat(2) }), {
      maxLength: 8,
    }),
    edges: fc.array(
      fc.record({
        source: fc.nat(7),
        target: fc.nat(7),
        family: fc.constantFrom(...FAMILIES),
        clauses: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ nodes, edges }) => ({
    nodes: nodes.map((node, position) => ({ id: `n${position}`, ...node })),
    edges: [
      ...new Map(
        edges
          .filter(({ source, target }) => source !== target && Math.max(source, target) < nodes.length)
          .map((edge): [string, AnalysisEdge] => [`${edge.source} ${edge.target} ${edge.family}`, edge]),
      ).values(),
    ],
  }));

type Found = Readonly<Record<string, number>>;

const cites = ({ edges }: AnalysisGraph, from: number, to: number): number =>
  edges.find((edge) => edge.family === 'citation' && edge.source === from && edge.target === to)?.clauses ?? 0;
const links = ({ edges }: AnalysisGraph, node: number): number =>
  edges.filter((edge) => edge.family !== 'structure' && (edge.source === node || edge.target === node)).length;
const all = ({ nodes }: AnalysisGraph): readonly number[] => nodes.map((_, position) => position);

/** Values above nothing, by id. */
const perNode = (graph: AnalysisGraph, value: (node: number) => number): Found =>
  Object.fromEntries(all(graph).flatMap((node) => (value(node) > 0 ? [[`n${node}`, value(node)]] : [])));

/** Every shortest way from one node to another, written out. */
function shortestWays(graph: AnalysisGraph, from: number, to: number): readonly (readonly number[])[] {
  const joined = (a: number, b: number): boolean =>
    graph.edges.some(
      ({ source, target, family }) =>
        family !== 'structure' && ((source === a && target === b) || (source === b && target === a)),
    );
  let ways: number[][] = [[from]];
  for (let length = 0; length < graph.nodes.length && ways.length > 0; length++) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    ways = ways.flatMap((way) =>
      all(graph)
        .filter((node) => !way.includes(node) && joined(way.at(-1)!, node))
        .map((node) => [...way, node]),
    );
  }
  return [];
}

/** Whether citations lead from one to the other, by trying every way. */
const leadsTo = (graph: AnalysisGraph, from: number, to: number, seen: readonly number[] = []): boolean =>
  all(graph).some(
    (next) =>
      cites(graph, from, next) > 0 &&
      (next === to || (!seen.includes(next) && leadsTo(graph, next, to, [...seen, next]))),
  );

/** Each analysis once more, as plainly as it can be said. */
const REFERENCE: Readonly<Record<string, (graph: AnalysisGraph) => Found>> = {
  'most-cited': (graph) => perNode(graph, (node) => all(graph).filter((other) => cites(graph, other, node)).length),
  'most-instructed': (graph) =>
    perNode(graph, (node) =>
      graph.nodes[node]!.type === 'body'
        ? graph.edges
            .filter((edge) => edge.family === 'mandate' && edge.target === node)
            .reduce((sum, { clauses }) => sum + clauses, 0)
        : 0,
    ),
  bridges: (graph) =>
    perNode(graph, (node) => {
      let sum = 0;
      for (const a of all(graph))
        for (const b of all(graph)) {
          if (a >= b || a === node || b === node) continue;
          const ways = shortestWays(graph, a, b);
          if (ways.length > 0) sum += ways.filter((way) => way.includes(node)).length / ways.length;
        }
      return Math.round(sum * 1_000_000) / 1_000_000;
    }),
  reciprocal: (graph) =>
    Object.fromEntries(
      all(graph).flatMap((a) =>
        all(graph).flatMap((b) =>
          a < b && cites(graph, a, b) && cites(graph, b, a)
            ? [[`n${a} n${b}`, cites(graph, a, b) + cites(graph, b, a)]]
            : [],
        ),
      ),
    ),
  circular: (graph) => {
    const groups = all(graph).map((node) =>
      all(graph).filter((other) => other === node || (leadsTo(graph, node, other) && leadsTo(graph, other, node))),
    );
    const large = groups.filter((group) => group.length > 1).map((group) => group.map((node) => `n${node}`).join(' '));
    return Object.fromEntries(large.map((id) => [id, id.split(' ').length]));
  },
  'not-read': (graph) =>
    perNode(graph, (node) =>
      graph.nodes[node]!.type === 'work' && !graph.nodes[node]!.read
        ? all(graph).filter((other) => cites(graph, other, node)).length
        : 0,
    ),
  unresolved: (graph) => perNode(graph, (node) => graph.nodes[node]!.open),
  isolated: (graph) =>
    Object.fromEntries(all(graph).flatMap((node) => (links(graph, node) === 0 ? [[`n${node}`, 0]] : []))),
};

/** Rows with the members of groups in order of id: who is named first is a matter of its own. */
const foundIn = (rows: readonly AnalysisRow[]): Found =>
  Object.fromEntries(rows.map(({ nodes, value }) => [[...nodes].sort().join(' '), value]));

test('every analysis in the folder is in the list, under the name of its file', () => {
  expect(ANALYSES.map(({ id }) => id).sort()).toEqual(definingFiles('analysis', /: Analysis = \{/));
});

test('every analysis has its name, the name of its value, and a sentence of what it means and does not mean', () => {
  for (const { id } of ANALYSES)
    for (const key of [`analysis.${id}`, `analysis.${id}.value`, `analysis.${id}.note`])
      expect(isMessageKey(key), key).toBe(true);
});

describe.each(ANALYSES)('$id', (analysis) => {
  test('finds nothing in nothing', () => {
    expect(analysis.run({ nodes: [], edges: [] })).toEqual([]);
    expect(analysis.run(analysisGraph(emptyGraph()))).toEqual([]);
  });

  test('takes one node', () => {
    const node = { id: 'n0', type: 'work', read: true, open: 0 } as const;
    expect(analysis.run({ nodes: [node], edges: [] }).length).toBe(analysis.id === 'isolated' ? 1 : 0);
  });

  test('gives the same for the same graph, in order of value and id, each row once, and leaves the graph as it is', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const before = structuredClone(graph);
        const rows = analysis.run(graph);
        expect(analysis.run(structuredClone(graph))).toEqual(rows);
        expect(graph).toEqual(before);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const sorted = [...rows].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
        expect(rows).toEqual(sorted);
        const known = new Set(graph.nodes.map(({ id }) => id));
        for (const { nodes } of rows) expect(nodes.every((id) => known.has(id))).toBe(true);
        const sizes = { nodes: [1, 1], pairs: [2, 2], groups: [2, 8] }[analysis.ranks];
        for (const { nodes } of rows) {
          expect(nodes.length).toBeGreaterThanOrEqual(sizes[0]!);
          expect(nodes.length).toBeLessThanOrEqual(sizes[1]!);
        }
      }),
    );
  });

  test.skipIf(analysis.id === 'communities')('finds what a plain search through everything finds', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        expect(foundIn(analysis.run(graph))).toEqual(REFERENCE[analysis.id]!(graph));
      }),
    );
  });

  test('answers about real works, bodies and action lines', () => {
    const graph = analysisGraph(explorerGraph());
    const known = new Set(graph.nodes.map(({ id }) => id));
    for (const { nodes } of analysis.run(graph)) for (const id of nodes) expect(known.has(id)).toBe(true);
  });
});

/** Modularity of a division, as it is defined. */
function modularity(graph: AnalysisGraph, groupOf: (node: number) => number): number {
  const joined = new Set(
    graph.edges
      .filter(({ family }) => family !== 'structure')
      .map(({ source, target }) => `${Math.min(source, target)} ${Math.max(source, target)}`),
  );
  const pairs = [...joined].map((pair) => pair.split(' ').map(Number) as [number, number]);
  const degree = (node: number): number => pairs.filter((pair) => pair.includes(node)).length;
  let sum = 0;
  for (const a of all(graph))
    for (const b of all(graph))
      if (groupOf(a) === groupOf(b))
        sum +=
          pairs.filter(([one, other]) => (one === a && other === b) || (one === b && other === a)).length -
          (degree(a) * degree(b)) / (2 * pairs.length);
  return sum / (2 * pairs.length);
}

describe('communities', () => {
  const communities = ANALYSES.find(({ id }) => id === 'communities')!;

  test('are a division of all that is joined, never worse than no division and than one for each node', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const rows = communities.run(graph);
        const members = rows.flatMap(({ nodes }) => nodes);
        expect([...members].sort()).toEqual(
          all(graph)
            .filter((node) => links(graph, node) > 0)
            .map((node) => `n${node}`),
        );
        if (members.length === 0) return;
        const groupOf = (node: number): number => rows.findIndex(({ nodes }) => nodes.includes(`n${node}`));
        const found = modularity(graph, groupOf) + 1e-9;
        expect(found).toBeGreaterThanOrEqual(modularity(graph, (node) => node));
        expect(found).toBeGreaterThanOrEqual(modularity(graph, () => 0));
      }),
    );
  });

  test('of two crowds that one link joins are these two, each named by its most central member', () => {
    const crowd = (from: number): AnalysisEdge[] =>
      [0, 1, 2, 3].flatMap((a) =>
        [0, 1, 2, 3]
          .filter((b) => a < b && !(a === 1 && b === 2))
          .map((b) => ({ source: from + a, target: from + b, family: 'citation' as const, clauses: 1 })),
      );
    const graph: AnalysisGraph = {
      nodes: Array.from({ length: 8 }, (_, i) => ({ id: `n${i}`, type: 'work', read: false, open: 0 })),
      edges: [...crowd(0), ...crowd(4), { source: 1, target: 4, family: 'citation', clauses: 1 }],
    };
    expect(communities.run(graph).map(({ nodes }) => nodes)).toEqual([
      ['n0', 'n3', 'n1', 'n2'],
      ['n4', 'n7', 'n5', 'n6'],
    ]);
  });
});
