import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyGraph, LEVELS, merge, project, type RecitalGraph } from '../../../src/graph/index.ts';
import { EDGE_TYPES, type EdgeType, makeEdgeKey } from '../../../src/model/index.ts';
import { answerPath, edgesOfHops, makePathQuery, type PathQueryInput } from '../../../src/query/index.ts';
import { arbitraryAdditions } from '../graph/arbitrary-graph.ts';
import { referencePaths } from './reference-paths.ts';

const graphs = fc.tuple(arbitraryAdditions, arbitraryAdditions).map(([a, b]) => merge(merge(emptyGraph(), a), b));
const question = fc.tuple(graphs, fc.nat(), fc.nat(), fc.boolean()).filter(([{ nodes }]) => nodes.size > 0);
const types = fc.subarray(Object.keys(EDGE_TYPES) as EdgeType[], { maxLength: 3 });
const ask = (from: string, to: string, directed: boolean, more: Partial<PathQueryInput>) =>
  makePathQuery({ from: { ids: [from] }, to: { ids: [to] }, direction: directed ? 'forward' : 'either', ...more });
const pick = (ids: readonly string[], at: number): string => ids[at % ids.length]!;

describe('answerPath', () => {
  test('at level clauses walks the saved graph edge for edge', () => {
    fc.assert(
      fc.property(question, types, ([graph, one, two, directed], without) => {
        const ids = [...graph.nodes.keys()];
        const [from, to] = [pick(ids, one), pick(ids, two)];
        const answer = answerPath(
          graph,
          ask(from, to, directed, { level: 'clauses', edgeTypes: { without }, limit: 100_000 }),
        );
        const edges = [...graph.edges.values()].filter(({ attributes }) => !without.includes(attributes.type));
        const expected = referencePaths(edges, from, to, directed, 6);
        if (expected.length > 0 || answer.paths.every(({ length }) => length <= 6))
          expect(answer.paths.map((path) => path.edges.join('\n')).sort()).toEqual(
            expected.map((path) => path.edges.join('\n')).sort(),
          );
        for (const path of answer.paths)
          expect(edgesOfHops(graph, answer.query, path)).toEqual(path.edges.map((key) => [key]));
      }),
      { numRuns: 100 },
    );
  });

  test('on every level each hop is told by edges of the graph that join what the ends stand for', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...LEVELS), ([graph, one, two, directed], level) => {
        const ids = [...graph.nodes.keys()];
        const [from, to] = [pick(ids, one), pick(ids, two)];
        const answer = answerPath(graph, ask(from, to, directed, { level, limit: 3 }));
        expect(answer.found).toBe(answer.paths.length > 0);
        const { representative } = project(graph, level);
        for (const path of answer.paths) {
          const { nodes } = path;
          expect([nodes[0], nodes.at(-1)]).toEqual([representative.get(from), representative.get(to)]);
          edgesOfHops(graph, answer.query, path).forEach((keys, hop) => {
            const behind = keys.map((id) => graph.edges.get(id)!);
            expect(behind.length).toBeGreaterThan(0);
            for (const edge of behind) {
              const ends = [representative.get(edge.source), representative.get(edge.target)];
              const hops = [nodes[hop], nodes[hop + 1]];
              if (directed) expect(ends).toEqual(hops);
              else expect(ends.sort()).toEqual(hops.sort());
            }
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('what a level does not show is taken for what stands for it', () => {
    fc.assert(
      fc.property(question, ([graph, one, two, directed]) => {
        const ids = [...graph.nodes.keys()];
        const [from, to] = [pick(ids, one), pick(ids, two)];
        const asked = answerPath(graph, ask(from, to, directed, { limit: 1 }));
        const { representative } = project(graph, asked.query.level);
        const shown = ask(representative.get(from)!, representative.get(to)!, directed, { limit: 1 });
        expect(asked.paths).toEqual(answerPath(graph, shown).paths);
      }),
      { numRuns: 50 },
    );
  });
});

describe('stops that lead into a dead end', () => {
  /** All of sixteen things are joined with each other and with the start and both stops; the end with start and first stop. */
  const dense = (): RecitalGraph => {
    const inner = Array.from({ length: 16 }, (_, at) => `b${at}`);
    const pairs = [
      ...inner.flatMap((one, at) => inner.slice(at + 1).map((other) => [one, other] as const)),
      ...['start', 'first', 'second'].flatMap((one) => inner.map((other) => [one, other] as const)),
      ['end', 'start'] as const,
      ['end', 'first'] as const,
    ];
    const evidence = [{ origin: 'curated' as const, source: 'general knowledge', verified: false }];
    const edges = pairs.map(([source, target]) => {
      const attributes = { type: 'part-of' as const, evidence };
      const key = makeEdgeKey(source, target, attributes);
      return [key, { key, source, target, attributes }] as const;
    });
    const body = { type: 'body' as const, kind: 'group' as const, names: [], provenance: [] };
    const ids = ['start', 'first', 'second', 'end', ...inner];
    return { ...emptyGraph(), nodes: new Map(ids.map((id) => [id, body])), edges: new Map(edges) };
  };
  const stops = [{ ids: ['first'] }, { ids: ['second'] }];

  test('are found to do so at once: no path comes twice to where it began, to its end or to a stop', () => {
    const graph = dense();
    const through = (waypoints: PathQueryInput['waypoints'], to = 'end') =>
      answerPath(graph, ask('start', to, false, { level: 'clauses', waypoints }), { held: 2000 });
    expect(through({ ordered: stops })).toMatchObject({ found: false, stopped: null });
    expect(through({ unordered: stops }).paths[0]).toMatchObject({ length: 5 });
    expect(through({ ordered: [...stops].reverse() }).paths[0]).toMatchObject({ length: 5 });
    expect(through({ ordered: [{ ids: ['end'] }, { ids: ['first'] }] }, 'b0')).toMatchObject({ stopped: null });
    expect(through({ ordered: [{ ids: ['start'] }, { ids: ['first'] }, { ids: ['start'] }] })).toMatchObject({
      found: false,
      stopped: null,
    });
  });
});
