import { instrumentOf, workOf } from '../model/index.ts';
import type { RecitalGraph } from './graph.ts';

/**
 * The part of a graph that holds some nodes and edges: with them the ends of the edges, what clauses and versions belong
 * to, the edges that say so, and the documents that bear them out. What is open or was decided concerns the whole and is
 * left out, so that a part tells nothing of documents that are not in it. Unknown ids and keys are passed over.
 */
export function partOf(graph: RecitalGraph, nodes: Iterable<string>, edges: ReadonlySet<string>): RecitalGraph {
  const kept = new Set<string>();
  const keep = (id: string): void => {
    for (const each of [id, instrumentOf(id), workOf(id)]) if (graph.nodes.has(each)) kept.add(each);
  };
  for (const id of nodes) keep(id);
  for (const { key, source, target } of graph.edges.values()) {
    if (!edges.has(key)) continue;
    keep(source);
    keep(target);
  }
  const nodesKept = new Map([...graph.nodes].filter(([id]) => kept.has(id)));
  const edgesKept = new Map(
    [...graph.edges].filter(
      ([key, { source, target, attributes }]) =>
        edges.has(key) || (STRUCTURE.has(attributes.type) && kept.has(source) && kept.has(target)),
    ),
  );
  const documents = new Set<string>();
  for (const attributes of nodesKept.values())
    if (attributes.type === 'version') for (const { document } of attributes.expressions) documents.add(document);
  for (const { attributes } of edgesKept.values())
    for (const { document } of attributes.evidence) if (document !== undefined) documents.add(document);
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
