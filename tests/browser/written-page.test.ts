import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DECK_FORMATS, type SlideDeck } from '../../src/briefing/index.ts';
import { fixtureDeck } from '../helpers/decks.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

/** The written page, as the browser opens the file. */
async function pageOf(deck: SlideDeck): Promise<Page> {
  const bytes = await DECK_FORMATS.html.write(deck, { loadFont: () => Promise.reject(new Error('no font')) });
  const address = new URL('/written.html', opened.page.url()).href;
  const context = opened.page.context();
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: Buffer.from(bytes) }),
  );
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test.skipIf(!hasApp()).each([
  ['en', 0.8, 0.1],
  ['ar', 0.2, 0.9],
] as const)(
  'a page that plays offline goes on and back by tapping, and not while words are marked: %s',
  async (language, on, back) => {
    const page = await pageOf(fixtureDeck(language));
    const { width, height } = page.viewportSize()!;
    const place = (): Promise<string> => page.evaluate(() => location.hash);
    const tap = (share: number): Promise<void> => page.mouse.click(width * share, height * 0.7);
    await tap(on);
    await expect.poll(place).toBe('#2');
    await tap(on);
    await expect.poll(place).toBe('#3');
    await tap(back);
    await expect.poll(place).toBe('#2');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.slide.shown')!));
    await page.evaluate(() => document.querySelector<HTMLElement>('.slide.shown')!.click());
    expect(await place()).toBe('#2');
    await page.close();
  },
);

test.skipIf(!hasApp())(
  'printed, a scene with as many lines and sources as briefings have is one sheet of paper',
  async () => {
    const deck = fixtureDeck('en');
    const [words] = deck.slides;
    const lines = Array.from({ length: 26 }, (_, at) => ({
      text: `instructs ${at}: Give the working group a full account of what was done.`,
      footnotes: [1 + (at % 10)],
      depth: at % 6 === 0 ? (0 as const) : (1 as const),
    }));
    const footnotes = Array.from(
      { length: 10 },
      (_, at) => `Resolution 75, instructs ${at} – read in its Chinese text`,
    );
    const pictures = deck.slides.flatMap((slide) => slide.pictures).slice(0, 1);
    expect(pictures).toHaveLength(1);
    const slides = [{ ...words!, lines, footnotes, pictures }, words!];
    const page = await pageOf({ ...deck, slides });
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const sheets = printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(sheets).toHaveLength(1 + slides.length);
    await page.close();
  },
);
