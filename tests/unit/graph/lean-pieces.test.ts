import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyGraph, LeanGraph, leanPieces, merge, type RecitalGraph } from '../../../src/graph/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';

const graphs = arbitraryAdditions.map((additions) => merge(emptyGraph(), additions));

function arrived(graph: RecitalGraph, size: number): RecitalGraph | null {
  const pieces = new LeanGraph();
  let whole: RecitalGraph | null = null;
  for (const piece of leanPieces(graph, size)) {
    expect(whole).toBeNull();
    whole = pieces.take(structuredClone(piece));
  }
  return whole;
}

test('a graph arrives as it was sent, but for its evidence, whatever the size of the pieces', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 20 }), (graph, size) => {
      const whole = arrived(graph, size)!;
      expect([...whole.nodes]).toEqual([...graph.nodes]);
      expect([...whole.edges.values()]).toEqual(
        [...graph.edges.values()].map((edge) => ({ ...edge, attributes: { ...edge.attributes, evidence: [] } })),
      );
    }),
    { numRuns: 100 },
  );
});

test('a graph sent anew leaves nothing of the one before', () => {
  const pieces = new LeanGraph();
  const [one] = fc.sample(graphs, { seed: 3, numRuns: 1 });
  for (const piece of leanPieces(one!, 3)) pieces.take(piece);
  const [piece] = [...leanPieces(emptyGraph(), 3)];
  expect(pieces.take(piece!)!.nodes.size).toBe(0);
});
