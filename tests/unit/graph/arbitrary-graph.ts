import fc from 'fast-check';
import type { Additions } from '../../../src/graph/index.ts';
import {
  EDGE_TYPES,
  type EdgeAttributes,
  type EdgeType,
  type Evidence,
  instrumentOf,
  makeEdgeKey,
  type NodeAttributes,
  type NodeType,
  type SavedEdge,
  type SavedNode,
  workOf,
} from '../../../src/model/index.ts';

/** Few ids, so that patches meet; each has one type, and every version and clause has what contains it. */
const WORKS = ['itu:pp/res/1', 'itu:pp/res/2', 'wsis:tunis-agenda'];
const VERSIONS = ['itu:pp/res/1@2010-geneva', 'itu:pp/res/1@2014-busan', 'itu:pp/res/2@2010'];
const CLAUSES = [...VERSIONS.flatMap((id) => [`${id}#considering/a`, `${id}#resolves/1`]), 'wsis:tunis-agenda#35.a'];
const POOL: readonly (readonly [string, NodeType])[] = [
  ...WORKS.map((id) => [id, 'work'] as const),
  ...VERSIONS.map((id) => [id, 'version'] as const),
  ...CLAUSES.map((id) => [id, 'clause'] as const),
  ['itu:pp', 'body'],
  ['itu:council', 'body'],
  ['itu:pp-10', 'event'],
  ['wsis:C5', 'action-line'],
];

const word = fc.constantFrom('one', 'two', 'three');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value);
const provenance = fc.record({ source: word, verified: fc.boolean() });
const name = fc.record({ lang: fc.constantFrom('en', 'zh'), text: word, source: word, verified: fc.boolean() });
const status = fc.constantFrom('adopted' as const, 'draft' as const, 'unknown' as const);
const year = maybe(fc.constantFrom(2010, 2014));
const lists = { names: fc.array(name, { maxLength: 2 }), provenance: fc.array(provenance, { maxLength: 2 }) };

/** By language. */
const words = fc.dictionary(fc.constantFrom('en', 'zh'), word);

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ origin: fc.constant('curated' as const), source: word, verified: fc.boolean() }),
  fc.record({
    origin: fc.constant('read' as const),
    document: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
    clause: word,
    start: fc.nat(3),
    end: fc.integer({ min: 3, max: 6 }),
    rule: word,
  }),
);

const ATTRIBUTES: { readonly [Type in NodeType]: fc.Arbitrary<NodeAttributes> } = {
  work: fc.record(
    {
      type: fc.constant('work' as const),
      kind: fc.constantFrom('res' as const, 'dec' as const, 'document' as const),
      number: maybe(word),
      issuer: maybe(word),
      status,
      topic: words,
      ...lists,
    },
    { requiredKeys: ['type', 'kind', 'number', 'issuer', 'status', 'names', 'provenance'] },
  ) as fc.Arbitrary<NodeAttributes>,
  version: fc.record(
    {
      type: fc.constant('version' as const),
      year,
      place: maybe(word),
      revised: maybe(fc.boolean()),
      titles: lists.names,
      status,
      expressions: fc.uniqueArray(
        fc.record({ language: fc.constantFrom('en', 'zh'), document: word, name: word, title: maybe(word) }),
        { maxLength: 2, selector: ({ document }) => document },
      ),
      identity: fc.record({ by: word, confirmed: fc.boolean() }),
      provenance: lists.provenance,
    },
    { requiredKeys: ['type', 'year', 'place', 'revised', 'titles', 'status', 'expressions', 'provenance'] },
  ) as fc.Arbitrary<NodeAttributes>,
  clause: fc.record(
    {
      type: fc.constant('clause' as const),
      locator: fc.constant('considering/a'),
      kind: fc.constantFrom('unread' as const, 'preambular-item' as const, 'paragraph' as const),
      part: fc.constantFrom('unknown' as const, 'preambular' as const, 'operative' as const),
      stance: maybe(word),
      label: maybe(word),
      spans: fc.array(fc.record({ document: word, start: fc.nat(3), end: fc.integer({ min: 3, max: 6 }) }), {
        maxLength: 2,
      }),
      summary: words,
      provenance: lists.provenance,
    },
    { requiredKeys: ['type', 'locator', 'kind', 'part', 'stance', 'label', 'spans', 'provenance'] },
  ) as fc.Arbitrary<NodeAttributes>,
  body: fc.record({
    type: fc.constant('body' as const),
    kind: fc.constantFrom('organization' as const, 'group' as const, 'council' as const),
    ...lists,
  }),
  'action-line': fc.record(
    { type: fc.constant('action-line' as const), code: fc.constant('C5'), topic: words, ...lists },
    { requiredKeys: ['type', 'code', 'names', 'provenance'] },
  ) as fc.Arbitrary<NodeAttributes>,
  event: fc.record({ type: fc.constant('event' as const), year, place: maybe(word), ...lists }),
};

const values = fc.record({
  verb: fc.constantFrom('instructs', 'invites'),
  issuer: word,
  deadline: fc.option(word, { nil: undefined }),
  stance: maybe(word),
  part: fc.constantFrom('unknown' as const, 'preambular' as const),
  relation: fc.constantFrom('cites' as const, 'recalls' as const),
  role: word,
  according: word,
  evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
});
type Values = Parameters<Parameters<(typeof values)['map']>[0]>[0];

function attributesOf(type: EdgeType, { deadline, ...said }: Values): EdgeAttributes {
  const { verb, issuer, stance, part, relation, role, according, evidence } = said;
  if (type === 'cites') return { type, stance, part, relation, evidence };
  if (type === 'mentions') return { type, stance, part, evidence };
  if (type === 'facilitates') return { type, role, according, evidence };
  if (type === 'mandates') return { type, verb, issuer, evidence, ...(deadline === undefined ? {} : { deadline }) };
  return { type, evidence };
}

const nodesOfTypes = (types: readonly NodeType[]): readonly string[] =>
  POOL.filter(([, type]) => types.includes(type)).map(([id]) => id);

const edge: fc.Arbitrary<SavedEdge> = fc
  .constantFrom(...(Object.keys(EDGE_TYPES) as EdgeType[]))
  .chain((type) =>
    fc.record({
      source: fc.constantFrom(...nodesOfTypes(EDGE_TYPES[type].from)),
      target: fc.constantFrom(...nodesOfTypes(EDGE_TYPES[type].to)),
      attributes: values.map((said) => attributesOf(type, said)),
    }),
  )
  .map(({ source, target, attributes }) => ({
    key: makeEdgeKey(source, target, attributes),
    source,
    target,
    attributes,
  }));

const nodeOf = (id: string): fc.Arbitrary<SavedNode> =>
  ATTRIBUTES[POOL.find(([known]) => known === id)![1]].map((attributes) => ({ key: id, attributes }));

const holdersOf = (id: string): string[] => [id, instrumentOf(id), workOf(id)];

/** A patch with all the ends of its edges and what contains them. */
export const arbitraryAdditions: fc.Arbitrary<Additions> = fc
  .tuple(fc.array(edge, { maxLength: 12 }), fc.subarray(POOL.map(([id]) => id)), fc.nat(2))
  .chain(([edges, alone, document]) => {
    const ids = new Set([...edges.flatMap(({ source, target }) => [source, target]), ...alone].flatMap(holdersOf));
    return fc.record({
      nodes: fc.tuple(...[...ids].map(nodeOf)),
      edges: fc.constant(edges),
      open: fc.array(
        fc.record({
          document: word,
          clause: word,
          start: fc.nat(3),
          end: fc.integer({ min: 3, max: 6 }),
          surface: word,
          status: fc.constantFrom('unresolved' as const, 'ambiguous' as const),
          candidates: fc.array(word, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
      document: fc.record({
        sha256: fc.constant('abc'[document]!.repeat(64)),
        name: word,
        byteLength: fc.nat(9),
        encoding: fc.constant('utf-8'),
        language: fc.constant('zh'),
        node: fc.constant('itu:pp/res/1'),
      }),
    });
  });
