import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ExportOptions,
  formatOfName,
  GRAPH_FORMAT_IDS,
  GRAPH_FORMATS,
  type GraphFormatId,
} from '../../src/exchange/index.ts';
import { attributeOf, EDGE_COLUMNS, NODE_COLUMNS } from '../../src/exchange/rows/index.ts';
import { emptyGraph, parseGraph, type RecitalGraph, serialize } from '../../src/graph/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../../src/model/index.ts';
import { explorerGraph } from '../fixtures/explorer-graph.ts';
import { graphOf } from '../fixtures/hostile-graph.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../fixtures/hostile-texts.ts';
import { readDatasets } from '../unit/graph/read-dataset.ts';

const options: ExportOptions = {
  nameOf: (node) => node,
  placeOf: (node) => ({ x: node.length, y: -1.5 }),
  colourOf: () => '#0a141e',
};

async function bytesOf(id: GraphFormatId, graph: RecitalGraph, given = options): Promise<Uint8Array> {
  const { write } = await GRAPH_FORMATS[id].load();
  const content = await write(graph, given);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function readBack(id: GraphFormatId, bytes: Uint8Array): Promise<RecitalGraph> {
  const { read } = await GRAPH_FORMATS[id].load();
  const outcome = read!(bytes);
  expect(outcome.diagnostics).toEqual([]);
  return (outcome as { value: RecitalGraph }).value;
}

/** Lines of the saved forms that are not the same, the first three. */
function differences(one: RecitalGraph, other: RecitalGraph): string[] {
  const [lines, others] = [serialize(one).split('\n'), serialize(other).split('\n')];
  return lines.filter((line, index) => line !== others[index]).slice(0, 3);
}

test('every format in the folder is in the list', () => {
  const folder = new URL('../../src/exchange/formats/', import.meta.url);
  const files = readdirSync(folder).filter((file) => !['index.ts', 'format.ts'].includes(file));
  expect(files).toHaveLength(GRAPH_FORMAT_IDS.length);
});

test('a file says its format by its ending', () => {
  for (const id of GRAPH_FORMAT_IDS) expect(formatOfName(`A.B.${GRAPH_FORMATS[id].ending.toUpperCase()}`)).toBe(id);
  expect(formatOfName('graph')).toBeNull();
  expect(formatOfName('json')).toBeNull();
});

test('every attribute of every type has its column', () => {
  const attributes = (types: Readonly<Record<string, { schema: { entries: object } }>>): string[] =>
    [...new Set(Object.values(types).flatMap(({ schema }) => Object.keys(schema.entries)))].sort();
  expect(Object.keys(NODE_COLUMNS).map(attributeOf).sort()).toEqual(attributes(NODE_TYPES));
  expect(Object.keys(EDGE_COLUMNS).map(attributeOf).sort()).toEqual(attributes(EDGE_TYPES));
});

describe.each(GRAPH_FORMAT_IDS)('%s', (id) => {
  test('is written the same twice, whatever the clock says', async () => {
    const before = process.env.TZ;
    const first = await bytesOf(id, explorerGraph());
    process.env.TZ = 'Pacific/Kiritimati';
    const second = await bytesOf(id, explorerGraph());
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(second).toEqual(first);
  });

  test('holds an empty graph', async () => {
    const bytes = await bytesOf(id, emptyGraph('nothing'));
    expect(bytes.length).toBeGreaterThan(0);
    if (GRAPH_FORMATS[id].opened) expect(serialize(await readBack(id, bytes))).toBe(serialize(emptyGraph('nothing')));
  });

  test('says whether it is read back', async () => {
    expect((await GRAPH_FORMATS[id].load()).read !== undefined).toBe(GRAPH_FORMATS[id].opened);
  });
});

const OPENED = GRAPH_FORMAT_IDS.filter((id) => GRAPH_FORMATS[id].opened);

describe.each(OPENED)('%s comes back', (id) => {
  test('byte for byte: the dataset', async () => {
    const [saved] = readDatasets().values();
    const dataset = parseGraph(JSON.parse(saved!));
    if (!dataset.ok) throw new Error('dataset');
    expect(serialize(await readBack(id, await bytesOf(id, dataset.value))) === saved).toBe(true);
  });

  test.each(HOSTILE_TEXTS)('whole, with %j everywhere', async (text) => {
    const graph = graphOf(text);
    expect(differences(await readBack(id, await bytesOf(id, graph)), graph)).toEqual([]);
  });

  test.each(UNHOLDABLE_TEXTS)('with a mark where a file cannot hold %j', async (text) => {
    const graph = await readBack(id, await bytesOf(id, graphOf(text)));
    const kept = [...graph.nodes.keys()].filter((key) => explorerGraph().nodes.has(key));
    expect(kept).toHaveLength(explorerGraph().nodes.size);
    expect([graph.nodes.size, graph.edges.size]).toEqual([kept.length + 1, explorerGraph().edges.size]);
  });

  test('whole, with any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const graph = graphOf(text);
        expect(differences(await readBack(id, await bytesOf(id, graph)), graph)).toEqual([]);
      }),
      { numRuns: 25, seed: 75 },
    );
  });

  test('or is refused with a reason when it was cut', async () => {
    const { read } = await GRAPH_FORMATS[id].load();
    const bytes = await bytesOf(id, explorerGraph());
    for (let part = 1; part < 20; part++) {
      const outcome = read!(bytes.slice(0, Math.floor((bytes.length * part) / 20)));
      expect(outcome.ok).toBe(false);
      expect(outcome.diagnostics).not.toEqual([]);
    }
  });
});
