import { expect, test } from 'vitest';
import { parseGraph, partOf, serialize } from '../../../src/graph/index.ts';
import { graphOf } from '../../fixtures/hostile-graph.ts';
import { readDatasets } from './read-dataset.ts';

const read = parseGraph(JSON.parse([...readDatasets().values()][0]!));
if (!read.ok) throw new Error('dataset: not read');
const graph = read.value;

test('a part holds the edges asked for, their ends, and what these belong to', () => {
  const [edge] = [...graph.edges.values()].filter(({ source }) => source.includes('#'));
  const part = partOf(graph, [], new Set([edge!.key]));
  expect(part.edges.has(edge!.key)).toBe(true);
  for (const { source, target } of part.edges.values()) {
    expect(part.nodes.has(source)).toBe(true);
    expect(part.nodes.has(target)).toBe(true);
  }
  expect(part.nodes.has(edge!.source.split('#')[0]!)).toBe(true);
  expect(part.nodes.size).toBeLessThan(10);
  expect([...part.edges.values()].filter(({ attributes }) => attributes.type === 'version-of').length).toBeGreaterThan(
    0,
  );
});

test('a part is a graph of its own: it is saved and opened', () => {
  for (const whole of [graph, graphOf('=1+1"<x>')]) {
    const some = [...whole.edges.keys()].filter((_, at) => at % 3 === 0);
    const part = partOf(whole, [], new Set(some));
    const opened = parseGraph(JSON.parse(serialize(part)));
    expect(opened.ok && serialize(opened.value)).toBe(serialize(part));
  }
});

test('all of a graph is all of its nodes and edges; nothing is nothing', () => {
  const all = partOf(graph, graph.nodes.keys(), new Set(graph.edges.keys()));
  expect([all.nodes.size, all.edges.size]).toEqual([graph.nodes.size, graph.edges.size]);
  expect(partOf(graph, ['not:there'], new Set(['nor this'])).nodes.size).toBe(0);
});

test('a part tells nothing of documents that are not in it', () => {
  expect(partOf(graph, [], new Set()).documents.size).toBe(0);
  expect(partOf(graph, graph.nodes.keys(), new Set(graph.edges.keys())).open).toEqual([]);
});
