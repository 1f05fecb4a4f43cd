import { SAVED_GRAPH_VERSION } from '../model/index.ts';
import { canonicalKey } from './canonical.ts';
import type { RecitalGraph } from './graph.ts';

/**
 * The saved form, byte for byte the same for the same graph: graphology's serialized JSON with nodes, edges, documents and
 * lists sorted, keys sorted, one node or edge a line.
 */
export const serialize = (graph: RecitalGraph): string => [...serializeParts(graph)].join('');

/** The saved form in pieces of some hundred nodes or edges, so that others can work between them. */
export function* serializeParts(graph: RecitalGraph): Generator<string> {
  const attributes = {
    format: 'recital-graph',
    version: SAVED_GRAPH_VERSION,
    name: graph.name,
    documents: sorted([...graph.documents.values()]),
    open: sorted([...graph.open]),
    corrections: sorted([...graph.corrections]),
  };
  yield `{
"attributes": ${canonicalKey(attributes)},
"options": {"type":"directed","multi":true,"allowSelfLoops":true},
"nodes": [
`;
  const nodes = [...graph.nodes].sort(([a], [b]) => (a < b ? -1 : 1));
  yield* lines(nodes, ([key, value]) => canonicalKey({ key, attributes: withSortedLists(value) }));
  yield '\n],\n"edges": [\n';
  const edges = [...graph.edges.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  yield* lines(edges, ({ key, source, target, attributes: value }) =>
    canonicalKey({ key, source, target, attributes: withSortedLists(value) }),
  );
  yield '\n]\n}\n';
}

const PIECE = 200;

function* lines<Item>(items: readonly Item[], lineOf: (item: Item) => string): Generator<string> {
  for (let at = 0; at < items.length; at += PIECE) {
    const piece = items
      .slice(at, at + PIECE)
      .map(lineOf)
      .join(',\n');
    yield at === 0 ? piece : `,\n${piece}`;
  }
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
