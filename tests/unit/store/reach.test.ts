import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GraphEdge, project } from '../../../src/graph/index.ts';
import {
  computeView,
  FULL_REACH,
  homeView,
  linkGroups,
  linkKey,
  makeActions,
  makeExplorerStore,
  presentOf,
  readSavedView,
  restoreView,
  saveView,
  type ViewState,
} from '../../../src/store/index.ts';
import { LIMITS } from '../../../src/store/reach.ts';
import { defaultSettings } from '../../../src/store/settings.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const home = homeView(graph);
const centre = home.focus!;
const compute = (change: Partial<ViewState>, on = graph) => computeView(on, { ...home, ...change }, 'en');
const ids = (change: Partial<ViewState> = {}, on = graph) => compute(change, on).view.nodes.map(({ id }) => id);

/** A node that nothing but citations by the centre links to it. */
const onlyCited = linkGroups(project(graph, 'works'), centre)
  .find(({ type, direction }) => type === 'cites' && direction === 'out')!
  .others.find((other) => {
    const links = [...project(graph, 'works').edges.values()].filter(({ source, target }) =>
      [source, target].includes(other),
    );
    return links.every(({ type, source }) => type === 'cites' && source === centre);
  })!;

/** The graph, in which the centre also cites so many works, each once more than the one before it. */
function withCited(count: number) {
  const like = graph.nodes.get('itu:pp/res/140')!;
  const citation = [...graph.edges.values()].find(({ attributes }) => attributes.type === 'cites')!;
  const cited = Array.from({ length: count }, (_, index) => `itu:ra/res/${1000 + index}`);
  const edges = cited.flatMap((target, index) =>
    Array.from({ length: index + 1 }, (_, time): readonly [string, GraphEdge] => {
      const key = `cites ${index} ${time}`;
      return [key, { ...citation, key, source: centre, target }];
    }),
  );
  return {
    cited,
    graph: {
      ...graph,
      nodes: new Map([...graph.nodes, ...cited.map((id) => [id, like] as const)]),
      edges: new Map([...graph.edges, ...edges]),
    },
  };
}

describe('a neighbourhood', () => {
  test('follows links in one direction when it is asked to', () => {
    const out = ids({ reach: { ...FULL_REACH, direction: 'out' } });
    const into = ids({ reach: { ...FULL_REACH, direction: 'in' } });
    expect(out).toContain(onlyCited);
    expect(into).not.toContain(onlyCited);
  });

  test('follows only the types that it is asked to', () => {
    const told = ids({ reach: { ...FULL_REACH, types: new Set(['mandates']) } });
    expect(told).toContain('itu:tsb-director');
    expect(told).not.toContain('itu:pp/res/140');
    const links = compute({ reach: { ...FULL_REACH, types: new Set(['mandates']) }, between: false }).view.edges;
    expect(links.some(({ type }) => type === 'cites')).toBe(false);
  });

  test('with a limit has those that most statements link, and says how many it left out', () => {
    const { graph: larger, cited } = withCited(40);
    for (const limit of LIMITS) {
      const { view, beyondLimit } = compute({ reach: { ...FULL_REACH, limit } }, larger);
      const all = compute({}, larger).view.nodes.length;
      expect(all - view.nodes.length).toBe(beyondLimit);
      expect(beyondLimit).toBe(
        Math.max(0, all - compute({ hops: 1 }, graph).view.nodes.length + neighboursOf(graph) - limit),
      );
    }
    const few = ids({ reach: { ...FULL_REACH, limit: 10 } }, larger);
    expect(few).toEqual(expect.arrayContaining(cited.slice(-9)));
    expect(few).not.toContain(cited[0]);
  });

  const neighboursOf = (on: typeof graph): number =>
    new Set(
      [...compute({}, on).projection.edges.values()]
        .filter(({ type }) => ['cites', 'mandates', 'facilitates'].includes(type))
        .flatMap(({ source, target }) => (source === centre ? [target] : target === centre ? [source] : [])),
    ).size;
});

describe('links at a node', () => {
  test('are grouped by type and direction', () => {
    const groups = linkGroups(project(graph, 'works'), centre);
    const cites = groups.find(({ type, direction }) => type === 'cites' && direction === 'out');
    expect(cites?.others).toContain('itu:pp/res/140');
    expect(new Set(cites?.others).size).toBe(cites?.others.length);
  });

  test('are opened one type at a time, whatever the scope', () => {
    const { projection } = compute({});
    const shown = new Set(ids());
    const beyond = [...shown].flatMap((id) =>
      linkGroups(projection, id)
        .filter(({ others }) => others.some((other) => !shown.has(other)))
        .map((group) => ({ id, group })),
    );
    expect(beyond.length).toBeGreaterThan(0);
    for (const { id, group } of beyond) {
      const key = linkKey(group.direction, group.type, id);
      const opened = compute({ opened: new Set([key]), between: false });
      const now = new Set(opened.view.nodes.map((node) => node.id));
      expect(group.others.every((other) => now.has(other))).toBe(true);
      expect([...now].filter((other) => !shown.has(other) && !group.others.includes(other))).toEqual([]);
      for (const other of group.others)
        expect(
          opened.view.edges.some((edge) => edge.type === group.type && [edge.source, edge.target].includes(other)),
        ).toBe(true);
    }
  });

  test('are closed with all that only they lead to, around a node and in the whole graph', () => {
    const key = linkKey('out', 'cites', centre);
    for (const hops of [1, null] as const) {
      const { view } = compute({ hops, between: true, closed: new Set([key]) });
      expect(view.edges.filter(({ type, source }) => type === 'cites' && source === centre)).toEqual([]);
      expect(view.nodes.some(({ id }) => id === 'itu:tsb-director')).toBe(true);
    }
    for (const hops of [1, null])
      expect(ids({ hops, closed: new Set([key]) } as Partial<ViewState>)).not.toContain(onlyCited);
    expect(compute({ closed: new Set([key]) }).view.hidden.outOfScope).toBeGreaterThan(
      compute({}).view.hidden.outOfScope,
    );
  });

  test('close and open again, step by step', () => {
    const store = makeExplorerStore(defaultSettings('en'));
    const actions = makeActions(store);
    actions.openGraph({ ok: true, value: graph, diagnostics: [] });
    const now = () => saveView(presentOf(store.getState()).view);
    const before = now();
    const key = linkKey('out', 'cites', centre);
    actions.closeLinks(key);
    actions.openLinks(key);
    expect(now()).toMatchObject({ opened: [key] });
    expect(now().closed).toBeUndefined();
    actions.changeReach({ direction: 'in', limit: 25 });
    expect(now().reach).toEqual({ direction: 'in', limit: 25 });
    for (let step = 0; step < 3; step++) actions.undo();
    expect(now()).toEqual(before);
  });
});

describe('in a link', () => {
  test('a reach, opened and closed links come back as they were', () => {
    const aKey = fc
      .tuple(fc.constantFrom('out', 'in'), fc.constantFrom('cites', 'mandates'), fc.constantFrom(...graph.nodes.keys()))
      .map(([direction, type, id]) => linkKey(direction as 'out', type as 'cites', id));
    const some = fc.uniqueArray(aKey, { maxLength: 4 }).map((keys) => new Set(keys));
    const aReach = fc.record({
      direction: fc.constantFrom('both', 'out', 'in'),
      types: fc.option(fc.subarray(['cites', 'about']).map((list) => new Set(list))),
      limit: fc.option(fc.constantFrom(...LIMITS)),
    });
    fc.assert(
      fc.property(aReach, some, some, (reach, opened, closed) => {
        const view = { ...home, reach, opened, closed } as ViewState;
        const read = readSavedView(JSON.parse(JSON.stringify(saveView(view))));
        expect(read.ok && restoreView(read.value, graph)).toEqual({ view, diagnostics: [] });
      }),
      { numRuns: 60, seed: 75 },
    );
  });

  test.each([
    ['a direction that is none', { reach: { direction: 'up' } }],
    ['a type that is none', { reach: { types: ['likes'] } }],
    ['a limit of a thousand', { reach: { limit: 1000 } }],
    ['links of no type', { opened: ['out|likes|itu:pp'] }],
    ['links of nothing', { closed: ['out|cites|'] }],
    ['a prototype', { opened: ['out|__proto__|itu:pp'] }],
    ['too many links', { closed: Array.from({ length: 1001 }, (_, index) => `out|cites|n${index}`) }],
  ])('%s is refused', (_, fault) => {
    expect(readSavedView({ version: 1, ...fault })).toMatchObject({ diagnostics: [{ code: 'view/invalid' }] });
  });
});
