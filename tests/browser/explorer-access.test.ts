import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { addDocument, chooseDocument } from '../helpers/choose-document.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

describe.skipIf(!hasApp()).each([
  ['light', 'en'],
  ['light', 'zh'],
  ['dark', 'en'],
  ['dark', 'zh'],
] as const)('in %s and %s, axe finds nothing wrong with', (colorScheme, locale) => {
  const open = async (width: number): Promise<Page> => {
    // The page's own policy would refuse to run axe in it.
    opened = await openPage('', { colorScheme, locale, viewport: { width, height: 800 }, bypassCSP: true });
    await opened.page.waitForSelector('#graph canvas');
    return opened.page;
  };

  test('the first screen and the details', async () => {
    const page = await open(1280);
    expect(await findProblems(page)).toEqual([]);
    await page.locator('.disclose').nth(2).click();
    const tabs = page.locator('.inspector-panel .tab');
    expect(await findProblems(page)).toEqual([]);
    for (const index of [1, 2, 3]) {
      await tabs.nth(index).click();
      expect(await findProblems(page)).toEqual([]);
    }
  });

  test('nothing selected, and nodes beyond the borders', async () => {
    const page = await open(1280);
    const { x, y, width } = (await page.locator('#graph').boundingBox())!;
    await page.mouse.click(x + width - 40, y + 90);
    await page.locator('.overview .end').first().waitFor();
    for (let i = 0; i < 3; i++) await page.locator('.toolbar button').nth(5).click();
    await page.locator('.outside button').first().waitFor();
    expect(await findProblems(page)).toEqual([]);
  });

  test('the list and the dialogs', async () => {
    const page = await open(1280);
    await page.keyboard.press('l');
    await page.waitForSelector('.table');
    expect(await findProblems(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.waitForSelector('[role=dialog]');
    expect(await findProblems(page)).toEqual([]);
  });

  test('the details of a link, a document in preview, and its text', async () => {
    const page = await open(1600);
    await page.keyboard.press('l');
    await page.locator('.list-view .tab').nth(1).click();
    await page.locator('.row', { hasText: '140' }).first().click();
    await page.locator('.edge-verb').waitFor();
    expect(await findProblems(page)).toEqual([]);
    await chooseDocument(page);
    expect(await findProblems(page)).toEqual([]);
    await addDocument(page);
    await page.locator('.clause-tree summary').click();
    expect(await findProblems(page)).toEqual([]);
  });

  test('the narrow screen', async () => {
    const page = await open(360);
    for (const index of [0, 1, 2]) {
      await page.locator('.pane-bar button').nth(index).click();
      expect(await findProblems(page)).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe.skipIf(!hasApp())('by keyboard alone', () => {
  test('one walks along links, hears where one is, opens the details and comes back', async () => {
    opened = await openPage();
    const { page } = opened;
    await page.waitForSelector('#graph canvas');
    const said = () => page.locator('[role=status]').innerText();
    const name = () => page.locator('.inspector-name').innerText();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#graph').focus();
    await page.keyboard.press('Home');
    await expect.poll(said).toMatch(/^WTSA Resolution 75.*links/);
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key);
      if (/Resolution 75:/.test(await said()) || (await said()).includes('No link')) continue;
      break;
    }
    await expect.poll(said).not.toMatch(/Resolution 75:|No link/);
    const reached = (await said()).split(/[:,]/)[0]!.trim();
    await page.keyboard.press('Enter');
    await expect.poll(name).toBe(reached);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('inspector-panel');
    await page.keyboard.press('?');
    await page.waitForSelector('[role=dialog]');
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  });

  test('every control is reached, and each is at least 24 pixels in size', async () => {
    opened = await openPage();
    const { page } = opened;
    await page.waitForSelector('#graph canvas');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input:not([type=checkbox]), [role=tab], [role=radio], label')]
        .filter((element) => element.offsetParent !== null && !element.closest('.visually-hidden'))
        .map((element) => ({ html: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ html, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`),
    );
    expect(small).toEqual([]);
  });
});
