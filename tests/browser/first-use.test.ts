import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyGraph, serialize } from '../../src/graph/index.ts';
import { findProblems } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  if (opened) expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened?.close();
  opened = undefined;
});

async function open(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  opened = await openPage('', options);
  await opened.page.waitForSelector('#graph canvas');
  return opened.page;
}

const card = (page: Page) => page.locator('.tour-card');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.skipIf(!hasApp())('the tour', () => {
  test('is offered once, leads by keyboard through six parts of the screen, and is remembered', async () => {
    const page = await open();
    await button(page, 'Take the tour').focus();
    await page.keyboard.press('Enter');
    const titles: string[] = [];
    for (let step = 1; step <= 6; step++) {
      await card(page).getByText(`Step ${step} of 6`).waitFor();
      await expect.poll(() => card(page).evaluate((element) => element === document.activeElement)).toBe(true);
      titles.push(await card(page).locator('h2').innerText());
      const light = (await page.locator('.tour-light').boundingBox())!;
      expect(light.width * light.height).toBeGreaterThan(500);
      for (let tabs = 0; tabs < 4; tabs++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => /^(Next|Done)$/.test(document.activeElement?.textContent ?? ''))) break;
      }
      await page.keyboard.press('Enter');
    }
    expect(new Set(titles).size).toBe(6);
    await card(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.waitForSelector('#graph canvas');
    await page.locator('.inspector-name').waitFor();
    expect(await page.locator('.invitation').count()).toBe(0);
  });

  test('can be skipped by Escape, gives the focus back, and starts again from the help', async () => {
    const page = await open();
    await button(page, 'Take the tour').click();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await page.locator('.invitation').count()).toBe(0);
    await page.keyboard.press('?');
    await button(page, 'Take the tour').click();
    await card(page).getByText('Step 1 of 6').waitFor();
    await button(page, 'Skip the tour').click();
    await card(page).waitFor({ state: 'detached' });
  });

  test('can be declined', async () => {
    const page = await open();
    await button(page, 'No, thanks').click();
    await page.locator('.invitation').waitFor({ state: 'detached' });
  });

  test.each([1280, 360])('stays on the screen beside what it is about, %i px wide', async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    await button(page, 'Take the tour').click();
    for (let step = 1; step <= 6; step++) {
      await card(page).getByText(`Step ${step} of 6`).waitFor();
      await expect
        .poll(async () => {
          const { x, y, width: across, height } = (await card(page).boundingBox())!;
          return x >= 0 && y >= 0 && x + across <= width && y + height <= 740;
        })
        .toBe(true);
      await button(page, step === 6 ? 'Done' : 'Next').click();
    }
  });
});

describe.skipIf(!hasApp())('without a graph', () => {
  test('one button opens the real dataset', async () => {
    opened = await openPage('', {}, async (page) => {
      let asked = 0;
      await page.route('**/assets/wsis-*.json', (route) =>
        asked++ === 0 ? route.fulfill({ body: serialize(emptyGraph('Nothing')) }) : route.continue(),
      );
    });
    const { page } = opened;
    await page.getByRole('heading', { name: 'No graph here yet' }).waitFor();
    await button(page, 'Open the example').click();
    await page.waitForSelector('#graph canvas');
    expect(await page.locator('.inspector-name').innerText()).toBe('WTSA Resolution 75');
  });
});

test.skipIf(!hasApp())('where filters leave almost nothing, it is said what hides the rest, and undone', async () => {
  const page = await open();
  for (const kind of ['Resolutions', 'Decisions', 'Outcome documents', 'Other documents', 'Action lines', 'Bodies'])
    await page.locator('.filters label', { hasText: kind }).first().click();
  const hint = page.getByRole('region', { name: 'Little is left to see' });
  expect(await hint.innerText()).toMatch(/\d+ nodes are hidden by filters/);
  await hint.getByRole('button', { name: 'Show all' }).click();
  await hint.waitFor({ state: 'detached' });
});

describe.skipIf(!hasApp())('about', () => {
  async function about(page: Page): Promise<void> {
    await page.keyboard.press('?');
    await button(page, 'About Recital').click();
    await page.locator('.about-licences').waitFor();
  }

  test('counts what is verified and what is not, for the graph and for each file of facts', async () => {
    const page = await open();
    await about(page);
    const text = await page.locator('.about').innerText();
    expect(text).toMatch(/1 document was read in/);
    const [, read, curated, verified, unverified] =
      /(\d+) links are read in documents; (\d+) are stated by curators, of which (\d+) are verified and (\d+) are not/
        .exec(text)!
        .map(Number);
    expect(read).toBeGreaterThan(0);
    expect(verified! + unverified!).toBe(curated);
    const rows = page.getByRole('table', { name: 'What curators state' }).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThanOrEqual(7);
    expect(await rows.filter({ hasText: 'bodies.json' }).locator('td').allInnerTexts()).toSatisfy((counts: string[]) =>
      counts.every((count) => Number(count) > 0),
    );
  });

  test('lists the packages that the bundler put in, workers and fonts included, with the words of their licences', async () => {
    const page = await open();
    await about(page);
    const entries = await page.locator('.about-licences li').allInnerTexts();
    for (const name of [
      'react',
      'sigma',
      'pdfjs-dist',
      'graphology-communities-louvain',
      '@fontsource-variable/noto-sans',
    ])
      expect(
        entries.some((entry) => entry.startsWith(`${name} `)),
        name,
      ).toBe(true);
    for (const entry of entries) expect(entry).toMatch(/ · \S/);
    // Installed, but no part of the page.
    for (const name of ['vite', 'playwright-core', 'commander'])
      expect(
        entries.some((entry) => entry.startsWith(`${name} `)),
        name,
      ).toBe(false);
    const react = page.locator('.about-licences li').filter({ hasText: /^react \d/ });
    await react.locator('summary').click();
    expect(await react.locator('pre').innerText()).toMatch(/Permission is hereby granted/);
  });
});

describe.skipIf(!hasApp()).each(['light', 'dark'] as const)('%s: axe finds nothing wrong with', (colorScheme) => {
  test.each([1280, 360])('the tour, its invitation and about, %i px wide', async (width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.locator('.invitation').waitFor();
    expect(await findProblems(page)).toEqual([]);
    await button(page, 'Take the tour').click();
    await card(page).waitFor();
    expect(await findProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await button(page, 'About Recital').click();
    await page.locator('.about-licences').waitFor();
    expect(await findProblems(page)).toEqual([]);
  });
});

test.skipIf(!hasApp())('keys that are switched off are not named beside the tools', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  const told = async (tool: string): Promise<string> => {
    await page.mouse.move(640, 400);
    await page.locator('.tooltip').waitFor({ state: 'detached' });
    await button(page, tool).hover();
    await page.locator('.tooltip').waitFor();
    return page.locator('.tooltip').innerText();
  };
  expect(await told('Analysis')).toMatch(/Analysis\s*A$/);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /^Single letters/ }).press('Space');
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  expect(await told('Analysis')).toBe('Analysis');
  expect(await told('Views, workspaces, export')).toBe('Views, workspaces, export');
});
