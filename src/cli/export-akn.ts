import { loadAkomaNtoso, type TextAtHand } from '../exchange/index.ts';
import { documentVersion, merge, type RecitalGraph } from '../graph/index.ts';
import { type Diagnostic, type Language, makeDiagnostic, type Outcome } from '../model/index.ts';
import { loadRegistry } from './facts.ts';
import { ingestFile, loadGraph } from './files.ts';
import { findNode, printNode } from './node-names.ts';

export interface AknOrder {
  readonly dataset: string;
  /** An instrument of the graph, by id or name. */
  readonly of?: string;
  /** A document to be read; the file then holds its text. */
  readonly document?: string;
  readonly language: Language;
}

interface Chosen {
  readonly graph: RecitalGraph;
  readonly version: string;
  readonly text: TextAtHand | null;
}

/** One document as Akoma Ntoso: a version that the graph knows, without its text, or a document that is read now, with it. */
export async function exportAkn(order: AknOrder): Promise<Outcome<string>> {
  const chosen = order.document === undefined ? await fromGraph(order) : await fromDocument(order.document, order);
  if (!chosen.ok) return chosen;
  const { graph, version, text } = chosen.value;
  const toAkomaNtoso = await loadAkomaNtoso();
  const nameOf = (node: string): string => printNode(graph, node);
  const content = toAkomaNtoso(graph, version, { nameOf, language: order.language, text });
  const name = order.of ?? order.document ?? version;
  return content === null
    ? failed(...chosen.diagnostics, makeDiagnostic('node/not-found', { name }))
    : { ok: true, value: content, diagnostics: chosen.diagnostics };
}

const failed = (...diagnostics: readonly Diagnostic[]): Outcome<never> => ({ ok: false, diagnostics });

async function fromGraph({ dataset, of = '' }: AknOrder): Promise<Outcome<Chosen>> {
  const loaded = await loadGraph(dataset);
  if (!loaded.ok) return loaded;
  const graph = loaded.value;
  const found = findNode(graph, of, 'versions');
  const diagnostics = [...loaded.diagnostics, ...found.diagnostics];
  if (!found.ok) return failed(...diagnostics);
  const version = documentVersion(graph, found.value);
  if (version === null) return failed(...diagnostics, makeDiagnostic('node/not-found', { name: of }));
  return { ok: true, value: { graph, version, text: null }, diagnostics };
}

async function fromDocument(path: string, { dataset }: AknOrder): Promise<Outcome<Chosen>> {
  const read = await ingestFile(path, await loadRegistry());
  const diagnostics = read.diagnostics.map((entry) => ({ ...entry, at: entry.at ?? { file: path } }));
  const { document, patch } = read;
  if (!document || !patch) return failed(...diagnostics);
  // The graph knows names of what is cited, and our summaries.
  const loaded = await loadGraph(dataset);
  if (!loaded.ok) return loaded;
  const graph = merge(loaded.value, patch);
  const version = graph.documents.get(document.sha256)?.node;
  if (version === undefined) return failed(...diagnostics, makeDiagnostic('node/not-found', { name: path }));
  const text = { document: document.sha256, text: document.text };
  return { ok: true, value: { graph, version, text }, diagnostics };
}
