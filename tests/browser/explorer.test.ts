import { describe, expect, test } from 'vitest';
import { UNNUMBERED_DOCUMENT } from '../fixtures/documents.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

const heading = () => opened.page.locator('.inspector-name');
const row = (name: RegExp) => opened.page.locator('.filters label', { hasText: name });
/** Shown nodes and links, as the scope states them. */
const shown = async (): Promise<readonly [number, number]> => {
  const text = await opened.page.getByTestId('scope-counts').innerText();
  const [nodes = 0, links = 0] = (text.match(/\d[\d,]*/g) ?? []).map((figure) => Number(figure.replace(',', '')));
  return [nodes, links];
};

describe.skipIf(!hasApp())('the explorer', () => {
  test('opens on the resolution with its neighbourhood and says what is out of scope', async () => {
    expect(await heading().innerText()).toBe('WTSA Resolution 75');
    const [nodes, links] = await shown();
    expect(nodes).toBeGreaterThan(20);
    expect(links).toBeGreaterThanOrEqual(nodes - 1);
    expect(await opened.page.getByTestId('scope-counts').innerText()).toMatch(/\d+ nodes out of scope/);
    await opened.page.getByRole('radio', { name: 'Everything' }).click();
    expect((await shown())[0]).toBeGreaterThan(300);
  });

  test('finds by number, by Chinese name and by "/" alone', async () => {
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('140');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading().innerText()).toBe('PP Resolution 140');
    await page.getByRole('combobox').fill('第1336号决议');
    await page.getByRole('option').first().click();
    await expect.poll(() => heading().innerText()).toBe('Council Resolution 1336');
  });

  test('Enter takes the first result where none was gone to', async () => {
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('1282');
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await first.innerText()).toContain('1282');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading().innerText()).toBe('Council Resolution 1282');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await page.keyboard.type('zzzzqqqq');
    await page.getByText('Nothing has this name or number.').waitFor();
    await page.keyboard.press('Enter');
    expect(await heading().innerText()).toBe('Council Resolution 1282');
    await page.keyboard.press('Escape');
  });

  test('each citation shows its clause and, on demand, its evidence', async () => {
    const { page } = opened;
    const entry = page.locator('.link-row', { hasText: '140' }).first();
    expect(await entry.locator('.link-lead').innerText()).toMatch(/vi\)/);
    await entry.getByRole('button', { name: /^Evidence/ }).click();
    expect(await entry.locator('.evidence').innerText()).toMatch(/characters \d+–\d+[\s\S]*rule zh\//);
  });

  test('reaches up to five steps, in one step of undo each', async () => {
    const { page } = opened;
    const steps = (name: string) => page.getByRole('radio', { name, exact: true });
    const one = await shown();
    await steps('2 steps').click();
    await expect.poll(async () => (await shown())[0]).toBeGreaterThan(one[0]);
    const two = await shown();
    await steps('3 steps').click();
    await expect.poll(async () => (await shown())[0]).toBeGreaterThan(two[0]);
    await expect.poll(() => page.locator('.filters').innerText()).toContain('up to 3 steps');
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(two);
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(one);
  });

  test('filters by legend, counts what is hidden, undoes and redoes', async () => {
    const { page } = opened;
    const before = await shown();
    await row(/^Action lines/).click();
    await expect.poll(async () => (await shown())[0]).toBeLessThan(before[0]);
    expect(await page.getByTestId('scope-counts').innerText()).toMatch(/\d+ hidden by filters/);
    const filtered = await shown();
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(shown).toEqual(filtered);
  });

  test('unfolds and folds the clauses of the resolution', async () => {
    const before = await shown();
    await opened.page.getByRole('button', { name: 'Unfold clauses' }).click();
    await expect.poll(async () => (await shown())[0]).toBeGreaterThan(before[0] + 40);
    await opened.page.getByRole('button', { name: 'Fold clauses' }).click();
    await expect.poll(shown).toEqual(before);
  });

  test('speaks Chinese, remembers it, and marks the language of names', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /^Language/ }).click();
    await page.getByRole('menuitemradio', { name: '中文' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh');
    expect(await heading().innerText()).toContain('第75号决议');
    expect(await page.locator('.inspector-title bdi').getAttribute('lang')).toBe('zh');
    await page.reload();
    await expect.poll(() => heading().innerText()).toContain('第75号决议');
  });

  test('follows the system theme and the chosen one', async () => {
    const { page } = opened;
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await expect.poll(theme).toBe('light');
  });

  test('lists what the drawing shows', async () => {
    const { page } = opened;
    const [nodes] = await shown();
    await page.keyboard.press('l');
    await page.getByRole('tab', { name: `Nodes ${nodes}` }).waitFor();
    await page.getByRole('row', { name: /PP Resolution 101/ }).click();
    await expect.poll(() => heading().innerText()).toBe('PP Resolution 101');
    await page.getByRole('tab', { name: /^Links/ }).click();
    await page.locator('.row', { hasText: 'Director of' }).first().click();
    await expect.poll(() => page.locator('.edge-verb').innerText()).toMatch(/tells|mentions/);
  });
});

describe.skipIf(!hasApp())('reading a document', () => {
  test('takes files dropped anywhere, several in a row', async () => {
    const { page } = opened;
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'one.txt'));
      data.items.add(new File([`${text}\n`], 'two.txt'));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, UNNUMBERED_DOCUMENT);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add 2 documents to the graph' }).waitFor();
    expect(await dialog.locator('.batch-file').allInnerTexts()).toEqual(['one.txt', 'two.txt']);
    await dialog.getByRole('button', { name: 'Discard' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});
