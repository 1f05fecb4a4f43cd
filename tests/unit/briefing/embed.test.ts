import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { boxOf, CLOSER, closerNames } from '../../../src/briefing/embed/closer-names.ts';
import { EMBED_SCRIPT, EMBED_SCRIPT_HASH } from '../../../src/briefing/embed/embed-script.ts';
import { EMBED_STYLE, EMBED_STYLE_HASH } from '../../../src/briefing/embed/embed-style.ts';
import { EMBED_CONTROLS, type EmbedControl, loadEmbed } from '../../../src/briefing/index.ts';
import type { Picture, PictureNode } from '../../../src/briefing/slide.ts';
import { parseGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';

const embed = await loadEmbed();
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function pageOf(
  title: string,
  controls: readonly EmbedControl[] = EMBED_CONTROLS,
  language: Language = 'en',
  graph: RecitalGraph = explorerGraph(),
): Promise<string> {
  const bytes = await embed(graph, null, { language, theme: 'light', title, controls });
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Elements in the order of the page, attributes that hold addresses or handlers, and the data of the script. */
function look(page: string) {
  const names: string[] = [];
  const active: string[] = [];
  let json = '';
  let inData = false;
  new Parser({
    onopentag: (name, { id, ...attributes }) => {
      names.push(name);
      inData = id === 'data';
      for (const key of Object.keys(attributes)) if (/^on|^(?:src|href|style|action)$/.test(key)) active.push(key);
    },
    ontext: (part) => {
      if (inData) json += part;
    },
    onclosetag: () => {
      inData = false;
    },
  }).end(page);
  return { names, active, data: JSON.parse(json) as { nodes: { name: string }[]; links: { how?: string }[] } };
}

test('the policy names the style and the script of the page, and allows nothing else', async () => {
  expect(EMBED_STYLE_HASH).toBe(hash(EMBED_STYLE));
  expect(EMBED_SCRIPT_HASH).toBe(hash(EMBED_SCRIPT));
  expect(await pageOf('A')).toContain(
    `content="default-src 'none'; style-src '${EMBED_STYLE_HASH}'; script-src '${EMBED_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"`,
  );
});

test.each(LANGUAGES)('is the same twice, in its language and direction: %s', async (language) => {
  const page = await pageOf('A', EMBED_CONTROLS, language);
  expect(await pageOf('A', EMBED_CONTROLS, language)).toBe(page);
  expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  const { data, active } = look(page);
  expect(active).toEqual([]);
  expect(data.nodes.length).toBeGreaterThan(3);
});

test('what a control does not offer is not in the file', async () => {
  const parts: Readonly<Record<EmbedControl, RegExp>> = {
    title: /<h1/,
    search: /<input/,
    zoom: /class="zoom"/,
    details: /class="details"/,
    legend: /class="legend"/,
    sources: /<ol/,
  };
  for (const control of EMBED_CONTROLS) {
    const alone = (await pageOf('A', [control])).replace(EMBED_STYLE, '').replace(EMBED_SCRIPT, '');
    for (const other of EMBED_CONTROLS)
      expect(parts[other].test(alone), `${control}: ${other}`).toBe(other === control);
  }
  const bare = look(await pageOf('A', []));
  expect(bare.data.links.every(({ how }) => how === undefined)).toBe(true);
  expect(look(await pageOf('A', ['details'])).data.links.every(({ how }) => how !== undefined)).toBe(true);
});

test('whatever a text says, the page has the same elements and nothing that acts', async () => {
  const withName = (name: string): RecitalGraph => ({ ...explorerGraph(), name });
  const harmless = look(await pageOf('word', EMBED_CONTROLS, 'en', withName('word'))).names;
  for (const hostile of [...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS, '</script><script>alert(1)</script>', '<!--<script>']) {
    const { names, active } = look(await pageOf(hostile, EMBED_CONTROLS, 'en', withName(hostile)));
    expect(names, hostile).toEqual(harmless);
    expect(active).toEqual([]);
  }
});

test('names in the data end no element, and are told as they are', async () => {
  const graph = explorerGraph();
  const name = '</script><!--<b>x';
  const nodes = new Map(graph.nodes);
  for (const [id, body] of graph.nodes)
    if (body.type === 'body') nodes.set(id, { ...body, names: body.names.map((one) => ({ ...one, text: name })) });
  const changed = { ...graph, nodes };
  const { data, names: elements } = look(await pageOf('A', EMBED_CONTROLS, 'en', changed));
  expect(elements.filter((one) => one === 'script')).toHaveLength(2);
  expect(data.nodes.some((node) => node.name === name)).toBe(true);
});

/** Nodes in rows, so near to each other that few names have room; every seventh has one. */
function crowded(): Picture {
  const nodes = Array.from(
    { length: 120 },
    (_, at): PictureNode => ({
      id: `n${at}`,
      at: { x: 30 + (at % 15) * 34, y: 30 + Math.floor(at / 15) * 30 },
      shape: 'circle',
      half: { x: 8, y: 8 },
      fill: '#123456',
      badge: '',
      ink: '#ffffff',
      label:
        at % 7 === 0
          ? { text: 'Name', at: { x: 30 + (at % 15) * 34, y: 46 + Math.floor(at / 15) * 30 }, anchor: 'middle' }
          : null,
      title: `Node ${at}`,
      emphasis: false,
    }),
  );
  return {
    width: 560,
    height: 280,
    background: '#ffffff',
    textColour: '#000000',
    ground: [],
    edges: [],
    nodes,
    annotations: [],
    legend: [],
    description: '',
  };
}

test('names that have no room appear as the picture comes closer, and cover nothing there', () => {
  const picture = crowded();
  const found = closerNames(picture, (at) => `The long name of node ${at}`);
  const named = new Set(found.map(({ node }) => node));
  expect([named.size, [...named].some((at) => picture.nodes[at]!.label !== null)]).toEqual([found.length, false]);
  expect(found.length).toBe(picture.nodes.filter(({ label }) => label === null).length);
  expect(new Set(found.map(({ closer }) => closer)).size).toBeGreaterThan(1);
  const boxes = [
    ...found.map(({ label, closer }) => boxOf(label, 1 / closer)),
    ...picture.nodes.flatMap(({ label }) => (label ? [boxOf(label, 1)] : [])),
    ...picture.nodes.map(({ at, half }) => ({
      left: at.x - half.x,
      right: at.x + half.x,
      top: at.y - half.y,
      bottom: at.y + half.y,
    })),
  ];
  for (const [at, one] of boxes.slice(0, found.length).entries()) {
    expect(one.left >= 0 && one.top >= 0 && one.right <= picture.width && one.bottom <= picture.height).toBe(true);
    for (const [other, two] of boxes.entries())
      if (other !== at)
        expect(one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom).toBe(
          false,
        );
  }
});

test('a page that does not come closer holds no names for it; one that does says when each appears', async () => {
  const parsed = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
  if (!parsed.ok) throw new Error('dataset');
  const zooming = await pageOf('A', ['zoom'], 'en', parsed.value);
  const marks = [...zooming.matchAll(/<g data-name="\d+" class="at(\d)">/g)].map(([, step]) => Number(step));
  expect(marks.length).toBeGreaterThan(0);
  for (const step of marks) expect(step >= 1 && step <= CLOSER.length).toBe(true);
  expect(await pageOf('A', ['details'], 'en', parsed.value)).not.toContain('class="at1"');
});
