import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyGraph, type Folded, foldGraph, LEVELS, merge, project, type Rows } from '../../../src/graph/index.ts';
import { EDGE_TYPES } from '../../../src/model/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';

const graphs = fc.tuple(arbitraryAdditions, arbitraryAdditions).map(([a, b]) => merge(merge(emptyGraph(), a), b));
const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const keysBehind = ({ starts, members }: Folded, edge: number): string[] =>
  members.slice(starts[edge], starts[edge + 1]).map(({ key }) => key);

test('a level in numbers is the level in texts', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...LEVELS), (graph, level) => {
      const folded = foldGraph(graph, level);
      const { nodes, edges, representative } = project(graph, level);
      expect(folded.nodes).toEqual([...nodes.keys()]);
      expect(folded.attributes).toEqual([...nodes.values()]);
      for (const id of graph.nodes.keys()) expect(folded.nodes[folded.numbers.get(id)!]).toBe(representative.get(id));
      const behind = numbersTo(folded.arcs.edgeCount).map((edge) => keysBehind(folded, edge));
      // At level clauses each edge is one of the graph's own, whatever others say the same.
      if (level === 'clauses') expect(behind.flat()).toEqual([...graph.edges.keys()]);
      else
        expect(new Map(behind.map((keys, edge) => [folded.keyOf(edge), keys]))).toEqual(
          new Map([...edges].map(([key, { standsFor }]) => [key, standsFor])),
        );
    }),
    { numRuns: 200 },
  );
});

test('edges are ordered by what they say and whom they join, however the graph came about', () => {
  const order = Object.keys(EDGE_TYPES);
  fc.assert(
    fc.property(graphs, (graph) => {
      const { arcs, nodes } = foldGraph(graph, 'works');
      const said = numbersTo(arcs.edgeCount).map((edge) => [
        order[arcs.types[edge]!]!,
        nodes[arcs.sources[edge]!]!,
        nodes[arcs.targets[edge]!]!,
      ]);
      const sorted = said.toSorted(
        (a, b) =>
          order.indexOf(a[0]!) - order.indexOf(b[0]!) ||
          (a[1] === b[1] ? (a[2]! < b[2]! ? -1 : 1) : a[1]! < b[1]! ? -1 : 1),
      );
      expect(said).toEqual(sorted);
    }),
    { numRuns: 200 },
  );
});

test('each edge stands at both of its ends', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...LEVELS), (graph, level) => {
      const { arcs, nodes } = foldGraph(graph, level);
      const at = ({ starts, edges }: Rows, node: number): number[] => [...edges.slice(starts[node], starts[node + 1])];
      const all = numbersTo(arcs.edgeCount);
      for (const node of nodes.keys()) {
        expect(at(arcs.out, node)).toEqual(all.filter((edge) => arcs.sources[edge] === node));
        expect(at(arcs.into, node)).toEqual(all.filter((edge) => arcs.targets[edge] === node));
      }
    }),
    { numRuns: 100 },
  );
});
