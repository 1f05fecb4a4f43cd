import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { findOnCanvas } from '../helpers/canvas-places.ts';
import { eachPage } from '../helpers/each-page.ts';
import { compareImages, type ImageDifference } from '../helpers/image-difference.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage(async (page) => {
  await expect.poll(() => page.locator('#graph canvas').count()).toBeGreaterThan(2);
});

async function openDialog(): Promise<void> {
  const { page } = opened;
  await page.getByRole('button', { name: 'Picture of this view' }).click();
  await page.getByRole('img', { name: /^Preview:/ }).waitFor();
}

/** Another preview stands there: what was chosen is drawn. */
async function choose(what: () => Promise<void>): Promise<void> {
  const preview = opened.page.getByRole('img', { name: /^Preview:/ });
  const before = await preview.getAttribute('src');
  await what();
  await expect.poll(() => preview.getAttribute('src')).not.toBe(before);
}

async function save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { page } = opened;
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(await (await file.createReadStream()).toArray()) };
}

const bare = async (): Promise<void> => {
  for (const name of ['Title', 'Legend', 'Sources'])
    await choose(() => opened.page.getByRole('checkbox', { name, exact: true }).uncheck({ force: true }));
};

/** The drawing itself, without what the page lays over it. */
async function drawing(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (!element.closest('#graph') && !element.querySelector('#graph')) element.style.visibility = 'hidden';
  });
  return page.locator('#graph').screenshot({ animations: 'disabled' });
}

const level = (page: Page, name: string): Promise<void> => page.locator('.segment', { hasText: name }).click();

const drawn = (page: Page): Promise<string | null> => page.locator('#graph').getAttribute('aria-label');

interface Rendered {
  readonly png: Buffer;
  /** Where nodes are in it, by their names. */
  readonly nodes: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** An SVG file in a page of its own. */
async function render(page: Page, svg: string): Promise<Rendered> {
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  await page.setViewportSize({ width: Number(width), height: Number(height) });
  await page.setContent(`<body style="margin:0;line-height:0">${svg.slice(svg.indexOf('<svg'))}`);
  await page.evaluate(() => document.fonts.ready);
  const nodes = await page.evaluate(() =>
    [...document.querySelectorAll('svg svg g:has(> title)')].flatMap((group) => {
      const shape = group.querySelector<SVGGraphicsElement>('path[paint-order]');
      if (!shape) return [];
      const { left, top, width, height } = shape.getBoundingClientRect();
      return [{ name: group.querySelector('title')!.textContent ?? '', x: left + width / 2, y: top + height / 2 }];
    }),
  );
  return { png: await page.screenshot(), nodes };
}

/**
 * The graphics card and the writer of the file smooth borders differently, and set text by fractions of a pixel elsewhere:
 * that may tell, but not in more than 1 pixel of 1,000 nor in a quarter of any square of 24; nodes have their colours at
 * their places, to 12 of 255.
 */
const isSame = ({ size, pixels, worst, places }: ImageDifference): boolean =>
  size !== null && pixels < 0.001 && worst < 0.25 && places.every((difference) => difference < 12);

describe.skipIf(!hasApp())('a picture of the view', () => {
  test.each(['light', 'dark'] as const)(
    'shows what the screen shows, in %s',
    async (scheme) => {
      const { page } = opened;
      await page.emulateMedia({ colorScheme: scheme });
      await openDialog();
      expect(await findProblems(page)).toEqual([]);
      await bare();
      const { name, bytes } = await save();
      expect(name).toMatch(/Resolution 75.*\.svg$/);
      const blank = await page.context().newPage();
      const svg = bytes.toString('utf8');
      const { png, nodes } = await render(blank, svg);
      expect(nodes.length).toBeGreaterThan(20);
      const screen = await drawing(page);
      const same = await compareImages(blank, screen, png, nodes);
      expect(isSame(same)).toBe(true);
      // The comparison tells when one node stands 20 pixels elsewhere.
      const at = svg.lastIndexOf('<g><title>');
      const moved = `${svg.slice(0, at)}<g transform="translate(20 0)">${svg.slice(at + 3)}`;
      const other = await render(blank, moved);
      const different = await compareImages(blank, screen, other.png, other.nodes);
      expect(isSame(different)).toBe(false);
      expect(different.places.filter((difference) => difference >= 12)).toHaveLength(1);
      await blank.close();
    },
    150_000,
  );

  test.each<[string, (page: Page) => Promise<void>]>([
    ['of versions', (page) => level(page, 'Versions')],
    ['of clauses', (page) => level(page, 'Clauses')],
    [
      'with a node put elsewhere and a kind that is hidden',
      async (page) => {
        const { x, y } = await findOnCanvas(page, 'node', 'PP Resolution 101');
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x - 150, y + 30, { steps: 5 });
        await page.mouse.up();
        await page.locator('.filters label', { hasText: /^Action lines/ }).click();
      },
    ],
  ])('shows what the screen shows, %s', { timeout: 150_000 }, async (_, arrange) => {
    const { page } = opened;
    const before = await drawn(page);
    await arrange(page);
    await page.mouse.move(4, 4);
    await expect.poll(() => drawn(page)).not.toBe(before);
    await page.waitForFunction(() => !document.querySelector('.layout-wait, .preparing, .canvas-tooltip'));
    await openDialog();
    await bare();
    const { bytes } = await save();
    const blank = await page.context().newPage();
    const { png, nodes } = await render(blank, bytes.toString('utf8'));
    expect(nodes.length).toBeGreaterThan(10);
    const same = await compareImages(blank, await drawing(page), png, nodes);
    expect(isSame(same), JSON.stringify(same)).toBe(true);
    await blank.close();
  });

  test('is as many times as large in pixels as asked for, and as sharp', async () => {
    const { page } = opened;
    await openDialog();
    const svg = (await save()).bytes.toString('utf8');
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    await page.getByRole('radio', { name: 'PNG pixels' }).click();
    const sizes: [number, number][] = [];
    const files: Buffer[] = [];
    for (const times of [1, 3]) {
      await page.getByRole('radio', { name: `${times} times the screen` }).click();
      const { name, bytes } = await save();
      expect(name).toMatch(/\.png$/);
      sizes.push([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
      files.push(bytes);
    }
    expect(sizes).toEqual([
      [Number(width), Number(height)],
      [3 * Number(width), 3 * Number(height)],
    ]);
    // An enlarged small picture would have no more in it than the small one has.
    expect(files[1]!.length).toBeGreaterThan(2 * files[0]!.length);
  });

  test('says what it shows, or what is left of that', async () => {
    const { page } = opened;
    await openDialog();
    const whole = (await save()).bytes.toString('utf8');
    for (const text of ['>Resolution<', '>cites<', '>newer version exists<', '>1. read in', '>Sources: '])
      expect(whole).toContain(text);
    expect(whole).toContain('@font-face');
    // Nothing is fetched by whoever opens it.
    expect(whole.replaceAll(/url\((?:data:[^)]*|#\w+)\)/g, '')).not.toMatch(/url\(|href|@import|<script/);
    await page.getByRole('textbox', { name: 'Words of the title' }).fill('Who leans on <what> & why');
    await choose(() => page.getByRole('checkbox', { name: 'Sources', exact: true }).uncheck({ force: true }));
    await choose(() => page.getByRole('checkbox', { name: 'Legend', exact: true }).uncheck({ force: true }));
    await choose(() => page.getByRole('radio', { name: 'Dark' }).click());
    const { name, bytes } = await save();
    expect(name).toBe('Who leans on what & why.svg');
    const less = bytes.toString('utf8');
    expect(less).toContain('>Who leans on &lt;what&gt; &amp; why<');
    for (const text of ['>cites<', '>1. read in', '>Sources: ']) expect(less).not.toContain(text);
    expect(less).not.toBe(whole);
  });

  test('is made and copied by keyboard alone', async () => {
    const { page } = opened;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#graph').focus();
    await page.keyboard.press('i');
    await page.getByRole('img', { name: /^Preview:/ }).waitFor();
    await page.getByRole('radio', { name: 'SVG drawing' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('Picture copied').count()).toBeGreaterThan(0);
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toContain('image/png');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('graph');
  });
});
