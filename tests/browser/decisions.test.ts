import { describe, expect, test } from 'vitest';
import { UNNUMBERED_DOCUMENT } from '../fixtures/documents.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

const dialog = () => opened.page.getByRole('dialog');
const button = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true });

/** Adds the document with the ambiguous citation to the graph. */
async function addDocument(): Promise<void> {
  await opened.page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'own.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, UNNUMBERED_DOCUMENT);
  await button('Add to the graph').click();
  await opened.page.locator('.reading-text').waitFor();
}

async function openDecision(): Promise<void> {
  await button('1 unresolved or ambiguous citation').click();
  await dialog().getByRole('button', { name: 'Decide what it means' }).click();
}

describe.skipIf(!hasApp())('an ambiguous citation', () => {
  test('is decided by a person; undo takes it back', async () => {
    await addDocument();
    await openDecision();
    expect(await dialog().locator('mark').innerText()).toBe('第75号决议');
    expect(await opened.page.locator('.mark-text a', { hasText: '75号' }).count()).toBe(0);
    await dialog().getByRole('radio').first().check({ force: true });
    const save = dialog().getByRole('button', { name: 'Save the decision' });
    expect(await save.isDisabled()).toBe(true);
    await dialog().getByLabel('Your name').fill('A. Reader');
    await dialog().getByLabel('Reason').fill('the annex says so');
    await save.click();
    await dialog().getByText('Every citation that was read names one known thing.').waitFor();
    await dialog().getByRole('tab', { name: 'Decided 1' }).click();
    expect(await dialog().locator('.decision-list').innerText()).toContain('Decided by A. Reader');
    await opened.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await button('Unresolved and ambiguous citations: none').waitFor();
    await opened.page.locator('.mark-text a', { hasText: '75号' }).waitFor();
    await button('Undo').click();
    await button('1 unresolved or ambiguous citation').waitFor();
  });

  test('that was decided is open again when the decision is withdrawn; undo brings it back', async () => {
    await addDocument();
    await openDecision();
    await dialog().getByRole('radio').first().check({ force: true });
    await dialog().getByLabel('Your name').fill('A. Reader');
    await dialog().getByRole('button', { name: 'Save the decision' }).click();
    await dialog().getByRole('tab', { name: 'Decided 1' }).click();
    await dialog().getByRole('button', { name: 'Withdraw: 第75号决议' }).press('Enter');
    await dialog().getByText('Nothing was decided yet.').waitFor();
    await expect.poll(() => opened.page.getByRole('status').innerText()).toContain('Withdrawn');
    await dialog().getByRole('tab', { name: 'Open 1' }).click();
    expect(await dialog().locator('.decision-list').innerText()).toMatch(/ambiguous[\s\S]*1 candidate/);
    await opened.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await button('Undo').click();
    await button('Unresolved and ambiguous citations: none').waitFor();
  });

  test('may mean an instrument that is not listed', async () => {
    await addDocument();
    await openDecision();
    await dialog().getByRole('radio', { name: 'An instrument that is not listed' }).check({ force: true });
    await dialog().getByLabel('Adopting body (id)').fill('itu:council');
    await dialog().getByLabel('Number').fill('75');
    await dialog().getByText('Its id will be itu:council/res/75.').waitFor();
    await dialog().getByLabel('Your name').fill('A. Reader');
    await dialog().getByRole('button', { name: 'Save the decision' }).click();
    await dialog().getByRole('tab', { name: 'Decided 2' }).waitFor();
  });

  test('decided and exported, is decided by the file elsewhere', async () => {
    const { page } = opened;
    await addDocument();
    await openDecision();
    await dialog().getByRole('radio', { name: 'No citation' }).check({ force: true });
    await dialog().getByLabel('Your name').fill('A. Reader');
    await dialog().getByRole('button', { name: 'Save the decision' }).click();
    await dialog().getByRole('tab', { name: 'Decided 1' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Export as a file').click()]);
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'recital-corrections', corrections: [{ id: null }] });
    await page.keyboard.press('Escape');
    await button('Undo').click();
    await button('1 unresolved or ambiguous citation').click();
    await dialog().getByRole('tab', { name: 'Decided 0' }).click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Take from a file').click()]);
    await chooser.setFiles({ name: 'decisions.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await dialog().getByRole('tab', { name: 'Decided 1' }).waitFor();
    await dialog().getByRole('tab', { name: 'Open 0' }).waitFor();
  });
});

describe.skipIf(!hasApp())('another name', () => {
  test('resolves the open citations in its words', async () => {
    await addDocument();
    await button('1 unresolved or ambiguous citation').click();
    await dialog().getByRole('tab', { name: 'Decided 0' }).click();
    await dialog().getByRole('combobox').fill('Resolution 140');
    await opened.page.getByRole('option').first().click();
    await dialog().getByLabel('Name', { exact: true }).fill('第75号决议');
    await dialog().getByLabel('Your name').fill('A. Reader');
    await dialog().getByRole('button', { name: 'Save the decision' }).click();
    await dialog().getByRole('tab', { name: 'Open 0' }).waitFor();
    await dialog().getByRole('tab', { name: 'Decided 1' }).waitFor();
  });
});

describe.skipIf(!hasApp())('a citation that was resolved', () => {
  test('can be corrected from its evidence', async () => {
    await opened.page
      .getByRole('button', { name: /^Evidence/ })
      .first()
      .click();
    await button('correct the meaning').first().click();
    await dialog().getByText('read so').waitFor();
    await dialog().getByRole('combobox').fill('Tunis Agenda');
    await opened.page.getByRole('option').first().click();
    expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(1);
  });
});
