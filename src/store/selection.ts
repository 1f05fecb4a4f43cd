export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  /** Several nodes, in the order in which they were chosen. */
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  /** Key of a shown edge: `type|source|target`. */
  | { readonly kind: 'edge'; readonly key: string };

/** The nodes that are selected. */
export const selectedIds = (selection: Selection | null): readonly string[] =>
  selection?.kind === 'node' ? [selection.id] : selection?.kind === 'nodes' ? selection.ids : [];

/** One node, several, or nothing. */
export const selectionOf = (ids: readonly string[]): Selection | null =>
  ids.length === 0 ? null : ids.length === 1 ? { kind: 'node', id: ids[0]! } : { kind: 'nodes', ids };
