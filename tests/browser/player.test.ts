import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | null = null;
afterEach(async () => {
  if (!opened) return;
  const { problems, close } = opened;
  opened = null;
  await close();
  expect(problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
});

const player = (page: Page) => page.locator('.player');
const place = (page: Page) => page.locator('.player-place').innerText();
const heading = (page: Page) => page.locator('.player-words h2').innerText();
const scenes = (page: Page) => page.locator('.ordered-item .scene-title');

/** Resolution 75 in two layouts with a remark, both beside each other, and words alone. */
async function open(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  opened = await openPage('', options);
  const { page } = opened;
  page.setDefaultTimeout(10_000);
  await page.waitForSelector('#graph canvas');
  await page.keyboard.press('d');
  const panel = page.locator('.briefing-panel');
  await panel.getByRole('button', { name: 'Add this view' }).click();
  await expect.poll(() => scenes(page).count()).toBe(1);
  await panel.getByLabel('What it says').fill('Here it begins');
  await panel.getByRole('button', { name: 'Callout' }).click();
  await panel.getByLabel('Notes for the speaker').fill('Speak slowly.');
  await panel.getByRole('button', { name: 'Add this view' }).click();
  await expect.poll(() => scenes(page).count()).toBe(2);
  await panel.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('menuitemradio').first().click();
  await expect.poll(() => scenes(page).count()).toBe(3);
  await panel.getByRole('button', { name: 'Add text' }).click();
  await expect.poll(() => scenes(page).count()).toBe(4);
  await scenes(page).first().click();
  return page;
}

const present = (page: Page) => page.getByRole('button', { name: 'Present', exact: true });
async function start(page: Page): Promise<void> {
  await present(page).click();
  await player(page).waitFor();
}

describe.skipIf(!hasApp())('a presentation', () => {
  test('is stepped through by the keys of keyboards and remote controls, and gives the focus back', async () => {
    const page = await open();
    await start(page);
    const titles = await scenes(page).allInnerTexts();
    expect(await place(page)).toBe('1 / 4');
    await page.locator('[role=status]', { hasText: `Scene 1 of 4: ${titles[0]}` }).waitFor({ state: 'attached' });
    for (const [key, expected] of [
      ['PageDown', '2 / 4'],
      ['ArrowRight', '3 / 4'],
      ['ArrowUp', '2 / 4'],
      ['End', '4 / 4'],
      ['PageDown', '4 / 4'],
      ['Home', '1 / 4'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => place(page)).toBe(expected);
    }
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe(titles[1]);
    await page.locator('[role=status]', { hasText: `Scene 2 of 4: ${titles[1]}` }).waitFor({ state: 'attached' });
    await page.keyboard.press('b');
    await page.locator('.player-black').waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.player-black').waitFor({ state: 'detached' });
    expect(await place(page)).toBe('2 / 4');
    await page.keyboard.press('Escape');
    await player(page).waitFor({ state: 'detached' });
    await expect.poll(() => present(page).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('keeps the drawing alive, and changes nothing of the workspace', async () => {
    const page = await open();
    const before = await page.locator('#graph').getAttribute('aria-label');
    await start(page);
    const callout = page.locator('.remark-callout');
    await expect.poll(() => callout.evaluate((mark) => getComputedStyle(mark).visibility)).toBe('visible');
    expect(await callout.innerText()).toBe('Here it begins');
    // The node that the remark hangs on is where the remark is.
    const at = await callout.evaluate((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await page.locator('.picked-card', { hasText: 'WTSA Resolution 75' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place(page)).toBe('2 / 4');
    await page.locator('.picked-card').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await player(page).waitFor({ state: 'detached' });
    expect(await page.locator('#graph').getAttribute('aria-label')).toBe(before);
  });

  test('remarks are seen while they are written, and cover neither each other nor their node', async () => {
    const page = await open();
    const panel = page.locator('.briefing-panel');
    const boxOf = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().toJSON());
    const written = page.locator('.canvas-area .remark-callout');
    await expect.poll(() => written.evaluate((mark) => getComputedStyle(mark).visibility)).toBe('visible');
    await panel.getByLabel('What it says').fill('And here too');
    await panel.getByRole('button', { name: 'Callout' }).click();
    await expect.poll(() => written.count()).toBe(2);
    const meets = async (): Promise<boolean> => {
      const [one, other, node] = await Promise.all([
        boxOf('.remark >> nth=0 >> .remark-text'),
        boxOf('.remark >> nth=1 >> .remark-text'),
        boxOf('.remark >> nth=0'),
      ]);
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return meet(one, other) || meet(one, node) || meet(other, node);
    };
    await expect.poll(meets).toBe(false);
    await scenes(page).nth(1).click();
    await expect.poll(() => written.count()).toBe(0);
  });

  test('remarks follow their nodes', async () => {
    const page = await open();
    await start(page);
    const left = () => page.locator('.remark-callout').evaluate((mark) => mark.getBoundingClientRect().left);
    await expect.poll(left).toBeGreaterThan(0);
    const before = await left();
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(left).not.toBe(before);
  });

  test('shows a picture, two beside each other, or words alone', async () => {
    const page = await open();
    await start(page);
    await expect.poll(() => page.locator('.player-picture').count()).toBe(1);
    for (const [key, pictures] of [
      ['3', 2],
      ['4', 0],
      ['2', 1],
    ] as const) {
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await expect.poll(() => place(page)).toBe(`${key} / 4`);
      expect(await page.locator('.player-picture').count()).toBe(pictures);
    }
  });

  test('has a window for the speaker, that steps too and goes with it', async () => {
    const page = await open();
    await start(page);
    const opens = page.getByRole('button', { name: 'Presenter view' });
    const [speaker] = await Promise.all([page.waitForEvent('popup'), opens.click()]);
    await speaker.getByText('Speak slowly.').waitFor();
    await speaker.locator('.presenter-elapsed').waitFor();
    await speaker.locator('.presenter-next .scene-thumb img').waitFor({ timeout: 60_000 });
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('2 / 4');
    await speaker.getByText('No notes for this scene.').waitFor();
    await speaker.getByRole('button', { name: 'Next scene' }).click();
    await expect.poll(() => place(page)).toBe('3 / 4');
    await speaker.keyboard.press('End');
    await speaker.getByText('This is the last scene.').waitFor();
    // Closed by hand, it can be opened again.
    await speaker.close();
    const [again] = await Promise.all([page.waitForEvent('popup'), opens.click()]);
    await again.locator('.presenter').waitFor();
    const closed = again.waitForEvent('close');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await closed;
  });

  test('says so when the browser refuses a second window', async () => {
    const page = await open();
    await start(page);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole('button', { name: 'Presenter view' }).click();
    await page.locator('.toast', { hasText: 'did not open a second window' }).waitFor();
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
  ] as const)('has nothing that axe would blame: %s, %i px', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await start(page);
    for (const number of ['1', '3', '4']) {
      await page.keyboard.press(number);
      await page.keyboard.press('Enter');
      await expect.poll(() => place(page)).toBe(`${number} / 4`);
      await expect.poll(() => findProblems(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
