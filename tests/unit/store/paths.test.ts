import { describe, expect, test } from 'vitest';
import {
  computeView,
  defaultSettings,
  homeView,
  makeActions,
  makeExplorerStore,
  makeViewComputer,
  presentOf,
  readSavedView,
  restoreView,
  saveView,
  type Trail,
} from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const [RES_75, RES_140] = ['itu:wtsa/res/75', 'itu:pp/res/140'];
const far = [...graph.nodes.keys()].filter((id) => graph.nodes.get(id)?.type === 'work');

function open() {
  const store = makeExplorerStore(defaultSettings('en'));
  const actions = makeActions(store);
  actions.openGraph({ ok: true, value: graph, diagnostics: [] });
  return { store, actions, view: () => presentOf(store.getState()).view };
}

describe('a question how things are connected', () => {
  test('is asked from what is selected, changed, and taken back step by step', () => {
    const { actions, view } = open();
    const start = view();
    actions.togglePaths();
    expect(view().paths?.question).toMatchObject({ from: RES_75, to: null });
    actions.askPaths({ to: RES_140 });
    actions.showPaths({ chosen: 2, hop: 1 }, { kind: 'node', id: RES_140 });
    actions.askPaths({ parts: ['operative'] });
    expect(view().paths).toMatchObject({
      chosen: 0,
      hop: null,
      question: { from: RES_75, to: RES_140, parts: ['operative'] },
    });
    for (let step = 0; step < 4; step++) actions.undo();
    expect(view()).toEqual(start);
    actions.redo();
    expect(view().paths?.question.from).toBe(RES_75);
  });

  test('once left brings back level and selection as they were', () => {
    const { actions, view } = open();
    const start = view();
    actions.askPaths({ to: RES_140 });
    actions.setLevel('clauses');
    actions.showPaths({ hop: 0 }, { kind: 'node', id: RES_140 });
    actions.leavePaths();
    expect(view()).toEqual(start);
  });

  test('of another level looks at its answer from the beginning', () => {
    const { actions, view } = open();
    actions.askPaths({ to: RES_140 });
    actions.showPaths({ chosen: 3, kept: 1, hop: 0 });
    actions.setLevel('versions');
    expect(view().paths).toMatchObject({ chosen: 0, kept: null, hop: null });
  });
});

describe('a saved question', () => {
  const asked = () => {
    const { actions, view } = open();
    actions.askPaths({
      from: RES_75,
      to: { kinds: ['res'], issuers: ['itu:council'], years: { from: 2000 }, read: false },
      via: [...far.slice(2, 4), { types: ['action-line'] }],
      anyOrder: true,
      avoid: far.slice(4, 6).sort(),
      mode: 'strongest',
      most: 10,
      weights: { types: { cites: 3 }, parts: { preambular: 1 }, verbs: { noting: 6 } },
      direction: 'forward',
      without: ['cites', 'mentions'],
      notThrough: ['body', 'event'],
      directions: { mandates: 'backward' },
      parts: ['preambular', 'operative'],
      anyVersion: true,
      minHops: 2,
      maxHops: 4,
      asOf: 2012,
      hubs: 20,
    });
    actions.showPaths({ chosen: 1, hop: 0, kept: 2, picture: 'all' });
    return view();
  };

  test('opens as it was, but for what leaving brings back', () => {
    const view = asked();
    const saved = saveView(view);
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
    const read = readSavedView(JSON.parse(JSON.stringify(saved)));
    expect(read.ok && restoreView(read.value, graph)).toEqual({
      view: { ...view, paths: { ...view.paths!, before: null } },
      diagnostics: [],
    });
  });

  test('that is empty holds nothing', () => {
    const { actions, view } = open();
    actions.askPaths({});
    expect(saveView(view()).paths).toEqual({});
  });

  test('of before the parts could be chosen asks of the operative part what it asked', () => {
    const { view } = restoreView({ version: 1, paths: { from: RES_75, to: RES_140, operative: true } }, graph);
    expect(view.paths?.question.parts).toEqual(['operative']);
  });

  test('on a graph that lacks an end asks without it and says so', () => {
    const { view, diagnostics } = restoreView(
      { version: 1, paths: { from: 'itu:pp/res/999', to: RES_140, via: ['itu:pp/res/998'], avoid: ['x'] } },
      graph,
    );
    expect(view.paths?.question).toMatchObject({ from: null, to: RES_140, via: [], avoid: [] });
    expect(diagnostics).toMatchObject([{ code: 'view/not-held', args: { count: 3 } }]);
  });

  test.each([
    ['a field of no question', { script: 'x' }],
    ['an end that is no id', { from: 7 }],
    ['an end of no kind', { to: { kinds: [7] } }],
    ['an end of which something unknown is asked', { to: { names: ['x'] } }],
    ['a mode that is none', { mode: 'longest' }],
    ['fewer steps at most than at least', { minHops: 5, maxHops: 2 }],
    ['more stops in any order than are searched', { via: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], anyOrder: true }],
    ['a kind of thing that is none', { notThrough: ['person'] }],
    ['a direction that is none', { directions: { cites: 'up' } }],
    ['more paths than are listed', { most: 1_000_000 }],
    ['a kind of link that is none', { without: ['likes'] }],
    ['a step that costs nothing', { weights: { types: { cites: 0 }, parts: {}, verbs: {} } }],
    ['a weight of no part', { weights: { types: {}, parts: { title: 2 }, verbs: {} } }],
    ['no steps', { maxHops: 0 }],
    ['a broken number', { chosen: 0.5 }],
    ['a year before all years', { asOf: -1 }],
    ['too many waypoints', { via: Array.from({ length: 21 }, (_, at) => `n${at}`) }],
    ['too much to avoid', { avoid: Array.from({ length: 201 }, (_, at) => `n${at}`) }],
    ['what leaving brings back', { before: { level: 'works', selection: null } }],
    ['a prototype', JSON.parse('{"__proto__":{"ask":"paths"}}')],
  ])('with %s is refused', (_, paths) => {
    expect(readSavedView({ version: 1, paths })).toMatchObject({ ok: false, diagnostics: [{ code: 'view/invalid' }] });
  });
});

describe('a view with a trail', () => {
  const view = homeView(graph);
  const [edge] = [...graph.edges.values()].filter(
    ({ source, target, attributes }) =>
      attributes.type === 'cites' && !source.startsWith(RES_75) && !target.startsWith(RES_75),
  );
  const trailOf = (alone: boolean): Trail => ({
    nodes: new Set([RES_75]),
    edges: new Set(edge ? [edge.key] : []),
    chains: [],
    alone,
  });

  test('shows what the trail leads over, whatever scope and filters', () => {
    const filtered = { ...view, hiddenNodes: new Set(['res', 'dec', 'outcome'] as const) };
    const { view: shown, onTrail, projection } = computeView(graph, filtered, 'en', trailOf(false));
    const ids = new Set(shown.nodes.map(({ id }) => id));
    for (const end of [edge!.source, edge!.target]) expect(ids).toContain(projection.representative.get(end));
    expect(shown.edges.some(({ key, standsFor }) => onTrail.has(key) && standsFor.includes(edge!.key))).toBe(true);
  });

  test('that is alone shows nothing else, and no more of an edge than the trail walks', () => {
    const { view: shown, onTrail } = computeView(graph, view, 'en', trailOf(true));
    expect(new Set([...shown.nodes.map(({ id }) => id), ...shown.edges.map(({ key }) => key)])).toEqual(onTrail);
    expect(shown.edges.map(({ standsFor }) => standsFor)).toEqual([[edge!.key]]);
  });

  test('stays the same picture where it shows the trail already', () => {
    const compute = makeViewComputer();
    const plain = compute(graph, view, 'en');
    const along = plain.view.edges[0]!;
    const trail = { nodes: new Set([RES_75]), edges: new Set([along.standsFor[0]!]), chains: [], alone: false };
    const marked = compute(graph, view, 'en', trail);
    expect(marked.view).toBe(plain.view);
    expect(marked.onTrail).toContain(along.key);
    expect(compute(graph, view, 'en', trail)).toBe(marked);
    expect(compute(graph, view, 'en')).toBe(plain);
  });

  test.each([false, true])(
    'is the same where the view without it is at hand, and nothing of that is worked out anew (alone: %s)',
    (alone) => {
      const trail = trailOf(alone);
      for (const state of [
        view,
        { ...view, hops: null },
        { ...view, hops: 2 as const, hiddenNodes: new Set(['res', 'dec'] as const) },
        { ...view, unfolded: new Set([RES_75]) },
        { ...view, level: 'clauses' as const },
        { ...view, level: 'versions' as const, hiddenEdges: new Set(['cites/operative', 'about'] as const) },
      ]) {
        const under = computeView(graph, state, 'en');
        const along = computeView(graph, state, 'en', trail, under);
        expect(along).toEqual(computeView(graph, state, 'en', trail));
        if (!alone || state.unfolded.size === 0) expect(along.projection).toBe(under.projection);
      }
    },
  );
});
