import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { briefMe, toSlides } from '../../../src/briefing/index.ts';
import { emptyGraph, merge, type RecitalGraph } from '../../../src/graph/index.ts';
import { loadAnswerWords, loadBriefingWords } from '../../../src/i18n/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { type EdgeAttributes, LANGUAGES, type Language, makeEdgeKey } from '../../../src/model/index.ts';
import { makeRegistry } from '../../../src/registry/index.ts';
import { Briefing, restoreView, type Scene, titleOf } from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const SUBJECTS = [
  'itu:wtsa/res/75',
  'itu:wtsa/res/75@2012-dubai',
  'itu:pp/res/140',
  'itu:tsb-director',
  'itu:cwg-internet',
  'wsis:C5',
] as const;

async function briefing(about: string, language: Language = 'en', to?: string, of: RecitalGraph = graph) {
  const [words, answers] = await Promise.all([loadBriefingWords(language), loadAnswerWords(language)]);
  return briefMe(about, { graph: of, language, words, answers, ...(to === undefined ? {} : { to }) });
}
const scenesOf = async (about: string, to?: string): Promise<ReadonlyMap<string, Scene>> =>
  new Map((await briefing(about, 'en', to))!.scenes.map((scene) => [scene.id, scene]));
const textOf = (scene: Scene | undefined): string => (scene?.statements ?? []).map(({ text }) => text).join('\n');

describe('a briefing about a resolution', async () => {
  const scenes = await scenesOf('itu:wtsa/res/75', 'itu:cwg-internet');

  test('tells what it is, leans on, tells to do, its action lines, newer versions, what cites it, and the way', () => {
    expect([...scenes.keys()]).toEqual([
      'glance',
      'what',
      'leans-on',
      'mandates',
      'lines',
      'newer',
      'leaned-on',
      'way',
    ]);
  });

  test('comes to one slide first: its title, and what each further scene adds up to, all borne out', () => {
    const { kind, statements } = scenes.get('glance')!;
    expect(kind).toBe('text');
    const lines = statements.map(({ text }) => text);
    expect(lines).toContainEqual(
      expect.stringMatching(/^It cites \d+ instruments\. Foremost: Plenipotentiary Conference \(\d+\)\.$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^It names \d+ action lines?: C\d/));
    expect(lines).toContainEqual(expect.stringMatching(/no longer the newest\.$/));
    for (const { sources } of statements) expect(sources.length).toBeGreaterThan(0);
    const cited = scenes.get('leans-on')!.statements[0]!;
    expect(lines.find((line) => line.startsWith('It cites'))!.startsWith(cited.text)).toBe(true);
  });

  test('names issuer, versions and the text that was read', () => {
    const text = textOf(scenes.get('what'));
    expect(text).toContain('Resolution, adopted by: Standardization Assembly.');
    expect(text).toContain('3 versions are known: Johannesburg 2008, Dubai 2012, Geneva 2022.');
    expect(text).toMatch(/Text read here: WTSA Resolution 75 \(Dubai, 2012\) \(Chinese\)\.$/m);
  });

  test('tells preamble and operative part apart, by institution and year, lowest number first', () => {
    const lines = scenes.get('leans-on')!.statements.map(({ text }) => text);
    const operative = lines.indexOf('In the operative part (1 instrument)');
    const preamble = lines.findIndex((line) => line.startsWith('In the preamble'));
    expect(operative).toBeGreaterThan(0);
    expect(lines[operative + 1]).toBe('Plenipotentiary Conference, 2010: Resolution 140');
    expect(preamble).toBeGreaterThan(operative);
    expect(lines[preamble + 1]).toMatch(/^Plenipotentiary Conference, 2010: Resolution 71, Resolution 101, /);
  });

  test('the clauses of its mandates stand under their addressee', () => {
    expect(scenes.get('mandates')!.statements).toEqual([
      expect.objectContaining({ text: 'Director of TSB: instructs (1 clause)' }),
      expect.objectContaining({ text: expect.stringMatching(/^instructs 2/), depth: 1 }),
    ]);
  });

  test('a cited version after which another was adopted is named with it', () => {
    expect(textOf(scenes.get('newer'))).toContain('PP Resolution 140 (Guadalajara, 2010) → Busan 2014');
    expect(textOf(scenes.get('newer'))).toContain('1 later version of this instrument itself is known');
  });

  test('what is overtaken comes by institution, lowest number first', async () => {
    const nodes = new Map(graph.nodes);
    const edges = new Map(graph.edges);
    for (const id of ['itu:pp/res/71@2010-guadalajara', 'itu:pp/res/101@2010-guadalajara']) {
      const later = `${id.split('@')[0]}@2018-dubai`;
      nodes.set(later, { ...nodes.get('itu:pp/res/140@2014-busan')!, year: 2018, place: 'Dubai' } as never);
      const attributes: EdgeAttributes = { type: 'version-of', evidence: [] };
      const [source, target] = [later, id.split('@')[0]!];
      const key = makeEdgeKey(source, target, attributes);
      edges.set(key, { key, source, target, attributes });
    }
    const made = (await briefing('itu:wtsa/res/75', 'en', undefined, { ...graph, nodes, edges }))!;
    const lines = made.scenes.find(({ id }) => id === 'newer')!.statements.filter(({ depth }) => depth === 1);
    expect(lines.map(({ text }) => /Resolution (\d+)/.exec(text)![1])).toEqual(['71', '101', '140']);
  });

  test('the way is told hop by hop, and its view asks the same question', () => {
    const way = scenes.get('way')!;
    expect(way.kind).toBe('path');
    expect(textOf(way)).toContain('Council Resolution 1336 establishes Working group on the Internet');
    expect(way.view.paths).toMatchObject({ from: 'itu:wtsa/res/75', to: 'itu:cwg-internet', picture: 'one' });
  });
});

const CURATED: EdgeAttributes['evidence'] = [{ origin: 'curated', source: 'https://example.org', verified: true }];

describe('a briefing about a body', () => {
  test('says in a sentence what it is, and what it adopted, by year', async () => {
    const edges = new Map(graph.edges);
    for (const source of ['itu:pp/res/101', 'itu:pp/res/71']) {
      const attributes: EdgeAttributes = { type: 'adopted-by', evidence: CURATED };
      const key = makeEdgeKey(source, 'itu:pp', attributes);
      edges.set(key, { key, source, target: 'itu:pp', attributes });
    }
    const made = (await briefing('itu:pp', 'en', undefined, { ...graph, edges }))!;
    const scenes = new Map(made.scenes.map((scene) => [scene.id, scene]));
    expect(textOf(scenes.get('what'))).toMatch(/^It is an? \p{L}+\.$/mu);
    const adopted = scenes.get('adopted')!;
    expect(adopted.statements[0]!.text).toBe('2 instruments that it adopted are on record.');
    expect(adopted.statements[0]!.sources.length).toBeGreaterThan(0);
    expect(adopted.statements[1]!.text).toMatch(/: Resolution 71, Resolution 101$/);
    for (const { sources } of adopted.statements) expect(sources.length).toBeGreaterThan(0);
  });

  test('that none is on record is said of who could adopt one, and nothing of who could not', async () => {
    const none = 'No instrument that it adopted is on record here.';
    const group = await scenesOf('itu:cwg-internet');
    expect(group.has('adopted')).toBe(false);
    expect(textOf(group.get('what'))).toContain(none);
    expect(textOf((await scenesOf('itu:tsb-director')).get('what'))).not.toContain(none);
  });
});

test('a title is borne out by where that title comes from, not by a text in another language', async () => {
  const id = 'itu:wtsa/res/75@2012-dubai';
  const version = graph.nodes.get(id);
  if (version?.type !== 'version') throw new Error('node: no version');
  const title = { lang: 'en', text: 'A title of its own', source: 'https://example.org/list', verified: true } as const;
  const nodes = new Map(graph.nodes).set(id, { ...version, titles: [...version.titles, title] });
  const of = { ...graph, nodes };
  const deck = await toSlides((await briefing(id, 'en', undefined, of))!, of);
  const [what] = deck.slides.filter((slide) => slide.id === 'what');
  const line = what!.lines.find(({ text }) => text.startsWith('Title: '))!;
  expect(line.text).toBe('Title: A title of its own.');
  expect(line.footnotes.map((number) => what!.footnotes[number - 1])).toEqual([
    expect.stringContaining('example.org/list, verified'),
  ]);
});

test.each([
  ['en', '3 more roles'],
  ['ru', 'ещё 3 роли'],
  ['ar', '3 أدوار أخرى'],
  ['zh', '另有3个角色'],
] as const)('what is counted is named: %s', async (language, expected) => {
  const words = await loadBriefingWords(language);
  expect(words('more', { kind: 'role', count: 3 })).toBe(expected);
});

describe('what was not read is not known', () => {
  test('of an instrument without a text, and of a body that no text tells anything', async () => {
    const unread = await scenesOf('itu:pp/res/140');
    expect(textOf(unread.get('what'))).toContain('No text of it was read here');
    expect(textOf(unread.get('mandates'))).toBe('Whom it tells to do what is not known: its text was not read here.');
    const told = (await scenesOf('itu:cwg-internet')).get('told')!;
    expect(told.statements).toEqual([
      { text: 'No text that was read here tells it to do anything (1 document was read).', sources: [] },
    ]);
  });

  test('why there is no way', async () => {
    const alone: RecitalGraph = { ...graph, edges: new Map([...graph.edges].slice(0, 1)) };
    const made = await briefing('itu:wtsa/res/75', 'en', 'itu:cwg-internet', alone);
    expect(textOf(made!.scenes.at(-1))).toMatch(/^Nothing known here connects/);
  });
});

test('a body is told what it is told, by whom; an action line who has a role in it', async () => {
  const director = await scenesOf('itu:tsb-director');
  expect([...director.keys()]).toEqual(['what', 'told', 'leaned-on']);
  expect(textOf(director.get('told'))).toContain('WTSA Resolution 75 (Dubai, 2012): instructs (1 clause)');
  const line = await scenesOf('wsis:C5');
  expect([...line.keys()]).toEqual(['what', 'roles', 'leaned-on']);
});

test('there is none about a clause or what the graph does not hold', async () => {
  expect(await briefing('wsis:tunis-agenda#35.a')).toBeNull();
  expect(await briefing('itu:pp/res/9999')).toBeNull();
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(SUBJECTS)('%s: valid, every source is in the graph, views open without a word', async (about) => {
    const made = (await briefing(about, language, 'itu:cwg-internet'))!;
    expect(v.safeParse(Briefing, made).issues).toBeUndefined();
    for (const scene of made.scenes) {
      expect(scene.statements.length).toBeGreaterThan(0);
      expect(restoreView(scene.view, graph).diagnostics).toEqual([]);
      for (const { text, sources } of scene.statements) {
        expect(text).not.toMatch(/undefined|null|\{|\}/);
        for (const source of sources) expect(graph.edges.has(source) || graph.nodes.has(source), source).toBe(true);
      }
    }
  });

  test('items always say what bears them out; lines without it are those that say so in English too', async () => {
    for (const about of SUBJECTS) {
      const [made, english] = [(await briefing(about, language))!, (await briefing(about, 'en'))!];
      for (const [at, scene] of made.scenes.entries())
        for (const [line, { sources, depth }] of scene.statements.entries()) {
          const said = english.scenes[at]!.statements[line]!;
          expect([...sources].sort()).toEqual([...said.sources].sort());
          if (depth === 1) expect(sources.length).toBeGreaterThan(0);
          if (sources.length === 0) expect(said.text).toMatch(/not known|[Nn]o |nobody|not read|not quoted/);
        }
    }
  });

  test('slides carry numbered sources that exist', async () => {
    const deck = await toSlides((await briefing('itu:wtsa/res/75', language))!, graph);
    expect(deck.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    for (const { lines, pictures, footnotes } of deck.slides) {
      const drawn = pictures.flatMap(({ edges }) => edges);
      const numbers = [...lines, ...drawn].flatMap((one) => one.footnotes);
      for (const number of numbers) expect(footnotes[number - 1]).toBeTruthy();
      expect(new Set(numbers).size).toBe(footnotes.length);
    }
  });
});

test('the first page says what it is about, what was read for it and how far the data goes', async () => {
  const { cover } = await toSlides((await briefing('itu:wtsa/res/75'))!, graph);
  expect(cover!.about).toMatch(/\p{L}{4}/u);
  expect(cover!.lines[0]).toBe('Text read here: WTSA Resolution 75 (Dubai, 2012) (Chinese).');
  expect(cover!.lines[1]).toMatch(/^State of the data: \d+ instruments on record, the newest of 20\d\d\.$/);
  const ofBody = await toSlides((await briefing('itu:tsb-director'))!, graph);
  expect(ofBody.cover!.about).toBe('');
  expect(ofBody.cover!.lines).toHaveLength(1);
});

test.each(LANGUAGES)('no file name, sum of bytes or id is said in %s', async (language) => {
  const files = [...graph.documents.values()].flatMap(({ name, sha256 }) => [name, sha256.slice(0, 16)]);
  expect(files.length).toBeGreaterThan(0);
  for (const about of ['itu:wtsa/res/75', 'itu:pp/res/140', 'wsis:C5'] as const) {
    const deck = await toSlides((await briefing(about, language))!, graph);
    const said = JSON.stringify([
      deck.title,
      deck.cover,
      deck.slides.map(({ title, lines, footnotes }) => [title, lines, footnotes]),
    ]);
    for (const file of files) expect(said).not.toContain(file);
    expect(said).not.toMatch(/sha256|itu:(?:pp|wtsa)|wsis:C/);
  }
});

test('the same, whatever the time zone and the order of the graph', async () => {
  const before = process.env.TZ;
  const told = async (of: RecitalGraph): Promise<string> =>
    JSON.stringify(
      await Promise.all(LANGUAGES.map((language) => briefing('itu:wtsa/res/75', language, undefined, of))),
    );
  const first = await told(graph);
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/Lima', 'Pacific/Kiritimati']) {
    process.env.TZ = zone;
    expect(await told(graph)).toBe(first);
  }
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  const texts = (made: string): string[] => made.match(/"text":"[^"]*"/g)!.sort();
  const reversed = { ...graph, nodes: new Map([...graph.nodes].reverse()), edges: new Map([...graph.edges].reverse()) };
  expect(texts(await told(reversed))).toEqual(texts(first));
});

describe('a document that states no number', async () => {
  const registry = makeRegistry({
    works: [],
    bodies: [],
    actionLines: [],
    events: [],
    citations: [],
    facilitations: [],
    topics: [],
    summaries: [],
  });
  const text = await readFile(new URL('../../fixtures/cli/buoys.txt', import.meta.url), 'utf8');
  const { patch } = await ingest(new TextEncoder().encode(text), 'monday (2).txt', { registry: registry });
  const read = merge(emptyGraph('Buoys'), patch!);
  const id = patch!.document!.node;
  const title = titleOf(read, id, 'zh')!.text;

  test('is called by its title, never by its file, wherever it is named', async () => {
    expect(title.length).toBeGreaterThan(4);
    for (const about of [id, 'itu:pp/res/130']) {
      const deck = await toSlides((await briefing(about, 'zh', undefined, read))!, read);
      const said = JSON.stringify([
        deck.title,
        deck.cover,
        deck.slides.map(({ lines, footnotes }) => [lines, footnotes]),
      ]);
      expect(said).toContain(title);
      expect(said).not.toContain('monday');
    }
  });

  test('counts as an instrument on record, with its year', async () => {
    const deck = await toSlides((await briefing(id, 'en', undefined, read))!, read);
    const works = [...read.nodes.values()].filter(({ type }) => type === 'work').length;
    const version = read.nodes.get(id)!;
    const year = version.type === 'version' ? version.year : null;
    expect(deck.cover!.lines.at(-1)).toBe(
      `State of the data: ${works + 1} instruments on record, the newest of ${year}.`,
    );
  });
});

test.each(LANGUAGES)('what a clause says in few words is told to be ours, in %s', async (language) => {
  const clause = [...graph.nodes].find(([id, node]) => node.type === 'clause' && id.includes('#instructs'))!;
  const node = { ...clause[1], summary: { en: 'Keep the buoys lit.' } } as (typeof clause)[1];
  const told = { ...graph, nodes: new Map(graph.nodes).set(clause[0], node) };
  const linesOf = async (of: RecitalGraph): Promise<string[]> =>
    (await briefing(clause[0].split('@')[0]!, language, undefined, of))!.scenes
      .find(({ id }) => id === 'mandates')!
      .statements.map((one) => one.text);
  const words = await loadBriefingWords(language);
  expect(await linesOf(graph)).not.toContain(words('own-words'));
  const lines = await linesOf(told);
  expect(lines.join()).toContain('Keep the buoys lit.');
  expect(lines.at(-1)).toBe(words('own-words'));
});
