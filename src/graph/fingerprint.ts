import type { RecitalGraph } from './graph.ts';

/**
 * Tells whether two graphs hold the same nodes and links: both counts and the sum of a 32-bit hash (FNV-1a) of each id, as
 * `1335.2784.9f3a01bc`. The order does not matter, and nothing of an id can be read from it. Time grows with the ids.
 */
export function fingerprint({ nodes, edges }: RecitalGraph): string {
  let sum = 0;
  for (const id of nodes.keys()) sum = (sum + hash(id)) >>> 0;
  for (const key of edges.keys()) sum = (sum + hash(key)) >>> 0;
  return `${nodes.size}.${edges.size}.${sum.toString(16).padStart(8, '0')}`;
}

/** FNV-1a with its published offset basis and prime, over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
