import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/cli/facts.ts';
import { GRAMMARS } from '../../../src/grammars/index.ts';
import { emptyGraph, merge, newIn, parseGraph, serialize } from '../../../src/graph/index.ts';
import { curatedAdditions, type Identity, ingest, PHASES } from '../../../src/ingest/index.ts';
import { DIAGNOSTIC_CODES, EDGE_TYPES, LANGUAGES, makeEdgeKey, NODE_TYPES } from '../../../src/model/index.ts';
import { correctedRegistry } from '../../../src/registry/index.ts';

const registry = await loadRegistry();
const text = readFileSync(new URL('../../fixtures/cli/buoys.txt', import.meta.url), 'utf8');
const bytesOf = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
const read = (content = text, more: object = {}) => ingest(bytesOf(content), 'buoys.txt', { registry, ...more });

describe('ingest', () => {
  test('gives document, extraction and patch of one file', async () => {
    const { document, extraction, patch, diagnostics } = await read();
    expect(document?.text).toBe(text);
    expect(extraction?.sha256).toBe(document?.sha256);
    expect(patch?.document).toMatchObject({
      sha256: document?.sha256,
      node: `document:${document?.sha256.slice(0, 16)}`,
    });
    expect(patch?.diagnostics).toEqual(diagnostics);
    for (const { at } of diagnostics) expect(at?.file).toBe('buoys.txt');
  });

  test('says the same twice and does not depend on what was read before', async () => {
    const first = await read();
    await read(text.replace('第130号', '第131号'));
    expect(await read()).toEqual(first);
  });

  test('tells its phases in order', async () => {
    const told: [string, number][] = [];
    await read(text, { onProgress: (phase: string, done: number) => told.push([phase, done]) });
    expect(told).toEqual([...PHASES.map((phase, at) => [phase, at]), ['resolve', PHASES.length]]);
  });

  test.each(PHASES)('stops when cancelled at phase %s', async (stopAt) => {
    const controller = new AbortController();
    const result = await read(text, {
      signal: controller.signal,
      onProgress: (phase: string) => phase === stopAt && controller.abort(),
    });
    // By then all is done but to hand it over.
    if (stopAt === 'resolve') expect(result.patch).not.toBeNull();
    else expect(result).toMatchObject({ patch: null, extraction: null, diagnostics: [{ code: 'run/cancelled' }] });
  });

  test('takes the document for what a person says', async () => {
    const identity: Identity = { id: 'itu:pp/res/180@2010-guadalajara', by: 'user' };
    const { patch } = await read(text, { identity });
    expect(patch?.document.node).toBe(identity.id);
    expect(patch?.nodes.find(({ key }) => key === identity.id)?.attributes).toMatchObject({
      identity: { by: 'user', confirmed: true },
    });
    expect(patch?.nodes.some(({ key }) => key.startsWith('document:'))).toBe(false);
  });

  test('a text that names itself and its earlier version is joined with the version that it revises, and not with itself', async () => {
    const own = [
      'RESOLUTION 135 (REV. GUADALAJARA, 2010)',
      'Lamps and buoys',
      'The Plenipotentiary Conference of the International Telecommunication Union (Guadalajara, 2010),',
      'recalling',
      'a) Resolution 135 (Antalya, 2006), and what Resolution 135 says of lamps,',
      'resolves',
      'to paint buoys.',
    ].join('\n');
    const { patch } = await read(own);
    const edges = patch!.edges.filter(({ target }) => target.startsWith('itu:pp/res/135'));
    const self = 'itu:pp/res/135@2010-guadalajara';
    expect(edges.filter(({ attributes }) => attributes.type === 'cites')).toEqual([]);
    const revised = edges.filter(({ attributes }) => attributes.type === 'revises');
    expect(revised.map(({ source, target }) => [source, target])).toEqual([[self, 'itu:pp/res/135@2006-antalya']]);
    const [evidence] = revised[0]!.attributes.evidence;
    expect(evidence).toMatchObject({ origin: 'read', clause: 'recalling/a' });
    if (evidence?.origin !== 'read') throw new Error('not read');
    expect(own.slice(evidence.start, evidence.end)).toBe('Resolution 135 (Antalya, 2006)');
  });

  test('makes a whole graph: every node and edge valid, every key as it must be, nothing dangling', async () => {
    const { patch } = await read();
    for (const { key, attributes } of patch!.nodes) expect(key).toMatch(NODE_TYPES[attributes.type].id);
    for (const { key, source, target, attributes } of patch!.edges) {
      expect(key).toBe(makeEdgeKey(source, target, attributes));
      expect(Object.hasOwn(EDGE_TYPES, attributes.type)).toBe(true);
    }
    const graph = merge(emptyGraph(), patch!);
    expect(parseGraph(JSON.parse(serialize(graph))).diagnostics).toEqual([]);
    expect(newIn(graph, patch!)).toEqual({ nodes: [], edges: [] });
  });

  test('joins the curated facts without a fault, in either order', async () => {
    const { patch } = await read();
    const curated = curatedAdditions(registry);
    const joined = serialize(merge(merge(emptyGraph(), curated), patch!));
    expect(serialize(merge(merge(emptyGraph(), patch!), curated))).toBe(joined);
    expect(parseGraph(JSON.parse(joined)).diagnostics).toEqual([]);
  });

  test('a document that the registry knows by title is proposed, not stated', async () => {
    const title = '国际电联电信标准化部门在信息社会世界高峰会议成果落实中的贡献';
    const { patch, diagnostics } = await read(
      `${title}\n（2008年，约翰内斯堡；2012年，迪拜）\n世界电信标准化全会（2012年，迪拜），\n考虑到\n第1号决议，\n做出决议\n1\t继续。\n`,
    );
    expect(diagnostics.map(({ code }) => code)).toContain('document/identity-proposed');
    expect(patch?.document.node).toBe('itu:wtsa/res/75@2012-dubai');
    expect(patch?.nodes.find(({ key }) => key === patch.document.node)?.attributes).toMatchObject({
      identity: { confirmed: false },
    });
  });

  test('who is only told has names in six languages, and is not found where nobody is told', async () => {
    const { patch, extraction } = await read(
      'The General Assembly,\n\nNoting that donors, parties and the Panel of Experts keep lamps,\n\n1. Urges donors to light them;\n\n2. Requests the Panel of Experts to report.\n',
      { language: 'en' },
    );
    expect(extraction!.bodies.map(({ canonical }) => canonical)).toEqual(['un:ga']);
    const attributesOf = (id: string) => patch!.nodes.find(({ key }) => key === id)?.attributes;
    expect(attributesOf('donors')).toMatchObject({ type: 'body', kind: 'generic-actor' });
    expect(attributesOf('panel-of-experts')).toMatchObject({ type: 'body', kind: 'group' });
    const told = new Set(GRAMMARS.flatMap(({ mention }) => (mention.toldNames ?? []).map(({ value }) => value)));
    for (const id of told)
      expect([...new Set(registry.namesOf(id).map(({ lang }) => lang))], id).toEqual([...LANGUAGES]);
  });

  test('a name that somebody adds for who is only told is found', async () => {
    const alias = { id: 'donors', lang: 'en', surface: 'lamp givers', who: 'A', when: '2026-01-01', why: '' };
    const { extraction } = await ingest(bytesOf('noting\n\nthat lamp givers and donors give lamps,\n'), 'x.txt', {
      registry: correctedRegistry(registry, [{ kind: 'alias', ...alias }]),
      language: 'en',
    });
    expect(extraction!.bodies.map(({ canonical, surface }) => [canonical, surface])).toEqual([
      ['donors', 'lamp givers'],
    ]);
  });

  test('any bytes: a patch or an error with a known code, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { patch, diagnostics } = await ingest(new Uint8Array(bytes), 'x', { registry });
        for (const { code } of diagnostics) expect(Object.hasOwn(DIAGNOSTIC_CODES, code)).toBe(true);
        if (patch === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('any shuffling of a document: a patch that is a whole graph', async () => {
    const pieces = text.split(/(?<=[\n，；：（）])/);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pieces, { minLength: 5 }), async (some) => {
        const { patch } = await read(`考虑到${some.join('')}`, { language: 'zh' });
        const saved = parseGraph(JSON.parse(serialize(merge(emptyGraph(), patch!))));
        expect(saved.diagnostics).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
