import { SAVED_GRAPH_VERSION } from '../model/index.ts';
import { canonicalKey } from './canonical.ts';
import type { RecitalGraph } from './graph.ts';

/**
 * The saved form, byte for byte the same for the same graph: graphology's serialized JSON with nodes, edges, documents and
 * lists sorted, keys sorted, one node or edge a line.
 */
export function serialize(graph: RecitalGraph): string {
  const attributes = {
    format: 'recital-graph',
    version: SAVED_GRAPH_VERSION,
    name: graph.name,
    documents: sorted([...graph.documents.values()]),
    open: sorted([...graph.open]),
    corrections: sorted([...graph.corrections]),
  };
  const nodes = [...graph.nodes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => canonicalKey({ key, attributes: withSortedLists(value) }));
  const edges = [...graph.edges.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, source, target, attributes: value }) =>
      canonicalKey({ key, source, target, attributes: withSortedLists(value) }),
    );
  return `{
"attributes": ${canonicalKey(attributes)},
"options": {"type":"directed","multi":true,"allowSelfLoops":true},
"nodes": [
${nodes.join(',\n')}
],
"edges": [
${edges.join(',\n')}
]
}
`;
}

/** Lists of statements have no order of their own, and a statement made twice says no more. */
const withSortedLists = (attributes: object): object =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, Array.isArray(value) ? sorted(value) : value]),
  );

function sorted(list: readonly unknown[]): unknown[] {
  const byKey = new Map(list.map((item) => [canonicalKey(item), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
