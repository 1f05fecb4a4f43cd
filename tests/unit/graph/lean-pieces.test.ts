import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Arrived,
  emptyGraph,
  foldGraph,
  LEVELS,
  LeanGraph,
  type Level,
  leanPieces,
  merge,
  type RecitalGraph,
} from '../../../src/graph/index.ts';
import type { EdgeAttributes, NodeAttributes } from '../../../src/model/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';

const graphs = arbitraryAdditions.map((additions) => merge(emptyGraph(), additions));

function arrived(graph: RecitalGraph, size: number, level: Level): Arrived | null {
  const pieces = new LeanGraph(level);
  let whole: Arrived | null = null;
  for (const piece of leanPieces(graph, size)) {
    expect(whole).toBeNull();
    whole = pieces.take(structuredClone(piece));
  }
  return whole;
}

test('a graph arrives as it was sent, but for its evidence, whatever the size of the pieces', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 20 }), (graph, size) => {
      const whole = arrived(graph, size, 'works')!.graph;
      expect([...whole.nodes]).toEqual([...graph.nodes]);
      expect([...whole.edges.values()]).toEqual(
        [...graph.edges.values()].map((edge) => ({ ...edge, attributes: { ...edge.attributes, evidence: [] } })),
      );
    }),
    { numRuns: 100 },
  );
});

test('a level that is folded while the graph arrives is the level of the graph that arrived', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 20 }), fc.constantFrom(...LEVELS), (sent, size, level) => {
      const { graph, folded } = arrived(sent, size, level)!;
      const { keyOf, ...columns } = folded;
      const { keyOf: expectedKeyOf, ...expected } = foldGraph(graph, level);
      expect(columns).toEqual(expected);
      for (let edge = 0; edge < folded.arcs.edgeCount; edge++) expect(keyOf(edge)).toBe(expectedKeyOf(edge));
    }),
    { numRuns: 100 },
  );
});

test('columns grow with the edges that come', () => {
  const ids = Array.from({ length: 60 }, (_, at) => `itu:res/${at}`);
  const body: NodeAttributes = { type: 'body', kind: 'group', names: [], provenance: [] };
  const attributes: EdgeAttributes = { type: 'mentions', stance: null, part: 'unknown', evidence: [] };
  const pairs = ids.flatMap((source) => ids.map((target) => ({ source, target })));
  const graph: RecitalGraph = {
    ...emptyGraph(),
    nodes: new Map(ids.map((id) => [id, body])),
    edges: new Map(
      pairs.map((ends) => {
        const key = `mentions|${ends.source}|${ends.target}`;
        return [key, { key, ...ends, attributes }];
      }),
    ),
  };
  const { arcs, nodes } = arrived(graph, 500, 'clauses')!.folded;
  const joined = [...arcs.sources].map((source, edge) => ({
    source: nodes[source],
    target: nodes[arcs.targets[edge]!],
  }));
  expect(joined).toEqual(pairs);
});

test('a graph sent anew leaves nothing of the one before', () => {
  const pieces = new LeanGraph('works');
  const [one] = fc.sample(graphs, { seed: 3, numRuns: 1 });
  for (const piece of leanPieces(one!, 3)) pieces.take(piece);
  const [piece] = [...leanPieces(emptyGraph(), 3)];
  const { graph, folded } = pieces.take(piece!)!;
  expect([graph.nodes.size, folded.arcs.nodeCount, folded.members]).toEqual([0, 0, []]);
});
