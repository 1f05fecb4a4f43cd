import { describe, expect, test } from 'vitest';
import { parseGraph } from '../../../src/graph/index.ts';
import { homeView } from '../../../src/store/explorer-store.ts';
import { clauseLabel, computeView, matrixOf, sourceOf, statementRows, wordsOf } from '../../../src/store/index.ts';
import { emptyViewState } from '../../../src/store/view-state.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';
import { readDatasets } from '../graph/read-dataset.ts';

const graph = explorerGraph();
const viewOf = (change: Partial<ReturnType<typeof emptyViewState>>) =>
  computeView(graph, { ...emptyViewState(), ...change }, 'en').view;
const everything = viewOf({});

describe('statements behind the shown edges', () => {
  test('are those that the drawing stands for, each once', () => {
    for (const type of ['cites', 'mandates'] as const) {
      const rows = statementRows(graph, everything, type);
      const behind = everything.edges.filter((edge) => edge.type === type).flatMap((edge) => edge.standsFor);
      expect(behind.length).toBeGreaterThan(0);
      expect(rows.map(({ edge }) => edge.key).sort()).toEqual(behind.sort());
    }
  });

  test('stand in document order and name their clause', () => {
    const rows = statementRows(graph, everything, 'cites').filter(
      ({ instrument }) => instrument === 'itu:wtsa/res/75@2012-dubai',
    );
    expect(rows[0]).toMatchObject({ part: 'preambular', edge: { target: 'itu:pp/res/71@2010-guadalajara' } });
    expect(rows.at(-1)).toMatchObject({ part: 'operative' });
    expect(clauseLabel(graph, rows[0]!.clause!, 'en')).toMatch(/^considering/);
  });

  test('filters of the view are filters of the list', () => {
    const view = viewOf({ hiddenEdges: new Set(['cites/preambular']) });
    const rows = statementRows(graph, view, 'cites');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ edge }) => edge.attributes.type === 'cites' && edge.attributes.part === 'operative')).toBe(
      true,
    );
  });

  test('say where they come from, and what nobody verified', () => {
    const sources = statementRows(graph, everything, 'cites').map(({ edge }) => sourceOf(graph, edge));
    const read = sources.find(({ documents }) => documents.length > 0)!;
    expect(read.places).toHaveLength(read.documents.length);
    expect(read.places[0]).toMatch(/^\d+–\d+$/);
    expect(sources.flatMap((source) => source.sources)).toContain('fixture (unverified)');
  });
});

describe('the words of a statement', () => {
  const edge = (key: string, evidence: object[], source = 'itu:wtsa/res/75@2012-dubai#noting/a') =>
    ({ key, source, target: 'itu:pp', attributes: { type: 'cites', evidence } }) as never;
  const read = { origin: 'read', document: 'd', clause: 'noting/a', start: 2, end: 9, rule: 'r' };

  test('are the printed ones where the text is open, on one line', () => {
    const texts = new Map([['d', { document: { text: '..ab\n  c!....' } }]]) as never;
    expect(wordsOf(graph, edge('1', [read]), texts, 'en')).toMatchObject({ text: 'ab c!', by: 'quote' });
  });

  test('else what was kept of them, else the form in the source', () => {
    const curated = { origin: 'curated', source: 's', verified: true, surface: 'Res. 1' };
    expect(wordsOf(graph, edge('1', [{ ...read, surface: 'Resolution 1' }, curated]), new Map(), 'en')?.text).toBe(
      'Resolution 1',
    );
    expect(wordsOf(graph, edge('1', [read, curated]), new Map(), 'en')).toMatchObject({ text: 'Res. 1', by: 'form' });
  });

  test('else our summary of the clause, marked as ours; else none', () => {
    const nodes = new Map(graph.nodes).set('x#noting/a', { type: 'clause', summary: { en: 'Notes it.' } } as never);
    const summed = { ...graph, nodes };
    expect(wordsOf(summed, edge('1', [read], 'x#noting/a'), new Map(), 'fr')).toEqual({
      text: 'Notes it.',
      lang: 'en',
      by: 'summary',
    });
    expect(wordsOf(graph, edge('1', [read], 'nowhere'), new Map(), 'en')).toBeNull();
  });
});

describe('a matrix', () => {
  test('counts every statement of its type once', () => {
    const outcome = parseGraph(JSON.parse([...readDatasets().values()][0]!));
    if (!outcome.ok) throw new Error('dataset: does not parse');
    const dataset = outcome.value;
    const { view } = computeView(dataset, emptyViewState(), 'en');
    for (const type of ['facilitates', 'mandates'] as const) {
      const { rows, columns, cells } = matrixOf(dataset, view, type);
      const counted = rows
        .flatMap((row) => [...cells.get(row)!.values()])
        .reduce((sum, cell) => sum + cell.edges.length, 0);
      const behind = view.edges.filter((edge) => edge.type === type).flatMap((edge) => edge.standsFor);
      expect(counted).toBe(behind.length);
      expect(counted).toBeGreaterThan(0);
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.every((row) => [...cells.get(row)!.keys()].every((column) => columns.includes(column)))).toBe(true);
    }
  });

  test('has numbers in the order of numbers, and instruments in its rows whatever the level', () => {
    const edge = (source: string, target: string) => ({
      key: `${source}${target}`,
      type: 'mandates',
      source,
      target,
      standsFor: [],
    });
    const view = { ...everything, edges: [edge('a#x/1', 'C10'), edge('a#x/2', 'C2'), edge('a#x/3', 'C2')] as never };
    const { rows, columns, cells } = matrixOf(graph, view, 'mandates');
    expect([rows, columns]).toEqual([['a'], ['C2', 'C10']]);
    expect(cells.get('a')?.get('C2')?.shown).toEqual(['a#x/2C2', 'a#x/3C2']);
  });

  test('is empty where the view holds none', () => {
    const { view } = computeView(graph, { ...homeView(graph), hiddenNodes: new Set(['action-line']) }, 'en');
    expect(matrixOf(graph, view, 'facilitates').rows).toEqual([]);
  });
});
