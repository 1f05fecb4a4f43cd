import { GRAPH_FORMATS, loadAkomaNtoso } from '../exchange/index.ts';
import { emptyGraph, joinPieces, type RecitalGraph } from '../graph/index.ts';
import { fullName } from '../store/index.ts';
import type { ExportOrder, ExportReport } from '../ui/index.ts';

const post = (report: ExportReport | null): void => postMessage(report);

const join = joinPieces();
let graph: RecitalGraph = emptyGraph();

/** Writes one file of the graph that it was sent. Stopping it is ending it. */
addEventListener('message', ({ data: order }: MessageEvent<ExportOrder>) => {
  if (order.kind === 'graph') graph = join(order.piece) ?? graph;
  // What a promise rejects with would be no error of the worker.
  else (order.kind === 'write' ? writeGraph(order) : writeDocument(order)).then(post, () => post(null));
});

const namesIn =
  (language: Parameters<typeof fullName>[2]) =>
  (node: string): string =>
    fullName(graph, node, language).text;

async function writeGraph({ format, language, looks }: Extract<ExportOrder, { kind: 'write' }>): Promise<ExportReport> {
  const { ending, mediaType, load } = GRAPH_FORMATS[format];
  const { write } = await load();
  const content = await write(graph, {
    nameOf: namesIn(language),
    placeOf: (node) => looks.get(node),
    colourOf: (node) => looks.get(node)?.colour,
  });
  const bytes = typeof content === 'string' ? content : content.slice();
  return { ending, content: new Blob([bytes], { type: mediaType }) };
}

async function writeDocument({
  version,
  language,
  text,
}: Extract<ExportOrder, { kind: 'document' }>): Promise<ExportReport | null> {
  const toAkomaNtoso = await loadAkomaNtoso();
  const content = toAkomaNtoso(graph, version, { nameOf: namesIn(language), language, text });
  return content === null ? null : { ending: 'akn.xml', content: new Blob([content], { type: 'application/akn+xml' }) };
}
