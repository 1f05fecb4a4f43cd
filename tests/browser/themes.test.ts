import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { findInThemes } from '../helpers/axe.ts';
import { addDocument, chooseDocument } from '../helpers/choose-document.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const open = async (locale: string, width: number): Promise<Page> => {
  // The page's own policy would refuse to run axe in it.
  opened = await openPage('', { locale, viewport: { width, height: 800 }, bypassCSP: true });
  await opened.page.waitForSelector('#graph canvas');
  return opened.page;
};

describe.skipIf(!hasApp()).each([
  ['ar', 'rtl'],
  ['ru', 'ltr'],
])('in %s, in every theme, axe finds nothing wrong with', (locale, direction) => {
  test('the first screen, its list and the keys', async () => {
    const page = await open(locale, 1280);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    expect(await findInThemes(page)).toEqual([]);
    await page.keyboard.press('l');
    await page.waitForSelector('.list-view .table');
    expect(await findInThemes(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.waitForSelector('[role=dialog]');
    expect(await findInThemes(page)).toEqual([]);
  });

  test('a document in preview, and its text', async () => {
    const page = await open(locale, 1600);
    await chooseDocument(page);
    expect(await findInThemes(page)).toEqual([]);
    await addDocument(page);
    expect(await findInThemes(page)).toEqual([]);
  });

  test('the narrow screen', async () => {
    const page = await open(locale, 360);
    for (const index of [1, 2, 0]) {
      await page.locator('.pane-bar button').nth(index).click();
      expect(await findInThemes(page)).toEqual([]);
    }
  });
});

/** Controls whose words do not fit into them, and how far the page is wider than its window. */
const findCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = '.button, .segment, .segmented, .tab, .pane-bar button, .legend-label';
    const cut = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.offsetParent !== null && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.textContent}`);
    const wider = document.documentElement.scrollWidth - innerWidth;
    return wider > 0 ? [...cut, `page: ${wider} px wider`] : cut;
  });

/** A telephone, a window of 1280 pixels at 200 %, a small desktop. */
const WIDTHS = [360, 640, 1280];

describe.skipIf(!hasApp())('nothing is cut', () => {
  test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('in %s, at any width', async (locale) => {
    const page = await open(locale, 1280);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const panes = page.locator('.pane-bar button');
      await expect.poll(async () => (await panes.count()) > 0).toBe(width < 900);
      await expect.poll(() => findCut(page)).toEqual([]);
      for (let index = (await panes.count()) - 1; index >= 0; index--) {
        await panes.nth(index).click();
        await expect.poll(() => findCut(page)).toEqual([]);
      }
    }
  });
});

describe.skipIf(!hasApp())('the theme', () => {
  test('of high contrast is chosen in the menu, and remembered', async () => {
    const page = await open('en', 1280);
    const contrast = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.contrast);
    expect(await contrast()).toBe('usual');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'High contrast' }).click();
    await expect.poll(contrast).toBe('more');
    await page.reload();
    await expect.poll(contrast).toBe('more');
    expect(opened?.problems.errors).toEqual([]);
  });
});
