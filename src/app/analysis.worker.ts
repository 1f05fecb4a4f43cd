import { ANALYSES } from '../analysis/index.ts';
import type { AnalysisOrder, AnalysisReport } from '../ui/index.ts';

const post = (report: AnalysisReport): void => postMessage(report);

/** Answers one question at a time. Stopping it is ending it. */
addEventListener('message', ({ data: { analysis, graph } }: MessageEvent<AnalysisOrder>) => {
  const asked = ANALYSES.find(({ id }) => id === analysis);
  post({ kind: 'rows', rows: asked ? asked.run(graph, (done) => post({ kind: 'going', done })) : [] });
});
