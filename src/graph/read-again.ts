import type { Patch } from '../model/index.ts';
import type { RecitalGraph } from './graph.ts';
import { mergeAll } from './merge.ts';
import { withdraw } from './withdraw.ts';

/**
 * The graph with documents as they were read last: what an earlier reading of the same bytes said goes, for it may have
 * been in another encoding or language, or by an older grammar. Reading the same again changes nothing.
 */
export function mergeReadings(graph: RecitalGraph, patches: readonly Patch[]): RecitalGraph {
  const again = patches.map(({ document }) => document.sha256).filter((sha256) => graph.documents.has(sha256));
  return mergeAll(withdraw(graph, new Set(again)), patches);
}
