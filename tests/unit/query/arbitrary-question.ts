import fc from 'fast-check';
import { emptyGraph, type GraphEdge, LEVELS, type Level, type RecitalGraph } from '../../../src/graph/index.ts';
import type { EdgeAttributes, EdgeType, NodeAttributes } from '../../../src/model/index.ts';
import { makePathQuery, type NodeSelector, type PathPattern, type PathQuery } from '../../../src/query/index.ts';

const version = (year: number | null, read: boolean, status: 'adopted' | 'draft' = 'adopted'): NodeAttributes => ({
  type: 'version',
  year,
  place: null,
  revised: null,
  titles: [],
  status,
  expressions: read ? [{ language: 'en', document: 'a'.repeat(64), name: 'a.txt', title: null }] : [],
  provenance: [],
});
const clause = (part: 'preambular' | 'operative'): NodeAttributes => ({
  type: 'clause',
  locator: 'x',
  kind: 'paragraph',
  part,
  stance: null,
  label: null,
  spans: part === 'operative' ? [{ document: 'a'.repeat(64), start: 0, end: 1 }] : [],
  provenance: [],
});
const body: NodeAttributes = { type: 'body', kind: 'group', names: [], provenance: [] };
const workBy = (issuer: string | null, kind: 'res' | 'dec' = 'res'): NodeAttributes => ({
  type: 'work',
  kind,
  number: '1',
  issuer,
  names: [],
  status: 'adopted',
  provenance: [],
});
const event: NodeAttributes = { type: 'event', year: 2011, place: null, names: [], provenance: [] };

/** Seven nodes of every kind that matters to a question. */
const NODES: readonly (readonly [string, NodeAttributes])[] = [
  ['itu:pp/res/1', workBy('itu:pp')],
  ['itu:pp/res/1@2010-a', version(2010, true)],
  ['itu:pp/res/1@2014-b', version(2014, false)],
  ['itu:pp/res/1@2010-a#resolves/1', clause('operative')],
  ['itu:pp/res/1@2014-b#noting/a', clause('preambular')],
  ['itu:council', body],
  ['itu:pp', body],
];
export const IDS: readonly string[] = NODES.map(([id]) => id);

/** With other works, a draft, a version without a year, clauses and a version that nothing holds: what levels fold. */
const WIDE_NODES: typeof NODES = [
  ...NODES,
  ['itu:pp/res/1@draft-c', version(2018, true, 'draft')],
  ['itu:pp/res/1@draft-c#resolves/1', clause('operative')],
  ['un:ga/dec/2', workBy('un:ga', 'dec')],
  ['un:ga/dec/2@2005', version(2005, true)],
  ['un:ga/dec/2@2005#pp/1', clause('preambular')],
  ['un:ga/dec/2@2005#op/1', clause('operative')],
  ['wsis:plan', workBy(null)],
  ['wsis:plan@2003', version(null, false)],
  ['wsis:plan@2003#4', clause('operative')],
  ['un:ga/res/3@2001', version(2001, false)],
  ['itu:wtsa/res/4@2012#noting/a', clause('preambular')],
  ['itu:council-2011', event],
];

const evidence = [{ origin: 'curated' as const, source: 'general knowledge', verified: false }];
const TYPES: readonly EdgeType[] = ['cites', 'mandates', 'mentions', 'part-of', 'revises'];
const part = fc.constantFrom('preambular' as const, 'operative' as const);
const attributes: fc.Arbitrary<EdgeAttributes> = fc.oneof(
  fc.record({
    type: fc.constant('cites' as const),
    stance: fc.constantFrom('noting', 'resolves', null),
    part,
    relation: fc.constant('cites' as const),
    evidence: fc.constant(evidence),
  }),
  fc.record({
    type: fc.constant('mandates' as const),
    verb: fc.constantFrom('instructs', 'invites'),
    issuer: fc.constant('itu:pp'),
    evidence: fc.constant(evidence),
  }),
  fc.record({
    type: fc.constant('mentions' as const),
    stance: fc.constant(null),
    part,
    evidence: fc.constant(evidence),
  }),
  fc.record({ type: fc.constant('part-of' as const), evidence: fc.constant(evidence) }),
  fc.record({ type: fc.constant('revises' as const), evidence: fc.constant(evidence) }),
);

const graphsOf = (all: typeof NODES, least: number, most: number): fc.Arbitrary<RecitalGraph> =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: least }),
      fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1), attributes), { minLength: 5, maxLength: most }),
    )
    .map(([nodes, drawn]) => {
      const edges = new Map<string, GraphEdge>();
      for (const [from, to, said] of drawn) {
        const source = nodes[from % nodes.length]![0];
        const target = nodes[to % nodes.length]![0];
        const key = `${said.type}:${edges.size}|${source}|${target}`;
        edges.set(key, { key, source, target, attributes: said });
      }
      return { ...emptyGraph(), nodes: new Map(nodes), edges };
    });

/** Small graphs with parallel edges and loops, in random order of nodes. */
export const graphs = graphsOf(NODES, 4, 14);

/** The same with much that the levels works and versions fold. */
export const wideGraphs = graphsOf(WIDE_NODES, 12, 26);

const option = <Value>(value: fc.Arbitrary<Value>, weight = 5): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const nodeTypes = fc.subarray(['work', 'version', 'clause', 'body'] as const, { minLength: 1 });

const selectorsOf = (id: fc.Arbitrary<string>): fc.Arbitrary<NodeSelector> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ ids: fc.tuple(id) }) },
    { weight: 2, arbitrary: fc.record({ ids: fc.array(id, { minLength: 2, maxLength: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ types: nodeTypes }) },
    { weight: 1, arbitrary: fc.record({ read: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ issuers: fc.subarray(['itu:pp', 'un:ga'], { minLength: 1 }) }) },
    { weight: 1, arbitrary: fc.record({ kinds: fc.subarray(['res', 'dec', 'group', 'paragraph'], { minLength: 1 }) }) },
    { weight: 1, arbitrary: fc.constant({ years: { from: 2009, to: 2012 } }) },
    {
      weight: 1,
      arbitrary: fc.record({ issuers: fc.tuple(fc.constant('itu:pp')), types: nodeTypes, read: fc.boolean() }),
    },
  );

const direction = fc.constantFrom('forward' as const, 'backward' as const, 'either' as const);
const { pattern } = fc.letrec<{ pattern: PathPattern }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ step: fc.subarray([...TYPES], { maxLength: 2 }), direction }),
    fc.record({ sequence: fc.array(tie('pattern'), { maxLength: 3 }) }),
    fc.record({ choice: fc.array(tie('pattern'), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      repeat: tie('pattern'),
      min: fc.nat(2),
      max: fc.option(fc.integer({ min: 2, max: 3 }), { nil: undefined }),
    }),
  ),
}));

const factor = fc.constantFrom(0.25, 1, 1.75, 6);
const mode = fc.oneof(
  fc.constantFrom(
    { kind: 'shortest' as const },
    { kind: 'all-shortest' as const },
    { kind: 'all-simple' as const },
    { kind: 'strongest' as const, k: 1 },
  ),
  fc.record({
    kind: fc.constantFrom('k-shortest' as const, 'k-groups' as const, 'strongest' as const),
    k: fc.integer({ min: 1, max: 9 }),
  }),
  fc.constant({
    kind: 'strongest' as const,
    k: 4,
    weights: { types: { cites: 0.5, mandates: 3 }, parts: { operative: 0.25 }, verbs: {} },
  }),
  fc.record({
    kind: fc.constant('strongest' as const),
    k: fc.integer({ min: 1, max: 4 }),
    weights: fc.record({
      types: fc.dictionary(fc.constantFrom(...TYPES), factor, { maxKeys: 2 }),
      parts: fc.dictionary(fc.constantFrom('preambular', 'operative'), factor, { maxKeys: 1 }),
      verbs: fc.dictionary(fc.constantFrom('noting', 'resolves', 'instructs', 'invites'), factor, { maxKeys: 3 }),
    }),
  }),
);

const questionsOn = (ids: readonly string[], levels: readonly Level[]): fc.Arbitrary<PathQuery> => {
  const id = fc.constantFrom(...ids);
  const selector = selectorsOf(id);
  return fc
    .record({
      from: selector,
      to: selector,
      mode,
      waypoints: option(
        fc.record({ ordered: fc.array(selector, { maxLength: 2 }), unordered: fc.array(selector, { maxLength: 2 }) }),
      ),
      direction: fc.constantFrom('forward' as const, 'backward' as const, 'either' as const, 'either' as const),
      directions: option(fc.dictionary(fc.constantFrom(...TYPES), direction, { maxKeys: 2 })),
      edgeTypes: option(
        fc.record({
          only: option(fc.subarray([...TYPES], { minLength: 2 })),
          without: option(fc.subarray([...TYPES], { maxLength: 2 })),
        }),
      ),
      nodeTypes: option(fc.record({ only: option(nodeTypes), without: option(fc.constant(['body' as const])) })),
      nodes: option(
        fc.record({ only: option(fc.subarray([...ids], { minLength: 4 })), without: option(fc.tuple(id)) }),
      ),
      parts: option(fc.constantFrom(['operative' as const], ['preambular' as const, 'operative' as const])),
      hubs: option(
        fc.record({ limit: option(fc.integer({ min: 2, max: 6 })), damping: option(fc.constantFrom(0, 0.5, 2)) }),
      ),
      hops: option(fc.record({ min: fc.nat(2), max: option(fc.integer({ min: 3, max: 5 })) })),
      asOf: option(fc.constantFrom(2009, 2012, 2015)),
      versions: fc.constantFrom('exact' as const, 'any' as const),
      pattern: option(pattern, 9),
      level: fc.constantFrom(...levels),
    })
    .map((drawn) =>
      makePathQuery({
        ...(JSON.parse(JSON.stringify(drawn)) as typeof drawn),
        hops:
          drawn.mode.kind === 'all-simple' ? { max: 6, ...JSON.parse(JSON.stringify(drawn.hops ?? {})) } : drawn.hops,
        ...(drawn.hubs
          ? { hubs: { ...drawn.hubs, damping: drawn.mode.kind === 'strongest' ? drawn.hubs.damping : undefined } }
          : {}),
        limit: 1_000_000,
      } as never),
    );
};

/** Questions at level clauses with every constraint, most of them with few. */
export const questions = questionsOn(IDS, ['clauses']);

/** The same on every level, of what `wideGraphs` may hold. */
export const wideQuestions = questionsOn(
  WIDE_NODES.map(([id]) => id),
  LEVELS,
);
