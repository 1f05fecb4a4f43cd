import { describe, expect, test } from 'vitest';
import { parseGraph, parseJson } from '../../src/graph/index.ts';
import { hasHostileFiles, hostileFiles, readHostile } from './hostile-files.ts';

describe.skipIf(!hasHostileFiles)('hostile graph files (needs ../shared/hostile)', () => {
  const files = hostileFiles('graph').filter(({ file }) => /\.(?:json|jsonld|graphml|gexf|csv|cypher)$/.test(file));

  test.each(files.map(({ file, what, maxMs }) => [file, what, maxMs] as const))('%s: %s', (file, _, maxMs) => {
    const started = performance.now();
    const json = parseJson(new TextDecoder().decode(readHostile(file)));
    const graph = json.ok ? parseGraph(json.value) : json;
    // None of them is a graph that we saved; importing other forms is a matter of its own.
    expect(graph.ok).toBe(false);
    expect(graph.diagnostics.map(({ code }) => code)).toEqual([json.ok ? 'graph/not-a-graph' : 'graph/not-json']);
    expect(performance.now() - started).toBeLessThan(maxMs);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
