import { describe, expect, test } from 'vitest';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

// The first entry is made once the page is whole.
const opened = eachPage(async (page) => {
  await expect.poll(() => page.evaluate(() => history.state !== null)).toBe(true);
});

const heading = (): Promise<string> => opened.page.locator('.inspector-name').innerText();
const level = (name: string) => opened.page.getByRole('radio', { name });
const bodies = () => opened.page.locator('.filters label', { hasText: 'Bodies' }).locator('input');

async function goTo(name: string): Promise<void> {
  await opened.page.getByRole('combobox', { name: 'Search' }).fill(name);
  await opened.page.getByRole('option').first().click();
  await expect.poll(heading).toBe(name);
}

describe.skipIf(!hasApp())("the browser's back and forward", () => {
  test('go through the places that one came to', async () => {
    const { page } = opened;
    await goTo('PP Resolution 140');
    await level('Versions').click();
    await page.evaluate(() => history.back());
    await expect.poll(() => level('Works').isChecked()).toBe(true);
    expect(await heading()).toBe('PP Resolution 140');
    await page.evaluate(() => history.back());
    await expect.poll(heading).toBe('WTSA Resolution 75');
    await page.evaluate(() => history.go(2));
    await expect.poll(() => level('Versions').isChecked()).toBe(true);
    expect(await heading()).toBe('PP Resolution 140');
  });

  test('find each place as it was left, filters included', async () => {
    const { page } = opened;
    const length = await page.evaluate(() => history.length);
    const shown = await bodies().isChecked();
    await page.locator('.filters label', { hasText: 'Bodies' }).click();
    expect(await page.evaluate(() => history.length)).toBe(length);
    await level('Versions').click();
    await page.locator('.filters label', { hasText: 'Bodies' }).click();
    await page.evaluate(() => history.back());
    await expect.poll(() => bodies().isChecked()).toBe(!shown);
    await page.evaluate(() => history.forward());
    await expect.poll(() => bodies().isChecked()).toBe(shown);
    expect(await level('Versions').isChecked()).toBe(true);
  });

  test('are undone like any step', async () => {
    const { page } = opened;
    await goTo('PP Resolution 140');
    await page.evaluate(() => history.back());
    await expect.poll(heading).toBe('WTSA Resolution 75');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(heading).toBe('PP Resolution 140');
  });
});
