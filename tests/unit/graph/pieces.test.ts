import { expect, test } from 'vitest';
import { emptyGraph, joinPieces, piecesOf } from '../../../src/graph/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

test('a graph goes in small pieces and arrives as it was, one after the other', () => {
  const graph = explorerGraph();
  const join = joinPieces();
  for (const most of [1, 7, 100_000]) {
    const pieces = [...piecesOf(graph, most)];
    for (const { nodes, edges } of pieces) expect(Math.max(nodes.length, edges.length)).toBeLessThanOrEqual(most);
    const joined = pieces.map((piece) => join(structuredClone(piece)));
    expect(joined.slice(0, -1).every((one) => one === null)).toBe(true);
    expect(joined.at(-1)).toEqual(graph);
    expect([...joined.at(-1)!.edges.keys()]).toEqual([...graph.edges.keys()]);
  }
  const empty = [...piecesOf(emptyGraph('nothing'), 10)];
  expect(empty).toHaveLength(1);
  expect(join(empty[0]!)).toEqual(emptyGraph('nothing'));
});
