import { readFile } from 'node:fs/promises';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DECK_FORMAT_IDS, DECK_FORMATS, type DeckFormatId, type DeckOptions } from '../../src/briefing/index.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../fixtures/hostile-texts.ts';
import { fixtureDeck, hostileDeck, longDeck } from '../helpers/decks.ts';

const options: DeckOptions = {
  loadFont: async (name) => new Uint8Array(await readFile(`node_modules/@fontsource-variable/${name}`)),
};
const write = (id: DeckFormatId, deck: Parameters<(typeof DECK_FORMATS)['html']['write']>[0]): Promise<Uint8Array> =>
  DECK_FORMATS[id].write(deck, options);

const HOSTILE = [
  ...HOSTILE_TEXTS,
  ...UNHOLDABLE_TEXTS,
  '<img src=x onerror=alert(1)>',
  ']]><script>x</script>',
  '\u202Egnp.exe\u2066',
  'word '.repeat(2000),
  '决'.repeat(10_000),
  'x'.repeat(10_000),
];

/** Every part of a file that is text in XML; a page in HTML has its own test. */
function xmlParts(bytes: Uint8Array): string[] {
  if (strFromU8(bytes.subarray(0, 2)) !== 'PK') return [];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(?:xml|rels)$/.test(name) ? [strFromU8(part)] : [],
  );
}

test('every format has an ending and a media type of its own', () => {
  expect(new Set(DECK_FORMAT_IDS.map((id) => DECK_FORMATS[id].extension)).size).toBe(DECK_FORMAT_IDS.length);
  for (const id of DECK_FORMAT_IDS) expect(DECK_FORMATS[id].mediaType).toMatch(/^[a-z]+\/[a-z.+-]+$/);
});

describe.each(DECK_FORMAT_IDS)('%s', (id) => {
  test.each(LANGUAGES)('writes a deck of %s, the same twice and whatever the clock says', async (language) => {
    const before = process.env.TZ;
    const first = await write(id, fixtureDeck(language));
    process.env.TZ = 'Pacific/Kiritimati';
    const second = await write(id, fixtureDeck(language));
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(first.length).toBeGreaterThan(1000);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('writes a deck without slides, and one with more than a slide can hold', async () => {
    const empty = await write(id, { ...fixtureDeck('en'), slides: [], date: null, sourcesNote: '' });
    expect(empty.length).toBeGreaterThan(0);
    const long = await write(id, longDeck('en'));
    expect(long.length).toBeGreaterThan(empty.length);
  });

  test('is well-formed with a hostile text everywhere', async () => {
    // Setting pages takes its time; what breaks XML means nothing there.
    for (const text of id === 'pdf' ? HOSTILE.slice(-5) : HOSTILE)
      for (const part of xmlParts(await write(id, hostileDeck(text)))) expect(() => parseXml(part), text).not.toThrow();
  });
});
