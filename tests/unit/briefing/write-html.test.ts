import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { DECK_FORMATS } from '../../../src/briefing/index.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from '../../../src/briefing/writers/html/page-script.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '../../../src/briefing/writers/html/page-style.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { fixtureDeck, hostileDeck } from '../../helpers/decks.ts';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const noFonts = { loadFont: () => Promise.reject(new Error('no font is needed')) };
const pageOf = async (deck: Parameters<typeof DECK_FORMATS.html.write>[0]): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await DECK_FORMATS.html.write(deck, noFonts));

/** Names of elements in the order of the page, attributes that hold addresses or handlers, and all text. */
function look(page: string) {
  const names: string[] = [];
  const active: string[] = [];
  let text = '';
  new Parser({
    onopentag: (name, attributes) => {
      names.push(name);
      for (const key of Object.keys(attributes)) if (/^on|^(?:src|href|style|action)$/.test(key)) active.push(key);
    },
    ontext: (part) => {
      text += part;
    },
  }).end(page);
  return { names, active, text };
}

test('the policy names the style and the script of the page', async () => {
  expect(PAGE_STYLE_HASH).toBe(hash(PAGE_STYLE));
  expect(PAGE_SCRIPT_HASH).toBe(hash(PAGE_SCRIPT));
  const page = await pageOf(fixtureDeck('en'));
  expect(page).toContain(
    `content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; script-src '${PAGE_SCRIPT_HASH}';`,
  );
});

test('a page holds its words, language and direction, and no address', async () => {
  for (const language of ['en', 'ar', 'zh'] as const) {
    const deck = fixtureDeck(language);
    const page = await pageOf(deck);
    expect(page).toContain(`<html lang="${language}" dir="${deck.direction}">`);
    const { text, active, names } = look(page);
    for (const slide of deck.slides)
      for (const words of [slide.title, ...slide.lines.map((line) => line.text), ...slide.footnotes])
        expect(text).toContain(words);
    expect(active).toEqual([]);
    expect(names.filter((name) => name === 'section')).toHaveLength(deck.slides.length + 1);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  }
});

test('whatever a text says, the page has the same elements and nothing that acts', async () => {
  const harmless = look(await pageOf(hostileDeck('word'))).names.filter((name) => name !== 'text' && name !== 'rect');
  for (const hostile of [...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS, '<img src=x onerror=alert(1)>', '</title><script>x']) {
    if (hostile.trim() === '' || /[\r\n\u0085\u2028]/.test(hostile)) continue;
    const page = await pageOf(hostileDeck(hostile));
    const { names, active } = look(page);
    expect(
      names.filter((name) => name !== 'text' && name !== 'rect'),
      hostile,
    ).toEqual(harmless);
    expect(active).toEqual([]);
    expect(page).not.toMatch(/\p{Cs}/u);
  }
});
