import type { RecitalGraph } from '../../../src/graph/index.ts';
import type { Part } from '../../../src/model/index.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../../../src/query/index.ts';

/** The part of the clause that says an edge; null where no clause does, and containment is said by none. */
export function partOf(graph: RecitalGraph, key: string): Part | null {
  const { attributes, source } = graph.edges.get(key)!;
  if ('part' in attributes) return attributes.part;
  const node = graph.nodes.get(source)!;
  const contains = attributes.type === 'part-of' || attributes.type === 'version-of';
  return node.type === 'clause' && !contains ? node.part : null;
}

/** Type times part times verb; what the weights don't name has its default, and what that doesn't, one. */
export function costOfEdge(graph: RecitalGraph, key: string, weights: Weights | undefined): number {
  const { attributes } = graph.edges.get(key)!;
  const part = partOf(graph, key);
  const factor = (list: keyof Weights, name: string): number => {
    const own = (weights?.[list] as Record<string, number> | undefined)?.[name];
    return own ?? (DEFAULT_WEIGHTS[list] as Record<string, number>)[name] ?? 1;
  };
  let cost = factor('types', attributes.type);
  if (part !== null) cost *= factor('parts', part);
  if ('verb' in attributes) cost *= factor('verbs', attributes.verb);
  if ('stance' in attributes && attributes.stance !== null) cost *= factor('verbs', attributes.stance);
  return cost;
}
