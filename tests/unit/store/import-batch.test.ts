import { describe, expect, test } from 'vitest';
import { batchProgress, type ImportJob, previewBatch, waitingJob } from '../../../src/store/index.ts';
import { explorerGraph, FIXTURE_DOCUMENT } from '../../fixtures/explorer-graph.ts';

const job = (id: number, state: ImportJob['state'], result: ImportJob['result'] = null): ImportJob => ({
  ...waitingJob(id, `${id}.txt`),
  state,
  result,
});

describe('a batch of files', () => {
  test('is counted by what became of each', () => {
    const jobs = [job(1, 'ready'), job(2, 'failed'), job(3, 'stopped'), job(4, 'known'), job(5, 'reading')];
    expect(batchProgress(jobs)).toMatchObject({ total: 5, done: 3, ready: 1, failed: 1, stopped: 1, running: true });
    expect(batchProgress(jobs.slice(0, 4)).running).toBe(false);
  });

  test('counts a file whose encoding nobody said as done, but not as ready', () => {
    expect(batchProgress([job(1, 'ready'), job(2, 'unsure')])).toMatchObject({ done: 2, ready: 1, unsure: 1 });
  });

  test('says what adding all that is ready would change, each node once', () => {
    const graph = explorerGraph();
    const document = graph.documents.get(FIXTURE_DOCUMENT)!;
    const body = graph.nodes.get('itu:pp')!;
    const patch = (key: string) => ({
      document: null,
      extraction: null,
      diagnostics: [],
      patch: { document, nodes: [{ key, attributes: body }], edges: [], open: [], diagnostics: [] },
    });
    const jobs = [job(1, 'ready', patch('x:one')), job(2, 'ready', patch('x:one')), job(3, 'failed', patch('x:two'))];
    expect(previewBatch(graph, jobs)).toMatchObject({ newNodes: 1, newEdges: 0, differences: [] });
  });
});
