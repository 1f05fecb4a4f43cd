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

describe.skipIf(!hasApp())('a layout that takes long', () => {
  /** Its worker does not come until it is let. */
  const hold = async (): Promise<() => void> => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await opened.page.route(/layout\.worker/, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };
  const choose = async (name: string): Promise<void> => {
    await opened.page.getByRole('button', { name: /^Layout: / }).click();
    await option(name).click();
  };
  const waits = () => opened.page.locator('.layout-wait-words');
  const spoken = () => opened.page.locator('[data-live-announcer]');

  test('says what it does, and what is there stays until it is done', async () => {
    const { page } = opened;
    const before = await findOnCanvas(page, 'node', 'PP Resolution 101');
    const release = await hold();
    await choose('Clusters');
    await waits().waitFor();
    expect(await waits().innerText()).toMatch(/Placing nodes: \d+ \(Clusters\), \d+ s/);
    await expect.poll(() => spoken().innerText()).toContain('Placing nodes');
    expect(await findOnCanvas(page, 'node', 'PP Resolution 101')).toEqual(before);
    release();
    await waits().waitFor({ state: 'detached' });
    expect(await described()).toContain('Layout: Clusters');
  });

  test.each(['the button', 'Escape'])('is cancelled with %s, and the layout before is there again', async (how) => {
    const { page } = opened;
    const start = await described();
    await hold();
    await choose('Clusters');
    await waits().waitFor();
    await drawing().focus();
    if (how === 'Escape') {
      // The first leaves the node that the keys stand at.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    } else {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Cancel');
      await page.keyboard.press('Enter');
    }
    await waits().waitFor({ state: 'detached' });
    await expect.poll(described).toBe(start);
    await expect.poll(() => spoken().innerText()).toContain('cancelled');
    expect(await drawing().evaluate((element) => element === document.activeElement)).toBe(true);
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
