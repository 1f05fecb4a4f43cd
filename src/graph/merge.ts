import {
  type AttributesOf,
  type EdgeAttributes,
  type Evidence,
  type Expression,
  joinCorrections,
  type NodeAttributes,
  type NodeType,
  type OpenCitation,
  type Patch,
  type SavedEdge,
  type SavedNode,
} from '../model/index.ts';
import { canonicalKey } from './canonical.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';
import { first, inOrder, known, stated, union, unionOfRecords } from './statements.ts';

/** What can be merged into a graph: a document's patch, or curated facts in the same form. */
export type Additions = Pick<Patch, 'nodes' | 'edges' | 'open' | 'corrections'> & {
  readonly document?: Patch['document'];
};

/**
 * The graph with the additions in it. Statements are joined, never overwritten: names, titles, provenance and evidence
 * are united, a known value stays before an unknown one. Merging the same additions again changes nothing, and several
 * additions give the same graph in any order: where two disagree about a single value (one label, one deadline), the one
 * that sorts first stays, and the evidence of both says so.
 */
export const merge = (graph: RecitalGraph, additions: Additions): RecitalGraph => mergeAll(graph, [additions]);

/**
 * `merge` for many additions at once, in time linear in the graph and what is added: the graph is copied once, and the
 * evidence of an edge that a thousand documents confirm is put in order once.
 */
export function mergeAll(graph: RecitalGraph, all: readonly Additions[]): RecitalGraph {
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  const documents = new Map(graph.documents);
  const pools: EvidencePools = new Map();
  const open: OpenCitation[] = [];
  let { corrections } = graph;
  for (const additions of all) {
    for (const node of additions.nodes) nodes.set(node.key, mergeNode(nodes.get(node.key), node));
    for (const edge of additions.edges) edges.set(edge.key, mergeEdge(edges.get(edge.key), edge, pools));
    for (const citation of additions.open) open.push(citation);
    corrections = joinCorrections(corrections, additions.corrections ?? []);
    const { document } = additions;
    if (document) documents.set(document.sha256, first(documents.get(document.sha256) ?? document, document));
  }
  for (const [key, { entries, size }] of pools) {
    const edge = edges.get(key)!;
    if (entries.size > size)
      edges.set(key, { ...edge, attributes: { ...edge.attributes, evidence: inOrder(entries) } });
  }
  return { ...graph, nodes, edges, documents, open: union(graph.open, open), corrections };
}

/** Evidence of the edges that were met again, by canonical key, with how many entries there were before. */
type EvidencePools = Map<string, { readonly entries: Map<string, Evidence>; readonly size: number }>;

/** What the additions would change: keys of nodes and edges that the graph does not have yet. */
export function newIn(graph: RecitalGraph, additions: Additions): { nodes: string[]; edges: string[] } {
  return {
    nodes: additions.nodes.filter((node) => !graph.nodes.has(node.key)).map((node) => node.key),
    edges: additions.edges.filter((edge) => !graph.edges.has(edge.key)).map((edge) => edge.key),
  };
}

type Join<Attributes> = (a: Attributes, b: Attributes) => Attributes;

const JOINS: { readonly [Type in NodeType]: Join<AttributesOf<Type>> } = {
  work: (a, b) => ({
    ...a,
    kind: stated(a.kind, b.kind, 'document'),
    number: known(a.number, b.number),
    issuer: known(a.issuer, b.issuer),
    names: union(a.names, b.names),
    status: strongest(a.status, b.status),
    ...joinTopics(a, b),
    provenance: union(a.provenance, b.provenance),
  }),
  version: (a, b) => {
    const identity = joinIdentity(a.identity, b.identity);
    return {
      ...a,
      year: known(a.year, b.year),
      place: known(a.place, b.place),
      // One print that says so is enough.
      revised: a.revised || b.revised ? true : known(a.revised, b.revised),
      titles: union(a.titles, b.titles),
      status: strongest(a.status, b.status),
      expressions: joinExpressions(a.expressions, b.expressions),
      ...(identity ? { identity } : {}),
      provenance: union(a.provenance, b.provenance),
    };
  },
  clause: (a, b) => {
    const summary = unionOfRecords(a.summary, b.summary);
    return {
      ...a,
      locator: first(a.locator, b.locator),
      kind: stated(a.kind, b.kind, 'unread'),
      part: stated(a.part, b.part, 'unknown'),
      stance: known(a.stance, b.stance),
      label: known(a.label, b.label),
      spans: union(a.spans, b.spans),
      ...(summary ? { summary } : {}),
      provenance: union(a.provenance, b.provenance),
    };
  },
  // `organization` is what a body is called of which nothing but the name is known.
  body: (a, b) => ({
    ...a,
    kind: stated(a.kind, b.kind, 'organization'),
    names: union(a.names, b.names),
    provenance: union(a.provenance, b.provenance),
  }),
  'action-line': (a, b) => ({
    ...a,
    code: first(a.code, b.code),
    names: union(a.names, b.names),
    ...joinTopics(a, b),
    provenance: union(a.provenance, b.provenance),
  }),
  event: (a, b) => ({
    ...a,
    year: known(a.year, b.year),
    place: known(a.place, b.place),
    names: union(a.names, b.names),
    provenance: union(a.provenance, b.provenance),
  }),
};

interface WithTopic {
  readonly topic?: Record<string, string> | undefined;
}

function joinTopics(a: WithTopic, b: WithTopic): { topic?: Record<string, string> } {
  const topic = unionOfRecords(a.topic, b.topic);
  return topic ? { topic } : {};
}

function mergeNode(before: NodeAttributes | undefined, { attributes: added }: SavedNode): NodeAttributes {
  if (before === undefined || before === added) return added;
  // A node has one type; that two sources disagree about it is theirs to settle, but no order may settle it by chance.
  if (before.type !== added.type) return before.type < added.type ? before : added;
  const join = JOINS[before.type] as Join<NodeAttributes>;
  return join(before, added);
}

/** One expression a document, whatever names its bytes were read under. */
function joinExpressions(a: readonly Expression[], b: readonly Expression[]): Expression[] {
  if (b.length === 0) return a as Expression[];
  const byDocument = new Map<string, Expression>();
  for (const expression of [...a, ...b])
    byDocument.set(expression.document, first(byDocument.get(expression.document) ?? expression, expression));
  return union([], [...byDocument.values()]);
}

type Identity = AttributesOf<'version'>['identity'];

/** What a person has confirmed stays before what was proposed. */
function joinIdentity(a: Identity, b: Identity): Identity {
  if (!a || !b) return a ?? b;
  if (a.confirmed !== b.confirmed) return a.confirmed ? a : b;
  return first(a, b);
}

function mergeEdge(before: GraphEdge | undefined, added: SavedEdge, pools: EvidencePools): GraphEdge {
  if (before === undefined || before === added) return added;
  if (
    before.source !== added.source ||
    before.target !== added.target ||
    before.attributes.type !== added.attributes.type
  ) {
    if (first(ends(before), ends(added)) === ends(before)) return before;
    pools.delete(added.key);
    return added;
  }
  let pool = pools.get(added.key);
  if (pool === undefined) {
    const entries = new Map(before.attributes.evidence.map((entry) => [canonicalKey(entry), entry]));
    pool = { entries, size: entries.size };
    pools.set(added.key, pool);
  }
  for (const entry of added.attributes.evidence) pool.entries.set(canonicalKey(entry), entry);
  const attributes = joinEdgeValues(before.attributes, added.attributes);
  return attributes === before.attributes ? before : { ...before, attributes };
}

const ends = (edge: GraphEdge): string => `${edge.attributes.type}|${edge.source}|${edge.target}`;

/** All but the evidence, which is pooled. */
function joinEdgeValues<Attributes extends EdgeAttributes>(a: Attributes, b: EdgeAttributes): Attributes {
  const values: Record<string, unknown> = { ...a };
  let same = true;
  for (const [name, value] of Object.entries(b)) {
    if (name === 'evidence') continue;
    const joined = name === 'part' ? stated(values[name], value, 'unknown') : known(values[name], value);
    same &&= joined === values[name];
    values[name] = joined;
  }
  return same ? a : (values as Attributes);
}

const ORDER = ['unknown', 'draft', 'adopted'] as const;
const strongest = (a: (typeof ORDER)[number], b: (typeof ORDER)[number]): (typeof ORDER)[number] =>
  ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
