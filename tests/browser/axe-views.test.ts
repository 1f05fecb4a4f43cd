import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { findInThemes } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const open = async (): Promise<Page> => {
  // The page's own policy would refuse to run axe in it.
  opened = await openPage('', { locale: 'ar', viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await opened.page.waitForSelector('#graph canvas');
  return opened.page;
};

/** The whole page is looked at five times for each view. */
const SLOW = 240_000;

/** Places among the buttons of the header: what is to be decided, the shelf. */
const DIALOGS = [0, 1];

/** What is looked at is found by place and by key, not by words. In English other tests look at each, in one theme. */
describe.skipIf(!hasApp())('in Arabic and in every theme, axe finds nothing wrong with', () => {
  test(
    'each table',
    async () => {
      const page = await open();
      await page.keyboard.press('l');
      const tabs = page.locator('.list-view .tab');
      await tabs.first().waitFor();
      const count = await tabs.count();
      expect(count).toBeGreaterThan(4);
      for (let at = 0; at < count; at++) {
        await tabs.nth(at).click();
        await page.locator('.list-view [role=tabpanel]').waitFor();
        expect(await findInThemes(page), `table ${at}`).toEqual([]);
      }
    },
    SLOW,
  );

  test(
    'each part of the details, of a node and of several',
    async () => {
      const page = await open();
      const tabs = page.locator('.inspector-panel .tab');
      for (let at = 0; at < (await tabs.count()); at++) {
        await tabs.nth(at).click();
        expect(await findInThemes(page), `part ${at}`).toEqual([]);
      }
      await page.locator('#graph').focus();
      await page.keyboard.press('s');
      await page.locator('[role=dialog]').waitFor();
      expect(await findInThemes(page), 'the rule').toEqual([]);
      await page.locator('[role=dialog] .button.primary').click();
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
      expect(await findInThemes(page), 'the selection').toEqual([]);
    },
    SLOW,
  );

  test(
    'analysis, the choice of layout, paths with an answer',
    async () => {
      const page = await open();
      await page.keyboard.press('g');
      await page.locator('[role=menu]').waitFor();
      expect(await findInThemes(page), 'layouts').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('a');
      await page.locator('.analysis-panel').waitFor();
      expect(await findInThemes(page), 'analysis').toEqual([]);
      await page.keyboard.press('p');
      await page.locator('.paths-panel').waitFor();
      expect(await findInThemes(page), 'paths without a question').toEqual([]);
      await page.locator('.path-end [role=combobox]:visible').last().fill('CWG-Internet');
      await page.locator('[role=option]').first().click();
      await page.locator('.path-answer').first().waitFor();
      expect(await findInThemes(page), 'an answer').toEqual([]);
    },
    SLOW,
  );

  test(
    'a briefing with a scene, the shelf, and what is to be decided',
    async () => {
      const page = await open();
      await page.keyboard.press('d');
      await page.locator('.briefing-panel').waitFor();
      expect(await findInThemes(page), 'no briefing yet').toEqual([]);
      await page.locator('.briefing-panel .button.primary').first().click();
      await page.locator('.scene-editor').waitFor();
      expect(await findInThemes(page), 'a scene').toEqual([]);
      await page.keyboard.press('Escape');
      for (const icon of DIALOGS) {
        const what = `dialog ${icon}`;
        await page.locator('.header-actions > .icon-only').nth(icon).click();
        const dialog = page.locator('[role=dialog]');
        await dialog.waitFor();
        expect(await findInThemes(page), what).toEqual([]);
        const tabs = dialog.locator('[role=tab]');
        for (let tab = 1; tab < (await tabs.count()); tab++) {
          await tabs.nth(tab).click();
          expect(await findInThemes(page), `${what} ${tab}`).toEqual([]);
        }
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
    },
    SLOW,
  );

  test(
    'the menus of the header, the picture, a link, the tour',
    async () => {
      const page = await open();
      const buttons = page.locator('.header-actions button');
      for (const fromEnd of [-3, -2]) {
        await buttons.nth(fromEnd).click();
        await page.locator('[role=menu]').waitFor();
        expect(await findInThemes(page), `menu ${fromEnd}`).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('[role=menu]').waitFor({ state: 'detached' });
      }
      await page.locator('.invitation .button.primary').click();
      await page.locator('.tour-card').waitFor();
      expect(await findInThemes(page), 'the tour').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.tour-card').waitFor({ state: 'detached' });
      await page.keyboard.press('i');
      await page.locator('[role=dialog] [role=img], [role=dialog] img').first().waitFor();
      expect(await findInThemes(page), 'the picture').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
      await page.keyboard.press('l');
      await page.locator('.list-view .tab').nth(1).click();
      await page.locator('.row', { hasText: '140' }).first().click();
      await page.locator('.edge-verb').waitFor();
      expect(await findInThemes(page), 'a link').toEqual([]);
    },
    SLOW,
  );
});
