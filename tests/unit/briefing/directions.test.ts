import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DECK_FORMATS, type SlideDeck, type SlideLine } from '../../../src/briefing/index.ts';
import { loadBriefingWords } from '../../../src/i18n/index.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { fixtureDeck } from '../../helpers/decks.ts';

const options = {
  loadFont: async (name: string) => new Uint8Array(await readFile(`node_modules/@fontsource-variable/${name}`)),
};

const point = (text: string): SlideLine => ({ text, footnotes: [], depth: 1 });
const sentence = (text: string): SlideLine => ({ text, footnotes: [], depth: 0 });

/** An Arabic briefing with lines that begin with a code or a foreign name, as action lines and bodies do. */
const deckOf = (...lines: SlideLine[]): SlideDeck => {
  const deck = fixtureDeck('ar');
  return { ...deck, slides: [{ ...deck.slides[0]!, lines, pictures: [], table: null, footnotes: [] }] };
};

async function presentedDirections(deck: SlideDeck): Promise<readonly string[]> {
  const files = unzipSync(await DECK_FORMATS.pptx.write(deck, options));
  const slide = strFromU8(files['ppt/slides/slide2.xml']!);
  const body = slide.slice(slide.indexOf('idx="1"'));
  return [...body.matchAll(/<a:pPr[^>]* rtl="(\d)"/g)].slice(0, deck.slides[0]!.lines.length).map(([, rtl]) => rtl!);
}

/** Where words of a page stand: their left ends, in points. */
async function placesIn(deck: SlideDeck): Promise<ReadonlyMap<string, number>> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = await DECK_FORMATS.pdf.write(deck, options);
  const loading = getDocument({ data, useSystemFonts: false, verbosity: 0 });
  const page = await (await loading.promise).getPage(2);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return new Map(items.flatMap((item) => ('str' in item ? [[item.str.trim(), item.transform[4] as number]] : [])));
}

test('a name of Arabic that begins with a code is ordered as Arabic in a sentence', async () => {
  const words = await loadBriefingWords('ar');
  const said = words('colon', { head: 'C2 – البنية', list: 'ITU-T' });
  expect(said).toContain('\u2067C2 – البنية\u2069');
  expect(said).toContain('\u2068ITU-T\u2069');
});

test('a text that was read is named by its language in every language', async () => {
  for (const language of LANGUAGES) {
    const words = await loadBriefingWords(language);
    const said = LANGUAGES.map((language) => words('source.text', { language }));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    for (const [at, text] of said.entries()) expect(text).not.toMatch(new RegExp(`\\b${LANGUAGES[at]}\\b$`));
  }
});

describe('in an Arabic briefing', () => {
  test('sentences and points that begin with a foreign word run from right to left on slides', async () => {
    const deck = deckOf(
      sentence('ITU-T: يقرر'),
      point('C2 – البنية'),
      point('Sector Members'),
      sentence('Sector Members.'),
    );
    // A sentence with no Arabic letter keeps its own direction; a point does as its sign does.
    expect(await presentedDirections(deck)).toEqual(['1', '1', '1', '0']);
  });

  test('and in a pdf: what is read first stands at the right', async () => {
    const places = await placesIn(deckOf(sentence('ZZ يقرر'), point('QQ البنية')));
    for (const code of ['ZZ', 'QQ']) expect(places.get(code)).toBeGreaterThan(850);
  });

  test('and a line of a foreign sentence that goes on keeps the direction of the whole', async () => {
    const places = await placesIn(deckOf(sentence(`يقرر ${'Union '.repeat(24)}XX.`)));
    // Its full stop is the end of an Arabic sentence, and so at the left of it.
    const last = [...places.keys()].filter((text) => text.includes('XX'));
    expect(last).toEqual([expect.stringMatching(/^\..*XX$/)]);
  });
});
