import { describe, expect, test } from 'vitest';
import { UNNUMBERED_DOCUMENT } from '../fixtures/documents.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

const dialog = () => opened.page.getByRole('dialog');
const row = (name: string) => dialog().getByRole('row', { name: new RegExp(name) });
const button = (name: string | RegExp) => dialog().getByRole('button', { name });
const counts = () => opened.page.getByTestId('scope-counts').innerText();

/** Files by name; a text repeated `times`, so that a large one need not travel. */
type Files = Readonly<Record<string, string | { readonly text: string; readonly times: number }>>;

async function drop(files: Files): Promise<void> {
  await opened.page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const [name, content] of Object.entries(dropped))
      data.items.add(new File([typeof content === 'string' ? content : content.text.repeat(content.times)], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

const OTHER = UNNUMBERED_DOCUMENT.replace('9999', '9998');
const THREE: Files = { 'b.txt': OTHER, 'a.txt': UNNUMBERED_DOCUMENT, 'empty.txt': '' };

describe.skipIf(!hasApp())('several documents at once', () => {
  test('are listed with what each holds, and added together as one step', async () => {
    const before = await counts();
    await drop(THREE);
    await button('Add 2 documents to the graph').waitFor();
    const names = await dialog().locator('.batch-file').allInnerTexts();
    expect(names).toEqual(['a.txt', 'b.txt', 'empty.txt']);
    expect(await row('empty.txt').innerText()).toContain('The file is empty');
    expect(await row('a.txt').innerText()).toMatch(/ready\s+unnumbered\s+\d+\s+3\s+1/);
    await dialog()
      .getByText(/\d+ new nodes/)
      .waitFor();
    expect(await dialog().getByText('Unresolved and ambiguous 2').count()).toBe(1);
    expect(await counts()).toBe(before);
    await button('Add 2 documents to the graph').click();
    await expect.poll(() => row('a.txt').innerText()).toContain('added');
    await button('Done').click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(counts).not.toBe(before);
    await opened.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(counts).toBe(before);
  });

  test('can be stopped and gone on with; what was not read stays listed', async () => {
    await drop({ 'a.txt': { text: UNNUMBERED_DOCUMENT, times: 60_000 }, 'b.txt': OTHER, 'c.txt': UNNUMBERED_DOCUMENT });
    await button('Cancel c.txt').click();
    await expect.poll(() => row('c.txt').innerText()).toContain('not read yet');
    await button('Cancel all').click();
    await expect.poll(() => row('b.txt').innerText()).toContain('not read yet');
    await button(/^Go on with \d files?$/).waitFor();
    await button(/^Cancel a.txt$/).waitFor({ state: 'detached' });
    await button(/^Go on with \d files?$/).click();
    await button('Cancel a.txt').click();
    await expect.poll(() => row('c.txt').innerText()).toContain('ready');
    expect(await row('b.txt').innerText()).toContain('ready');
    await button('Discard').click();
    await dialog().waitFor({ state: 'detached' });
    expect(await opened.page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  test('say through the live region when they are read', async () => {
    await drop(THREE);
    await expect
      .poll(() => opened.page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringContaining('2 ready, 1 not readable'));
  });

  test('that the graph holds already are known', async () => {
    await drop(THREE);
    await button('Add 2 documents to the graph').click();
    await button('Done').click();
    await drop(THREE);
    await expect.poll(() => row('a.txt').innerText()).toContain('nothing new');
    expect(await button(/^Add/).count()).toBe(0);
  });

  test('can be read with the keyboard alone', async () => {
    const { page } = opened;
    await drop(THREE);
    await button('Add 2 documents to the graph').waitFor();
    const reached = async (): Promise<boolean> => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.textContent === 'Add 2 documents to the graph');
    };
    await expect.poll(reached).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => row('a.txt').innerText()).toContain('added');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});
