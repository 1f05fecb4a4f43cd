import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DECK_FORMATS, type DeckOptions, type SlideDeck } from '../../../src/briefing/index.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { fixtureDeck, hostileDeck } from '../../helpers/decks.ts';

const options: DeckOptions = {
  loadFont: async (name) => new Uint8Array(await readFile(`node_modules/@fontsource-variable/${name}`)),
};

/** Text of every page, in the order in which it is drawn, with tags and bookmarks. */
async function read(deck: SlideDeck) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const bytes = await DECK_FORMATS.pdf.write(deck, options);
  const loading = getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    roles.push(JSON.stringify(await page.getStructTree()));
  }
  const outline = await document.getOutline();
  const { info } = await document.getMetadata();
  await loading.destroy();
  return {
    pages,
    roles,
    outline: outline.map(({ title }) => title),
    info: info as { Title?: string; Language?: string },
  };
}

/** Letters and digits only: readers differ in spaces, and put what runs from right to left in their own order. */
const letters = (text: string): string => [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

test.each(LANGUAGES)('of %s the text is found again, with tags, title, language and bookmarks', async (language) => {
  const deck = fixtureDeck(language);
  const { pages, roles, outline, info } = await read(deck);
  const [cover, first] = pages as [string, string];
  if (language !== 'ar') expect(letters(cover)).toBe(letters(deck.title + deck.date + deck.sourcesNote));
  const slide = deck.slides[0]!;
  const written = [
    slide.title,
    ...slide.lines.map((line) => line.text + line.footnotes.join('')),
    ...slide.footnotes.map((text, at) => `${at + 1}${text}`),
    '2',
  ];
  // The reader takes the dots of Arabic letters, which say nothing by themselves, for characters of their own.
  const own = (text: string): string => letters(language === 'ar' ? text.replace(/[^\p{Script=Arabic}]/gu, '') : text);
  expect(own(first)).toBe(own(written.join('')));
  expect(outline).toEqual([deck.title, ...deck.slides.map(({ title }) => title)]);
  expect(info.Title).toBe(deck.title);
  expect(info.Language?.slice(0, 2)).toBe(language);
  expect(roles[1]).toContain('"role":"H1"');
  expect(roles.join('')).toContain('"role":"Figure"');
  expect(roles.join('')).toContain('"role":"TD"');
});

test('words stand in reading order', async () => {
  const deck = fixtureDeck('zh');
  const page = (await read(deck)).pages[1]!.replace(/\s/g, '');
  const places = deck.slides[0]!.lines.map(({ text }) => page.indexOf(text.replace(/\s/g, '')));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('what no font has is shown as missing, and controls are not shown', async () => {
  const { pages } = await read(hostileDeck('a\u202Eb\u0000 𓀀 c'));
  expect(pages[1]).toContain('ab');
  expect(pages[1]).not.toMatch(/\p{Bidi_Control}/u);
});
