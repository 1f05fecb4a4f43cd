import { instrumentOf, type NodeAttributes, workOf } from '../model/index.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';
import { eachInParts, runThrough } from './in-parts.ts';

/**
 * The part of a graph that holds some nodes and edges: with them the ends of the edges, what clauses and versions belong
 * to, the edges that say so, and the documents that bear them out. What is open or was decided concerns the whole and is
 * left out, so that a part tells nothing of documents that are not in it. Unknown ids and keys are passed over.
 */
export const partOf = (graph: RecitalGraph, nodes: Iterable<string>, edges: Iterable<string>): RecitalGraph =>
  runThrough(partInParts(graph, nodes, edges));

/** The same, in parts short enough for others to have their turn in between. */
export function* partInParts(
  graph: RecitalGraph,
  nodes: Iterable<string>,
  edges: Iterable<string>,
): Generator<void, RecitalGraph> {
  const wanted = new Set<string>();
  yield* eachInParts(edges, (key) => {
    wanted.add(key);
  });
  const kept = new Set<string>();
  const keep = (id: string): void => {
    for (const each of [id, instrumentOf(id), workOf(id)]) if (graph.nodes.has(each)) kept.add(each);
  };
  yield* eachInParts(nodes, keep);
  yield* eachInParts(graph.edges.values(), ({ key, source, target }) => {
    if (!wanted.has(key)) return;
    keep(source);
    keep(target);
  });
  const documents = new Set<string>();
  const nodesKept = new Map<string, NodeAttributes>();
  yield* eachInParts(graph.nodes, ([id, attributes]) => {
    if (!kept.has(id)) return;
    nodesKept.set(id, attributes);
    if (attributes.type === 'version') for (const { document } of attributes.expressions) documents.add(document);
  });
  const edgesKept = new Map<string, GraphEdge>();
  yield* eachInParts(graph.edges, ([key, edge]) => {
    const { source, target, attributes } = edge;
    if (!wanted.has(key) && !(STRUCTURE.has(attributes.type) && kept.has(source) && kept.has(target))) return;
    edgesKept.set(key, edge);
    for (const { document } of attributes.evidence) if (document !== undefined) documents.add(document);
  });
  return {
    name: graph.name,
    nodes: nodesKept,
    edges: edgesKept,
    documents: new Map([...graph.documents].filter(([sha256]) => documents.has(sha256))),
    open: [],
    corrections: [],
  };
}

/** What holds the three levels together. */
const STRUCTURE: ReadonlySet<string> = new Set(['version-of', 'part-of']);
