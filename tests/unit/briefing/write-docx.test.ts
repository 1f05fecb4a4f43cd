import { parseXml, type XmlElement } from '@rgrove/parse-xml';
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

  test('runs from right to left in Arabic, with what runs the other way in runs of its own', async () => {
    const deck = { ...fixtureDeck('ar'), title: 'إحاطة: \u2068000_a1.txt\u2069، نهاية' };
    const { 'word/document.xml': part } = await partsOf(deck);
    const [title] = elements(part!, 'w:p');
    expect(elements(part!, 'w:bidiVisual')).toHaveLength(1);
    expect(elements(part!, 'w:bidi').length).toBeGreaterThan(10);
    const runs = title!.children.filter((child) => (child as XmlElement).name === 'w:r') as XmlElement[];
    expect(runs.map((run) => [run.text, JSON.stringify(run).includes('w:rtl')])).toEqual([
      ['إحاطة: ', true],
      ['\u200E000_a1.txt\u200E', false],
      ['، نهاية', true],
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
