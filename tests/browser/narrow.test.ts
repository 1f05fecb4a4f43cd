import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { findOnCanvas } from '../helpers/canvas-places.ts';
import { addDocument, chooseDocument } from '../helpers/choose-document.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  expect(opened?.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened?.close();
  opened = undefined;
});

const open = async (options: BrowserContextOptions): Promise<Page> => {
  opened = await openPage('', options);
  await opened.page.waitForSelector('#graph canvas');
  return opened.page;
};

/** What a window of 1280 × 800 leaves at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 400 } };
const PANES = { graph: 0, filters: 1, details: 2 };
const pane = (page: Page, which: keyof typeof PANES) => page.locator('.pane-bar button').nth(PANES[which]);

/** Neither the page nor what one presses goes beyond the sides of the window. */
const nothingCut = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

describe.skipIf(!hasApp())('at 320 pixels', () => {
  test('the name and every tool are seen whole, each with its 24 pixels', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.brand, .header-actions button, .toolbar button')]
        .filter((element) => element.offsetParent !== null)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => {
          const size = element.matches('.brand') || (box.width >= 24 && box.height >= 24);
          return !size || box.left < 0 || box.right > innerWidth || element.scrollWidth > element.clientWidth + 1;
        })
        .map(({ element }) => element.getAttribute('aria-label') ?? element.textContent),
    );
    expect(cut).toEqual([]);
    const brand = (await page.locator('.brand').boundingBox())!;
    const first = (await page.locator('.header-actions').boundingBox())!;
    expect(brand.x + brand.width).toBeLessThanOrEqual(first.x);
  });
});

describe.skipIf(!hasApp())('at 200 %', () => {
  test.each([
    ['p', '.paths-panel'],
    ['d', '.briefing-panel'],
    ['a', '.analysis-panel'],
    ['l', '.list-view'],
  ])('key %s opens its panel from any part of the screen, with room to use it', async (key, panel) => {
    const page = await open(ZOOMED);
    await pane(page, 'filters').click();
    await page.locator('.filters-panel').waitFor();
    await page.keyboard.press(key);
    await page.locator(panel).waitFor();
    // Two thirds of what the header and the parts of the screen leave.
    expect((await page.locator(panel).boundingBox())!.height).toBeGreaterThan(190);
    await nothingCut(page);
    await pane(page, 'filters').click();
    await page.locator('.filters-panel').waitFor();
    await page.keyboard.press(key);
    await page.locator(panel).waitFor();
    await page.keyboard.press(key);
    await page.locator(panel).waitFor({ state: 'detached' });
  });

  test('the filters are there beside a text', async () => {
    const page = await open(ZOOMED);
    await chooseDocument(page);
    await addDocument(page);
    await page.locator('.text-panel').waitFor();
    await pane(page, 'filters').click();
    await page.locator('.filters-panel').waitFor();
    await nothingCut(page);
  });
});

test.skipIf(!hasApp())('at 360 px how many are selected is said on the map, one tap from their details', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.locator('#graph').focus();
  await page.keyboard.press('s');
  await page.locator('[role=dialog] .button.primary').click();
  const peek = page.locator('.peek');
  await expect.poll(() => peek.innerText()).toMatch(/^\d\d selected/);
  await peek.click();
  await page.getByRole('button', { name: 'Keep only these' }).waitFor();
  await nothingCut(page);
});

test.skipIf(!hasApp())('in forced colours the chosen part of the details is told from its ground', async () => {
  const page = await open({ forcedColors: 'active' });
  const chosen = page.locator('.inspector-panel .tab[data-selected]');
  await chosen.waitFor();
  const { color, background, usual } = await chosen.evaluate((tab) => {
    const other = tab.parentElement!.querySelector('.tab:not([data-selected])')!;
    const { color, backgroundColor } = getComputedStyle(tab);
    return { color, background: backgroundColor, usual: getComputedStyle(other).backgroundColor };
  });
  const light = (rgb: string): number =>
    (rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  expect(background).not.toBe(usual);
  expect(Math.abs(light(color) - light(background))).toBeGreaterThan(380);
});

test.skipIf(!hasApp())('at 360 px the first lane is in sight, and the tour is offered below', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  const area = (await page.locator('.canvas-area').boundingBox())!;
  const offer = (await page.locator('.invitation').boundingBox())!;
  const tools = (await page.locator('.toolbar').boundingBox())!;
  expect(offer.y).toBeGreaterThan(area.y + area.height / 2);
  expect(offer.y + offer.height).toBeLessThanOrEqual(tools.y);
  // It stands in the first lane.
  const { x, y } = await findOnCanvas(page, 'node', 'Tunis');
  expect(x).toBeLessThan(360);
  expect(y).toBeGreaterThan(area.y);
  expect(y).toBeLessThan(area.y + area.height / 3);
});

test.skipIf(!hasApp())('keys S and I open the choice by rule and the picture wherever one is', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.keyboard.press('a');
  await page.locator('.analysis-panel').waitFor();
  await page.keyboard.press('a');
  await page.locator('.analysis-panel').waitFor({ state: 'detached' });
  for (const [key, title] of [
    ['s', 'Select by rule'],
    ['i', 'Picture of this view'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name: title }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

test.skipIf(!hasApp())('at 360 px a list beside a question has room for rows', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.locator('#graph').focus();
  await page.keyboard.press('p');
  await page.locator('.paths-panel').waitFor();
  await page.keyboard.press('l');
  await page.locator('.table .row').first().waitFor();
  const table = (await page.locator('.table-scroll').boundingBox())!;
  // The heading and two rows of the usual height; beside 240 px of the question.
  expect(table.height).toBeGreaterThan(110);
  expect((await page.locator('.paths-panel').boundingBox())!.height).toBeGreaterThan(180);
});
