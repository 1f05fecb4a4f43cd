import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { loadFramePicture, type PictureFrame } from '../../../src/briefing/index.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { fixtureDeck, hostileDeck } from '../../helpers/decks.ts';

const framePicture = await loadFramePicture();

function elementsOf(svg: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    found.push(element);
    for (const child of element.children) if (child.type === 'element') walk(child as XmlElement);
  };
  walk(parseXml(svg).root!);
  return found;
}

const framed = (deck: ReturnType<typeof fixtureDeck>) => {
  const slide = deck.slides[1]!;
  const { language, direction, sourcesNote } = deck;
  const frame: PictureFrame = { title: slide.title, sources: slide.footnotes, sourcesNote, language, direction };
  return framePicture(slide.pictures[0]!, frame);
};

test('a picture is drawn with its title, legend, sources and words for those who cannot see it', () => {
  for (const language of ['en', 'ru', 'ar', 'zh'] as const) {
    const deck = fixtureDeck(language);
    const elements = elementsOf(framed(deck).svg);
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    const picture = deck.slides[1]!.pictures[0]!;
    expect(elements[0]!.attributes).toMatchObject({ lang: language, role: 'img' });
    expect(elements.find(({ name }) => name === 'title')!.text).toBe(deck.slides[1]!.title);
    expect(elements.find(({ name }) => name === 'desc')!.text).toBe(picture.description);
    for (const { badge } of picture.nodes) expect(texts).toContain(badge);
    for (const { text } of picture.legend) expect(texts).toContain(text);
    expect(texts).toContain(deck.slides[1]!.title);
    expect(texts).toContain(`1. ${deck.slides[1]!.footnotes[0]}`);
    // Every line from a source says which.
    expect(texts).toContain('1,2,3…');
  }
});

test('text that runs the other way is anchored at its own end', () => {
  const [end, start] = (['ar', 'en'] as const).map((language) => {
    const deck = fixtureDeck(language);
    return elementsOf(framed(deck).svg).find(({ name, text }) => name === 'text' && text === deck.slides[1]!.title)!
      .attributes;
  });
  // Lines of Arabic begin at the right of the page: the start of the text, at the right edge.
  expect([end!.direction, end!['text-anchor'], end!.x]).toEqual(['rtl', undefined, '860']);
  expect([start!.direction, start!['text-anchor'], start!.x]).toEqual([undefined, undefined, '20']);
});

test('whatever a label says, the drawing is well-formed and only draws', () => {
  for (const hostile of [...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS, 'x'.repeat(10_000), '<script>x</script>']) {
    const { svg } = framed(hostileDeck(hostile));
    const names = new Set(elementsOf(svg).map(({ name }) => name));
    expect([...names].filter((name) => !DRAWN.has(name))).toEqual([]);
    expect(svg).not.toMatch(/\p{Cs}/u);
  }
});

const DRAWN = new Set(['svg', 'g', 'title', 'desc', 'rect', 'path', 'circle', 'text']);
