import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyGraph, LEVELS, merge, type Projection, project, type RecitalGraph } from '../../../src/graph/index.ts';
import { instrumentOf, type NodeAttributes, workOf } from '../../../src/model/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';

const graphs = fc.tuple(arbitraryAdditions, arbitraryAdditions).map(([a, b]) => merge(merge(emptyGraph(), a), b));
const unfolding = fc.subarray(['itu:pp/res/1', 'itu:pp/res/1@2010-geneva', 'itu:pp/res/2@2010', 'wsis:tunis-agenda']);

/** How often each edge of the graph is told by the projection. */
function timesTold(projection: Projection): Map<string, number> {
  const times = new Map<string, number>();
  const told = [...projection.edges.values()].flatMap((edge) => edge.standsFor).concat(...projection.inner.values());
  for (const key of told) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

describe.each(LEVELS)('project at level %s', (level) => {
  test('tells every edge exactly once, and no other', () => {
    fc.assert(
      fc.property(graphs, unfolding, (graph, unfolded) => {
        const times = timesTold(project(graph, level, new Set(unfolded)));
        expect([...times.keys()].sort()).toEqual([...graph.edges.keys()].sort());
        expect(new Set(times.values()).size).toBeLessThanOrEqual(1);
        if (times.size > 0) expect([...times.values()][0]).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  test('joins shown nodes by edges of the right type, and every node has one that stands for it', () => {
    fc.assert(
      fc.property(graphs, unfolding, (graph, unfolded) => {
        const { nodes, edges, representative, inner } = project(graph, level, new Set(unfolded));
        expect([...representative.keys()].sort()).toEqual([...graph.nodes.keys()].sort());
        for (const shown of representative.values()) {
          expect(nodes.has(shown)).toBe(true);
          expect(representative.get(shown)).toBe(shown);
        }
        for (const { source, target, type, standsFor } of edges.values())
          for (const key of standsFor) {
            const edge = graph.edges.get(key)!;
            expect([edge.attributes.type, representative.get(edge.source), representative.get(edge.target)]).toEqual([
              type,
              source,
              target,
            ]);
          }
        for (const [shown, keys] of inner)
          for (const key of keys) expect(representative.get(graph.edges.get(key)!.source)).toBe(shown);
      }),
      { numRuns: 100 },
    );
  });
});

describe('levels', () => {
  const shown = (graph: RecitalGraph, level: (typeof LEVELS)[number]): NodeAttributes[] => [
    ...project(graph, level).nodes.values(),
  ];

  test('show works with only their drafts beside them, versions without clauses, and at last everything', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const node of shown(graph, 'works')) {
          expect(node.type).not.toBe('clause');
          if (node.type === 'version') expect(node.status).toBe('draft');
        }
        expect(shown(graph, 'versions').some(({ type }) => type === 'clause')).toBe(false);
        const all = project(graph, 'clauses');
        expect([...all.nodes.keys()]).toEqual([...graph.nodes.keys()]);
        expect(all.inner.size).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('unfolding an instrument shows its clauses and no others; those of a draft only with the draft itself', () => {
    fc.assert(
      fc.property(graphs, unfolding, fc.constantFrom('works' as const, 'versions' as const), (graph, open, level) => {
        const { nodes } = project(graph, level, new Set(open));
        for (const [id, { type }] of graph.nodes)
          if (type === 'clause') {
            const holder = graph.nodes.get(instrumentOf(id));
            const draft = holder?.type === 'version' && holder.status === 'draft';
            expect(nodes.has(id)).toBe(open.includes(instrumentOf(id)) || (!draft && open.includes(workOf(id))));
          }
      }),
      { numRuns: 100 },
    );
  });

  test('a version whose work is not in the graph stands for itself', () => {
    const graph: RecitalGraph = {
      ...emptyGraph(),
      nodes: new Map([
        [
          'document:0123456789abcdef',
          {
            type: 'version',
            year: null,
            place: null,
            revised: null,
            titles: [],
            status: 'unknown',
            expressions: [],
            provenance: [],
          },
        ],
      ]),
    };
    expect([...project(graph, 'works').nodes.keys()]).toEqual(['document:0123456789abcdef']);
  });
});
