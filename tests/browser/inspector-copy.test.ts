import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage;
beforeEach(async () => {
  if (!hasApp()) return;
  opened = await openPage('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await opened.page.waitForSelector('#graph canvas');
});
afterEach(async () => {
  if (!opened) return;
  expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened.close();
});

const copied = (): Promise<string> => opened.page.evaluate(() => navigator.clipboard.readText());
const copy = (as: string) => opened.page.locator('.copy-row').getByRole('button', { name: as }).click();

describe.skipIf(!hasApp())('what is selected', () => {
  test('a node is copied as citation, as a link that opens it again, and as Markdown', async () => {
    const { page } = opened;
    await copy('As citation');
    await expect
      .poll(copied)
      .toMatch(/^WTSA Resolution 75 \(Rev\. Dubai, 2012\): .+ \(itu:wtsa\/res\/75@2012-dubai\)$/);
    await copy('As Markdown');
    await expect.poll(copied).toMatch(/^## WTSA Resolution 75\n[\s\S]*\n- \*considering b\) i\)\*: PP Resolution 71/);
    await page.locator('.link-row', { hasText: '140' }).first().locator('.link-target').click();
    await expect.poll(() => page.locator('.inspector-name').innerText()).toMatch(/^PP Resolution 140/);
    await copy('As link');
    await expect.poll(copied).toMatch(/#view=/);
    const link = await copied();
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => page.locator('.inspector-name').innerText()).toMatch(/^PP Resolution 140/);
  });

  test('a link shows each clause with its words, and is copied with them', async () => {
    const { page } = opened;
    await page.keyboard.press('l');
    await page.locator('.list-view .tab').nth(1).click();
    await page.locator('.row', { hasText: 'PP Resolution 140' }).first().click();
    await page.locator('.edge-verb').waitFor();
    const quotes = await page.locator('.stands-for .quote').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(0);
    await copy('As Markdown');
    for (const quote of new Set(quotes)) await expect.poll(copied).toContain(`“${quote}”`);
    await copy('As citation');
    await expect.poll(async () => (await copied()).split('\n').length).toBe(quotes.length);
  });

  test('who leans on it stands by instrument, clause and stance', async () => {
    const { page } = opened;
    await page.locator('.inspector-panel .tab').nth(1).click();
    const groups = page.locator('.inspector-panel .clause-group');
    expect(await groups.count()).toBeGreaterThan(0);
    for (const head of await groups.locator('.clause-head').allInnerTexts()) expect(head).toMatch(/\d+ citation/);
  });
});
