import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { serializeParts } from '../../src/graph/index.ts';
import { largeGraph } from '../fixtures/large-graph.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

declare global {
  interface Window {
    /** The most look-ups in maps of one task of the page since it was last asked. */
    mostLookedUp: () => number;
  }
}

/**
 * Counts work instead of time, so that a slow machine fails no more than a fast one: each look at the clock says that a
 * slice is over, and look-ups in maps are counted from one task to the next.
 */
async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clock = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => {
      ahead += 20;
      return clock() + ahead;
    };
    const { port1, port2 } = new MessageChannel();
    let count = 0;
    let most = 0;
    port1.onmessage = () => {
      most = Math.max(most, count);
      count = 0;
    };
    const { get } = Map.prototype;
    Map.prototype.get = function (key) {
      // It is told in a task of its own, before what this one asks for.
      if (count++ === 0) port2.postMessage(null);
      return get.call(this, key);
    };
    window.mostLookedUp = () => {
      const told = most;
      most = 0;
      return told;
    };
  });
}

const NODES = 4000;
const LINKS = 20_000;

test.skipIf(!hasApp())(
  'tables of a large graph: no task goes through all of its rows',
  { timeout: 300_000 },
  async () => {
    opened = await openPage('', {}, countWork);
    const { page } = opened;
    await page.waitForSelector('#graph canvas');
    const label = (): Promise<string> =>
      page
        .locator('#graph')
        .getAttribute('aria-label')
        .then((text) => text ?? '');
    const found: Record<string, number> = {};
    const measured = async (what: string, act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<void> => {
      await page.evaluate(() => window.mostLookedUp());
      await act();
      await done();
      await page.waitForFunction(() => !document.querySelector('.layout-wait, .preparing'));
      await page.waitForTimeout(500);
      found[what] = await page.evaluate(() => window.mostLookedUp());
    };

    await page.getByRole('button', { name: /^Views, workspaces/ }).click();
    await page.getByRole('tab', { name: 'Workspaces' }).click();
    const buffer = Buffer.from([...serializeParts(largeGraph(NODES, LINKS))].join(''));
    const input = page.getByRole('dialog').locator('input[type=file]').first();
    const file = { name: 'large.json', mimeType: 'application/json', buffer };
    await input.setInputFiles(file);
    await expect.poll(label).toMatch(/^Graph of (?!37 )/);
    await page.keyboard.press('Escape');
    await page.locator('.segment', { hasText: 'Everything' }).click();
    await expect.poll(label).toMatch(/^Graph of 4,0/);
    await page.waitForFunction(() => !document.querySelector('.layout-wait, .preparing'));
    await page.waitForTimeout(1000);
    await measured(
      'the list',
      () => page.keyboard.press('l'),
      () => page.locator('.table .row').first().waitFor(),
    );
    const links = page.locator('.list-view').getByRole('tab', { name: /^Links/ });
    await measured(
      'its links',
      () => links.click(),
      () => page.locator('.table .row').nth(20).waitFor(),
    );
    const heading = page.getByRole('columnheader', { name: 'To', exact: true });
    await measured(
      'sorting them',
      () => heading.click(),
      () => page.locator('.column[aria-sort=ascending]', { hasText: 'To' }).waitFor(),
    );

    console.info(`look-ups of the longest task: ${JSON.stringify(found)}`);
    // In one task the names of all nodes are some sixty thousand look-ups, those of all links ten times as many.
    for (const [what, most] of Object.entries(found)) expect(most, what).toBeLessThan(2 * LINKS);
  },
);
