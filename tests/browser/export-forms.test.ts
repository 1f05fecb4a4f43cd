import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { addDocument, chooseDocument } from '../helpers/choose-document.ts';
import { eachPage } from '../helpers/each-page.ts';
import { connectBrowser, hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

async function openExport(): Promise<void> {
  const { page } = opened;
  await page.getByRole('button', { name: 'Views, workspaces, export' }).click();
  await page.getByRole('tab', { name: 'Export graph' }).click();
}
const choose = (form: RegExp) => opened.page.getByRole('radio', { name: form }).check({ force: true });

async function save(): Promise<{ readonly name: string; readonly text: string }> {
  const { page } = opened;
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), text: bytes.toString('utf8') };
}

/** The saved page in a frame of another page, as somebody would put it there, under its own policy. */
async function inFrame(text: string, snippet: string, ask: (page: Page, problems: string[]) => Promise<void>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'recital-embed-'));
  const context = await (await connectBrowser()).newContext({ viewport: { width: 1000, height: 700 } });
  try {
    writeFileSync(path.join(folder, 'recital-view.html'), text);
    writeFileSync(path.join(folder, 'host.html'), `<!DOCTYPE html><title>Host</title>${snippet}`);
    const problems: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(request.url());
    });
    const page = await context.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`file://${path.join(folder, 'host.html')}`);
    await ask(page, problems);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasApp())('other forms of what is shown', () => {
  test('a page to embed answers in a frame that may run scripts and nothing else', async () => {
    const { page } = opened;
    await openExport();
    await choose(/^Web page to embed/);
    expect(await findProblems(page)).toEqual([]);
    const { name, text } = await save();
    expect(name).toBe('recital-view.html');
    const snippet = await page.locator('.page-snippet code').innerText();
    expect(snippet).toContain('sandbox="allow-scripts"');
    await inFrame(text, snippet, async (host, problems) => {
      const frame = host.frameLocator('iframe');
      await frame.getByRole('searchbox').fill('tunis');
      await host.keyboard.press('Enter');
      const details = frame.getByRole('complementary');
      await expect.poll(() => details.getByRole('heading', { level: 2 }).innerText()).toContain('Tunis Agenda');
      await details
        .getByRole('button', { name: /^WTSA Resolution 75/ })
        .first()
        .click();
      await expect.poll(() => details.getByRole('heading', { level: 2 }).innerText()).toBe('WTSA Resolution 75');
      const seen = () => frame.locator('.picture > svg').getAttribute('viewBox');
      const near = await seen();
      await frame.getByRole('button', { name: 'Show everything' }).click();
      expect(await seen()).not.toBe(near);
      await host.keyboard.press('Escape');
      await expect.poll(() => details.isVisible()).toBe(false);
      const place = () => frame.locator('[data-node]:focus').getAttribute('aria-label');
      const before = await place();
      await host.keyboard.press('ArrowRight');
      await expect.poll(place).not.toBe(before);
      await host.keyboard.press('Enter');
      await expect.poll(() => details.isVisible()).toBe(true);
      expect(problems).toEqual([]);
    });
  }, 120_000);

  test('what is not chosen is not in the page', async () => {
    const { page } = opened;
    await openExport();
    await choose(/^Web page to embed/);
    for (const control of ['Search', 'Details of what is pressed, with its links'])
      await page.getByRole('checkbox', { name: control, exact: true }).uncheck({ force: true });
    const { text } = await save();
    expect(text).not.toContain('<input');
    expect(text).not.toContain('<aside');
    expect(text).toContain('class="zoom"');
  }, 90_000);

  test('one document as Akoma Ntoso, from facts alone', async () => {
    const { page } = opened;
    await openExport();
    await choose(/^Akoma Ntoso/);
    expect(await findProblems(page)).toEqual([]);
    await page.getByText(/^The text of this document is not at hand/).waitFor();
    const { name, text } = await save();
    expect(name).toMatch(/\.akn\.xml$/);
    expect(text).toContain('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">');
    expect(text).toContain('status="incomplete"');
  }, 90_000);

  test('one document as Akoma Ntoso, with its text only where that is wanted', async () => {
    const { page } = opened;
    await chooseDocument(page);
    await addDocument(page);
    await openExport();
    await choose(/^Akoma Ntoso/);
    await page.getByRole('button', { name: 'Which document' }).click();
    await page.getByRole('menuitemradio', { name: 'own.txt' }).click();
    const withText = page.getByRole('checkbox', { name: 'With the text of the document' });
    await expect.poll(() => withText.isChecked()).toBe(true);
    const { name, text } = await save();
    expect(name).toBe('own.akn.xml');
    expect(text).not.toContain('status="incomplete"');
    await withText.uncheck({ force: true });
    expect((await save()).text).toContain('status="incomplete"');
  }, 90_000);
});
