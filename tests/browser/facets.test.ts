import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage;
let page: Page;

async function open(options: Parameters<typeof openPage>[1] = {}, settings: object = {}): Promise<void> {
  opened = await openPage('', options, async (one) => {
    await one.addInitScript(
      (remembered) => localStorage.setItem('recital.settings', remembered),
      JSON.stringify(settings),
    );
  });
  ({ page } = opened);
  await page.waitForSelector('#graph canvas');
}

beforeEach(async () => {
  if (hasApp()) await open({}, { toured: true });
});
afterEach(async () => {
  if (!opened) return;
  expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened.close();
});

const facet = (name: string) => page.locator('.facet', { hasText: name });
const chips = () => page.locator('.filter-chip');
const shown = async (): Promise<readonly number[]> => {
  const words = await page.locator('.chip-bar [role=status]').innerText();
  return (words.match(/\d+/g) ?? []).map(Number);
};

describe.skipIf(!hasApp())('facets', () => {
  test('narrow the drawing and the tables alike; counts say what comes; chips take them off again', async () => {
    await page.getByRole('radio', { name: 'Everything' }).click();
    await facet('Issuing body').locator('summary').click();
    const row = facet('Issuing body').locator('.facet-row').first();
    const name = await row.locator('.facet-word').innerText();
    const count = Number(await row.locator('.count').innerText());
    await row.click();
    await chips().filter({ hasText: name }).waitFor();
    expect(await facet('Issuing body').getByRole('checkbox', { name }).isChecked()).toBe(true);
    const [some = 0, all = 0] = await shown();
    // What the view is about stays.
    expect([count, count + 1]).toContain(some);
    expect(all).toBeGreaterThan(some);
    await page.keyboard.press('l');
    expect(await page.getByRole('tab', { name: /^Nodes/ }).innerText()).toBe(`Nodes ${some}`);
    expect(await findProblems(page)).toEqual([]);
    await chips().filter({ hasText: name }).click();
    await expect.poll(() => page.getByRole('tab', { name: /^Nodes/ }).innerText()).toBe(`Nodes ${all}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('tab', { name: /^Nodes/ }).innerText()).toBe(`Nodes ${some}`);
  });

  test('are worked by keyboard: years, values, chips', async () => {
    await page.getByRole('radio', { name: 'Everything' }).click();
    await page.getByRole('slider', { name: /^From year/ }).focus();
    const first = await page.getByRole('slider', { name: /^From year/ }).inputValue();
    await page.keyboard.press('PageUp');
    await expect.poll(() => chips().count()).toBe(1);
    const from = await page.getByRole('slider', { name: /^From year/ }).inputValue();
    expect(Number(from)).toBeGreaterThan(Number(first));
    expect(await chips().first().innerText()).toContain(from);
    await facet('Mandate verb').locator('summary').focus();
    await page.keyboard.press('Enter');
    await facet('Mandate verb').locator('.facet-row').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => chips().count()).toBe(2);
    await chips().first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips().count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('filter-chip');
    await page.getByRole('button', { name: 'Clear all' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.chip-bar').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph');
    await expect.poll(() => page.getByRole('slider', { name: /^From year/ }).inputValue()).toBe(first);
  });

  test('are in the link to the view', async () => {
    await page.getByRole('radio', { name: 'Everything' }).click();
    await facet('Issuing body').locator('summary').click();
    await facet('Issuing body').locator('.facet-row').first().click();
    const left = await shown();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#graph').focus();
    await page.keyboard.press('y');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#view=');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { hash } = new URL(link);
    const again = await openPage(hash);
    await again.page.waitForSelector('.chip-bar');
    expect((await again.page.locator('.chip-bar [role=status]').innerText()).match(/\d+/g)?.map(Number)).toEqual(left);
    await again.close();
  });
});

describe.skipIf(!hasApp())('a neighbourhood', () => {
  const counts = async (): Promise<string> => page.getByTestId('scope-counts').innerText();

  test('has a limit that says what it left out; links expand, collapse and hide, and all is undone', async () => {
    const start = await counts();
    await page.locator('.reach summary').click();
    await page.getByRole('radiogroup', { name: 'At most so many neighbours' }).getByText('10', { exact: true }).click();
    await page.getByText(/^Left out by the limit: \d+$/).waitFor();
    const limited = await counts();
    await page.locator('.link-groups summary').click();
    await page.getByRole('button', { name: 'Expand: cites' }).click();
    await expect.poll(counts).not.toBe(limited);
    expect(await findProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Collapse: cites' }).click();
    const cites = page.locator('.link-groups li', { hasText: /^cites/ });
    await expect.poll(() => cites.innerText()).toMatch(/[0-9] of \d+/);
    await page.locator('#graph').focus();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: '1 hidden – show' }).click();
    await expect.poll(() => chips().count()).toBe(0);
    for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
    await expect.poll(counts).toBe(start);
  });
});

describe.skipIf(!hasApp())('several nodes', () => {
  const heading = (on: Page): Promise<string> => on.locator('.inspector-name').innerText();

  test('are selected by a lasso and by rule, kept alone, and come back with undo', async () => {
    await page.getByRole('button', { name: 'Select with a lasso' }).click();
    const { x, y, width, height } = (await page.locator('#graph').boundingBox())!;
    await page.mouse.move(x + width * 0.2, y + height * 0.1);
    await page.mouse.down();
    for (const [across, down] of [
      [0.95, 0.1],
      [0.95, 0.7],
      [0.2, 0.7],
    ] as const)
      await page.mouse.move(x + width * across, y + height * down, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => heading(page)).toMatch(/^\d+ selected$/);
    expect(await findProblems(page)).toEqual([]);
    await page.locator('#graph').focus();
    await page.keyboard.press('s');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Action lines' });
    expect(await findProblems(page)).toEqual([]);
    const take = page.getByRole('button', { name: /^Select \d+$/ });
    const count = Number((await take.innerText()).replace(/\D/g, ''));
    await take.click();
    await expect.poll(() => heading(page)).toBe(`${count} selected`);
    await page.getByRole('button', { name: 'Keep only these' }).click();
    await expect.poll(shown).toContain(count);
    await page.keyboard.press('Control+z');
    await expect.poll(() => chips().count()).toBe(0);
  });

  test('are selected by keyboard, one after the other', async () => {
    await page.locator('#graph').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await expect.poll(() => heading(page)).toBe('2 selected');
    await page.keyboard.press('Space');
    await expect.poll(() => heading(page)).not.toContain('selected');
  });
});

describe.skipIf(!hasApp())('facets for everyone', () => {
  test.each([
    ['dark', { colorScheme: 'dark' }, {}],
    ['Arabic', {}, { language: 'ar' }],
    ['high contrast', {}, { theme: 'contrast' }],
    ['360 px', { viewport: { width: 360, height: 740 } }, {}],
  ] as const)('%s', async (_, options, settings) => {
    await opened.close();
    await open(options, { toured: true, ...settings });
    if ('viewport' in options) await page.locator('.pane-bar button').nth(1).click();
    await page.locator('.facet summary').nth(1).click();
    await page.locator('.facet-row').first().click();
    await page.waitForSelector('.chip-bar', { state: 'attached' });
    expect(await findProblems(page)).toEqual([]);
    if ('viewport' in options) {
      await page.locator('.pane-bar button').first().click();
      expect(await findProblems(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  });
});
