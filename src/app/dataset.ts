import { parseGraph, parseJson, type RecitalGraph } from '../graph/index.ts';
import { makeDiagnostic, type Outcome } from '../model/index.ts';

/** Built datasets; the page opens with the first. */
const DATASETS = import.meta.glob<string>('../../graph-data/datasets/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Loads the graph that the page opens with. No dataset is no error: the page then starts empty. */
export async function loadDataset(): Promise<Outcome<RecitalGraph>> {
  const [address] = Object.values(DATASETS);
  if (address === undefined) return { ok: false, diagnostics: [] };
  let text: string;
  try {
    const response = await fetch(address);
    if (!response.ok) return { ok: false, diagnostics: [makeDiagnostic('file/unreadable')] };
    text = await response.text();
  } catch {
    // The server has gone, or the address is not there.
    return { ok: false, diagnostics: [makeDiagnostic('file/unreadable')] };
  }
  const parsed = parseJson(text);
  return parsed.ok ? parseGraph(parsed.value) : parsed;
}
