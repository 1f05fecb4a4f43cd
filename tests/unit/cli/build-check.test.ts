import { describe, expect, test } from 'vitest';
import type { SavedGraph } from '../../../src/model/index.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { DOCUMENTS, makeScratch } from './scratch.ts';

const scratch = makeScratch();
const { buoys, lighthouses } = DOCUMENTS;

const build = async (name: string, ...args: string[]): Promise<string> => {
  const { code, out } = await runCli('build', ...args, '-o', scratch.place(name));
  expect([code, out]).toEqual([0, expect.stringMatching(/: \d+ documents, \d+ nodes, \d+ edges\n$/)]);
  return scratch.read(name);
};

describe('build', () => {
  test('the same documents give the same bytes, in any order, once or twice named', async () => {
    const text = await build('one.json', buoys, lighthouses);
    expect(await build('two.json', buoys, lighthouses)).toBe(text);
    expect(await build('three.json', lighthouses, buoys)).toBe(text);
    expect(await build('four.json', lighthouses, buoys, lighthouses)).toBe(text);
  });

  test('the curated facts join in any order too', async () => {
    const text = await build('curated-one.json', '--curated', buoys, lighthouses);
    expect(await build('curated-two.json', lighthouses, buoys, '--curated')).toBe(text);
    expect(text.length).toBeGreaterThan(1e6);
  });

  test('every edge says why it exists, and what was read points into its document', async () => {
    const { attributes, nodes, edges } = JSON.parse(await build('evidence.json', buoys)) as SavedGraph;
    expect(attributes).toMatchObject({ name: 'Resolutions', documents: [{ name: 'buoys.txt', language: 'zh' }] });
    expect(attributes.open).toMatchObject([{ clause: 'noting/-', surface: '第9号决议', status: 'ambiguous' }]);
    expect(nodes.map(({ key }) => key)).toContain('itu:pp/res/130@2010-guadalajara');
    const { sha256, byteLength } = attributes.documents[0]!;
    for (const { attributes: said } of edges)
      for (const entry of said.evidence) {
        expect(entry).toMatchObject({ origin: 'read', document: sha256 });
        if (entry.origin === 'read') expect(entry.end).toBeLessThanOrEqual(byteLength);
      }
  });

  test('a place that cannot be written is named, exit 1', async () => {
    const { code, error } = await runCli('build', buoys, '-o', scratch.place('no/such/folder.json'));
    expect(code).toBe(1);
    expect(error).toMatch(/folder\.json: file\/not-written .*ENOENT/);
  });

  test('without -o it is called wrongly', async () => {
    expect(await runCli('build', buoys)).toMatchObject({ code: 2, error: expect.stringContaining('--out') });
  });
});

describe('check', () => {
  test('lists what is open in a graph that was built', async () => {
    await build('check.json', buoys, lighthouses);
    const { code, out } = await runCli('check', scratch.place('check.json'));
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ nodes, \d+ edges, 2 documents$/m);
    expect(out).toMatch(/^unresolved citations: 0$/m);
    expect(out).toMatch(/^ambiguous citations: 1\n {2}noting\/-: 第9号决议 → \S/m);
    expect(out).toMatch(/^nodes without an edge: 0$/m);
  });

  test('the default dataset is sound', async () => {
    expect(await runCli('check', 'graph-data/datasets/wsis-resolution-75.json')).toMatchObject({ code: 0, error: '' });
  });

  test('names what is invalid and dangling, shows the rest, exit 1', async () => {
    const graph = JSON.parse(await build('sound.json', lighthouses)) as SavedGraph;
    const [gone] = graph.nodes.splice(
      graph.nodes.findIndex(({ key }) => key === 'itu:pp/res/140'),
      1,
    );
    Object.assign(graph.nodes[0]!.attributes, { type: 'nonsense' });
    const { code, out, error } = await runCli('check', scratch.write('damaged.json', JSON.stringify(graph)));
    expect(code).toBe(1);
    expect(error).toMatch(/damaged\.json: graph\/invalid-node .*type/);
    expect(error).toContain(`graph/dangling-edge Link version-of|itu:pp/res/140@2010-guadalajara|${gone!.key}`);
    expect(out).toContain('1 documents');
  });

  test.each([
    ['cut.json', '{"attributes": {', 'graph/not-json'],
    ['other.json', '{"nodes": [], "edges": []}', 'graph/not-a-graph'],
    ['newer.json', '{"attributes":{"format":"recital-graph","version":9}}', 'graph/newer-version'],
    ['deep.json', '['.repeat(100_000), 'graph/not-json'],
  ])('%s is refused with its code', async (name, text, code) => {
    const run = await runCli('check', scratch.write(name, text));
    expect(run).toMatchObject({ code: 1, out: '', error: expect.stringContaining(`${name}: ${code} `) });
  });

  test('nothing in a graph controls the terminal', async () => {
    const graph = JSON.parse(await build('plain.json', buoys)) as SavedGraph;
    const open = graph.attributes.open[0]!;
    Object.assign(open, { surface: '\u001b[2J\nfake: line', candidates: ['\u009b31m'], clause: '\u0007' });
    graph.nodes.push({ ...structuredClone(graph.nodes[0]!), key: 'itu:\u001b[31m/res/1' });
    const { out, error } = await runCli('check', scratch.write('hostile.json', JSON.stringify(graph)));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out + error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out).not.toMatch(/^fake/m);
  });

  test('a graph that is not there', async () => {
    expect(await runCli('check', scratch.place('nowhere.json'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('file/not-found'),
    });
  });
});
