import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyGraph, merge, parseGraph, parseJson, serialize } from '../../../src/graph/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';
import { readDatasets } from './read-dataset.ts';

/** Saved text, read and saved again; nothing may be refused on the way. */
function again(text: string): string {
  const json = parseJson(text);
  if (!json.ok) throw new Error(JSON.stringify(json.diagnostics));
  const graph = parseGraph(json.value);
  expect(graph.diagnostics).toEqual([]);
  if (!graph.ok) throw new Error('graph: refused');
  return serialize(graph.value);
}

describe('serialize', () => {
  test('what is saved, read and saved again is the same to the byte', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        const text = serialize(merge(merge(emptyGraph('g'), a), b));
        expect(again(text)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test.each([...readDatasets()])('so is the dataset %s', (_, text) => {
    expect(again(text)).toBe(text);
  });

  test('the order in which things were added does not show', () => {
    fc.assert(
      fc.property(arbitraryAdditions, (additions) => {
        const backwards = {
          ...additions,
          nodes: [...additions.nodes].reverse(),
          edges: [...additions.edges].reverse(),
          open: [...additions.open].reverse(),
        };
        expect(serialize(merge(emptyGraph(), backwards))).toBe(serialize(merge(emptyGraph(), additions)));
      }),
      { numRuns: 50 },
    );
  });

  test('texts survive that JSON and terminals find hard', () => {
    const name = '\u0000\u001b[31m\u2028\ud800"\\\u202e</script>';
    const graph = { ...emptyGraph(name) };
    const text = serialize(graph);
    expect(again(text)).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ attributes: { name } });
  });

  test('an empty graph is a graph', () => {
    expect(again(serialize(emptyGraph()))).toBe(serialize(emptyGraph()));
  });
});
