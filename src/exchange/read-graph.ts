import type { RecitalGraph } from '../graph/index.ts';
import { makeDiagnostic, type Outcome } from '../model/index.ts';
import { formatOfName, GRAPH_FORMATS } from './formats/index.ts';

/**
 * A file as a graph, in the format that its name says; without one of those, in Recital's own. The same for the page and
 * the command line. What holds nothing, is only written or is something else is refused with a reason.
 */
export async function readGraph(name: string, bytes: Uint8Array): Promise<Outcome<RecitalGraph>> {
  const { ending, load } = GRAPH_FORMATS[formatOfName(name) ?? 'json'];
  const { read } = await load();
  if (!read) return { ok: false, diagnostics: [makeDiagnostic('graph/written-only', { type: ending })] };
  return bytes.length === 0 ? { ok: false, diagnostics: [makeDiagnostic('file/empty')] } : read(bytes);
}
