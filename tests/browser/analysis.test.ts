import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp, openPage } from '../helpers/open-page.ts';

const opened = eachPage();

const panel = () => opened.page.getByRole('complementary', { name: 'Analysis' });
const table = () => panel().locator('.analysis-table');
const legend = () => opened.page.getByRole('region', { name: 'What size and colour say' });
const show = (as: 'size' | 'colour') => panel().locator('label', { hasText: `Show as ${as}` });

async function ask(question: string): Promise<void> {
  await panel()
    .getByRole('button', { name: /^Question/ })
    .click();
  await opened.page.getByRole('menuitemradio', { name: question, exact: true }).click();
  await panel().getByRole('table', { name: question }).waitFor();
}

/** The drawing at rest: two looks at it are the same. As a digest, since nobody reads pixels. */
async function picture(): Promise<string> {
  // Above the toolbar and the legend, which change beside the drawing.
  const { x, y, width } = (await opened.page.locator('#graph').boundingBox())!;
  const look = async (): Promise<string> =>
    createHash('sha256')
      .update(await opened.page.screenshot({ animations: 'disabled', clip: { x, y, width, height: 480 } }))
      .digest('hex');
  let before = await look();
  await expect
    .poll(async () => {
      const same = before;
      before = await look();
      return before === same;
    })
    .toBe(true);
  return before;
}

describe.skipIf(!hasApp())('analysis', () => {
  test('opens by key, ranks what is cited most, and a row selects its node', async () => {
    const { page } = opened;
    await page.keyboard.press('a');
    await table().waitFor();
    const values = (await table().locator('tbody td:last-child').allInnerTexts()).map(Number);
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const second = table().locator('tbody tr').nth(1).getByRole('button');
    const name = await second.locator('.node-name').innerText();
    await second.click();
    await expect.poll(() => page.locator('.inspector-panel .inspector-name').innerText()).toBe(name);
    expect(await second.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
  });

  test('answers every question, each with what it means and does not mean', async () => {
    const { page } = opened;
    await page.getByRole('toolbar').getByRole('button', { name: 'Analysis' }).click();
    await panel()
      .getByRole('button', { name: /^Question/ })
      .click();
    const questions = await page.getByRole('menuitemradio').allInnerTexts();
    expect(questions.length).toBe(9);
    await page.keyboard.press('Escape');
    const notes = new Set<string>();
    for (const question of questions) {
      await panel()
        .getByRole('button', { name: /^Question/ })
        .click();
      await page.getByRole('menuitemradio', { name: question, exact: true }).click();
      await panel().locator('.analysis-table, .note').first().waitFor();
      notes.add(await panel().locator('.analysis-note').innerText());
    }
    expect(notes.size).toBe(9);
    for (const note of notes) expect(note).toMatch(/\b(not|no|nothing|cannot)\b/);
  });

  test('of what is shown counts no more than of the whole graph', async () => {
    await opened.page.keyboard.press('a');
    await table().waitFor();
    const whole = Number(await table().locator('tbody td:last-child').first().innerText());
    await panel().getByRole('radio', { name: 'What is shown' }).click();
    await expect
      .poll(async () => Number(await table().locator('tbody td:last-child').first().innerText()))
      .toBeLessThanOrEqual(whole);
    expect(await panel().getByRole('radio', { name: 'What is shown' }).getAttribute('aria-checked')).toBe('true');
  });

  test('shows a ranking as size: one step of undo, explained, turned off again', async () => {
    const { page } = opened;
    await page.keyboard.press('a');
    await table().waitFor();
    const plain = await picture();
    await show('size').click();
    await legend().getByText('Size: Most cited').waitFor();
    expect(await legend().innerText()).toMatch(/Citing instruments/);
    await expect.poll(picture).not.toBe(plain);
    await page.keyboard.press('Control+z');
    await legend().waitFor({ state: 'detached' });
    await expect.poll(picture).toBe(plain);
    await page.keyboard.press('Control+Shift+z');
    await legend()
      .getByRole('button', { name: /^Turn off/ })
      .click();
    await legend().waitFor({ state: 'detached' });
    await expect.poll(picture).toBe(plain);
  });

  test('shows communities as colour, each called by its most central member', async () => {
    const { page } = opened;
    await page.keyboard.press('a');
    await ask('Communities');
    const plain = await picture();
    await show('colour').click();
    await legend().locator('summary').click();
    const named = legend().locator('.measure-groups bdi');
    await named.first().waitFor();
    expect(await named.first().innerText()).toBe(await table().locator('.node-name').first().innerText());
    await expect.poll(picture).not.toBe(plain);
    expect(await show('size').count()).toBe(0);
  });
});

test.skipIf(!hasApp()).each(['light', 'dark'] as const)(
  'accessibility audit of the analysis, %s',
  async (colorScheme) => {
    const audited = await openPage('', { colorScheme, bypassCSP: true });
    const { page } = audited;
    await page.waitForSelector('#graph canvas');
    await page.keyboard.press('a');
    const aside = page.getByRole('complementary', { name: 'Analysis' });
    await aside.locator('.analysis-table').waitFor();
    await aside.locator('label', { hasText: 'Show as size' }).click();
    await aside.locator('label', { hasText: 'Show as colour' }).click();
    await page.locator('.measure-range').nth(1).waitFor();
    expect(await findProblems(page)).toEqual([]);
    await audited.close();
  },
);

test.skipIf(!hasApp())('on a narrow screen the ranking covers the graph, and a row leads back to it', async () => {
  const narrow = await openPage('', { viewport: { width: 360, height: 740 } });
  const { page } = narrow;
  await page.waitForSelector('#graph canvas');
  await page.getByRole('toolbar').getByRole('button', { name: 'Analysis' }).click();
  const aside = page.getByRole('complementary', { name: 'Analysis' });
  const first = aside.locator('.analysis-table tbody tr').first().getByRole('button');
  const name = await first.locator('.node-name').innerText();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // What it covers is out of reach: the toolbar once floated over the search.
  expect(await page.locator('.toolbar').isVisible()).toBe(false);
  await first.click();
  await aside.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.peek').innerText()).toContain(name);
  await narrow.close();
});
