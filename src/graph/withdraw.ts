import type { Evidence, NodeAttributes } from '../model/index.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';

/** A stretch of a document, end exclusive. */
export interface DocumentSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The graph without what some documents say: their evidence, the edges that nothing else supports, the nodes that had no
 * other edge, their open citations. Reading the documents again and merging then gives what reading them first would have.
 */
export function withdraw(graph: RecitalGraph, gone: ReadonlySet<string>): RecitalGraph {
  if (gone.size === 0) return graph;
  const rest = withoutEvidence(graph, (entry) => entry.document !== undefined && gone.has(entry.document));
  const nodes = new Map<string, NodeAttributes>();
  for (const [id, attributes] of rest.nodes) nodes.set(id, withoutDocuments(attributes, gone));
  const documents = new Map(graph.documents);
  for (const sha256 of gone) documents.delete(sha256);
  return { ...rest, nodes, documents, open: graph.open.filter(({ document }) => !gone.has(document)) };
}

/** The graph without the citations that overlap a stretch of a document, open or resolved. */
export function withdrawCitations(graph: RecitalGraph, { document, start, end }: DocumentSpan): RecitalGraph {
  const overlaps = (place: { document?: string | undefined; start?: number | undefined; end?: number | undefined }) =>
    place.document === document && (place.start ?? end) < end && start < (place.end ?? start);
  const rest = withoutEvidence(graph, overlaps, (edge) => edge.attributes.type === 'cites');
  return { ...rest, open: graph.open.filter((citation) => !overlaps(citation)) };
}

/** The graph without some evidence, wherever it stands, the edges that nothing else supports, the nodes that only they held. */
export const withdrawEvidence = (graph: RecitalGraph, goes: (entry: Evidence) => boolean): RecitalGraph =>
  withoutEvidence(graph, goes);

/** Edges that lose all their evidence go, and nodes that lose all their edges. */
function withoutEvidence(
  graph: RecitalGraph,
  goes: (entry: Evidence) => boolean,
  among: (edge: GraphEdge) => boolean = () => true,
): RecitalGraph {
  const edges = new Map<string, GraphEdge>();
  const loosened = new Set<string>();
  const held = new Set<string>();
  for (const [key, edge] of graph.edges) {
    const { evidence } = edge.attributes;
    const kept = among(edge) && evidence.some(goes) ? evidence.filter((entry) => !goes(entry)) : evidence;
    if (kept.length === 0) loosened.add(edge.source).add(edge.target);
    else {
      held.add(edge.source).add(edge.target);
      edges.set(key, kept === evidence ? edge : { ...edge, attributes: { ...edge.attributes, evidence: kept } });
    }
  }
  const nodes = new Map(graph.nodes);
  for (const id of loosened) if (!held.has(id)) nodes.delete(id);
  return { ...graph, nodes, edges };
}

function withoutDocuments(attributes: NodeAttributes, gone: ReadonlySet<string>): NodeAttributes {
  const stays = ({ document }: { readonly document: string }): boolean => !gone.has(document);
  if (attributes.type === 'version' && !attributes.expressions.every(stays)) {
    const titles = attributes.titles.filter(({ source }) => !gone.has(source.replace('sha256:', '')));
    return { ...attributes, expressions: attributes.expressions.filter(stays), titles };
  }
  if (attributes.type === 'clause' && !attributes.spans.every(stays))
    return { ...attributes, spans: attributes.spans.filter(stays) };
  return attributes;
}
