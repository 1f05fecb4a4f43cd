import type { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage(async (page) => {
  await page.keyboard.press('l');
  await page.getByRole('tab', { name: /^Nodes/ }).waitFor();
});

const tab = (name: RegExp) => opened.page.locator('.list-view').getByRole('tab', { name });
const rows = () => opened.page.locator('.table .row');

const streamed = async (stream: Readable): Promise<Buffer> => Buffer.concat(await stream.toArray());

/** Saves the table that is open and gives its bytes. */
async function save(format: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { page } = opened;
  await page.getByRole('button', { name: 'Save as…' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitemradio', { name: format }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await streamed(await file.createReadStream()) };
}

describe.skipIf(!hasApp())('tables of the view', () => {
  test('list each citation with its clause and its words; choosing one opens its evidence', async () => {
    await tab(/^Citations/).click();
    const title = await tab(/^Citations/).innerText();
    const row = rows().filter({ hasText: 'considering' }).filter({ hasText: 'PP Resolution 140' }).first();
    expect(await row.innerText()).toMatch(/preambular/);
    await row.click();
    await opened.page.locator('.edge-verb').waitFor();
    expect(await row.getAttribute('data-selected')).toBe('true');
    expect(await opened.page.locator('.quote').first().innerText()).not.toBe('');
    expect(Number(title.replace(/\D/g, ''))).toBeGreaterThanOrEqual(24);
  });

  test.each([/^Citations/, /^Mandates/])('show all columns of %s between the panels at 1280 pixels', async (name) => {
    const { page } = opened;
    await page.setViewportSize({ width: 1280, height: 800 });
    await tab(name).click();
    const beyond = (): Promise<number> =>
      page.evaluate(() => {
        const table = [...document.querySelectorAll('.table')].find((each) => each.checkVisibility());
        const room = table?.closest('.table-scroll')?.getBoundingClientRect().right ?? 0;
        return Math.round((table?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY) - room);
      });
    await expect.poll(() => tab(name).getAttribute('aria-selected')).toBe('true');
    await rows().first().waitFor();
    await expect.poll(beyond).toBeLessThanOrEqual(0);
  });

  test('say who must do what, by which clause', async () => {
    await tab(/^Mandates/).click();
    const told = rows().filter({ hasText: /Director/ });
    expect(await told.count()).toBeGreaterThan(0);
    expect(await told.first().innerText()).toMatch(/instructs\t1\t[\s\S]*WTSA Resolution 75/);
  });

  test('set bodies against action lines; a cell is a way to its evidence', async () => {
    const { page } = opened;
    await tab(/^Bodies ×/).click();
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    const cell = page.getByRole('button', { name: /^\d+: International Telecommunication Union × .*C5/ });
    await cell.click();
    await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('.edge-verb').innerText()).toContain('facilitates');
    expect(await findProblems(page)).toEqual([]);
  });

  test('set resolutions against the bodies that they tell', async () => {
    await tab(/^Resolutions ×/).click();
    const cell = opened.page.getByRole('button', { name: /WTSA Resolution 75.*Director.*instructs/ });
    expect(await cell.innerText()).toBe('4');
  });

  test('are filtered by words and sorted by any column', async () => {
    await tab(/^Citations/).click();
    await expect.poll(() => rows().count()).toBeGreaterThan(20);
    const all = await rows().count();
    await opened.page.getByRole('searchbox', { name: 'Filter the list' }).fill('140 considering');
    await expect.poll(() => rows().count()).toBeLessThan(all);
    for (const text of await rows().allInnerTexts()) expect(text).toMatch(/140[\s\S]*|considering/);
    await tab(/^Nodes/).click();
    await opened.page.getByRole('columnheader', { name: 'Year' }).click();
    const years = async (): Promise<number[]> =>
      (await rows().locator('td:nth-child(4)').allInnerTexts()).filter(Boolean).map(Number);
    const ascending = await years();
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    await opened.page.getByRole('columnheader', { name: 'Year' }).click();
    // Rows come a few at a time: what is there is in order at any time.
    await expect
      .poll(async () => {
        const falling = await years();
        return falling.length > 1 && falling.every((year, i) => i === 0 || year <= falling[i - 1]!);
      })
      .toBe(true);
  });

  test('are saved as CSV and as a workbook, with the evidence of every row', async () => {
    await tab(/^Citations/).click();
    const count = Number((await tab(/^Citations/).innerText()).replace(/\D/g, ''));
    const csv = await save(/CSV/);
    expect(csv.name).toBe('Recital citations.csv');
    const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe('\uFEFFFrom,Clause,Cites,In words,Part,Status,from-id,to-id,document,characters,source');
    expect(lines).toHaveLength(count + 1);
    expect(lines.some((line) => line.includes('itu:wtsa/res/75@2012-dubai#considering/b/vi,itu:pp/res/140'))).toBe(
      true,
    );
    const xlsx = await save(/XLSX/);
    expect(xlsx.name).toBe('Recital citations.xlsx');
    const parts = Object.entries(unzipSync(new Uint8Array(xlsx.bytes)));
    const sheet = strFromU8(parts.find(([name]) => name.endsWith('sheet1.xml'))![1]);
    expect(sheet.match(/<row /g)).toHaveLength(count + 1);
  });

  test('follow the filters of the view', async () => {
    const { page } = opened;
    await tab(/^Mandates/).click();
    // Rows come a few at a time.
    const before = Number((await tab(/^Mandates/).innerText()).replace(/\D/g, ''));
    await expect.poll(() => rows().count()).toBe(before);
    await page.locator('.filters label', { hasText: /^instructs/ }).click();
    await expect.poll(() => rows().count()).toBeLessThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => rows().count()).toBe(before);
  });
});
