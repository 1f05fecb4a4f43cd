import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { GRAPH_FORMATS } from '../../src/exchange/index.ts';
import { explorerGraph } from '../fixtures/explorer-graph.ts';
import { findProblems } from '../helpers/axe.ts';
import { addDocument, chooseDocument } from '../helpers/choose-document.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage((page) => ready(page));

const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('#graph canvas');
  await expect.poll(() => page.evaluate(() => history.state !== null)).toBe(true);
};
const heading = (page: Page): Promise<string> => page.locator('.inspector-name').innerText();

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(name);
  await page.getByRole('option').first().click();
  await expect.poll(() => heading(page)).toBe(name);
}

/** How many workspaces the browser's database lists. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('recital');
        asked.onsuccess = () => {
          const { result } = asked;
          if (!result.objectStoreNames.contains('workspaces')) return resolve(0);
          const got = result.transaction('workspaces').objectStore('workspaces').get('index');
          got.onsuccess = () => {
            resolve((got.result as { entries: unknown[] } | undefined)?.entries.length ?? 0);
            result.close();
          };
        };
      }),
  );

const library = async (page: Page, tab: 'Views' | 'Workspaces'): Promise<void> => {
  await page.getByRole('button', { name: 'Views, workspaces, export' }).click();
  await page.getByRole('tab', { name: tab }).click();
};

/** The saved form of so many works, each of which cites the next. */
function collectionOf(count: number): string {
  const source = 'made for this test';
  const works = Array.from({ length: count }, (_, at) => `itu:pp/res/${at + 1}`);
  const evidence = [{ origin: 'curated', source, verified: false }];
  return JSON.stringify({
    attributes: { corrections: [], documents: [], format: 'recital-graph', name: 'Many', open: [], version: 2 },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: works.map((key, at) => ({
      key,
      attributes: {
        type: 'work',
        kind: 'res',
        number: String(at + 1),
        issuer: 'itu:pp',
        names: [{ form: 'name', lang: 'en', source, text: `Subject ${at + 1}`, verified: false }],
        status: 'adopted',
        provenance: [{ source, verified: false }],
      },
    })),
    edges: works.slice(1).map((target, at) => ({
      key: `revises|${works[at]}|${target}`,
      source: works[at],
      target,
      attributes: { type: 'revises', evidence },
    })),
  });
}

describe.skipIf(!hasApp())('work is kept in the browser', () => {
  test('what was read and where one was are there again after five seconds, however the page ends', async () => {
    const { page } = opened;
    await chooseDocument(page);
    await addDocument(page);
    await goTo(page, 'PP Resolution 140');
    await page.waitForTimeout(5000);
    // As when the browser is killed: nothing of the page runs any more.
    const again = await page.context().newPage();
    await page.close();
    await again.goto(inject('appUrl'));
    await ready(again);
    expect(await heading(again)).toBe('PP Resolution 140');
    await library(again, 'Workspaces');
    expect(await again.locator('.library-list li').count()).toBe(1);
  }, 120_000);

  test('a view that was given a name is opened again, and forgotten, each undone', async () => {
    const { page } = opened;
    await goTo(page, 'PP Resolution 140');
    await library(page, 'Views');
    await page.getByLabel('Name of this view').fill('Before the meeting');
    await page.keyboard.press('Enter');
    expect(await findProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, 'PP Resolution 102');
    await library(page, 'Views');
    await page.getByRole('button', { name: 'Open: Before the meeting' }).click();
    await expect.poll(() => heading(page)).toBe('PP Resolution 140');
    await library(page, 'Views');
    await page.getByRole('button', { name: 'Remove: Before the meeting' }).click();
    await page.locator('.library-list li').waitFor({ state: 'detached' });
    // The button that was pressed is gone; the keys still reach the dialog.
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await library(page, 'Views');
    await expect.poll(() => page.locator('.library-list li').count()).toBe(1);
  });

  test('a second tab looks on until it takes over; then the first one does', async () => {
    const { page } = opened;
    await goTo(page, 'PP Resolution 140');
    await expect.poll(() => kept(page)).toBe(1);
    const second = await page.context().newPage();
    await second.goto(inject('appUrl'));
    await ready(second);
    await expect.poll(() => second.locator('.keep-notice').isVisible()).toBe(true);
    expect(await page.locator('.keep-notice').count()).toBe(0);
    expect(await findProblems(second)).toEqual([]);
    await second.getByRole('button', { name: 'Take over here' }).click();
    await expect.poll(() => page.locator('.keep-notice').isVisible()).toBe(true);
    await expect.poll(() => second.locator('.keep-notice').count()).toBe(0);
    expect(await heading(second)).toBe('PP Resolution 140');
  });

  test('a workspace goes into a file and comes out of it', async () => {
    const { page } = opened;
    await goTo(page, 'PP Resolution 140');
    await library(page, 'Workspaces');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this one as a file' }).click(),
    ]);
    const file = path.join(tmpdir(), `recital-kept-${process.pid}.json`);
    await download.saveAs(file);
    expect(download.suggestedFilename()).toMatch(/\.recital\.json$/);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles({
      name: 'x.recital.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":1'),
    });
    await expect.poll(() => page.locator('.toast').innerText()).toMatch(/not valid JSON/);
    const [other] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await other.setFiles(file);
    await expect.poll(() => kept(page)).toBe(2);
    rmSync(file);
    await page.keyboard.press('Escape');
    expect(await heading(page)).toBe('PP Resolution 140');
  });

  test('a graph opens in every format that is read back', async () => {
    const { page } = opened;
    const graph = explorerGraph();
    await goTo(page, 'PP Resolution 140');
    await expect.poll(() => kept(page)).toBe(1);
    const formats = Object.values(GRAPH_FORMATS).filter((format) => format.opened);
    for (const [at, { ending, mediaType, load }] of formats.entries()) {
      await library(page, 'Workspaces');
      const content = await (await load()).write(graph, { nameOf: (node) => node });
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open a file' }).click(),
      ]);
      await chooser.setFiles({ name: `my-${ending}.${ending}`, mimeType: mediaType, buffer: Buffer.from(content) });
      await expect.poll(() => kept(page)).toBe(at + 2);
      await page.getByText(`my-${ending}`, { exact: true }).waitFor();
      await page.keyboard.press('Escape');
    }
    await library(page, 'Workspaces');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles({ name: 'a.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
    await expect.poll(() => page.locator('.toast').innerText()).toMatch(/damaged/);
  });

  test('a large graph is read beside the page, in pieces, and is whole; so it is when the page opens again', async () => {
    const { page } = opened;
    const graph = collectionOf(1500);
    await library(page, 'Workspaces');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles({ name: 'many.json', mimeType: 'application/json', buffer: Buffer.from(graph) });
    await expect.poll(() => page.locator('.dataset').innerText()).toBe('Many');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#graph').getAttribute('aria-label')).toContain('1,500 nodes');
    await expect.poll(() => kept(page)).toBe(1);
    await page.reload();
    await expect.poll(() => page.locator('.dataset').innerText()).toBe('Many');
    await expect.poll(() => page.locator('#graph').getAttribute('aria-label')).toContain('1,500 nodes');
  });

  test('a graph that an earlier Recital kept as pieces of text opens', async () => {
    const { page } = opened;
    await chooseDocument(page);
    await addDocument(page);
    await expect.poll(() => kept(page)).toBe(1);
    const before = await page.locator('#graph').getAttribute('aria-label');
    const size = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('recital');
          asked.onsuccess = () => {
            const store = () => asked.result.transaction('workspaces', 'readwrite').objectStore('workspaces');
            const listed = store().get('index');
            listed.onsuccess = () => {
              const key = `${(listed.result as { current: string }).current}/graph`;
              const got = store().get(key);
              got.onsuccess = async () => {
                const text = await (got.result as Blob).text();
                store().put([text.slice(0, 1000), text.slice(1000)], key).onsuccess = () => {
                  asked.result.close();
                  resolve(text.length);
                };
              };
            };
          };
        }),
    );
    expect(size).toBeGreaterThan(1000);
    await page.reload();
    await ready(page);
    expect(await page.locator('.toast').count()).toBe(0);
    expect(await page.locator('#graph').getAttribute('aria-label')).toBe(before);
  });

  test('everything is forgotten when asked', async () => {
    const { page } = opened;
    await goTo(page, 'PP Resolution 140');
    await expect.poll(() => kept(page)).toBe(1);
    await library(page, 'Workspaces');
    await page.getByRole('button', { name: 'Forget everything on this computer' }).click();
    await page.getByRole('button', { name: 'Forget everything on this computer' }).click();
    await expect.poll(() => kept(page)).toBe(0);
    await page.reload();
    await ready(page);
    expect(await heading(page)).toBe('WTSA Resolution 75');
  });

  test('a link shows its view, and the view that was kept has a name', async () => {
    const { page } = opened;
    await goTo(page, 'PP Resolution 140');
    await expect.poll(() => kept(page)).toBe(1);
    await page.close();
    const again = await opened.page.context().newPage();
    await again.goto(`${inject('appUrl')}#view=1.damaged`);
    await ready(again);
    await library(again, 'Views');
    await expect.poll(() => again.locator('.library-list li').allInnerTexts()).toHaveLength(1);
    expect(await again.locator('.library-list li').innerText()).toContain('Before the link was opened');
  });

  test('what is damaged stays aside, and the page opens', async () => {
    const { page } = opened;
    await goTo(page, 'PP Resolution 140');
    await expect.poll(() => kept(page)).toBe(1);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open('recital');
          asked.onsuccess = () => {
            const store = asked.result.transaction('workspaces', 'readwrite').objectStore('workspaces');
            const got = store.get('index');
            got.onsuccess = () => {
              const id = (got.result as { current: string }).current;
              store.put(7, `${id}/graph`).onsuccess = () => {
                asked.result.close();
                resolve();
              };
            };
          };
        }),
    );
    await page.reload();
    await ready(page);
    await expect.poll(() => page.locator('.toast').innerText()).not.toBe('');
    await goTo(page, 'PP Resolution 102');
    await expect.poll(() => kept(page)).toBe(2);
  });
});
