import { describe, expect, test } from 'vitest';
import { findOnCanvas } from '../helpers/canvas-places.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp, openPage } from '../helpers/open-page.ts';

const opened = eachPage();

const NAMES = ['Clusters', 'Rings', 'Layers', 'Mandates', 'Institutions × time'];
const drawing = () => opened.page.locator('#graph');
const described = async (): Promise<string> => (await drawing().getAttribute('aria-label')) ?? '';
const option = (name: string) => opened.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) });

describe.skipIf(!hasApp())('layouts', () => {
  test('are chosen with the mouse, one after the other, and undone one by one', async () => {
    const { page } = opened;
    const start = await described();
    for (const name of NAMES) {
      await page.getByRole('button', { name: /^Layout: / }).click();
      await option(name).click();
      await expect.poll(described).toContain(`Layout: ${name}`);
      await page.locator('.layout-wait').waitFor({ state: 'detached' });
    }
    for (const name of [...NAMES.slice(0, -1)].reverse()) {
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(described).toContain(`Layout: ${name}`);
    }
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(described).toBe(start);
  });

  test('are chosen with keys alone, and what is drawn follows', async () => {
    const { page } = opened;
    const before = await findOnCanvas(page, 'node', 'PP Resolution 101');
    await page.keyboard.press('g');
    await option('Rings').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(described).toContain('Layout: Rings');
    await page.locator('.layout-wait').waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        const { x, y } = await findOnCanvas(page, 'node', 'PP Resolution 101');
        return Math.hypot(x - before.x, y - before.y);
      })
      .toBeGreaterThan(40);
  });
});

test.skipIf(!hasApp()).each(['en', 'ar'])(
  'at 360 px every tool is in sight and large enough to touch: %s',
  async (locale) => {
    const narrow = await openPage('', { locale, viewport: { width: 360, height: 740 } });
    await narrow.page.waitForSelector('#graph canvas');
    const boxes = await narrow.page
      .locator('.toolbar button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(8);
    for (const { left, right, width, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(narrow.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    await narrow.close();
  },
);
