import { describe, expect, test } from 'vitest';
import { UNNUMBERED_DOCUMENT } from '../fixtures/documents.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';
import { encodeByTable } from '../unit/readers/encode.ts';

const opened = eachPage();

/** So short that its bytes may be letters of several alphabets. */
const SHORT = 'см. 140';
const LONG =
  'Резолюция 140 (Пересм. Пусан, 2014 г.) о светящихся буях, учитывая, что смотритель каждый день объезжает берег ';

const dialog = () => opened.page.getByRole('dialog');
const choice = (name: string) => dialog().getByRole('radio', { name: new RegExp(`^${name}`) });
const said = () => opened.page.getByRole('status').innerText();

async function drop(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const sent = Object.entries(files).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? content : [...content],
  }));
  await opened.page.evaluate((list) => {
    const data = new DataTransfer();
    for (const { name, content } of list)
      data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, sent);
}

describe.skipIf(!hasApp())('a text whose encoding its bytes leave open', () => {
  test('asks, is read in the one that is chosen with the keyboard, and can be added', async () => {
    const { page } = opened;
    await drop({ 'short.txt': encodeByTable(SHORT, 'koi8-r') });
    await dialog().getByText('Which encoding is the text in?').waitFor();
    await expect.poll(said).toContain('the encoding is not known');
    expect(await dialog().getByRole('button', { name: 'Add to the graph' }).count()).toBe(0);
    await dialog().locator('.radio', { hasText: 'koi8-r' }).filter({ hasText: SHORT }).waitFor();
    expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
    const focused = async (): Promise<boolean> => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.matches('input[type=radio]') ?? false);
    };
    await expect.poll(focused).toBe(true);
    for (let moves = 0; moves < 8 && !(await choice('koi8-r').isChecked()); moves++)
      await page.keyboard.press('ArrowDown');
    await expect.poll(said).toContain('was read as koi8-r');
    // The choice stays where it is, so that another can be tried.
    expect(await choice('koi8-r').evaluate((radio) => radio === document.activeElement)).toBe(true);
    await dialog().getByRole('button', { name: 'Add to the graph' }).click();
    await expect.poll(() => page.locator('.reading-text').innerText()).toContain(SHORT);
  });

  test('is asked about in its row of a batch', async () => {
    await drop({ 'a.txt': UNNUMBERED_DOCUMENT, 'short.txt': encodeByTable(SHORT, 'windows-1251') });
    await dialog().getByText('1 in an unknown encoding').waitFor();
    await dialog().getByRole('button', { name: 'Encoding of short.txt' }).click();
    await opened.page.getByRole('menuitemradio', { name: /^windows-1251/ }).click();
    await dialog().getByRole('button', { name: 'Add 2 documents to the graph' }).waitFor();
    await expect.poll(said).toMatch(/windows-1251|2 ready/);
  });
});

describe.skipIf(!hasApp())('a text whose encoding was guessed', () => {
  test('can be read in another', async () => {
    await drop({ 'long.txt': encodeByTable(LONG, 'windows-1251') });
    await dialog().getByText('Read as windows-1251.').waitFor();
    await dialog().getByText('Read in another encoding').click();
    expect(await choice('windows-1251').isChecked()).toBe(true);
    await choice('koi8-r').check({ force: true });
    await dialog().getByText('Read as koi8-r.').waitFor();
    await choice('windows-1251').check({ force: true });
    await dialog().getByText('Read as windows-1251.').waitFor();
  });

  test('is not asked about when its bytes tell the encoding', async () => {
    await drop({ 'own.txt': UNNUMBERED_DOCUMENT });
    await dialog().getByText('new nodes').waitFor();
    expect(await dialog().getByText('Read as').count()).toBe(0);
  });
});
