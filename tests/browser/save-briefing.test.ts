import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { briefMe, type SlideDeck, toSlides } from '../../src/briefing/index.ts';
import { parseGraph } from '../../src/graph/index.ts';
import { loadAnswerWords, loadBriefingWords } from '../../src/i18n/index.ts';
import type { Language } from '../../src/model/index.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';
import { hasPdftotext, lettersOf, pdfPages } from '../helpers/pdf-words.ts';

let opened: OpenPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

const wordsOf = (language: Language): Record<string, string> =>
  Object.assign(
    {},
    ...['', 'scenes/'].map((pack) => JSON.parse(readFileSync(`src/i18n/messages/${pack}${language}.json`, 'utf8'))),
  );

/** The page with a first briefing about Resolution 75. */
async function openBriefed(language: Language, prepare?: Parameters<typeof openPage>[2]) {
  const own = await openPage('', { locale: language }, prepare);
  opened = own;
  const { page } = own;
  const words = wordsOf(language);
  await page.waitForSelector('#graph canvas');
  await page
    .locator('.inspector-panel')
    .getByRole('button', { name: words['inspector.brief-me']!, exact: true })
    .click();
  const panel = page.locator('.briefing-panel');
  await panel.locator('.ordered-item').nth(2).waitFor();
  const press = (key: string) => panel.getByRole('button', { name: words[key]!, exact: true }).click();
  return { ...own, panel, words, press };
}

/** The same briefing, made without a page. */
async function deckOf(language: Language): Promise<SlideDeck> {
  const read = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
  if (!read.ok) throw new Error('dataset: not read');
  const [words, answers] = await Promise.all([loadBriefingWords(language), loadAnswerWords(language)]);
  const briefing = briefMe('itu:wtsa/res/75', { graph: read.value, language, words, answers });
  return toSlides(briefing!, read.value);
}

/**
 * What of a line poppler keeps together: of Arabic the longest run of letters, as it parts words at vowel signs and takes a
 * page with many Latin words to run from left to right.
 */
function keptTogether(text: string): string {
  if (!/\p{sc=Arab}/u.test(text)) return text;
  const runs = text.match(/(?:(?!\p{M})[\p{sc=Arab}\s])+/gu) ?? [];
  return runs.reduce((longest, run) => (lettersOf(run).length > lettersOf(longest).length ? run : longest), '');
}

describe.skipIf(!hasApp())('a briefing saved in the page', () => {
  test.skipIf(!hasPdftotext).each(['en', 'zh', 'ar'] as const)(
    'as PDF has its words in reading order: %s',
    async (language) => {
      const { page, press, problems } = await openBriefed(language);
      const [saved] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press('scenes.save.pdf')]);
      const pages = pdfPages(Buffer.concat(await (await saved.createReadStream()).toArray()));
      const deck = await deckOf(language);
      expect(pages.length).toBeGreaterThan(deck.slides.length);
      const read = lettersOf(pages.slice(1).join(' '));
      let from = 0;
      let compared = 0;
      for (const slide of deck.slides) {
        for (const text of [slide.title, ...slide.lines.map((line) => line.text)]) {
          for (const word of text.split(/[\s\p{P}]+/u))
            if (!/\p{M}/u.test(word)) expect(read, text).toContain(lettersOf(word));
          const part = lettersOf(keptTogether(text));
          const at = read.indexOf(part, from);
          expect(at, `${slide.title}: ${text}`).toBeGreaterThanOrEqual(from);
          from = at + part.length;
          compared += part.length;
        }
      }
      expect(compared).toBeGreaterThan(500);
      expect(lettersOf(pages[0]!)).toContain(lettersOf(keptTogether(deck.title)));
      expect(problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    },
    180_000,
  );

  test('is stopped by the user: nothing is saved, all is as it was, and the next time it is written', async () => {
    // Fonts wait until the test has looked.
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { page, panel, words, press, problems } = await openBriefed('en', async (prepared) => {
      await prepared.context().route(/noto-sans.*\.woff2/, async (route) => {
        if (route.request().resourceType() === 'fetch') await gate;
        await route.continue().catch(() => undefined);
      });
    });
    const titles = await panel.locator('.scene-title').allInnerTexts();
    let saved = 0;
    page.on('download', () => saved++);
    await press('scenes.save.pdf');
    await panel.getByRole('progressbar').waitFor();
    await expect.poll(() => panel.locator('.save-going').innerText()).toContain(words['scenes.writing.file']);
    // The page goes on meanwhile.
    await page.getByRole('radio', { name: 'Versions' }).click();
    await press('scenes.stop');
    await expect.poll(() => page.locator('.toast').innerText()).toBe(words['scenes.stopped']);
    await expect.poll(() => panel.getByRole('progressbar').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.save-briefing') !== null)).toBe(true);
    expect(await panel.locator('.scene-title').allInnerTexts()).toEqual(titles);
    go();
    await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press('scenes.save.pdf')]);
    expect(saved).toBe(1);
    expect(problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  }, 150_000);

  test('says what is missing and what to do when a font cannot be had, and loses nothing', async () => {
    let refused = true;
    const { page, panel, words, press } = await openBriefed('en', async (prepared) => {
      await prepared
        .context()
        .route(/noto-sans.*\.woff2/, (route) =>
          refused && route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
        );
    });
    const titles = await panel.locator('.scene-title').allInnerTexts();
    await press('scenes.save.pdf');
    const said = words['scenes.failed.missing']!.replace('{format}', words['scenes.save.pdf']!);
    await expect.poll(() => panel.locator('.save-problem').allInnerTexts()).toEqual([said]);
    expect(await panel.locator('.scene-title').allInnerTexts()).toEqual(titles);
    refused = false;
    await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press('scenes.save.pdf')]);
    expect(await panel.locator('.save-problem').count()).toBe(0);
  }, 150_000);
});
