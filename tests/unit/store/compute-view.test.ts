import { describe, expect, test } from 'vitest';
import {
  badgeOf,
  computeView,
  homeOf,
  homeView,
  legendCounts,
  makeViewComputer,
  representativeVersion,
  STEPS,
  type ViewState,
} from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const home = homeView(graph);
const view = (change: Partial<ViewState> = {}) => computeView(graph, { ...home, ...change }, 'en');
const ids = (change: Partial<ViewState> = {}) => view(change).view.nodes.map((node) => node.id);
const node = (id: string, change: Partial<ViewState> = {}) =>
  view(change).view.nodes.find((candidate) => candidate.id === id);

describe('the first view', () => {
  test('is about the work whose document was read', () => {
    expect(homeOf(graph)).toBe('itu:wtsa/res/75');
    expect(node('itu:wtsa/res/75')).toMatchObject({ focus: true, read: true, newer: true, badge: '75', year: 2012 });
  });

  test('reaches one step along citations, mandates and roles, both ways', () => {
    expect(ids()).toEqual(
      expect.arrayContaining(['itu:pp/res/140', 'itu:tsb-director', 'wsis:C5', 'wsis:tunis-agenda']),
    );
    expect(ids()).not.toContain('itu:cwg-internet');
    expect(ids()).not.toContain('far:away');
  });

  test('reaches exactly as many steps as are asked for', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `itu:pp/res/9${letter}`);
    const citation = [...graph.edges.values()].find(({ attributes }) => attributes.type === 'cites')!;
    const like = graph.nodes.get('itu:pp/res/140')!;
    const links = chain.map((target, at) => ({
      ...citation,
      key: `chain/${at}`,
      source: at === 0 ? 'itu:wtsa/res/75' : chain[at - 1]!,
      target,
    }));
    const longer = {
      ...graph,
      nodes: new Map([...graph.nodes, ...chain.map((id) => [id, like] as const)]),
      edges: new Map([...graph.edges, ...links.map((link) => [link.key, link] as const)]),
    };
    for (const hops of STEPS) {
      const shown = new Set(computeView(longer, { ...home, hops }, 'en').view.nodes.map(({ id }) => id));
      expect(chain.filter((id) => shown.has(id))).toEqual(chain.slice(0, hops));
    }
  });

  test('counts what it does not show', () => {
    const { nodes, hidden } = view().view;
    const all = ids({ hops: null }).length;
    expect(hidden).toEqual({ byFilter: 0, outOfScope: all - nodes.length });
    expect(hidden.outOfScope).toBeGreaterThan(0);
  });
});

describe('a shown node', () => {
  test('stands at the year and in the lane of what it is', () => {
    expect(node('itu:pp/res/140')).toMatchObject({ year: 2010, lane: 'plenipotentiary', newer: true, read: false });
    expect(node('itu:pp/res/101')).toMatchObject({ newer: false });
    expect(node('itu:council/res/1336')).toMatchObject({ lane: 'council' });
    expect(node('itu:tsb-director')).toMatchObject({ lane: 'actors', badge: 'TSB', year: null });
    expect(node('wsis:C5')).toMatchObject({ lane: 'un', badge: 'C5' });
    expect(node('itu:wtsa/res/75')).toMatchObject({ lane: 'assemblies' });
  });

  test('has a newer version when what the middle of the view cites is older, whatever others cite', () => {
    const from = 'itu:pp/res/101@2010-guadalajara';
    const to = 'itu:pp/res/140@2014-busan';
    const attributes = {
      type: 'cites' as const,
      stance: null,
      part: 'unknown' as const,
      relation: 'cites' as const,
      evidence: [{ origin: 'curated' as const, source: 'fixture', verified: false }],
    };
    const edge = { key: `cites|${from}|${to}`, source: from, target: to, attributes };
    const more = { ...graph, edges: new Map([...graph.edges, [edge.key, edge]]) };
    const seen = (focus: string) => computeView(more, { ...home, focus }, 'en');
    const marked = (focus: string) => seen(focus).view.nodes.find(({ id }) => id === 'itu:pp/res/140')?.newer;
    const counted = (focus: string) => seen(focus).statusRows.find(({ key }) => key === 'newer')?.count ?? 0;
    expect(marked('itu:wtsa/res/75')).toBe(true);
    expect(marked('itu:pp/res/101')).toBe(false);
    expect(counted('itu:pp/res/101')).toBe(counted('itu:wtsa/res/75') - 1);
  });

  test('of a work cited without a version stands for the version that held then', () => {
    expect(representativeVersion(graph, 'itu:council/res/1332')?.year).toBe(2011);
  });

  test('stands at the year of what it is part of, or that its number tells, and says so', () => {
    expect(node('wsis:C5')).toMatchObject({ year: 2003, placement: { by: 'part-of', of: 'wsis:geneva-plan' } });
    expect(node('un:ga/res/70/125', { hops: null })).toMatchObject({
      year: 2015,
      placement: { by: 'session', session: 70 },
    });
    expect(node('itu:pp/res/140')).toMatchObject({ placement: null });
  });

  test('without a number has a badge made of its id, the same in every language', () => {
    expect(node('wsis:tunis-agenda')?.badge).toBe('TA');
    expect(node('wsis:geneva-plan', { hops: null })?.badge).toBe('GP');
    const chinese = computeView(graph, { ...home, hops: null }, 'zh').view.nodes;
    expect(chinese.find(({ id }) => id === 'wsis:geneva-plan')?.badge).toBe('GP');
  });

  test('whose id says only that it came out of something has the badge of what it came out of', () => {
    const attributes = graph.nodes.get('wsis:tunis-agenda')!;
    expect(badgeOf(graph, 'wsis:outcomes', attributes)).toBe('WSIS');
  });

  test('is labelled in the interface language', () => {
    const chinese = computeView(graph, home, 'zh').view.nodes;
    expect(chinese.find((candidate) => candidate.id === 'itu:pp/res/140')?.label).toBe('在峰会成果中的作用');
    expect(node('itu:pp/res/140')?.label).toBe('Role in the summit outcomes');
  });

  test('has a badge of at most six characters', () => {
    for (const level of ['works', 'versions', 'clauses'] as const)
      for (const { badge } of view({ level, hops: null }).view.nodes) {
        expect([...badge].length).toBeGreaterThan(0);
        expect([...badge].length).toBeLessThanOrEqual(6);
      }
  });
});

describe('filters', () => {
  test('hide nodes of a kind, count them, and never the focus', () => {
    const filtered = view({ hiddenNodes: new Set(['res']) });
    expect(filtered.view.nodes.filter((candidate) => candidate.legend === 'res').map(({ id }) => id)).toEqual([
      'itu:wtsa/res/75',
    ]);
    expect(filtered.view.hidden.byFilter).toBe(11);
    expect(filtered.view.nodes.length + filtered.view.hidden.byFilter + filtered.view.hidden.outOfScope).toBe(
      ids({ hops: null }).length,
    );
  });

  test('hide edges, and what only they reach', () => {
    expect(ids({ hiddenEdges: new Set(['mandates/instructs']) })).not.toContain('itu:tsb-director');
    const operative = view({ hiddenEdges: new Set(['cites/operative']) }).view.edges;
    const both = operative.find((edge) => edge.target === 'itu:pp/res/140' && edge.source === 'itu:wtsa/res/75');
    expect(both).toMatchObject({ strength: 'preambular' });
    expect(both?.standsFor).toHaveLength(1);
  });

  test('keep their rows in the legend while nothing of them is shown', () => {
    const counts = legendCounts(view({ hiddenNodes: new Set(['body']) }));
    expect(counts.nodes.find((row) => row.key === 'body')).toEqual({ key: 'body', count: 1, hidden: true });
    expect(counts.statuses.find((row) => row.key === 'newer')).toEqual({ key: 'newer', count: 2, hidden: false });
  });
});

describe('a draft', () => {
  const draft = 'itu:wtsa/res/75@draft-2016-hammamet';

  test('stands beside its work, as a draft, and what only it cites does not', () => {
    expect(node(draft)).toMatchObject({ draft: true, badge: '75', year: 2016, label: 'Hammamet 2016 · draft' });
    expect(ids()).not.toContain('un:ga/res/70/125');
    expect(ids({ focus: draft })).toContain('un:ga/res/70/125');
  });

  test('has a row in the legend that hides it', () => {
    const hidden = view({ hiddenStatuses: new Set(['draft']) });
    expect(hidden.view.nodes.some((one) => one.draft)).toBe(false);
    expect(hidden.view.hidden.byFilter).toBe(1);
    expect(legendCounts(hidden).statuses).toContainEqual({ key: 'draft', count: 1, hidden: true });
  });
});

test('links that were read and links that are curated count and filter apart', () => {
  const rows = legendCounts(view()).statuses;
  const of = (key: string) => rows.find((row) => row.key === key)!.count;
  const { edges } = view().view;
  expect(of('read') + of('curated')).toBe(edges.length);
  const read = view({ hiddenStatuses: new Set(['curated']) }).view.edges;
  expect(read.length).toBe(of('read'));
  expect(read.every((edge) => edge.origin !== 'curated')).toBe(true);
  const curated = view({ hiddenStatuses: new Set(['read']) }).view.edges;
  expect(curated.every((edge) => edge.origin === 'curated')).toBe(true);
});

test('links among neighbours are shown on demand', () => {
  const among = (change: Partial<ViewState>) =>
    view(change).view.edges.some((edge) => edge.source === 'itu:pp/res/172' && edge.target === 'itu:pp/res/140');
  expect(among({})).toBe(false);
  expect(among({ between: true })).toBe(true);
});

test('unfolding shows the clauses of one instrument with their holder', () => {
  const unfolded = view({ unfolded: new Set(['itu:wtsa/res/75']) }).view.nodes.filter((one) => one.type === 'clause');
  expect(unfolded.length).toBeGreaterThan(10);
  expect(new Set(unfolded.map((one) => one.unfoldedFrom))).toEqual(new Set(['itu:wtsa/res/75']));
});

test('an edge says how strong it is and where it comes from', () => {
  const edges = view().view.edges;
  expect(edges.find((edge) => edge.target === 'itu:tsb-director')).toMatchObject({
    type: 'mandates',
    strength: 'operative',
    verbs: ['instructs'],
    origin: 'read',
  });
  expect(edges.find((edge) => edge.source === 'itu:pp/res/140')).toMatchObject({ origin: 'curated' });
});

test('the same question is answered once', () => {
  const compute = makeViewComputer();
  const first = compute(graph, home, 'en');
  expect(compute(graph, { ...home, selection: null }, 'en')).toBe(first);
  expect(compute(graph, home, 'zh')).not.toBe(first);
});
