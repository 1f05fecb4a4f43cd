import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage[] = [];
const open = async (path = ''): Promise<OpenPage> => {
  const page = await openPage(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  opened.push(page);
  await page.page.waitForSelector('#graph canvas');
  return page;
};
beforeEach(() => {
  opened = [];
});
afterEach(async () => {
  for (const page of opened) {
    expect(page.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    await page.close();
  }
});

const heading = ({ page }: OpenPage) => page.locator('.inspector-name').innerText();
const counts = ({ page }: OpenPage) => page.getByTestId('scope-counts').innerText();

async function copied({ page }: OpenPage): Promise<string> {
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect.poll(() => page.locator('.toast').innerText()).toContain('Link copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

const saidBy = (link: string) =>
  JSON.parse(inflateRawSync(Buffer.from(link.replace(/.*#view=2\./, ''), 'base64url')).toString());

describe.skipIf(!hasApp())('a link to a view', () => {
  test('reopens exactly this view', async () => {
    const one = await open();
    const { page } = one;
    await page.getByRole('radio', { name: 'Versions' }).click();
    await page.locator('.filters label', { hasText: 'Bodies' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('PP Resolution 140');
    await page.getByRole('option').first().click();
    await page.locator('#graph').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const before = [await heading(one), await counts(one)];
    const link = await copied(one);
    expect(saidBy(link).camera.zoom).toBeGreaterThan(1);
    const other = await open(link.slice(link.indexOf('#')));
    await expect.poll(async () => [await heading(other), await counts(other)]).toEqual(before);
    expect(await other.page.getByRole('radio', { name: 'Versions' }).isChecked()).toBe(true);
    expect(other.page.url()).not.toContain('#');
    expect(await other.page.locator('.toast').count()).toBe(0);
    // The same link again: it looks at the same part of the same graph.
    expect(await copied(other)).toBe(link);
    await other.page.keyboard.press('Control+z');
    await expect.poll(() => heading(other)).toBe('WTSA Resolution 75');
  });

  test('that is damaged is refused with a reason, and the page opens as ever', async () => {
    const one = await open('#view=2.nonsense');
    await expect.poll(() => one.page.locator('.toast').innerText()).toContain('damaged or incomplete');
    expect(await heading(one)).toBe('WTSA Resolution 75');
  });

  test('says what of it is not here', async () => {
    const one = await open();
    const link = await one.page.evaluate(async () => {
      const bytes = new TextEncoder().encode(
        '{"version":1,"focus":"itu:wtsa/res/75","unfolded":["document:0123456789abcdef"]}',
      );
      const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      const all = new Uint8Array(await new Response(packed).arrayBuffer());
      const text = btoa(String.fromCharCode(...all));
      return `#view=1.${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
    });
    await one.page.evaluate((fragment) => {
      location.hash = fragment;
    }, link);
    await expect.poll(() => one.page.locator('.toast').innerText()).toContain('document:0123456789abcdef');
  });

  test('is copied by a key as well', async () => {
    const { page } = await open();
    await page.keyboard.press('y');
    await expect.poll(() => page.locator('.toast').innerText()).toContain('Link copied');
  });
});
