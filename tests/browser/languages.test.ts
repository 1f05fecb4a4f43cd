import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import ar from '../../src/i18n/messages/ar.json' with { type: 'json' };
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import es from '../../src/i18n/messages/es.json' with { type: 'json' };
import fr from '../../src/i18n/messages/fr.json' with { type: 'json' };
import ru from '../../src/i18n/messages/ru.json' with { type: 'json' };
import zh from '../../src/i18n/messages/zh.json' with { type: 'json' };
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

const MESSAGES = { ar, en, es, fr, ru, zh };

let opened: OpenPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const readButton = (page: Page) => page.locator('.header-actions .button.primary');

const choose = async (page: Page, name: string): Promise<void> => {
  await page.locator('.header-actions button', { hasText: /^(?:EN|RU)$/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
};

describe.skipIf(!hasApp())('the interface speaks', () => {
  test.each(Object.keys(MESSAGES) as (keyof typeof MESSAGES)[])('%s from the first word on', async (locale) => {
    opened = await openPage('', { locale });
    const { page } = opened;
    // Every text that was ever in the page, from before its first script on.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      new MutationObserver(() => {
        const button = document.querySelector('.header-actions .button.primary')?.textContent;
        if (button && !seen.includes(button)) seen.push(button);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.reload();
    await page.waitForSelector('#graph canvas');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([MESSAGES[locale]['action.read-documents']]);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      locale,
      locale === 'ar' ? 'rtl' : 'ltr',
    ]);
    expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  });

  test('a language that is chosen, once its words are there, and remembers it', async () => {
    opened = await openPage();
    const { page } = opened;
    await choose(page, 'Русский');
    await expect.poll(() => readButton(page).innerText()).toBe(ru['action.read-documents']);
    await page.reload();
    await expect.poll(() => readButton(page).innerText()).toBe(ru['action.read-documents']);
  });

  test('on in the present language, and says so, when the words of another cannot be had', async () => {
    opened = await openPage();
    const { page } = opened;
    await page.route('**/assets/ru-*.js', (route) => route.abort());
    await choose(page, 'Русский');
    await page.locator('.toast', { hasText: 'Русский' }).waitFor();
    expect(await readButton(page).innerText()).toBe(en['action.read-documents']);
    await page.evaluate(() => localStorage.setItem('recital.settings', JSON.stringify({ language: 'ru' })));
    await page.reload();
    await page.locator('.toast', { hasText: 'Русский' }).waitFor();
    expect(await readButton(page).innerText()).toBe(en['action.read-documents']);
    await page.unroute('**/assets/ru-*.js');
    await page.reload();
    await expect.poll(() => readButton(page).innerText()).toBe(ru['action.read-documents']);
  });
});

describe.skipIf(!hasApp())('in Arabic', () => {
  const openArabic = async (): Promise<Page> => {
    opened = await openPage('', { locale: 'ar' });
    await opened.page.waitForSelector('#graph canvas');
    return opened.page;
  };
  const said = (page: Page): Promise<string> => page.locator('[role=status]').innerText();
  const center = async (page: Page, selector: string): Promise<number> => {
    const box = (await page.locator(selector).first().boundingBox())!;
    return box.x + box.width / 2;
  };

  test('filters are at the right, details at the left, and the widths follow the pointer', async () => {
    const page = await openArabic();
    expect(await center(page, '.filters-panel')).toBeGreaterThan(await center(page, '.canvas-panel'));
    expect(await center(page, '.inspector-panel')).toBeLessThan(await center(page, '.canvas-panel'));
    const width = async (): Promise<number> => (await page.locator('.inspector-panel').boundingBox())!.width;
    const before = await width();
    await page.locator('.splitter').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(width).toBeGreaterThan(before);
  });

  test('an arrow key walks to where it points, and letters of an Arabic keyboard are shortcuts', async () => {
    const page = await openArabic();
    await page.locator('#graph').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => said(page)).toContain('قرار 75');
    // The years before stand at the right.
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).not.toContain('القرار 75 للجمعية العالمية لتقييس الاتصالات:');
    const reached = /(?:1[89]|20)\d\d/.exec(await said(page))?.[0];
    expect(Number(reached)).toBeLessThanOrEqual(2012);
    const press = (key: string, code: string): Promise<unknown> =>
      page.evaluate(
        (init) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init)),
        { key, code, bubbles: true },
      );
    await press('م', 'KeyL');
    await page.waitForSelector('.list-view .table');
    await press('؟', 'Slash');
    await page.waitForSelector('[role=dialog]');
    expect(opened?.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  });

  test('its type is the page’s own, and is fetched only when shown', async () => {
    const page = await openArabic();
    const families = (): Promise<string[]> =>
      page.evaluate(() => [
        ...new Set([...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family)),
      ]);
    await expect.poll(families).toContainEqual(expect.stringContaining('Noto Sans Arabic'));
    await opened?.close();
    opened = await openPage('', { locale: 'fr' });
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    await opened.page.reload();
    await opened.page.waitForSelector('#graph canvas');
    await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(asked.filter((address) => /noto-sans-sc|noto-sans-cyrillic/.test(address))).toEqual([]);
  });
});
