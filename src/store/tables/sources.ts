import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';

/** Where a statement comes from, for files that leave the page: evidence of one edge in columns. */
export interface StatementSource {
  /** Names of the documents in which it was read. */
  readonly documents: readonly string[];
  /** `start–end` in each, in UTF-16 code units of the decoded text. */
  readonly places: readonly string[];
  /** Curated sources, each marked when nobody verified it. */
  readonly sources: readonly string[];
}

export function sourceOf(graph: RecitalGraph, { attributes }: GraphEdge): StatementSource {
  const documents: string[] = [];
  const places: string[] = [];
  const sources: string[] = [];
  for (const item of attributes.evidence) {
    if (item.origin === 'read') {
      documents.push(graph.documents.get(item.document)?.name ?? item.document);
      places.push(`${item.start}–${item.end}`);
    } else sources.push(item.verified ? item.source : `${item.source} (unverified)`);
  }
  return { documents, places, sources };
}
