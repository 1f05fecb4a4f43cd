import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatOfName, GRAPH_FORMATS, type GraphFormatId } from '../../src/exchange/index.ts';
import { parseGraph } from '../../src/graph/index.ts';
import { fullName } from '../../src/store/index.ts';
import { findProblems } from '../helpers/axe.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage(async (page) => {
  await page.getByRole('button', { name: 'Views, workspaces, export' }).click();
  await page.getByRole('tab', { name: 'Export graph' }).click();
});

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

async function save(what: RegExp, format: RegExp): Promise<Saved> {
  const { page } = opened;
  await page.getByRole('radio', { name: what }).check({ force: true });
  await page.getByRole('radio', { name: format }).check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** What Node writes of the graph that the page opens with. */
async function byNode(id: GraphFormatId): Promise<Buffer> {
  const graph = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
  if (!graph.ok) throw new Error('dataset: not read');
  const { write } = await GRAPH_FORMATS[id].load();
  return Buffer.from(await write(graph.value, { nameOf: (node) => fullName(graph.value, node, 'en').text }));
}

describe.skipIf(!hasApp())('the graph as a file', () => {
  test('is written in each format, whole', async () => {
    expect(await findProblems(opened.page)).toEqual([]);
    for (const [asked, ending, holds] of [
      [/^GEXF/, 'gexf', '<gexf'],
      [/^GraphML/, 'graphml', '<graphml'],
      [/^Two tables/, 'csv.zip', 'PK'],
      [/^Excel/, 'xlsx', 'PK'],
      [/^JSON:/, 'json', '{'],
      [/^Turtle/, 'ttl', '@prefix'],
      [/^JSON-LD/, 'jsonld', '"@context"'],
      [/^openCypher/, 'cypher', 'UNWIND'],
    ] as const) {
      const { name, text, bytes } = await save(/^The whole graph/, asked);
      expect(name).toBe(`recital-graph.${ending}`);
      expect(text).toContain(holds);
      // Those two also say where the page draws what, and in which colour.
      const format = formatOfName(name)!;
      if (format !== 'gexf' && format !== 'graphml')
        expect((await byNode(format)).equals(bytes), `${format}: the bytes that Node writes`).toBe(true);
    }
  }, 150_000);

  test('holds what is shown, as many nodes and links as the dialog says', async () => {
    const said = await opened.page.getByText(/^What is shown, and what it stands for/).innerText();
    const [nodes, edges] = [...said.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
    const part = parseGraph(JSON.parse((await save(/^What is shown/, /^JSON:/)).text));
    const whole = parseGraph(JSON.parse((await save(/^The whole graph/, /^JSON:/)).text));
    if (!part.ok || !whole.ok) throw new Error('graph: not read');
    expect([part.value.nodes.size, part.value.edges.size]).toEqual([nodes, edges]);
    expect(part.value.nodes.size).toBeGreaterThan(0);
    expect(part.value.nodes.size).toBeLessThan(whole.value.nodes.size);
  });

  test('has places and colours of the picture, where the format holds them', async () => {
    const { page } = opened;
    const { text } = await save(/^What is shown/, /^GEXF/);
    const [, tone = ''] = await page.evaluate(() =>
      ['', '--tone-action-line'].map((name) => name && document.documentElement.style.getPropertyValue(name)),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Picture of this view' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the picture' }).click(),
    ]);
    const svg = Buffer.concat(await (await file.createReadStream()).toArray()).toString('utf8');
    const drawn = [
      ...svg.matchAll(/<g><title>([^<]+)<\/title><path d="M([-\d.]+) ([-\d.]+)[^"]*"[^>]*paint-order/g),
    ].map(([, name = '', x, y]) => ({ name, x: Number(x), y: Number(y) }));
    const nodes = [...text.matchAll(/<node id="([^"]+)" label="([^"]+)">(.*?)<\/node>/g)].map(
      ([, id = '', name = '', inside = '']) => ({
        id,
        name,
        place: /viz:position x="([-\d.]+)" y="([-\d.]+)"/.exec(inside)?.slice(1).map(Number),
        colour: /viz:color r="(\d+)" g="(\d+)" b="(\d+)"/.exec(inside)?.slice(1).map(Number),
      }),
    );
    expect(nodes.length).toBeGreaterThan(20);
    for (const { place, colour } of nodes) expect([place?.length, colour?.length]).toEqual([2, 3]);
    const line = nodes.find(({ id }) => id === 'wsis:C5')!;
    expect(`#${line.colour!.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`).toBe(tone);
    // Hexagons begin at their left corner: the same distance from the middle for all with one figure.
    const lines = drawn.flatMap(({ name, x, y }) => {
      const node = nodes.find((one) => /^wsis:C\d$/.test(one.id) && name.startsWith(`${one.name},`));
      return node ? [{ file: node.place!, screen: [x, y] }] : [];
    });
    expect(lines.length).toBeGreaterThan(7);
    const [first, ...others] = lines;
    const apart = others.map(({ file: [x, y], screen }) => ({
      file: [x! - first!.file[0]!, first!.file[1]! - y!],
      screen: [screen[0]! - first!.screen[0]!, screen[1]! - first!.screen[1]!],
    }));
    const farthest = apart.reduce((best, one) => (Math.abs(one.file[1]!) > Math.abs(best.file[1]!) ? one : best));
    const scale = farthest.screen[1]! / farthest.file[1]!;
    expect(scale).toBeGreaterThan(0);
    for (const { file: places, screen } of apart)
      for (const axis of [0, 1]) expect(Math.abs(screen[axis]! - places[axis]! * scale)).toBeLessThan(0.5);
  });
});
