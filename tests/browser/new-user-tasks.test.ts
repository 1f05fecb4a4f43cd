import { describe, expect, test } from 'vitest';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

/**
 * What a new user wants of Resolution 75 in the first minutes, by words that stand on the screen alone. A step is one
 * press or one name typed; the counts may fall, and a change that makes them grow is a loss.
 */
const opened = eachPage(async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.inspector-name').waitFor();
  await expect.poll(() => page.locator('#graph canvas').count()).toBeGreaterThan(2);
});

let steps = 0;
const step = async (does: Promise<unknown>): Promise<void> => {
  steps++;
  await does;
};
const press = (name: string | RegExp): Promise<void> => step(opened.page.getByRole('button', { name }).click());
const openTab = (name: RegExp): Promise<void> => step(opened.page.getByRole('tab', { name }).click());

/** Types the name into the search and takes the first result. */
async function find(name: string): Promise<void> {
  const { page } = opened;
  await step(page.getByRole('combobox').fill(name));
  await page.getByRole('option').first().waitFor();
  await step(page.keyboard.press('Enter'));
}

describe.skipIf(!hasApp())('a new user finds out, in so many steps', () => {
  test('what Resolution 75 leans on: it stands there', async () => {
    steps = 0;
    const { page } = opened;
    await page.getByRole('tab', { name: /^Leans on \d+/, selected: true }).waitFor();
    const text = await page.getByRole('tabpanel').innerText();
    for (const [section, cited] of [
      ['considering', '140'],
      ['instructs Director', '140'],
      ['noting further', '1332'],
    ] as const) {
      expect(text).toContain(section);
      expect(text).toContain(cited);
    }
    expect(steps).toBe(0);
  });

  test('who must act, and by which clause: one', async () => {
    steps = 0;
    await openTab(/^Mandates \d+/);
    const told = opened.page.locator('.clause-group', { hasText: /^instructs/ });
    await told.first().waitFor();
    expect(await told.locator('.link-line').first().innerText()).toMatch(/^1\s+TSB/);
    expect(await told.locator('.link-line').count()).toBe(4);
    expect(steps).toBe(1);
  });

  test('the same as a table, with the clause of every row in sight: two', async () => {
    steps = 0;
    const { page } = opened;
    await press('List');
    await step(
      page
        .locator('.canvas-panel')
        .getByRole('tab', { name: /^Mandates \d+/ })
        .click(),
    );
    const clause = page.getByRole('columnheader', { name: 'Clause' });
    const heads = (await clause.boundingBox())!;
    const table = (await page.locator('.table-scroll').boundingBox())!;
    expect(heads.x + heads.width).toBeLessThanOrEqual(table.x + table.width);
    expect(steps).toBe(2);
  });

  test('which action lines ITU-T leads, and who says so: four', async () => {
    steps = 0;
    const { page } = opened;
    await find('ITU-T');
    await openTab(/^Facts \d+/);
    const roles = page.locator('.clause-group').first();
    expect(await roles.innerText()).toMatch(/^Roles in action lines\s+3\s+C2[\s\S]+C5[\s\S]+C6/);
    expect(await roles.locator('.link-below').allInnerTexts()).toEqual(Array(3).fill('moderator and facilitator'));
    await step(roles.getByRole('button', { name: /^Evidence: Building confidence/ }).click());
    await roles.locator('.link-evidence:not([hidden])').waitFor();
    expect(steps).toBe(4);
  });

  test('which newer versions exist: none for itself, three for what it cites', async () => {
    steps = 0;
    const { page } = opened;
    expect(await page.locator('.timeline').innerText()).toMatch(/2022\s+Geneva/);
    expect(steps).toBe(0);
    await press('List');
    await step(page.getByRole('tab', { name: /^Citations \d+/ }).click());
    await step(page.getByRole('searchbox', { name: 'Filter the list' }).fill('newer version'));
    const rows = page.locator('.row');
    await expect
      .poll(async () => (await rows.allInnerTexts()).every((row) => row.includes('newer version')))
      .toBe(true);
    expect(await rows.count()).toBeGreaterThan(5);
    expect(steps).toBe(3);
  });

  test('how to hand on a picture of it: two', async () => {
    steps = 0;
    const { page } = opened;
    await press('Picture of this view');
    await page.getByRole('img', { name: /^Preview:/ }).waitFor();
    const file = page.waitForEvent('download');
    await press('Save the picture');
    expect((await file).suggestedFilename()).toMatch(/\.(?:svg|png)$/);
    expect(steps).toBe(2);
  });
});
