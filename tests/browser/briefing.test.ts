import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage;
beforeEach(async () => {
  if (!hasApp()) return;
  opened = await openPage();
  await opened.page.waitForSelector('#graph canvas');
});
afterEach(async () => {
  if (!opened) return;
  expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened.close();
});

const panelOf = ({ page }: Pick<OpenPage, 'page'>) => page.locator('.briefing-panel');
const scenes = ({ page }: Pick<OpenPage, 'page'>) => page.locator('.ordered-item .scene-title');
const titles = (of: Pick<OpenPage, 'page'>) => scenes(of).allInnerTexts();
const hasFocus = (of: Locator) => of.evaluate((element) => element === document.activeElement);
const shown = () => opened.page.getByRole('application').getAttribute('aria-label');

/** All that the browser's database keeps, as text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const asked = indexedDB.open('recital');
        asked.onsuccess = () => {
          const { result } = asked;
          const all = result.transaction('workspaces').objectStore('workspaces').getAll();
          all.onsuccess = () => {
            result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

async function openPanel(of: OpenPage): Promise<void> {
  await of.page.keyboard.press('d');
  await panelOf(of).waitFor();
}
const add = async (): Promise<void> => {
  const count = await scenes(opened).count();
  await panelOf(opened).getByRole('button', { name: 'Add this view' }).click();
  await expect.poll(() => scenes(opened).count()).toBe(count + 1);
};

/** What Resolution 75 is linked with; the same among versions; words alone. */
async function makeThree(): Promise<void> {
  const { page } = opened;
  await openPanel(opened);
  await add();
  await page.getByRole('radio', { name: 'Versions' }).click();
  await add();
  expect((await titles(opened))[1]).toBe('WTSA Resolution 75 and what it is linked with · Versions');
  await panelOf(opened).getByLabel('Title', { exact: true }).fill('Among versions');
  await page.keyboard.press('Tab');
  await panelOf(opened).getByRole('button', { name: 'Add text' }).click();
  await expect.poll(() => scenes(opened).count()).toBe(3);
  await expect.poll(() => panelOf(opened).getByLabel('Title', { exact: true }).inputValue()).toBe('What I want to say');
}
const THREE = ['WTSA Resolution 75 and what it is linked with', 'Among versions', 'What I want to say'];

describe.skipIf(!hasApp())('a briefing', () => {
  test('is made of what is selected, saved in each format, and undone', async () => {
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Search' }).fill('PP Resolution 140');
    await page.getByRole('option').first().click();
    await expect.poll(() => page.locator('.inspector-name').innerText()).toBe('PP Resolution 140');
    await page.getByRole('button', { name: 'Briefing', exact: true }).click();
    await panelOf(opened)
      .getByRole('button', { name: /^Brief me: PP Resolution 140/ })
      .click();
    await expect.poll(() => scenes(opened).count(), { timeout: 20_000 }).toBeGreaterThan(2);
    expect(await findProblems(page)).toEqual([]);
    for (const [button, file, begins] of [
      ['Slides (PowerPoint)', /\.pptx$/, 'PK'],
      ['Pages (PDF)', /\.pdf$/, '%PDF-'],
      ['Page that plays offline', /\.html$/, '<!doctype html>'],
      ['Text (Word)', /\.docx$/, 'PK'],
      ['Text (Markdown)', /\.md$/, '# '],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        panelOf(opened).getByRole('button', { name: button }).click(),
      ]);
      expect(saved.suggestedFilename()).toMatch(file);
      const bytes = Buffer.concat(await (await saved.createReadStream()).toArray());
      expect(bytes.toString('latin1', 0, begins.length).toLowerCase()).toBe(begins.toLowerCase());
      expect(bytes.length).toBeGreaterThan(2000);
    }
    await page.keyboard.press('Control+z');
    await expect.poll(() => scenes(opened).count()).toBe(0);
  }, 150_000);

  test('is made from the details in one press, and a second one is added to it', async () => {
    const { page } = opened;
    const press = () => page.locator('.inspector-panel').getByRole('button', { name: 'Brief me', exact: true }).click();
    await press();
    await expect.poll(() => scenes(opened).count(), { timeout: 20_000 }).toBeGreaterThan(2);
    const count = await scenes(opened).count();
    await expect
      .poll(() => page.locator('.toast').innerText())
      .toContain(`${count} scenes added about WTSA Resolution 75`);
    await page.getByRole('combobox', { name: 'Search' }).fill('PP Resolution 140');
    await page.getByRole('option').first().click();
    await expect.poll(() => page.locator('.inspector-panel .inspector-name').innerText()).toBe('PP Resolution 140');
    await press();
    await expect.poll(() => scenes(opened).count(), { timeout: 20_000 }).toBeGreaterThan(count + 2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => scenes(opened).count()).toBe(count);
  }, 90_000);

  test('a table is a scene: named for what it tells, still a table with another view, presented, seen in small', async () => {
    const { page } = opened;
    await page.keyboard.press('l');
    await page
      .locator('.list-view')
      .getByRole('tab', { name: /^Mandates/ })
      .click();
    await page.getByRole('button', { name: 'Add to briefing' }).click();
    await page.keyboard.press('l');
    await openPanel(opened);
    const kind = () => panelOf(opened).locator('.scene-kind').allInnerTexts();
    expect(await titles(opened)).toEqual(['WTSA Resolution 75 and what it is linked with · Mandates']);
    expect(await kind()).toEqual(['Table · Mandates']);
    await panelOf(opened).locator('.scene-thumb img').waitFor();
    await page.getByRole('radio', { name: 'Versions' }).click();
    await panelOf(opened).getByRole('button', { name: 'Take the present view' }).click();
    await expect.poll(() => page.locator('.toast').innerText()).toBe('The table now tells of the present view.');
    expect(await kind()).toEqual(['Table · Mandates']);
    await panelOf(opened).getByRole('button', { name: 'Present', exact: true }).click();
    const table = page.locator('.player-table');
    await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(4);
    expect(await findProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => table.count()).toBe(0);
  }, 90_000);

  test('scenes are drawn in small as they come into sight, and not before', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1440, height: 600 });
    await page.locator('.inspector-panel').getByRole('button', { name: 'Brief me', exact: true }).click();
    const drawn = (at: number) => panelOf(opened).locator('.ordered-item').nth(at).locator('.scene-thumb img').count();
    await expect.poll(() => drawn(0), { timeout: 60_000 }).toBe(1);
    await expect.poll(() => drawn(1), { timeout: 60_000 }).toBe(1);
    const last = (await scenes(opened).count()) - 1;
    expect(await drawn(last)).toBe(0);
    await panelOf(opened).locator('.ordered-item').nth(last).scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(last), { timeout: 60_000 }).toBe(1);
  }, 120_000);

  test('teaches what it is for, and is made, ordered and undone', async () => {
    const { page } = opened;
    await openPanel(opened);
    await panelOf(opened).getByText('A briefing is a row of scenes.').waitFor();
    await panelOf(opened).getByRole('button', { name: 'Close' }).click();
    await makeThree();
    expect(await titles(opened)).toEqual(THREE);
    await panelOf(opened).getByRole('button', { name: 'Move up' }).click();
    await expect.poll(() => titles(opened)).toEqual([THREE[0], THREE[2], THREE[1]]);
    await panelOf(opened).getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => titles(opened)).toEqual([THREE[0], THREE[1]]);
    await page.locator('#graph').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(opened)).toEqual(THREE);
  });

  test('opens the view of a scene, where it looked, and is there again after a reload', async () => {
    const { page } = opened;
    await makeThree();
    const among = await shown();
    await scenes(opened).nth(0).click();
    await expect.poll(shown).not.toBe(among);
    await scenes(opened).nth(1).click();
    await expect.poll(shown).toBe(among);
    await panelOf(opened).getByLabel('Notes for the speaker').fill('Slowly.');
    await expect.poll(() => kept(page)).toContain('Slowly.');
    await page.reload();
    await page.waitForSelector('#graph canvas');
    await openPanel(opened);
    await expect.poll(() => titles(opened)).toEqual(THREE);
    await scenes(opened).nth(1).click();
    await expect.poll(() => panelOf(opened).getByLabel('Notes for the speaker').inputValue()).toBe('Slowly.');
  });

  test('is put in order by keyboard alone', async () => {
    const { page } = opened;
    await makeThree();
    // As the keys of a grid go: Tab back enters at the handle of the scene that is chosen, arrows go on to the others.
    const row = (name: string) => page.getByRole('row', { name, exact: true });
    const handle = (scene: number) => page.getByRole('button', { name: `Move scene ${scene}` });
    await panelOf(opened).getByRole('button', { name: 'Add this view' }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => hasFocus(handle(3))).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => hasFocus(row(THREE[2] ?? ''))).toBe(true);
    for (const name of [THREE[1], THREE[0]]) {
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => hasFocus(row(name ?? ''))).toBe(true);
    }
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hasFocus(handle(1))).toBe(true);
    await page.keyboard.press('Enter');
    const place = page.locator('[aria-roledescription="drop indicator"]:focus');
    await place.waitFor();
    for (let step = 0; step < 6; step++) {
      const at = (await place.getAttribute('aria-label')) ?? '';
      if (at.startsWith('Insert after')) break;
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => place.getAttribute('aria-label')).not.toBe(at);
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => titles(opened)).toEqual([THREE[1], THREE[2], THREE[0]]);
  });

  test('takes remarks at what is selected, and two scenes beside each other', async () => {
    await makeThree();
    await scenes(opened).nth(0).click();
    await panelOf(opened).getByLabel('What it says').fill('Here it begins');
    await panelOf(opened).getByRole('button', { name: 'Callout' }).click();
    await panelOf(opened).locator('.scene-lines li', { hasText: 'Here it begins' }).waitFor();
    await panelOf(opened).getByRole('button', { name: 'Compare with' }).click();
    await opened.page.getByRole('menuitemradio', { name: 'Among versions' }).click();
    await expect.poll(() => scenes(opened).count()).toBe(4);
    expect((await titles(opened))[2]).toBe(`${THREE[0]} and ${THREE[1]}`);
  });

  test('takes the answer to a question how things are connected', async () => {
    const { page } = opened;
    await page.keyboard.press('p');
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('CWG-Internet');
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Add to briefing' }).click();
    await page.keyboard.press('Escape');
    await openPanel(opened);
    await expect.poll(() => titles(opened)).toEqual([expect.stringMatching(/^From WTSA Resolution 75 to /)]);
    await scenes(opened).first().click();
    await panelOf(opened).getByRole('button', { name: 'Close' }).click();
    // The question is asked again, and its panel is what was covered.
    await page.locator('.path-answer').first().waitFor();
  });

  test.each([
    ['en', 'light', 1440],
    ['ar', 'dark', 1440],
    ['zh', 'light', 360],
  ] as const)('has nothing that axe would blame: %s, %s, %i px', async (locale, colorScheme, width) => {
    const other = await openPage('', { locale, colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await other.page.waitForSelector('#graph canvas');
    await openPanel(other);
    await panelOf(other).locator('.button.primary').click();
    await expect.poll(() => scenes(other).count()).toBe(1);
    await expect.poll(() => findProblems(other.page)).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await other.close();
  });
});
