import { expect, test } from 'vitest';
import { DECK_FORMATS } from '../../src/briefing/index.ts';
import { fixtureDeck } from '../helpers/decks.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

test.skipIf(!hasApp()).each([
  ['en', 0.8, 0.1],
  ['ar', 0.2, 0.9],
] as const)(
  'a page that plays offline goes on and back by tapping, and not while words are marked: %s',
  async (language, on, back) => {
    const bytes = await DECK_FORMATS.html.write(fixtureDeck(language), {
      loadFont: () => Promise.reject(new Error('no font')),
    });
    const address = new URL('/written.html', opened.page.url()).href;
    await opened.page
      .context()
      .route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: Buffer.from(bytes) }));
    const page = await opened.page.context().newPage();
    await page.goto(address);
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
