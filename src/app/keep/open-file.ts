import { parseGraph, parseJson, type RecitalGraph } from '../../graph/index.ts';
import { makeDiagnostic, type Outcome } from '../../model/index.ts';
import { type OpenedWorkspace, readWorkspaceFile, restoreKept } from '../../store/index.ts';

/** Bytes of a file. */
const LARGEST = 200_000_000;

/** A graph from its saved form; a file that is lost is refused as one that is empty. */
export async function parseSaved(saved: Blob): Promise<Outcome<RecitalGraph>> {
  const json = parseJson(await saved.text().catch(() => ''));
  return json.ok ? parseGraph(json.value) : json;
}

/**
 * A file of the user as a workspace: one that was exported, or a graph in any format that is read back, told by the file's
 * ending. What is neither is refused with a reason.
 */
export async function openFile(file: File): Promise<Outcome<OpenedWorkspace>> {
  if (file.size > LARGEST)
    return { ok: false, diagnostics: [makeDiagnostic('file/too-large', { bytes: file.size, limit: LARGEST })] };
  const { formatOfName, GRAPH_FORMATS, readGraph } = await import('../../exchange/index.ts');
  const id = formatOfName(file.name) ?? 'json';
  if (id === 'json' && file.size > 0) {
    const json = parseJson(await file.text());
    return json.ok ? readWorkspaceFile(json.value, file.name.replace(/(?:\.recital)?\.json$/i, '')) : json;
  }
  const graph = await readGraph(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!graph.ok) return graph;
  const { workspace } = restoreKept({ view: { version: 1 } }, graph.value);
  const name = file.name.slice(0, -GRAPH_FORMATS[id].ending.length - 1);
  return { ok: true, value: { name, workspace }, diagnostics: graph.diagnostics };
}
