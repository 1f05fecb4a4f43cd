import { describe, expect, test } from 'vitest';
import { formatOfName, GRAPH_FORMATS } from '../../src/exchange/index.ts';
import { hasHostileFiles, hostileFiles, readHostile } from './hostile-files.ts';

/** Why a file is refused that is not even well-formed, or asks for what it must not have. */
const REFUSALS: Readonly<Record<string, string>> = {
  'graph/xxe.graphml': 'graph/doctype',
  'graph/truncated.gexf': 'graph/not-xml',
};

describe.skipIf(!hasHostileFiles)('hostile graph files (needs ../shared/hostile)', () => {
  const files = hostileFiles('graph').filter(({ file }) => /\.(?:json|jsonld|graphml|gexf|csv|cypher)$/.test(file));

  test.each(files.map(({ file, what, maxMs }) => [file, what, maxMs] as const))('%s: %s', async (file, _, maxMs) => {
    const format = formatOfName(file);
    const { read } = await GRAPH_FORMATS[format !== null && GRAPH_FORMATS[format].opened ? format : 'json'].load();
    const started = performance.now();
    const graph = read!(readHostile(file));
    // None of them is a graph that we saved.
    expect(graph.ok).toBe(false);
    const expected = REFUSALS[file] ?? expect.stringMatching(/^graph\/not-(?:json|a-graph)$/);
    expect(graph.diagnostics.map(({ code }) => code)).toEqual([expected]);
    expect(performance.now() - started).toBeLessThan(maxMs);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
