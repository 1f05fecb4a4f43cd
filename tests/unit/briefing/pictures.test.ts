import { describe, expect, test } from 'vitest';
import { briefMe, type Picture, toSlides } from '../../../src/briefing/index.ts';
import type { PictureEdge, PictureNode } from '../../../src/briefing/slide.ts';
import { LABEL } from '../../../src/briefing/writers/look.ts';
import { markPlace } from '../../../src/briefing/writers/outline.ts';
import { makePages } from '../../../src/briefing/writers/pages/make-pages.ts';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import { loadAnswerWords, loadBriefingWords } from '../../../src/i18n/index.ts';
import { type EdgeAttributes, LANGUAGES, type Language, makeEdgeKey } from '../../../src/model/index.ts';
import type { Briefing, Scene } from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();

async function made(language: Language, of: RecitalGraph = graph): Promise<Briefing> {
  const [words, answers] = await Promise.all([loadBriefingWords(language), loadAnswerWords(language)]);
  return briefMe('itu:wtsa/res/75', { graph: of, language, words, answers, to: 'itu:cwg-internet' })!;
}

const sceneWith = (view: Partial<Scene['view']>, more: Partial<Scene> = {}): Briefing => ({
  version: 1,
  title: 't',
  language: 'en',
  scenes: [
    {
      id: 's',
      kind: 'graph',
      title: 's',
      text: '',
      statements: [],
      notes: '',
      view: { version: 1, ...view },
      annotations: [],
      ...more,
    },
  ],
});
const pictureOf = async (briefing: Briefing, of: RecitalGraph = graph): Promise<Picture> =>
  (await toSlides(briefing, of)).slides[0]!.pictures[0]!;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The shapes of a picture, and its names as far as their height and anchor say. */
function shapesOf({ nodes }: Picture): readonly Box[] {
  return nodes.map(({ at, half }) => ({
    left: at.x - half.x,
    right: at.x + half.x,
    top: at.y - half.y,
    bottom: at.y + half.y,
  }));
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(LANGUAGES)('%s', (language) => {
  test('every picture of a briefing holds together', async () => {
    const { slides } = await toSlides(await made(language), graph);
    const without = slides.filter(({ pictures }) => pictures.length !== 1);
    expect(without.map(({ id }) => id)).toEqual(['glance']);
    for (const { pictures, footnotes } of slides)
      for (const picture of pictures) {
        const ids = new Set(picture.nodes.map(({ id }) => id));
        for (const { source, target, colour, footnotes: numbers, title } of picture.edges) {
          expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
          expect(colour).toMatch(/^#[0-9a-f]{6}$/);
          expect(title).not.toBe('');
          for (const number of numbers) expect(footnotes[number - 1]).toBeTruthy();
        }
        for (const box of shapesOf(picture)) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(picture.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(picture.height);
        }
        shapesOf(picture).forEach((box, at, all) => {
          for (const other of all.slice(at + 1)) expect(overlap(box, other)).toBe(false);
        });
        const places = picture.nodes.flatMap(({ label }) => (label ? [`${label.at.x} ${label.at.y}`] : []));
        expect(new Set(places).size).toBe(places.length);
        expect(picture.legend.length).toBeGreaterThan(0);
        expect(picture.description).not.toMatch(/undefined|[{}]/);
      }
  });
});

test('every picture fills its place on a page in one direction at least, with names that can be read', async () => {
  const { slides } = await toSlides(await made('en'), graph);
  const blocks = slides.flatMap((slide) => makePages(slide)).flatMap((page) => page.blocks);
  const pictured = blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []));
  expect(pictured.length).toBeGreaterThan(5);
  for (const { rect, room, scale } of pictured) {
    expect(Math.max(rect.width / room.width, rect.height / room.height)).toBeCloseTo(1, 6);
    expect(rect.width / room.width).toBeGreaterThan(0.9);
    expect(scale * LABEL.size).toBeGreaterThanOrEqual(8);
  }
});

test('every link of a picture with few of them has its source', async () => {
  const { slides } = await toSlides(await made('en'), graph);
  const { edges } = slides.find(({ id }) => id === 'leans-on')!.pictures[0]!;
  expect(edges.length).toBeGreaterThan(8);
  for (const { footnotes } of edges) expect(footnotes.length).toBeGreaterThan(0);
});

test('lanes have their names, however narrow the picture', async () => {
  const { slides } = await toSlides(await made('en'), graph);
  const beside = slides.flatMap(({ pictures }) => pictures).filter(({ width }) => width < 660);
  const lanes = beside.filter(({ ground }) => ground.some(({ kind }) => kind === 'band'));
  expect(lanes.length).toBeGreaterThan(0);
  for (const { ground, nodes } of lanes) {
    const bands = ground.filter((part) => part.kind === 'band');
    const captions = ground.filter((part) => part.kind === 'caption');
    for (const { y, height } of bands)
      expect(captions.filter(({ at }) => at.y > y && at.y < y + height && at.x < 60).length).toBeGreaterThan(0);
    const shapes = shapesOf({ nodes } as Picture);
    for (const { left } of shapes) expect(left).toBeGreaterThan(100);
  }
});

test('what cites it is pictured as it is told: no year of drafts, no body that no line names', async () => {
  const attributes: EdgeAttributes = {
    type: 'cites',
    stance: null,
    part: 'unknown',
    relation: 'cites',
    evidence: [{ origin: 'curated', source: 'fixture', verified: false }],
  };
  const [source, target] = ['itu:cwg-internet', 'itu:wtsa/res/75'];
  const key = makeEdgeKey(source, target, attributes);
  const cited = { ...graph, edges: new Map([...graph.edges, [key, { key, source, target, attributes }]]) };
  const { slides } = await toSlides(await made('en', cited), cited);
  const { nodes, ground } = slides.find(({ id }) => id === 'leaned-on')!.pictures[0]!;
  expect(nodes.map(({ id }) => id).sort()).toEqual(['itu:pp/res/140', 'itu:wtsa/res/75']);
  const years = ground.flatMap((part) => (part.kind === 'caption' && /^\d{4}$/.test(part.text) ? [part.text] : []));
  expect(years).toEqual(['2010', '2012']);
});

test('in Arabic a picture is mirrored: what is left in English is right', async () => {
  const placesIn = async (language: Language): Promise<ReadonlyMap<string, number>> => {
    const { slides } = await toSlides(await made(language), graph);
    const { nodes } = slides.find(({ id }) => id === 'leans-on')!.pictures[0]!;
    return new Map(nodes.map(({ id, at }) => [id, at.x]));
  };
  const [english, arabic] = [await placesIn('en'), await placesIn('ar')];
  const [first] = [...english].map(([id, x]) => x + arabic.get(id)!);
  for (const [id, x] of english) expect(x + arabic.get(id)!, id).toBeCloseTo(first!, 0);
});

test('the way is drawn alone, in its order', async () => {
  const { slides } = await toSlides(await made('en'), graph);
  const { nodes } = slides.at(-1)!.pictures[0]!;
  const inOrder = [...nodes].sort((a, b) => a.at.x - b.at.x).map(({ id }) => id);
  expect(inOrder).toEqual(['itu:wtsa/res/75', 'itu:council/res/1336', 'itu:cwg-internet']);
});

test('a camera shows a part, larger', async () => {
  const whole = await pictureOf(sceneWith({}));
  const near = await pictureOf(sceneWith({}, { camera: { x: 0, y: 0, zoom: 2 } }));
  const spread = ({ nodes }: Picture): number =>
    Math.max(...nodes.map(({ at }) => at.x)) - Math.min(...nodes.map(({ at }) => at.x));
  expect(spread(near) / spread(whole)).toBeCloseTo(2, 1);
});

test('remarks stay at their nodes; those of nodes that are not shown are left out', async () => {
  const { annotations, nodes } = await pictureOf(
    sceneWith(
      {},
      {
        annotations: [
          { kind: 'callout', nodes: ['itu:pp/res/140'], text: 'look' },
          { kind: 'area', nodes: ['itu:pp/res/71', 'itu:pp/res/101'], text: 'these' },
          { kind: 'arrow', nodes: ['itu:pp/res/71', 'itu:pp/res/140'], text: '' },
          { kind: 'callout', nodes: ['itu:none'], text: 'gone' },
        ],
      },
    ),
  );
  expect(annotations.map(({ kind }) => kind)).toEqual(['callout', 'area', 'arrow']);
  const { at, half } = nodes.find(({ id }) => id === 'itu:pp/res/140')!;
  const { to } = annotations[0]!;
  expect(Math.abs(to.x - at.x)).toBeLessThan(half.x + 10);
  expect(Math.abs(to.y - at.y)).toBeLessThan(half.y + 10);
  const inside = nodes.find(({ id }) => id === 'itu:pp/res/101')!.at;
  expect(annotations[1]!.from.x).toBeLessThan(inside.x);
  expect(annotations[1]!.to.y).toBeGreaterThan(inside.y);
});

test('of too many nodes those nearest to the focus are drawn, and the others are counted', async () => {
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  const template = graph.nodes.get('itu:pp/res/71')!;
  for (let number = 300; number < 400; number++) {
    const id = `itu:pp/res/${number}`;
    nodes.set(id, { ...template, number: String(number) } as typeof template);
    const attributes: EdgeAttributes = {
      type: 'cites',
      stance: null,
      part: 'unknown',
      relation: 'cites',
      evidence: [{ origin: 'curated', source: 'fixture', verified: false }],
    };
    const key = makeEdgeKey(id, 'itu:wtsa/res/75', attributes);
    edges.set(key, { key, source: id, target: 'itu:wtsa/res/75', attributes });
  }
  const large = { ...graph, nodes, edges };
  const { slides } = await toSlides(sceneWith({ focus: 'itu:wtsa/res/75', hops: 1 }), large);
  const [slide] = slides;
  expect(slide!.pictures[0]!.nodes).toHaveLength(60);
  expect(slide!.pictures[0]!.nodes.some(({ id }) => id === 'itu:wtsa/res/75')).toBe(true);
  expect(slide!.lines.at(-1)!.text).toMatch(/^\d+ nodes are not shown, so that the picture stays legible\.$/);
});

test('the numbers of sources stand on their line, at its middle or beside the node that is in the way there', () => {
  const edge: PictureEdge = {
    key: 'e',
    source: 'a',
    target: 'b',
    from: { x: 0, y: 0 },
    to: { x: 200, y: 0 },
    bend: null,
    colour: '#123456',
    width: 1,
    dash: null,
    title: '',
    footnotes: [1],
  };
  const node = (x: number, y: number) => ({ at: { x, y }, half: { x: 12, y: 9 } }) as PictureNode;
  expect(markPlace(edge, [node(100, 40)])).toEqual({ x: 100, y: 0 });
  const beside = markPlace(edge, [node(100, 4)]);
  expect([beside.y, Math.abs(beside.x - 100) > 18]).toEqual([0, true]);
  // On a curve too; where all is taken, the middle it is.
  expect(markPlace({ ...edge, bend: { x: 100, y: 80 } }, [node(100, 0)])).toEqual({ x: 100, y: 40 });
  const all = Array.from({ length: 20 }, (_, at) => node(at * 10, 0));
  expect(markPlace(edge, all)).toEqual({ x: 100, y: 0 });
});

test('a line leads from the instrument to each of its clauses', async () => {
  const { slides } = await toSlides(await made('en'), graph);
  const { nodes, ground } = slides.find(({ id }) => id === 'mandates')!.pictures[0]!;
  const instrument = nodes.find(({ emphasis }) => emphasis)!;
  const ends = ground.flatMap((one) =>
    one.kind === 'line' && one.from.x === instrument.at.x && one.from.y === instrument.at.y ? [one.to] : [],
  );
  const clauses = nodes.filter(({ id }) => id.includes('#'));
  expect(clauses.length).toBeGreaterThan(0);
  expect(new Set(ends.map(({ x, y }) => `${x} ${y}`))).toEqual(new Set(clauses.map(({ at }) => `${at.x} ${at.y}`)));
});

describe.each(LANGUAGES)('names in %s', (language) => {
  test('keep clear of the ring of what is chosen, and of the lines of whom is told what', async () => {
    const { slides } = await toSlides(await made(language), graph);
    const pictures = slides.flatMap((slide) => slide.pictures);
    const ringed = pictures.flatMap(({ nodes }) => nodes.filter(({ emphasis, label }) => emphasis && label));
    expect(ringed.length).toBeGreaterThan(2);
    for (const { at, half, label } of ringed) {
      const rows = label!.text.split('\n').length;
      const [top, bottom] = [label!.at.y - LABEL.line / 2, label!.at.y + (rows - 0.5) * LABEL.line];
      const beside = label!.anchor === 'start' ? label!.at.x > at.x + half.x : label!.at.x < at.x - half.x;
      expect(beside || top >= at.y + half.y + 5 || bottom <= at.y - half.y - 5).toBe(true);
    }
    const told = slides.find(({ id }) => id === 'mandates')!.pictures[0]!;
    const clauses = new Set(told.edges.filter(({ target }) => !target.includes('#')).map(({ source }) => source));
    const named = told.nodes.filter(({ id, label }) => clauses.has(id) && id.includes('#') && label);
    expect(named.length).toBeGreaterThan(0);
    // What is told to whom is said by the line that leads there.
    for (const { label } of named) expect(label!.text).not.toContain('…');
  });
});
