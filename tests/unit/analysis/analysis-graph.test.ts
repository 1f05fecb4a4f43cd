import { describe, expect, test } from 'vitest';
import { ANALYSES, type AnalysisGraph, analysedAs, analysisGraph, measureOf } from '../../../src/analysis/index.ts';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import { explorerGraph, FIXTURE_DOCUMENT } from '../../fixtures/explorer-graph.ts';

const run = (id: string, graph: AnalysisGraph) => ANALYSES.find((analysis) => analysis.id === id)!.run(graph);
const valueAt = (id: string, graph: AnalysisGraph, node: string): number | undefined =>
  run(id, graph).find((row) => row.id === node)?.value;

/** The fixture, and the 2008 version of Resolution 75 with an instruction that the 2012 version repeats. */
function withEarlierMandate(clauses: readonly string[]): RecitalGraph {
  const graph = explorerGraph();
  const [mandate] = [...graph.edges.values()].filter(({ attributes }) => attributes.type === 'mandates');
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  for (const locator of clauses) {
    const source = `itu:wtsa/res/75@2008-johannesburg#${locator}`;
    const attributes = graph.nodes.get(mandate!.source)!;
    if (attributes.type === 'clause') nodes.set(source, { ...attributes, locator });
    edges.set(`earlier ${locator}`, { ...mandate!, key: `earlier ${locator}`, source });
  }
  return { ...graph, nodes, edges };
}

describe('what analyses read', () => {
  test('has works, no versions of them, and no clause of an instrument', () => {
    const { nodes } = analysisGraph(explorerGraph());
    expect(nodes.filter(({ id }) => id.startsWith('itu:wtsa/res/75')).map(({ id }) => id)).toEqual([
      'itu:wtsa/res/75',
      'itu:wtsa/res/75@draft-2016-hammamet',
    ]);
    expect(nodes.find(({ id }) => id === 'itu:wtsa/res/75')).toMatchObject({ read: true, open: 0 });
  });

  test('counts an instruction once that two versions give, and the version that gives most', () => {
    const director = 'itu:tsb-director';
    expect(valueAt('most-instructed', analysisGraph(explorerGraph()), director)).toBe(1);
    expect(valueAt('most-instructed', analysisGraph(withEarlierMandate(['instructs/1'])), director)).toBe(1);
    expect(
      valueAt('most-instructed', analysisGraph(withEarlierMandate(['instructs/1', 'instructs/2'])), director),
    ).toBe(2);
  });

  test('counts an instrument once that cites another in two clauses', () => {
    // Resolution 75 cites 140 in a recital and in an instruction; 172 cites it too.
    expect(valueAt('most-cited', analysisGraph(explorerGraph()), 'itu:pp/res/140')).toBe(2);
  });

  test('knows the citations that name nothing known by the instrument that holds them', () => {
    const citation = { document: FIXTURE_DOCUMENT, clause: 'noting/b', start: 1, end: 2, surface: 'x' };
    const open = [{ ...citation, status: 'unresolved' as const, candidates: [] }];
    expect(run('unresolved', analysisGraph({ ...explorerGraph(), open }))).toEqual([
      { id: 'itu:wtsa/res/75', value: 1, nodes: ['itu:wtsa/res/75'] },
    ]);
  });

  test('is what is shown when that is asked for', () => {
    const graph = explorerGraph();
    const key = [...graph.edges.values()].find(({ target }) => target === 'itu:pp/res/101@2010-guadalajara')!.key;
    const shown = analysisGraph(graph, { nodes: ['itu:wtsa/res/75', 'itu:pp/res/101'], edges: [key] });
    expect(shown.nodes.map(({ id }) => id)).toEqual(['itu:pp/res/101', 'itu:wtsa/res/75']);
    expect(run('most-cited', shown)).toEqual([{ id: 'itu:pp/res/101', value: 1, nodes: ['itu:pp/res/101'] }]);
  });
});

describe('a result as a picture', () => {
  test('measures nodes by their share of the highest value, groups by their place', () => {
    const row = (id: string, value: number) => ({ id, value, nodes: id.split(' ') });
    const { sizes } = measureOf('nodes', [row('a', 4), row('b', 1)]);
    expect([...sizes!]).toEqual([
      ['a', 1],
      ['b', 0.25],
    ]);
    const { groups } = measureOf('groups', [row('a b', 2), row('b c', 2)]);
    expect([...groups!]).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
  });

  test('holds for versions and clauses as for their work', () => {
    const values = new Map([['itu:pp/res/140', 1]]);
    expect(analysedAs(values, 'itu:pp/res/140@2010-guadalajara#resolves/1')).toBe(1);
    expect(analysedAs(values, 'itu:pp/res/141')).toBeUndefined();
  });
});

test('a chain of citations may be longer than any stack', () => {
  const count = 200_000;
  const nodes = Array.from({ length: count }, (_, i) => ({ id: `n${i}`, type: 'work' as const, read: false, open: 0 }));
  const edges = nodes.map((_, i) => ({
    source: i,
    target: (i + 1) % count,
    family: 'citation' as const,
    clauses: 1,
  }));
  const [ring, ...rest] = run('circular', { nodes, edges });
  expect(ring?.value).toBe(count);
  expect(rest).toEqual([]);
});
