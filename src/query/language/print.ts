import type { QueryGraph } from './embedded-graph.ts';
import { isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from './values.ts';

/** A value in one line of text: nodes by name, paths as arrows; nothing for null. */
export function textOf(graph: QueryGraph, value: Value): string {
  const inner = (one: Value): string => textOf(graph, one);
  if (value === null) return '';
  if (value instanceof NodeValue) return String(graph.nodeProperty(value.id, 'name'));
  if (value instanceof RelationshipValue) return `[:${graph.type(value.id)}]`;
  if (value instanceof PathValue)
    return value.nodes
      .map((node, at) => {
        const hop = value.relationships[at];
        if (!hop) return inner(node);
        const forward = graph.source(hop.id) === node.id;
        return `${inner(node)} ${forward ? '' : '<'}-${inner(hop)}-${forward ? '>' : ''} `;
      })
      .join('');
  if (isList(value)) return `[${value.map(inner).join(', ')}]`;
  if (isMap(value)) return `{${[...value].map(([key, one]) => `${key}: ${inner(one)}`).join(', ')}}`;
  return String(value);
}
