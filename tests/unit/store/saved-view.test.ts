import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/graph/index.ts';
import {
  FACETS,
  fromViewLink,
  homeView,
  isViewLink,
  LINK_LENGTH,
  otherGraph,
  readSavedView,
  restoreView,
  saveView,
  toViewLink,
  type ViewState,
  viewLinkOf,
} from '../../../src/store/index.ts';
import { emptyViewState, STEPS } from '../../../src/store/view-state.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const ids = [...graph.nodes.keys()];
const anId = fc.constantFrom(...ids);

const anAnalysis = fc.option(
  fc.record({ analysis: fc.constantFrom('most-cited', 'communities'), of: fc.constantFrom('shown', 'all') }),
);

/** Views as somebody could make them on the graph. */
const aView: fc.Arbitrary<ViewState> = fc
  .record({
    level: fc.constantFrom('works', 'versions', 'clauses'),
    focus: anId,
    hops: fc.constantFrom(...STEPS, null),
    between: fc.boolean(),
    hiddenNodes: fc.uniqueArray(fc.constantFrom('res', 'body', 'clause')).map((list) => new Set(list)),
    hiddenEdges: fc.uniqueArray(fc.constantFrom('cites/operative', 'mandates/urges')).map((list) => new Set(list)),
    hiddenStatuses: fc.uniqueArray(fc.constantFrom('read', 'newer')).map((list) => new Set(list)),
    unfolded: fc.uniqueArray(anId).map((list) => new Set(list)),
    selection: fc.oneof(
      fc.constant(null),
      anId.map((id) => ({ kind: 'node' as const, id })),
      fc.tuple(anId, anId).map(([from, to]) => ({ kind: 'edge' as const, key: `cites|${from}|${to}` })),
    ),
    pinned: fc
      .uniqueArray(fc.tuple(anId, fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 })), {
        selector: ([id]) => id,
      })
      .map((pins) => new Map(pins.map(([id, x, y]) => [id, { x: x / 100, y: y / 100 }]))),
    sizeBy: anAnalysis,
    colourBy: anAnalysis,
    facets: fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom(...FACETS),
          fc.uniqueArray(fc.constantFrom('itu:pp', 'operative', 'considering', 'zh'), { minLength: 1 }),
        ),
        { selector: ([facet]) => facet },
      )
      .map((list) => new Map(list.map(([facet, values]) => [facet, new Set(values)]))),
    years: fc.option(
      fc.record({ from: fc.constantFrom(1865, 2003), to: fc.constantFrom(2003, 2024), undated: fc.boolean() }),
    ),
    hiddenOnes: fc.uniqueArray(anId).map((list) => new Set(list)),
    kept: fc.option(fc.uniqueArray(anId).map((list) => new Set(list))),
    closeUp: fc.boolean(),
  })
  .map((parts) => ({ ...emptyViewState(), ...parts }) as ViewState);

describe('a saved view', () => {
  test('opens as it was, through JSON and through a link', async () => {
    await fc.assert(
      fc.asyncProperty(aView, async (view) => {
        const saved = saveView(view);
        expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
        const link = { view: saved, camera: { x: 1.25, y: -3e5, zoom: 2 }, graph: fingerprint(graph) };
        expect(await fromViewLink((await toViewLink(link))!)).toEqual({ ok: true, value: link, diagnostics: [] });
        expect(restoreView(saved, graph)).toEqual({ view, diagnostics: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('of the start is a short link', async () => {
    const link = await toViewLink(viewLinkOf(graph, homeView(graph), { x: Math.PI, y: Math.E, zoom: Math.SQRT2 }));
    expect(isViewLink(link!)).toBe(true);
    expect(link!.length).toBeLessThan(200);
  });

  test('holds nothing of a document but ids', () => {
    const saved = JSON.stringify(saveView({ ...homeView(graph), unfolded: new Set(ids) }));
    for (const attributes of graph.nodes.values())
      for (const { text } of 'titles' in attributes ? attributes.titles : []) expect(saved).not.toContain(text);
  });

  test('on a graph that lacks something opens without it and says what', () => {
    const view: ViewState = {
      ...homeView(graph),
      unfolded: new Set(['itu:pp/res/999']),
      selection: { kind: 'edge', key: 'cites|itu:wtsa/res/75|itu:pp/res/998' },
    };
    const opened = restoreView(saveView(view), graph);
    expect(opened.view).toMatchObject({ focus: view.focus, unfolded: new Set(), selection: null });
    expect(opened.diagnostics).toMatchObject([
      { code: 'view/not-held', args: { count: 2, nodes: 'itu:pp/res/999, itu:pp/res/998' } },
    ]);
  });

  test('around a node that is not there shows everything instead of nothing', () => {
    const { view } = restoreView({ version: 1, focus: 'itu:pp/res/999', hops: 1, between: false }, graph);
    expect(view).toMatchObject({ focus: null, hops: null, between: true });
  });

  test('in a layout that is not known opens in the default one', () => {
    const { view, diagnostics } = restoreView({ version: 1, layout: 'spiral' }, graph);
    expect(view.layout).toBe(emptyViewState().layout);
    expect(diagnostics).toMatchObject([{ code: 'view/layout-unknown', args: { layout: 'spiral' } }]);
  });
});

describe('what is no view is refused with a reason', () => {
  test.each([
    ['nothing', null],
    ['a list', []],
    ['no version', {}],
    ['a field of no view', { version: 1, script: 'x' }],
    ['a level that is none', { version: 1, level: 'galaxies' }],
    ['a place that is none', { version: 1, pinned: [['a', Number.NaN, 0]] }],
    ['a place far out', { version: 1, pinned: [['a', 1e9, 0]] }],
    ['too many', { version: 1, unfolded: Array.from({ length: 5001 }, (_, index) => `n${index}`) }],
    ['a facet that is none', { version: 1, facets: { colour: ['red'] } }],
    ['a facet without a value', { version: 1, facets: { type: [] } }],
    ['no facet', { version: 1, facets: {} }],
    ['a facet of numbers', { version: 1, facets: { issuer: [1] } }],
    [
      'more values than a hand chooses',
      { version: 1, facets: { stance: Array.from({ length: 501 }, () => 'noting') } },
    ],
    ['years that run backwards', { version: 1, years: { from: 2012, to: 2008, undated: true } }],
    ['half a year', { version: 1, years: { from: 2008.5, to: 2012, undated: true } }],
    ['a year with more to it', { version: 1, years: { from: 2008, to: 2012, undated: true, script: 'x' } }],
    ['too many hidden', { version: 1, hidden: Array.from({ length: 5001 }, (_, index) => `n${index}`) }],
    ['too long a name', { version: 1, focus: 'x'.repeat(401) }],
  ])('%s', (_, data) => {
    expect(readSavedView(data)).toMatchObject({ ok: false, diagnostics: [{ code: 'view/invalid' }] });
  });

  test('one of a newer Recital', async () => {
    expect(readSavedView({ version: 2 })).toMatchObject({ diagnostics: [{ code: 'view/newer-version' }] });
    expect(await fromViewLink('#view=3.abc')).toMatchObject({ diagnostics: [{ code: 'view/newer-version' }] });
  });

  test('whatever JSON holds, nothing is thrown and nothing unknown gets through', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const outcome = readSavedView(data);
        if (outcome.ok) restoreView(outcome.value, graph);
        else expect(outcome.diagnostics).toHaveLength(1);
      }),
    );
  });
});

describe('links from strangers', () => {
  const linkOf = (text: string | Buffer, form = 1): string =>
    `#view=${form}.${deflateRawSync(text).toString('base64url')}`;
  const view = '{"version":1}';
  const codeOf = async (link: string): Promise<unknown> => (await fromViewLink(link)).diagnostics[0]?.code;

  test.each([
    ['cut off', '#view=1.q1YqSy0qzszPU7Iy1FFKS', 'link/damaged'],
    ['no base64', '#view=1.<script>', 'link/damaged'],
    ['no form', '#view=', 'link/damaged'],
    ['not deflated', '#view=1.AAAA', 'link/damaged'],
    ['no JSON', linkOf('{"version":1'), 'link/damaged'],
    ['no UTF-8', linkOf(Buffer.from([0xff, 0xfe])), 'link/damaged'],
    ['a prototype', linkOf('{"version":1,"__proto__":{"level":"works"}}'), 'view/invalid'],
    ['no view', linkOf('{"camera":{"x":0,"y":0,"zoom":1}}', 2), 'view/invalid'],
    ['a newer view', linkOf('{"view":{"version":2}}', 2), 'view/newer-version'],
    ['a camera nowhere', linkOf(`{"view":${view},"camera":{"x":1e999,"y":0,"zoom":1}}`, 2), 'link/damaged'],
    ['a camera without size', linkOf(`{"view":${view},"camera":{"x":0,"y":0,"zoom":0}}`, 2), 'link/damaged'],
    ['words for a graph', linkOf(`{"view":${view},"graph":"<b>1.1.00000000"}`, 2), 'link/damaged'],
    ['more than a link says', linkOf(`{"view":${view},"script":"x"}`, 2), 'link/damaged'],
    ['null', linkOf('null', 2), 'view/invalid'],
    ['too long', `#view=1.${'A'.repeat(LINK_LENGTH)}`, 'link/too-long'],
    ['one that unpacks without end', linkOf(`[${' '.repeat(20_000_000)}]`), 'link/too-long'],
  ])('%s', async (_, link, code) => {
    expect(await codeOf(link)).toBe(code);
  });

  test('of the first form, a view alone, is opened still', async () => {
    expect(await fromViewLink(linkOf(view))).toEqual({ ok: true, value: { view: { version: 1 } }, diagnostics: [] });
  });

  test('says when it was made on another graph, and how large that was', () => {
    const made = fingerprint(graph);
    expect(otherGraph({ view: { version: 1 }, graph: made }, graph)).toEqual([]);
    expect(otherGraph({ view: { version: 1 } }, graph)).toEqual([]);
    const [gone] = [...graph.edges.keys()];
    const edges = new Map([...graph.edges].filter(([key]) => key !== gone));
    expect(otherGraph({ view: { version: 1 }, graph: made }, { ...graph, edges })).toMatchObject([
      {
        code: 'link/other-graph',
        args: {
          nodes: graph.nodes.size,
          edges: graph.edges.size,
          nodesHere: graph.nodes.size,
          edgesHere: edges.size,
        },
      },
    ]);
  });

  test('is of the same graph in whatever order it is held', () => {
    const turned = { nodes: new Map([...graph.nodes].reverse()), edges: new Map([...graph.edges].reverse()) };
    expect(fingerprint({ ...graph, ...turned })).toBe(fingerprint(graph));
  });

  test('damaged in any one character: opened as a view or refused, never thrown', async () => {
    const link = (await toViewLink({ view: saveView({ ...homeView(graph), unfolded: new Set(ids.slice(0, 20)) }) }))!;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(link.length - 1),
        fc.string({ unit: 'binary-ascii', maxLength: 2 }),
        async (at, other) => {
          const outcome = await fromViewLink(link.slice(0, at) + other + link.slice(at + 1));
          expect(outcome.ok || outcome.diagnostics.length === 1).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a view that is too large makes no link', async () => {
    const pinned = new Map(
      Array.from({ length: 5000 }, (_, index) => [
        `itu:x/res/${(index * 7919) % 100_003}`,
        { x: Math.sin(index) * 99, y: index },
      ]),
    );
    expect(await toViewLink({ view: saveView({ ...homeView(graph), pinned }) })).toBeNull();
  });
});
