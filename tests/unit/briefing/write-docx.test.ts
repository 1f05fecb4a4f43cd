import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import makeBidi from 'bidi-js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DECK_FORMATS, type SlideDeck } from '../../../src/briefing/index.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { fixtureDeck } from '../../helpers/decks.ts';
import { convertByOffice, hasOffice } from '../../helpers/programs.ts';

const noFonts = { loadFont: () => Promise.reject(new Error('no font is needed')) };
const write = (deck: SlideDeck): Promise<Uint8Array> => DECK_FORMATS.docx.write(deck, noFonts);
const partsOf = async (deck: SlideDeck): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await write(deck))).map(([name, part]) => [name, strFromU8(part)]));

function elements(part: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === name) found.push(element);
    for (const child of element.children) if (child.type === 'element') visit(child as XmlElement);
  };
  visit(parseXml(part).root!);
  return found;
}

/** Texts of the paragraphs of a style, without marks of direction. */
const ofStyle = (part: string, style: string): string[] =>
  elements(part, 'w:p')
    .filter((paragraph) => JSON.stringify(paragraph).includes(`"w:val":"${style}"`))
    .map((paragraph) => plain(paragraph.text));
/** The signs of a line from left to right. */
function asSeen(text: string, direction: 'ltr' | 'rtl' = 'rtl'): string {
  const signs = [...text];
  for (const [start, end] of bidi.getReorderSegments(text, bidi.getEmbeddingLevels(text, direction)))
    signs.splice(start, end - start + 1, ...signs.slice(start, end + 1).reverse());
  return plain(signs.join(''));
}
const bidi = makeBidi();

const plain = (text: string): string => text.replace(/[\u200E\u200F\u2066-\u2069]/g, '');

describe('the text of a briefing as a document', () => {
  test.each(LANGUAGES)('has a heading for each slide, points, a table and notes, in %s', async (language) => {
    const deck = fixtureDeck(language);
    const { 'word/document.xml': part } = await partsOf(deck);
    expect(ofStyle(part!, 'Heading1')).toEqual(deck.slides.map(({ title }) => plain(title)));
    expect(elements(part!, 'w:numPr')).toEqual([]);
    const points = deck.slides.flatMap(({ lines }) => lines.filter(({ depth }) => depth === 1));
    expect(ofStyle(part!, 'ListBullet')).toHaveLength(points.length);
    expect(elements(part!, 'w:tr')).toHaveLength(1 + 14);
    expect(elements(part!, 'w:tblHeader')).toHaveLength(1);
    expect(ofStyle(part!, 'Quote')).toEqual(deck.slides.flatMap(({ notes }) => notes.split('\n')).filter(Boolean));
  });

  test('has each source once for a slide, as a footnote, and fields for further references to it', async () => {
    const deck = fixtureDeck('en');
    const parts = await partsOf(deck);
    const references = elements(parts['word/document.xml']!, 'w:footnoteReference').map(({ attributes }) =>
      Number(attributes['w:id']),
    );
    const notes = elements(parts['word/footnotes.xml']!, 'w:footnote').filter(
      ({ attributes }) => !attributes['w:type'],
    );
    expect(references).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(notes.map(({ text }) => text.trim()).sort()).toEqual(
      deck.slides.flatMap(({ footnotes }) => footnotes).sort(),
    );
    const bookmarks = elements(parts['word/document.xml']!, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']);
    for (const field of elements(parts['word/document.xml']!, 'w:fldSimple')) {
      const [, name] = /NOTEREF (\S+)/.exec(field.attributes['w:instr']!)!;
      expect(bookmarks).toContain(name);
      expect(field.text).toBe(/\d+$/.exec(name!)![0]);
    }
  });

  test('stands in the order of its isolates for whoever heeds no direction of runs', async () => {
    const lists = [
      'يضع في اعتباره \u2068\u200Eb) i)\u200E\u2069، \u2068\u200Eii)\u200E\u2069، \u2068\u200Eiii)\u200E\u2069، 14 فقرة أخرى',
      '\u2068\u200E000_a1.txt\u200E\u2069 – \u2067القرار 75 (2012)\u2069، 14 – \u2068\u200Eitu.int/a\u200E\u2069.',
    ];
    for (const title of lists) {
      const { 'word/document.xml': part } = await partsOf({ ...fixtureDeck('ar'), title });
      const [paragraph] = elements(part!, 'w:p');
      expect(paragraph!.text).not.toBe(title);
      expect(asSeen(paragraph!.text)).toBe(asSeen(title));
    }
    const title = 'See \u2068القرار 75\u2069, 14 \u2068القرار 76\u2069.';
    const { 'word/document.xml': part } = await partsOf({ ...fixtureDeck('en'), title });
    expect(asSeen(elements(part!, 'w:p')[0]!.text, 'ltr')).toBe(asSeen(title, 'ltr'));
  });

  test('runs from right to left in Arabic, with what runs the other way in runs of its own', async () => {
    const deck = { ...fixtureDeck('ar'), title: 'إحاطة: \u2068000_a1.txt\u2069، نهاية' };
    const { 'word/document.xml': part } = await partsOf(deck);
    const [title] = elements(part!, 'w:p');
    expect(elements(part!, 'w:bidiVisual')).toHaveLength(1);
    expect(elements(part!, 'w:bidi').length).toBeGreaterThan(10);
    const runs = title!.children.filter((child) => (child as XmlElement).name === 'w:r') as XmlElement[];
    expect(runs.map((run) => [run.text, JSON.stringify(run).includes('w:rtl')])).toEqual([
      ['إحاطة: \u200F', true],
      ['\u200E000_a1.txt\u200E', false],
      ['\u200F، نهاية', true],
    ]);
    const english = await partsOf(fixtureDeck('en'));
    expect(english['word/document.xml']).not.toMatch(/<w:(?:bidi|rtl|bidiVisual)\/>/);
  });

  describe.skipIf(!hasOffice())('in LibreOffice (skipped where it is not installed)', () => {
    test.each(['en', 'zh', 'ar'] as const)(
      'has the same words in the same order, in %s',
      async (language) => {
        const deck = fixtureDeck(language);
        const made = convertByOffice('a.docx', await write(deck), 'fodt');
        const file = new TextDecoder().decode(made.get('a.fodt'));
        const notes = elements(file, 'text:note-body').map(({ text }) => squeezed(text));
        const [body] = elements(file.replace(/<text:note .*?<\/text:note>/gs, ''), 'office:body');
        const text = squeezed(body!.text);
        let at = 0;
        for (const words of [
          deck.title,
          ...deck.slides.flatMap(({ title, lines }) => [title, ...lines.map((line) => line.text)]),
        ]) {
          const found = text.indexOf(squeezed(words), at);
          expect(found, words).toBeGreaterThanOrEqual(at);
          at = found;
        }
        expect(notes).toHaveLength(16);
        for (const note of deck.slides[0]!.footnotes) expect(notes).toContain(squeezed(note));
      },
      120_000,
    );
  });
});

const squeezed = (text: string): string => plain(text).replace(/\s+/g, '');

test.each(LANGUAGES)(
  'of %s what heads a list stays with its first item, and nothing else is held',
  async (language) => {
    const deck = fixtureDeck(language);
    const parts = await partsOf(deck);
    const held = elements(parts['word/document.xml']!, 'w:p')
      .filter((paragraph) => JSON.stringify(paragraph).includes('"w:keepNext"'))
      // Marks of several sources have commas between them.
      .map(({ text }) => plain(text).replace(/[,\s]+$/, ''));
    const heads = deck.slides.flatMap(({ lines }) =>
      lines.filter(({ depth }, at) => depth === 0 && lines[at + 1]?.depth === 1).map(({ text }) => plain(text)),
    );
    expect(heads.length).toBeGreaterThan(0);
    expect(held).toEqual(heads);
  },
);
