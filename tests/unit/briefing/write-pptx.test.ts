import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DECK_FORMATS, type SlideDeck } from '../../../src/briefing/index.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { fixtureDeck, longDeck } from '../../helpers/decks.ts';

const noFonts = { loadFont: () => Promise.reject(new Error('no font is needed')) };
const EMU = 12_700;

function elementsOf(root: XmlElement, name: string): XmlElement[] {
  const own = root.name === name ? [root] : [];
  const children = root.children.filter((child): child is XmlElement => child.type === 'element');
  return [...own, ...children.flatMap((child) => elementsOf(child, name))];
}

async function partsOf(deck: SlideDeck): Promise<Map<string, XmlElement>> {
  const files = unzipSync(await DECK_FORMATS.pptx.write(deck, noFonts));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, parseXml(strFromU8(bytes)).root!]));
}

const slidesOf = (parts: ReadonlyMap<string, XmlElement>): XmlElement[] =>
  [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, root]) => root);
const textOf = (slide: XmlElement): string =>
  elementsOf(slide, 'a:t')
    .map(({ text }) => text)
    .join(' ');
/** A slide whose title is a text, with or without a count. */
const boxOf = (element: XmlElement) => {
  const transform = elementsOf(element, 'a:xfrm')[0] ?? elementsOf(element, 'p:xfrm')[0];
  if (!transform) return null;
  const [off, ext] = [elementsOf(transform, 'a:off')[0]!.attributes, elementsOf(transform, 'a:ext')[0]!.attributes];
  const [x, y] = [Number(off.x) / EMU, Number(off.y) / EMU];
  return { left: x, top: y, right: x + Number(ext.cx) / EMU, bottom: y + Number(ext.cy) / EMU };
};

test('every part that is named is there, and has its type', async () => {
  const parts = await partsOf(fixtureDeck('en'));
  const types = elementsOf(parts.get('[Content_Types].xml')!, 'Override').map(({ attributes }) => attributes.PartName);
  const xml = [...parts.keys()].filter((name) => name.endsWith('.xml') && !name.startsWith('['));
  expect(types.sort()).toEqual(xml.map((name) => `/${name}`).sort());
  for (const [name, root] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const { attributes } of elementsOf(root, 'Relationship')) {
      const target = new URL(attributes.Target!, `file:///${folder}`).pathname.slice(1);
      expect(parts.has(target), `${name}: ${attributes.Target}`).toBe(true);
    }
  }
});

test('nodes are shapes, links are lines joined to them, tables are tables, and nothing is a picture', async () => {
  const deck = fixtureDeck('en');
  const parts = await partsOf(deck);
  const picture = deck.slides[1]!.pictures[0]!;
  const slides = slidesOf(parts).filter((slide) => elementsOf(slide, 'p:grpSp').length > 0);
  expect(slides).toHaveLength(2);
  for (const slide of slides) {
    const names = elementsOf(slide, 'p:sp').map((shape) => elementsOf(shape, 'p:cNvPr')[0]!.attributes.name);
    for (const { title } of picture.nodes) expect(names).toContain(title);
    const group = elementsOf(slide, 'p:grpSp')[0]!;
    expect(elementsOf(group, 'p:cNvPr')[0]!.attributes.descr).toBe(picture.description);
    const ids = elementsOf(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const arrows = (kind: string) => elementsOf(slide, kind).filter((one) => elementsOf(one, 'a:tailEnd').length > 0);
    const lines = arrows('p:cxnSp');
    expect(lines).toHaveLength(picture.edges.filter(({ bend }) => bend === null).length);
    expect(arrows('p:sp')).toHaveLength(picture.edges.length - lines.length);
    for (const line of lines) {
      const ends = [...elementsOf(line, 'a:stCxn'), ...elementsOf(line, 'a:endCxn')];
      expect(ends.map(({ attributes }) => ids.includes(attributes.id!))).toEqual([true, true]);
    }
  }
  const tables = slidesOf(parts).flatMap((slide) => elementsOf(slide, 'a:tbl'));
  const heads = tables.length;
  const rows = tables.flatMap((table) => elementsOf(table, 'a:tr'));
  expect(rows).toHaveLength(deck.slides[3]!.table!.rows.length + heads);
  for (const slide of slidesOf(parts)) expect(elementsOf(slide, 'p:pic')).toEqual([]);
});

test.each(LANGUAGES)('of %s every word is in its language and runs its way', async (language) => {
  const deck = fixtureDeck(language);
  const parts = await partsOf(deck);
  const slides = slidesOf(parts);
  const all = slides.map(textOf).join(' ');
  for (const { title, lines, footnotes } of deck.slides)
    for (const text of [title, ...lines.map((line) => line.text), ...footnotes]) expect(all).toContain(text);
  const languages = new Set(
    slides.flatMap((slide) => elementsOf(slide, 'a:rPr').map(({ attributes }) => attributes.lang)),
  );
  expect([...languages].map((tag) => tag!.slice(0, 2)).filter((tag) => tag !== 'en')).toEqual(
    language === 'en' ? [] : [language],
  );
  const titles = slides.map((slide) => elementsOf(elementsOf(slide, 'p:sp')[0]!, 'a:pPr')[0]!.attributes);
  for (const title of titles) expect([title.rtl, title.algn]).toEqual(language === 'ar' ? ['1', 'r'] : ['0', 'l']);
  const notes = [...parts].filter(([name]) => name.startsWith('ppt/notesSlides/notes')).map(([, root]) => textOf(root));
  expect(notes.join(' ')).toContain(deck.slides[0]!.notes.split('\n')[1]);
});

test.each(LANGUAGES)(
  'of %s nothing leaves the slide, and text, tables and sources do not overlap',
  async (language) => {
    for (const deck of [fixtureDeck(language), longDeck(language)])
      for (const slide of slidesOf(await partsOf(deck)).slice(1)) {
        const tree = elementsOf(slide, 'p:spTree')[0]!;
        const top = tree.children.filter((child): child is XmlElement => child.type === 'element');
        const boxes = top
          .filter(({ name }) => name === 'p:graphicFrame' || name === 'p:sp' || name === 'p:grpSp')
          .filter((element) => !/^(?:rule|slide number)$/.test(elementsOf(element, 'p:cNvPr')[0]!.attributes.name!))
          .flatMap((element) => boxOf(element) ?? []);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(960.1);
          expect(box.bottom).toBeLessThanOrEqual(520);
        }
        const wide = boxes.filter(({ left, right, top: y, bottom }) => right - left > 300 && bottom - y > 10);
        const meeting = wide.flatMap((one, at) =>
          wide
            .slice(at + 1)
            .filter((other) => one.left < other.right - 1 && other.left < one.right - 1)
            .filter((other) => one.top < other.bottom - 1 && other.top < one.bottom - 1)
            .map((other) => [one, other]),
        );
        expect(meeting).toEqual([]);
      }
  },
);

test.each(LANGUAGES)('of %s the lines of a name stand against its node, on either side of it', async (language) => {
  const deck = fixtureDeck(language);
  const [first, second] = [deck.slides[0]!, deck.slides[1]!];
  const picture = second.pictures[0]!;
  const named = (anchor: 'start' | 'end', at: number) => ({
    ...picture.nodes[at]!,
    label: { text: `${anchor} 1\nrow 2`, at: { x: 120 + 200 * at, y: 90 }, anchor },
  });
  const nodes = [named('start', 0), named('end', 1), ...picture.nodes.slice(2)];
  const parts = await partsOf({ ...deck, slides: [first, { ...second, pictures: [{ ...picture, nodes }] }] });
  const sides = slidesOf(parts)
    .flatMap((slide) => elementsOf(slide, 'p:sp'))
    .flatMap((shape) => {
      const [name] = elementsOf(shape, 'p:cNvPr')[0]!.attributes.name!.match(/^(?:start|end)(?= 1 row 2$)/) ?? [];
      return name === undefined ? [] : elementsOf(shape, 'a:pPr').map(({ attributes }) => `${name} ${attributes.algn}`);
    });
  expect(sides.sort()).toEqual(['end r', 'end r', 'start l', 'start l']);
});

test('what is too long goes on over slides that count, with nothing lost', async () => {
  const deck = longDeck('fr');
  const slides = slidesOf(await partsOf(deck));
  const titles = slides.map((slide) => textOf(elementsOf(slide, 'p:sp')[0]!));
  expect(titles.filter((title) => title.startsWith(`${deck.slides[0]!.title} (`)).length).toBeGreaterThan(2);
  const all = slides.map(textOf).join(' ');
  for (const text of deck.slides[0]!.footnotes) expect(all).toContain(text);
  const rows = slides
    .flatMap((slide) => elementsOf(slide, 'a:tbl'))
    .flatMap((table) => elementsOf(table, 'a:tr').slice(1));
  expect(rows).toHaveLength(deck.slides[2]!.table!.rows.length);
});
