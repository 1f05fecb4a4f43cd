import type {
  EdgeAttributes,
  Evidence,
  NodeAttributes,
  Patch,
  Provenance,
  SavedEdge,
  SavedNode,
  SourcedName,
} from '../model/index.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';

/** What can be merged into a graph: a document's patch, or curated facts in the same form. */
export type Additions = Pick<Patch, 'nodes' | 'edges' | 'open'> & { readonly document?: Patch['document'] };

/**
 * The graph with the additions in it. Statements are joined, never overwritten: names, titles, provenance and evidence
 * are united, a known value stays before an unknown one. Merging the same additions again changes nothing, and the order
 * of several additions does not matter to what is stated.
 */
export function merge(graph: RecitalGraph, additions: Additions): RecitalGraph {
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  const documents = new Map(graph.documents);
  for (const node of additions.nodes) nodes.set(node.key, mergeNode(nodes.get(node.key), node));
  for (const edge of additions.edges) edges.set(edge.key, mergeEdge(edges.get(edge.key), edge));
  if (additions.document) documents.set(additions.document.sha256, additions.document);
  return { name: graph.name, nodes, edges, documents, open: union(graph.open, additions.open) };
}

/** What the additions would change: keys of nodes and edges that the graph does not have yet. */
export function newIn(graph: RecitalGraph, additions: Additions): { nodes: string[]; edges: string[] } {
  return {
    nodes: additions.nodes.filter((node) => !graph.nodes.has(node.key)).map((node) => node.key),
    edges: additions.edges.filter((edge) => !graph.edges.has(edge.key)).map((edge) => edge.key),
  };
}

function mergeNode(known: NodeAttributes | undefined, node: SavedNode): NodeAttributes {
  const added = node.attributes;
  if (known === undefined || known === added) return added;
  if (known.type !== added.type) return known;
  switch (known.type) {
    case 'work': {
      const other = added as typeof known;
      return {
        ...known,
        number: known.number ?? other.number,
        issuer: known.issuer ?? other.issuer,
        kind: known.kind === 'document' ? other.kind : known.kind,
        status: strongest(known.status, other.status),
        names: names(known.names, other.names),
        provenance: union(known.provenance, other.provenance),
      };
    }
    case 'version': {
      const other = added as typeof known;
      const identity = known.identity?.confirmed ? known.identity : (other.identity ?? known.identity);
      return {
        ...known,
        year: known.year ?? other.year,
        place: known.place ?? other.place,
        revised: known.revised ?? other.revised,
        status: strongest(known.status, other.status),
        titles: names(known.titles, other.titles),
        document: known.document ?? other.document,
        ...(identity ? { identity } : {}),
        provenance: union(known.provenance, other.provenance),
      };
    }
    case 'clause': {
      const other = added as typeof known;
      const read = known.kind === 'unread' ? other : known;
      const summary = known.summary || other.summary ? { ...other.summary, ...known.summary } : undefined;
      return {
        ...read,
        label: known.label ?? other.label,
        span: known.span ?? other.span,
        ...(summary ? { summary } : {}),
        provenance: union(known.provenance, other.provenance),
      };
    }
    case 'event': {
      const other = added as typeof known;
      return {
        ...known,
        year: known.year ?? other.year,
        place: known.place ?? other.place,
        names: names(known.names, other.names),
        provenance: union(known.provenance, other.provenance),
      };
    }
    default: {
      const other = added as typeof known;
      return {
        ...known,
        names: names(known.names, other.names),
        provenance: union<Provenance>(known.provenance, other.provenance),
      } as NodeAttributes;
    }
  }
}

function mergeEdge(known: GraphEdge | undefined, edge: SavedEdge): GraphEdge {
  if (known === undefined) return edge;
  const evidence = union<Evidence>(known.attributes.evidence, edge.attributes.evidence);
  if (evidence.length === known.attributes.evidence.length) return known;
  return { ...known, attributes: { ...known.attributes, evidence } as EdgeAttributes };
}

const ORDER = ['unknown', 'draft', 'adopted'] as const;
const strongest = (a: (typeof ORDER)[number], b: (typeof ORDER)[number]): (typeof ORDER)[number] =>
  ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;

const names = (a: readonly SourcedName[], b: readonly SourcedName[]): SourcedName[] => union(a, b);

/** Both lists without repetition, in an order that does not depend on which came first. */
function union<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  if (b.length === 0) return [...a];
  const seen = new Map<string, Item>();
  for (const item of a) seen.set(canonicalKey(item), item);
  const before = seen.size;
  for (const item of b) seen.set(canonicalKey(item), item);
  if (seen.size === before && before === a.length) return [...a];
  return [...seen].sort(([one], [two]) => (one < two ? -1 : one > two ? 1 : 0)).map(([, item]) => item);
}

/** JSON with sorted keys: equal things have equal keys. */
export const canonicalKey = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : one > two ? 1 : 0)))
      : inner,
  );
