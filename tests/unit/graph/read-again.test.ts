import { expect, test } from 'vitest';
import { loadRegistry } from '../../../src/cli/facts.ts';
import { emptyGraph, mergeReadings, serialize } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { makeEdgeKey, type Patch } from '../../../src/model/index.ts';

const registry = await loadRegistry();
const TEXT = [
  'напоминая',
  'a) Резолюцию 140 (Пересм. Гвадалахара, 2010 г.) Полномочной конференции;',
  'решает',
  '1 зажигать огни.',
];
/** In KOI8-R; read as windows-1251 it is no text at all. */
const BYTES = new Uint8Array([...TEXT.join('\n')].map((letter) => KOI8R().get(letter) ?? letter.charCodeAt(0)));

function KOI8R(): Map<string, number> {
  const decoder = new TextDecoder('koi8-r');
  return new Map(Array.from({ length: 128 }, (_, at) => [decoder.decode(new Uint8Array([128 + at])), 128 + at]));
}

async function readIn(encoding: string): Promise<Patch> {
  const { patch } = await ingest(BYTES, 'own.txt', { registry, encoding, language: 'ru' });
  return patch!;
}

test('a document that was read in a wrong encoding is in the graph as it is read in the right one', async () => {
  const [wrong, right] = [await readIn('windows-1251'), await readIn('koi8-r')];
  expect(right.edges.length).toBeGreaterThan(wrong.edges.length);
  const once = mergeReadings(emptyGraph(), [right]);
  const corrected = mergeReadings(mergeReadings(emptyGraph(), [wrong]), [right]);
  expect(serialize(corrected)).toEqual(serialize(once));
  expect([...corrected.documents.values()].map(({ encoding }) => encoding)).toEqual(['koi8-r']);
});

test('what an earlier reading found and the last did not is gone', async () => {
  const right = await readIn('koi8-r');
  const cites = right.edges.find(({ attributes }) => attributes.type === 'cites')!;
  const mistaken = 'itu:wtsa/res/140';
  const earlier: Patch = {
    ...right,
    nodes: [...right.nodes, { ...right.nodes.find(({ key }) => key === 'itu:pp/res/140')!, key: mistaken }],
    edges: [...right.edges, { ...cites, key: makeEdgeKey(cites.source, mistaken, cites.attributes), target: mistaken }],
  };
  const before = mergeReadings(emptyGraph(), [earlier]);
  expect(before.nodes.has(mistaken)).toBe(true);
  expect(serialize(mergeReadings(before, [right]))).toEqual(serialize(mergeReadings(emptyGraph(), [right])));
});

test('the same reading again changes nothing', async () => {
  const right = await readIn('koi8-r');
  const once = mergeReadings(emptyGraph(), [right]);
  expect(serialize(mergeReadings(once, [right]))).toEqual(serialize(once));
});
