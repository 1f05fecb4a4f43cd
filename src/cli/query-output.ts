import { NodeValue, PathValue, type QueryGraph, RelationshipValue, type Value } from '../query/index.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value as JSON: nodes and relationships with all their properties, a path as nodes and relationships. */
export function jsonOf(graph: QueryGraph, value: Value): Json {
  const inner = (one: Value): Json => jsonOf(graph, one);
  if (value instanceof NodeValue) {
    const { id } = value;
    const properties = graph.nodeKeys(id).map((key) => [key, inner(graph.nodeProperty(id, key))] as const);
    return { labels: graph.labels(id), ...Object.fromEntries(properties) };
  }
  if (value instanceof RelationshipValue) {
    const { id } = value;
    const properties = graph.relationshipKeys(id).map((key) => [key, inner(graph.relationshipProperty(id, key))]);
    return {
      type: graph.type(id),
      source: graph.idOf(graph.source(id)),
      target: graph.idOf(graph.target(id)),
      ...Object.fromEntries(properties),
    };
  }
  if (value instanceof PathValue)
    return { nodes: value.nodes.map(inner), relationships: value.relationships.map(inner) };
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, inner(one)]));
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : (value as Json);
}

/** Cells by column, as wide as the widest of each. */
export function alignedTable(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((name, at) => rows.reduce((width, row) => Math.max(width, row[at]!.length), name.length));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** Rows as a Markdown table; bars in cells stay text. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)];
}
