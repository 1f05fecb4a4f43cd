import { GRAPH_FORMATS } from '../exchange/index.ts';
import { fullName } from '../store/index.ts';
import type { GraphOrder, GraphReport } from '../ui/index.ts';

const post = (report: GraphReport | null): void => postMessage(report);

/** Writes one graph. Stopping it is ending it. */
addEventListener('message', async ({ data: { graph, format, language, looks } }: MessageEvent<GraphOrder>) => {
  try {
    const { ending, mediaType, load } = GRAPH_FORMATS[format];
    const { write } = await load();
    const content = await write(graph, {
      nameOf: (node) => fullName(graph, node, language).text,
      placeOf: (node) => looks.get(node),
      colourOf: (node) => looks.get(node)?.colour,
    });
    const bytes = typeof content === 'string' ? content : content.slice();
    post({ ending, content: new Blob([bytes], { type: mediaType }) });
  } catch {
    // What a promise rejects with would be no error of the worker.
    post(null);
  }
});
