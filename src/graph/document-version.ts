import { instrumentOf } from '../model/index.ts';
import type { RecitalGraph } from './graph.ts';

/** The version that a node is, or is a clause of; of a work the one that was read, else the last one known; null for others. */
export function documentVersion(graph: RecitalGraph, node: string): string | null {
  const instrument = instrumentOf(node);
  const attributes = graph.nodes.get(instrument);
  if (attributes?.type === 'version') return instrument;
  if (attributes?.type !== 'work') return null;
  const versions = [...graph.nodes].flatMap(([id, other]) =>
    other.type === 'version' && id.startsWith(`${instrument}@`) ? [{ id, read: other.expressions.length > 0 }] : [],
  );
  const rank = ({ id, read }: { id: string; read: boolean }): string => `${read ? 1 : 0}${id}`;
  return versions.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0]?.id ?? null;
}
