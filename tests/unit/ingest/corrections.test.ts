import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/cli/facts.ts';
import { emptyGraph, merge, parseGraph, type RecitalGraph, serialize } from '../../../src/graph/index.ts';
import { correctGraph, correctionAdditions, ingest } from '../../../src/ingest/index.ts';
import type { Citation, CitationCorrection, Correction } from '../../../src/model/index.ts';
import { correctedRegistry } from '../../../src/registry/index.ts';

const registry = await loadRegistry();
const text = readFileSync(new URL('../../fixtures/cli/buoys.txt', import.meta.url), 'utf8');

/** Reads the document under decisions that people made. */
async function read(corrections: readonly Correction[] = [], content = text) {
  const bytes = new TextEncoder().encode(content);
  const result = await ingest(bytes, 'buoys.txt', { registry: correctedRegistry(registry, corrections), corrections });
  const graph = merge(merge(emptyGraph(), correctionAdditions(corrections, registry)), result.patch!);
  return { ...result, extraction: result.extraction!, graph };
}

const plain = await read();
const decision = { who: 'A. Reader', when: '2026-01-02', why: 'adopted by the Council, says the annex' };
const openOne = plain.extraction.citations.find(({ status }) => status === 'ambiguous')!;
const decide = (
  { surface, start, end, locator }: Citation,
  id: string | null,
  more: object = {},
): CitationCorrection => ({
  kind: 'citation',
  document: plain.extraction.sha256,
  start,
  end,
  surface,
  clause: locator,
  id,
  ...decision,
  ...more,
});
const citesOf = (graph: RecitalGraph, target: string) =>
  [...graph.edges.values()].filter((edge) => edge.attributes.type === 'cites' && edge.target === target);

describe('a decision about a place', () => {
  test('resolves an open citation; the edge says who decided, and why', async () => {
    const { graph, diagnostics, extraction } = await read([decide(openOne, 'itu:council/res/9')]);
    expect(extraction.citations.filter(({ status }) => status !== 'resolved')).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('citation/ambiguous');
    expect(graph.open).toEqual([]);
    const [edge] = citesOf(graph, 'itu:council/res/9');
    expect(edge).toMatchObject({ source: expect.stringMatching(/#noting\/-$/) });
    expect(edge?.attributes.evidence).toMatchObject([
      { origin: 'read', rule: 'correction/citation', start: openOne.start },
      { origin: 'curated', verified: true, who: decision.who, when: decision.when, note: decision.why },
    ]);
  });

  test('corrects one that was read wrongly, and leaves no trace of the other meaning', async () => {
    const wrong = plain.extraction.citations.find(({ id }) => id === 'itu:council/res/1336')!;
    const { graph } = await read([decide(wrong, 'itu:council/res/1305')]);
    expect(citesOf(graph, 'itu:council/res/1305')).toHaveLength(1);
    expect(citesOf(graph, 'itu:council/res/1336')).toEqual([]);
  });

  test('says that something is no citation at all', async () => {
    const { extraction, graph } = await read([decide(openOne, null)]);
    expect(extraction.citations).toHaveLength(plain.extraction.citations.length - 1);
    expect(graph.open).toEqual([]);
  });

  test('finds a citation where none was found', async () => {
    const start = text.indexOf('浮标数据');
    const made = decide(
      { ...openOne, surface: '浮标数据', start, end: start + 4, locator: 'instructs:tsb-director/1' },
      'itu:pp/res/7',
    );
    expect(citesOf((await read([made])).graph, 'itu:pp/res/7')).toHaveLength(1);
  });

  test('holds for this document alone, and only while the characters stand there', async () => {
    const elsewhere = await read([decide(openOne, 'itu:council/res/9', { document: 'f'.repeat(64) })]);
    expect(elsewhere.graph.open).toHaveLength(1);
    const moved = await read([
      decide(openOne, 'itu:council/res/9', { start: openOne.start + 1, end: openOne.end + 1 }),
    ]);
    expect(moved.graph.open).toHaveLength(1);
    expect(moved.diagnostics).toContainEqual(expect.objectContaining({ code: 'correction/not-applied' }));
  });
});

describe('another name', () => {
  test('of an instrument resolves the open citations of that surface, in every document', async () => {
    const alias: Correction = {
      kind: 'alias',
      surface: openOne.surface,
      lang: 'zh',
      id: 'itu:council/res/9',
      ...decision,
    };
    for (const content of [text, text.replace('浮标的安全', '灯塔的安全')]) {
      const { graph } = await read([alias], content);
      expect(graph.open).toEqual([]);
      expect(citesOf(graph, 'itu:council/res/9')).toHaveLength(1);
    }
  });

  test('of a body is found where it stands', async () => {
    const content = text.replace('谈到浮标的安全', '谈到浮标看护小组的工作');
    const alias: Correction = {
      kind: 'alias',
      surface: '浮标看护小组',
      lang: 'zh',
      id: 'itu:cwg-internet',
      ...decision,
    };
    const mentions = (extraction: { bodies: readonly { surface: string; canonical: string }[] }) =>
      extraction.bodies.filter(({ surface }) => surface === '浮标看护小组').map(({ canonical }) => canonical);
    expect(mentions((await read([], content)).extraction)).not.toContain('itu:cwg-internet');
    expect(mentions((await read([alias], content)).extraction)).toEqual(['itu:cwg-internet']);
  });
});

test('a missing instrument is there with title, source and who added it', async () => {
  const title = { lang: 'en', text: 'Lighthouse keeping' };
  const added: Correction = {
    kind: 'instrument',
    id: 'itu:pp/res/999@2010-guadalajara',
    title,
    source: 'the archive',
    ...decision,
  };
  const { graph } = await read([added]);
  expect(graph.nodes.get('itu:pp/res/999@2010-guadalajara')).toMatchObject({
    type: 'version',
    year: 2010,
    place: 'Guadalajara',
    titles: [{ ...title, verified: true }],
    provenance: [{ source: 'the archive', note: expect.stringContaining('A. Reader') }],
  });
  expect(graph.nodes.get('itu:pp/res/999')).toMatchObject({ type: 'work', number: '999', issuer: 'itu:pp' });
});

describe('a graph without the text', () => {
  test('is corrected to what reading the document again gives', async () => {
    const later = decide(openOne, 'itu:council/res/1305', { when: '2026-01-03' });
    for (const corrections of [[decide(openOne, 'itu:council/res/1305')], [decide(openOne, 'itu:pp/res/130'), later]]) {
      const corrected = corrections.reduce((graph, made) => correctGraph(graph, made, registry), plain.graph);
      const last = corrections.at(-1)!;
      expect(serialize(corrected)).toBe(serialize((await read([last])).graph));
    }
  });

  test('keeps the decisions when it is saved', async () => {
    const corrected = correctGraph(plain.graph, decide(openOne, null), registry);
    const parsed = parseGraph(JSON.parse(serialize(corrected)));
    expect(parsed.ok && parsed.value.corrections).toEqual(corrected.corrections);
    expect(parsed.diagnostics).toEqual([]);
  });

  test('takes another name of an open citation', () => {
    const alias: Correction = {
      kind: 'alias',
      surface: openOne.surface,
      lang: 'zh',
      id: 'itu:council/res/9',
      ...decision,
    };
    const corrected = correctGraph(plain.graph, alias, registry);
    expect(corrected.open).toEqual([]);
    expect(citesOf(corrected, 'itu:council/res/9')).toHaveLength(1);
  });
});
