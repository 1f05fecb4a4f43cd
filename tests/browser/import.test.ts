import { describe, expect, test } from 'vitest';
import { acceptedFiles } from '../../src/readers/index.ts';
import { UNNUMBERED_DOCUMENT } from '../fixtures/documents.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

const dialog = () => opened.page.getByRole('dialog');
const toast = () => opened.page.locator('.toast');
const counts = () => opened.page.getByTestId('scope-counts').innerText();
const heading = () => opened.page.locator('.inspector-name');

/** Drops a file onto the page; its text is repeated there, so that a large one need not travel. */
async function drop(name: string, content: string | readonly number[], times = 1): Promise<void> {
  await opened.page.evaluate(
    ({ name, content, times }) => {
      const part = typeof content === 'string' ? content.repeat(times) : new Uint8Array(content);
      const data = new DataTransfer();
      data.items.add(new File([part], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, content, times },
  );
}

async function accept(name: string): Promise<void> {
  await drop(name, UNNUMBERED_DOCUMENT);
  await dialog().getByRole('button', { name: 'Add to the graph' }).click();
  await opened.page.locator('.reading-text').waitFor();
}

test.skipIf(!hasApp())('the file dialog offers what the readers read', async () => {
  const input = opened.page.locator('.header-actions input[type=file]').first();
  expect((await input.getAttribute('accept'))?.split(',')).toEqual(acceptedFiles());
});

describe.skipIf(!hasApp())('a dropped document', () => {
  test('is previewed with what is open first, added, shown, and taken back by undo', async () => {
    const { page } = opened;
    const before = await counts();
    await drop('own.txt', UNNUMBERED_DOCUMENT);
    await dialog()
      .getByText(/\d+ new nodes?/)
      .waitFor();
    const statuses = await dialog().locator('.citations .tag').allInnerTexts();
    expect(statuses[0]).not.toBe('resolved');
    expect(statuses.at(-1)).toBe('resolved');
    expect(await counts()).toBe(before);
    await dialog().getByRole('button', { name: 'Add to the graph' }).click();
    await page.locator('.reading-text').waitFor();
    await expect.poll(counts).not.toBe(before);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    const added = page.getByRole('row', { name: /Council Resolution 9999/ });
    await added.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await added.waitFor({ state: 'detached' });
    await expect.poll(counts).toBe(before);
  });

  test('is linked with the graph both ways', async () => {
    const { page } = opened;
    await accept('own.txt');
    await page.locator('.mark-text a', { hasText: '140' }).click();
    await expect.poll(() => heading().innerText()).toBe('PP Resolution 140');
    await expect.poll(() => page.locator('.mark-text.selected').count()).toBe(1);
    await page.getByRole('combobox').fill('9999');
    await page.getByRole('option').first().click();
    await expect.poll(() => heading().innerText()).toBe('Council Resolution 9999');
    await expect.poll(() => page.locator('.mark-text.selected').innerText()).toContain('9999');
    await page.getByRole('tab', { name: /^Leaned on by/ }).click();
    await page.getByRole('button', { name: /^Evidence/ }).click();
    await page.getByRole('button', { name: 'open text' }).click();
    await expect.poll(() => page.locator('.mark-text.selected').innerText()).toContain('9999');
  });

  test('that the graph holds already adds nothing', async () => {
    await accept('own.txt');
    const before = await counts();
    await drop('again.txt', UNNUMBERED_DOCUMENT);
    await expect.poll(() => toast().innerText()).toContain('already in the graph');
    expect(await dialog().count()).toBe(0);
    expect(await counts()).toBe(before);
  });

  test('can be stopped while it is read; the graph stays as it was', async () => {
    const before = await counts();
    await drop('large.txt', UNNUMBERED_DOCUMENT, 60_000);
    await dialog().getByRole('progressbar').waitFor();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => toast().innerText()).toContain('cancelled');
    expect(await counts()).toBe(before);
    expect(await opened.page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    // The next one is read as if nothing had been.
    await drop('own.txt', UNNUMBERED_DOCUMENT);
    await dialog()
      .getByText(/\d+ new nodes?/)
      .waitFor();
  });

  test.each([
    ['an empty file', '', 'The file is empty'],
    ['a file of bytes', Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3)) % 251), 'holds no readable text'],
  ])('%s says why it is not read', async (name, content, words) => {
    const before = await counts();
    await drop(`${name}.bin`, content);
    await dialog().getByText(words).waitFor();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await counts()).toBe(before);
  });
});
