import { describe, expect, test } from 'vitest';
import { findOnCanvas, type Place } from '../helpers/canvas-places.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

const NODE = 'PP Resolution 101';
const tooltip = () => opened.page.locator('.canvas-tooltip');
const heading = () => opened.page.locator('.inspector-name');
const leave = () => opened.page.mouse.move(4, 4);

/** The drawing without what floats above it. */
async function picture(): Promise<string> {
  const bytes = await opened.page.locator('#graph').screenshot({ mask: [tooltip()], animations: 'disabled' });
  return bytes.toString('base64');
}

/** The picture once it no longer changes: fonts and the renderer arrive in their own time. */
async function stillPicture(): Promise<string> {
  let last = await picture();
  await expect
    .poll(
      async () => {
        const next = await picture();
        const same = next === last;
        last = next;
        return same;
      },
      { interval: 150 },
    )
    .toBe(true);
  return last;
}

async function hoverAt({ x, y }: Place): Promise<void> {
  await leave();
  await opened.page.mouse.move(x, y);
}

describe.skipIf(!hasApp())('the drawing', () => {
  test('shows what the pointer rests on, and makes its neighbourhood stand out', async () => {
    const place = await findOnCanvas(opened.page, 'node', NODE);
    await leave();
    const rest = await stillPicture();
    await hoverAt(place);
    await expect.poll(() => tooltip().innerText()).toContain(NODE);
    expect(await tooltip().innerText()).toMatch(/2010 · \d+ links?/);
    expect(await stillPicture()).not.toBe(rest);
    await leave();
    await tooltip().waitFor({ state: 'detached' });
    expect(await stillPicture()).toBe(rest);
  });

  test('says why an action line stands at its year', async () => {
    await hoverAt(await findOnCanvas(opened.page, 'node', 'Media'));
    await expect.poll(() => tooltip().innerText()).toContain('placed at 2003: the year of Geneva Plan of Action');
  });

  test('selects the node that is clicked', async () => {
    const { x, y } = await findOnCanvas(opened.page, 'node', NODE);
    await opened.page.mouse.click(x, y);
    await expect.poll(() => heading().innerText()).toBe(NODE);
  });

  test('opens the link that is clicked, with its evidence and where it comes from', async () => {
    const place = await findOnCanvas(opened.page, 'edge', NODE);
    await hoverAt(place);
    await expect.poll(() => tooltip().innerText()).toMatch(/read/);
    await opened.page.mouse.click(place.x, place.y);
    await opened.page.locator('.edge-verb').waitFor();
    expect(await opened.page.locator('.edge-inspector .end').allInnerTexts()).toEqual([
      expect.stringContaining('WTSA Resolution 75'),
      expect.stringContaining(NODE),
    ]);
    expect(await opened.page.locator('.edge-inspector .evidence-item').count()).toBeGreaterThan(0);
  });

  test('keeps a dragged node where it was put; undo puts it back', async () => {
    const { page } = opened;
    const from = await findOnCanvas(page, 'node', NODE);
    const to = { x: from.x - 150, y: from.y + 30 };
    await hoverAt(from);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await hoverAt(to);
    await expect.poll(() => tooltip().innerText()).toContain(NODE);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => {
        await hoverAt(from);
        return (await tooltip().count()) > 0 ? tooltip().innerText() : '';
      })
      .toContain(NODE);
  });

  test('counts the nodes beyond each border of what is seen, and leads to them by keyboard', async () => {
    const { page } = opened;
    const counts = page.locator('.outside button');
    const total = async (): Promise<number> =>
      (await counts.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    expect(await counts.count()).toBe(0);
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(total).toBeGreaterThan(10);
    const up = page.getByRole('button', { name: /nodes? above what is seen/ });
    const above = Number(await up.innerText());
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => ((await up.count()) === 0 ? 0 : Number(await up.innerText()))).toBeLessThan(above);
    // As far as it goes: the button goes, the focus stays in the drawing.
    for (let i = 0; i < 8 && (await up.count()) > 0; i++) {
      await up.focus();
      await page.keyboard.press('Enter');
    }
    await up.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('.canvas-area') !== null)).toBe(true);
    await page.getByRole('button', { name: 'Fit to screen' }).click();
    await counts.first().waitFor({ state: 'detached' });
  });
});
