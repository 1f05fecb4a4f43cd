import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFacts, statementFacts } from '../../../src/store/facets/facts.ts';
import {
  type ComputedView,
  computeView,
  countFacets,
  FACETS,
  type Facet,
  homeView,
  makeActions,
  makeExplorerStore,
  makeViewComputer,
  NODE_FACETS,
  presentOf,
  STATEMENT_FACETS,
  saveView,
  type ViewState,
} from '../../../src/store/index.ts';
import { defaultSettings } from '../../../src/store/settings.ts';
import { STEPS } from '../../../src/store/view-state.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const ids = [...graph.nodes.keys()];
const home = homeView(graph);
const all: ViewState = { ...home, hops: null, between: true };

const valuesOfNode = (id: string): Readonly<Record<string, readonly (string | null)[]>> => {
  const { type, issuer, languages, statuses } = nodeFacts(graph, id, graph.nodes.get(id)!);
  return { type: [type], issuer: [issuer], language: languages, status: statuses };
};

/** Every value that a facet can have in the graph. */
const VALUES: ReadonlyMap<Facet, readonly string[]> = new Map(
  FACETS.map((facet) => {
    const nodes = ids.flatMap((id) => valuesOfNode(id)[facet] ?? []);
    const statements = [...graph.edges.values()].map((edge) => statementFacts(graph, edge)[facet as 'part'] ?? null);
    return [facet, [...new Set([...nodes, ...statements])].filter((value) => value !== null)];
  }),
);

const aFacet = fc.constantFrom(...FACETS);
const chosenOf = (facet: Facet) =>
  fc.uniqueArray(fc.constantFrom(...VALUES.get(facet)!), { minLength: 1, maxLength: 3 });
const someFacets = fc
  .uniqueArray(
    aFacet.chain((facet) => chosenOf(facet).map((values) => [facet, new Set(values)] as const)),
    { selector: ([facet]) => facet, maxLength: 3 },
  )
  .map((chosen): ViewState['facets'] => new Map(chosen));

/** Views narrowed in every way at once. */
const aView: fc.Arbitrary<ViewState> = fc
  .record({
    level: fc.constantFrom('works', 'versions', 'clauses'),
    focus: fc.option(fc.constantFrom(...ids)),
    hops: fc.constantFrom(...STEPS, null),
    between: fc.boolean(),
    unfolded: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }).map((list) => new Set(list)),
    hiddenNodes: fc.subarray(['res', 'body', 'clause']).map((list) => new Set(list)),
    hiddenEdges: fc.subarray(['cites/operative', 'mandates/instructs']).map((list) => new Set(list)),
    hiddenStatuses: fc.subarray(['read', 'newer', 'unread']).map((list) => new Set(list)),
    facets: someFacets,
    years: fc.option(
      fc.record({
        from: fc.integer({ min: 2000, max: 2012 }),
        to: fc.integer({ min: 2012, max: 2020 }),
        undated: fc.boolean(),
      }),
    ),
    hiddenOnes: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }).map((list) => new Set(list)),
  })
  .map((parts) => ({ ...home, ...parts }) as ViewState);

const view = (change: Partial<ViewState>) => computeView(graph, { ...all, ...change }, 'en');
const shownIds = ({ view: { nodes } }: ComputedView): string[] => nodes.map(({ id }) => id).sort();
const choose = (facet: Facet, ...values: string[]): Partial<ViewState> => ({
  facets: new Map([[facet, new Set(values)]]),
});

/** How many there are with a value, found by asking for it. */
function countByAsking(state: ViewState, facet: Facet, value: string): number {
  const facets = new Map(state.facets).set(facet, new Set([value]));
  const { view: shown } = computeView(graph, { ...state, facets }, 'en');
  if ((NODE_FACETS as readonly string[]).includes(facet))
    return shown.nodes.filter(({ id }) => valuesOfNode(id)[facet]!.includes(value)).length;
  return shown.edges.filter((edge) =>
    edge.standsFor.some((key) => statementFacts(graph, graph.edges.get(key)!)[facet as 'part'] === value),
  ).length;
}

describe('counts of facets', () => {
  test('are what asking for each value alone would show, whatever else is chosen', () => {
    fc.assert(
      fc.property(aView, (state) => {
        const counts = countFacets(computeView(graph, state, 'en').considered);
        for (const facet of [...NODE_FACETS, ...STATEMENT_FACETS])
          for (const [value, count] of counts.facets.get(facet)!)
            expect([facet, value, count]).toEqual([facet, value, countByAsking(state, facet, value)]);
      }),
      { numRuns: 40, seed: 75 },
    );
  });

  test('of years are as if no years were chosen', () => {
    fc.assert(
      fc.property(aView, (state) => {
        const { years, undated } = countFacets(computeView(graph, state, 'en').considered);
        const { nodes } = computeView(graph, { ...state, years: null }, 'en').view;
        expect(undated).toBe(nodes.filter(({ year }) => year === null).length);
        for (const [year, count] of years) expect(nodes.filter((node) => node.year === year).length).toBe(count);
      }),
      { numRuns: 40, seed: 75 },
    );
  });

  test('tell values that other filters leave nothing of', () => {
    const { facets } = countFacets(view({ hiddenNodes: new Set(['res', 'dec']) }).considered);
    expect(facets.get('issuer')!.get('itu:pp')).toBe(0);
  });
});

describe('a view that is narrowed', () => {
  test('shows of one facet any value, of several facets what has both', () => {
    const issuers = (...values: string[]) => shownIds(view(choose('issuer', ...values)));
    const [council, plenipotentiary] = [issuers('itu:council'), issuers('itu:pp')];
    expect(council).toContain('itu:council/res/1336');
    expect(council).not.toContain('itu:pp/res/140');
    expect(new Set(issuers('itu:council', 'itu:pp'))).toEqual(new Set([...council, ...plenipotentiary]));
    const both = view({
      facets: new Map([
        ['issuer', new Set(['itu:pp'])],
        ['status', new Set(['newer'])],
      ]),
    });
    expect(shownIds(both)).toContain('itu:pp/res/140');
    expect(shownIds(both)).not.toContain('itu:pp/res/101');
  });

  test('keeps what it is about, and counts what it does not show', () => {
    const { nodes, hidden } = view(choose('issuer', 'itu:council')).view;
    expect(nodes.some(({ focus }) => focus)).toBe(true);
    expect(nodes.length + hidden.byFilter + hidden.outOfScope).toBe(view({}).view.nodes.length);
    expect(hidden.byFilter).toBeGreaterThan(0);
  });

  test('by what is said shows only who says it or is told, and only those links', () => {
    const { view: shown } = view(choose('verb', 'instructs'));
    expect(shown.edges.every(({ verbs }) => verbs.includes('instructs'))).toBe(true);
    expect(shownIds(view(choose('verb', 'instructs')))).toEqual(
      [...new Set(shown.edges.flatMap(({ source, target }) => [source, target]))].sort(),
    );
  });

  test('by years keeps what has none only when asked to', () => {
    const range = { from: 2010, to: 2011 };
    const dated = view({ years: { ...range, undated: false } }).view.nodes.filter(({ focus }) => !focus);
    expect(dated.every(({ year }) => year === 2010 || year === 2011)).toBe(true);
    expect(view({ years: { ...range, undated: true } }).view.nodes.some(({ year }) => year === null)).toBe(true);
  });

  test('hides nodes one by one, even the one it is about, and keeps only those that are asked for', () => {
    expect(shownIds(view({ hiddenOnes: new Set([home.focus!]) }))).not.toContain(home.focus);
    const kept = new Set(['itu:pp/res/140', 'wsis:C5']);
    expect(shownIds(view({ kept }))).toEqual([...kept].sort());
  });

  test('has the places of everything: filters move nothing', () => {
    fc.assert(
      fc.property(aView, (state) => {
        const computed = computeView(graph, state, 'en');
        const places = new Set(computed.whole.nodes.map(({ id }) => id));
        expect(computed.view.nodes.every(({ id }) => places.has(id))).toBe(true);
        expect(computed.whole.hidden.byFilter).toBe(0);
        const compute = makeViewComputer();
        const before = compute(graph, state, 'en').whole;
        expect(compute(graph, { ...state, facets: new Map(), years: null }, 'en').whole).toBe(before);
      }),
      { numRuns: 30, seed: 75 },
    );
  });
});

describe('narrowing', () => {
  const opened = () => {
    const store = makeExplorerStore(defaultSettings('en'));
    const actions = makeActions(store);
    actions.openGraph({ ok: true, value: graph, diagnostics: [] });
    return { actions, now: () => saveView(presentOf(store.getState()).view), store };
  };
  type Opened = ReturnType<typeof opened>;

  type Step = (actions: Opened['actions']) => void;

  const aStep: fc.Arbitrary<Step> = fc.oneof(
    aFacet.chain((facet) =>
      fc.constantFrom(...VALUES.get(facet)!).map((value) => (on: Opened['actions']) => on.toggleFacet(facet, value)),
    ),
    aFacet.chain((facet) => chosenOf(facet).map((values) => (on: Opened['actions']) => on.chooseFacet(facet, values))),
    fc.nat(20).map((span) => (on: Opened['actions']) => on.chooseYears({ from: 2000, to: 2000 + span, undated: true })),
    fc
      .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
      .map((some) => (on: Opened['actions']) => on.hideNodes(some)),
    fc.uniqueArray(fc.constantFrom(...ids)).map((some) => (on: Opened['actions']) => on.keepOnly(some)),
    fc.constant((on: Opened['actions']) => on.unhideNodes()),
    fc.constant((on: Opened['actions']) => on.keepOnly(null)),
    fc.constant((on: Opened['actions']) => on.setCloseUp(true)),
    fc.constant((on: Opened['actions']) => on.showAllKinds()),
  );

  test('is undone step by step, and done again', () => {
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 1, maxLength: 12 }), (steps) => {
        const { actions, now } = opened();
        const states = [now()];
        for (const step of steps) {
          step(actions);
          states.push(now());
        }
        for (const state of states.slice(0, -1).reverse()) {
          actions.undo();
          expect(now()).toEqual(state);
        }
        for (const state of states.slice(1)) {
          actions.redo();
          expect(now()).toEqual(state);
        }
      }),
      { numRuns: 60, seed: 75 },
    );
  });

  test('is taken off as a whole', () => {
    const { actions, now } = opened();
    const before = now();
    actions.toggleFacet('issuer', 'itu:pp');
    actions.toggleNodes('body');
    actions.hideNodes(['wsis:C5']);
    actions.chooseYears({ from: 2010, to: 2012, undated: false });
    actions.keepOnly(['itu:pp/res/140']);
    actions.showAllKinds();
    expect(now()).toEqual(before);
  });

  test('gives way to what is looked for', () => {
    const { actions, store } = opened();
    actions.chooseFacet('issuer', ['itu:council']);
    actions.hideNodes(['itu:pp/res/140']);
    actions.reveal('itu:pp/res/140');
    const { view: state } = presentOf(store.getState());
    expect(shownIds(computeView(graph, state, 'en'))).toContain('itu:pp/res/140');
  });
});
