import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { makePdf, print, stream } from '../fixtures/pdf.ts';
import { findProblems } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  const problems = opened?.problems;
  await opened?.close();
  opened = undefined;
  if (problems) expect(problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
});

const page = () => opened!.page;
const pages = () => page().locator('.pages');
const sheet = (number: number) => page().getByRole('region', { name: new RegExp(`^Page ${number} of`) });
const markOf = (words: string) => page().locator(`button.page-mark[aria-label*="${words}"]`);
const heading = () => page().locator('.inspector-name').innerText();

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  await page().evaluate(
    ({ name, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, content: [...bytes] },
  );
}

/** Opens the app and a pdf in it, at its pages. */
async function openPages(name: string, bytes: Uint8Array, options: BrowserContextOptions = {}): Promise<void> {
  opened = await openPage('', options);
  await page().waitForSelector('#graph canvas');
  await drop(name, bytes);
  await page().locator('.dialog-footer .button.primary').click();
  await page().locator('.reading-views .segment').nth(1).click();
  await sheet(1).locator('canvas').waitFor();
}

/** Text that is painted upright on a page that is turned by 90 degrees. */
const upright = (x: number, y: number, text: string): string => `BT /F1 10 Tf 0 1 -1 0 ${x} ${y} Tm (${text}) Tj ET\n`;

const FILLER = 10;
const LAST = FILLER + 5;

/** A resolution of our own: pages plain, turned and cropped, turned with the text, and one that is lost. */
const OWN = makePdf({
  pages: [
    print(72, 780, 'RESOLUTION 209 (Rev. Busan, 2014)') +
      print(72, 750, 'The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),') +
      print(72, 720, 'recalling') +
      print(72, 690, 'a)') +
      print(110, 690, 'Resolution 140 (Rev. Guadalajara, 2010)') +
      print(72, 640, 'b)') +
      print(110, 640, 'Resolution 101 (Rev. Guadalajara, 2010)'),
    upright(300, 110, 'c\\)') + upright(300, 150, 'Resolution 102 \\(Rev. Guadalajara, 2010\\)'),
    print(100, 400, 'd)') + print(140, 400, 'Resolution 133 (Rev. Guadalajara, 2010)'),
    print(72, 700, 'nothing'),
    ...Array.from({ length: FILLER }, (_, at) => print(72, 700, `${at + 1} buoys are painted.`)),
    print(72, 400, 'e)') + print(110, 400, 'Resolution 172 (Rev. Guadalajara, 2010)'),
  ],
  page: (at) =>
    at === 1
      ? '/Rotate 90/CropBox[50 60 500 700]'
      : at === 2
        ? '/Rotate 270/CropBox[60 40 560 640]/UserUnit 1.5'
        : at === 3
          ? null
          : '',
});

/** A black square of 16 by 16 as JPEG 2000. */
const BLACK = Buffer.from(
  'ff4fff510029000000000010000000100000000000000000000000100000001000000000000000000001070101ff52000c00000001000004040001' +
    'ff5c00044040ff90000a0000000000180001ff93df8038115054aff4c87fffd9',
  'hex',
).toString('latin1');

/** The ink of the page under a mark and `pad` pixels around it; lengths in pixels of the screen. */
async function inkAround(mark: Locator, pad: number) {
  return mark.evaluate((element, pad) => {
    const canvas = element.closest('.page-sheet')!.querySelector('canvas')!;
    const paper = canvas.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const scale = canvas.width / paper.width;
    const left = Math.round((box.left - paper.left - pad) * scale);
    const top = Math.round((box.top - paper.top - pad) * scale);
    const width = Math.round((box.width + 2 * pad) * scale);
    const height = Math.round((box.height + 2 * pad) * scale);
    const { data } = canvas.getContext('2d')!.getImageData(left, top, width, height);
    const ends = { left: width, top: height, right: -1, bottom: -1 };
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (data[4 * (y * width + x)]! > 128) continue;
        ends.left = Math.min(ends.left, x);
        ends.right = Math.max(ends.right, x + 1);
        ends.top = Math.min(ends.top, y);
        ends.bottom = Math.max(ends.bottom, y + 1);
      }
    return {
      width: box.width,
      height: box.height,
      /** How far the ink begins and ends within the mark; negative where it reaches out of it. */
      inset: {
        left: ends.left / scale - pad,
        top: ends.top / scale - pad,
        right: box.width + pad - ends.right / scale,
        bottom: box.height + pad - ends.bottom / scale,
      },
    };
  }, pad);
}

/** The letters fill the mark and do not reach out of it, by pixels. */
async function expectOverLetters(mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  await mark.locator('xpath=ancestor::section[1]//canvas').waitFor({ state: 'attached' });
  // A picture of another size is replaced when the zoom is calm.
  await expect
    .poll(() =>
      mark.evaluate((element) => {
        const canvas = element.closest('.page-sheet')!.querySelector('canvas')!;
        return Math.abs(canvas.width / canvas.getBoundingClientRect().width - devicePixelRatio) < 0.02;
      }),
    )
    .toBe(true);
  const { inset, width, height } = await inkAround(mark, 3);
  for (const side of [inset.left, inset.right, inset.top, inset.bottom]) expect(side).toBeGreaterThan(-1.5);
  const [along, across] = width > height ? [inset.left + inset.right, width] : [inset.top + inset.bottom, height];
  expect(along).toBeLessThan(0.05 * across);
}

describe.skipIf(!hasApp())('the pages of a pdf', () => {
  test('are one choice away from its text, and the choice is remembered', async () => {
    await openPages('own.pdf', OWN);
    expect(await sheet(1).getByRole('img').first().getAttribute('aria-label')).toContain('“Text”');
    expect(await page().locator('.page-sheet').count()).toBe(LAST);
    // The choice is remembered by itself; the document is new again.
    await page().waitForTimeout(2000);
    await page().evaluate(async () => {
      const asked = indexedDB.open('recital');
      await new Promise((resolve) => (asked.onsuccess = resolve));
      const cleared = asked.result.transaction('workspaces', 'readwrite').objectStore('workspaces').clear();
      await new Promise((resolve) => (cleared.onsuccess = resolve));
      asked.result.close();
    });
    await page().reload();
    await page().waitForSelector('#graph canvas');
    await drop('own.pdf', OWN);
    await page().locator('.dialog-footer .button.primary').click();
    await sheet(1).locator('canvas').waitFor();
    await page().getByRole('radio', { name: 'Text', exact: true }).click();
    await page().locator('.reading-text').waitFor();
    expect(await page().locator('.page-sheet').count()).toBe(0);
  });

  test.each([1, 2])(
    'have their marks over the letters, at %f pixels a pixel, cropped, turned and zoomed',
    async (dpr) => {
      await openPages('own.pdf', OWN, { deviceScaleFactor: dpr });
      const bar = page().getByRole('toolbar', { name: 'Pages and zoom' });
      for (const zoom of ['100%', '125%', '200%']) {
        while ((await bar.locator('output').innerText()) !== zoom)
          await bar.getByRole('button', { name: 'Zoom in' }).click();
        for (const words of ['Resolution 140', 'Resolution 101', 'Resolution 102', 'Resolution 133']) {
          if (!(await markOf(words).count()))
            await pages().evaluate((element) => element.scrollBy(0, element.clientHeight));
          await expectOverLetters(markOf(words).first());
        }
        await pages().evaluate((element) => element.scrollTo(0, 0));
      }
    },
  );

  test('are linked with the graph both ways', async () => {
    await openPages('own.pdf', OWN);
    await markOf('Resolution 140').click();
    await expect.poll(heading).toBe('PP Resolution 140');
    await expect.poll(() => page().locator('.page-mark.selected').count()).toBe(1);
    expect(await pages().evaluate((element) => element.scrollTop)).toBe(0);
    await page().getByRole('combobox').fill('172');
    await page().getByRole('option').first().click();
    await expect.poll(heading).toBe('PP Resolution 172');
    const selected = page().locator('.page-mark.selected');
    await selected.waitFor();
    expect(await selected.getAttribute('aria-label')).toContain('172');
    const [mark, view] = [await selected.boundingBox(), await pages().boundingBox()];
    expect(mark!.y).toBeGreaterThan(view!.y);
    expect(mark!.y + mark!.height).toBeLessThan(view!.y + view!.height);
    expect(await page().locator('.pages-number').innerText()).toBe(`Page ${LAST} of ${LAST}`);
    await page().locator('.clause-tree summary').click();
    await page().locator('.clause-tree button', { hasText: 'a)' }).first().click();
    await expect.poll(() => page().locator('.pages-number').innerText()).toBe(`Page 1 of ${LAST}`);
  });

  test('are drawn only near the part in sight, and given back', async () => {
    await openPages('own.pdf', OWN);
    const drawn = () => page().locator('.page-sheet canvas').count();
    await expect.poll(drawn).toBeGreaterThan(1);
    expect(await drawn()).toBeLessThan(6);
    await pages().evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await sheet(LAST).locator('canvas').waitFor();
    expect(await sheet(1).locator('canvas').count()).toBe(0);
    expect(await drawn()).toBeLessThan(6);
    await page().getByRole('button', { name: 'Close' }).first().click();
    await pages().waitFor({ state: 'detached' });
  });

  test('that cannot be drawn say so in place', async () => {
    await openPages('own.pdf', OWN);
    await sheet(4).getByText('cannot be drawn').waitFor();
    expect(await sheet(3).getByText('cannot be drawn').count()).toBe(0);
    await sheet(5).scrollIntoViewIfNeeded();
    await sheet(5).locator('canvas').waitFor();
  });

  test('show pictures that are coded as JPEG 2000', async () => {
    const picture = stream(
      BLACK,
      '/Type/XObject/Subtype/Image/Width 16/Height 16/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/JPXDecode',
    );
    const pages = [`${print(72, 700, 'RESOLUTION 209 (Rev. Busan, 2014)')}q 200 0 0 200 100 300 cm /J Do Q`];
    await openPages('picture.pdf', makePdf({ pages, objects: [picture], resources: '/XObject<</J 20 0 R>>' }));
    const grey = await sheet(1)
      .locator('canvas')
      .evaluate((element) => {
        const { width, height } = element as HTMLCanvasElement;
        const context = (element as HTMLCanvasElement).getContext('2d')!;
        const at = (x: number, y: number) =>
          context.getImageData((x / 595) * width, (1 - y / 842) * height, 1, 1).data[0];
        return [at(200, 400), at(80, 400)];
      });
    expect(grey).toEqual([0, 255]);
  });

  test('are walked and zoomed by keys', async () => {
    await openPages('own.pdf', OWN);
    await pages().focus();
    await page().keyboard.press('Tab');
    const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toContain('Resolution 140');
    const met = [await focused()];
    for (let step = 0; step < 12 && !(await focused()).includes('172'); step++) {
      await page().keyboard.press('ArrowDown');
      await expect.poll(focused).not.toBe(met.at(-1));
      met.push(await focused());
    }
    for (const number of ['140', '101', '102', '133', '172'])
      expect(met.some((name) => name.includes(`Resolution ${number}`))).toBe(true);
    await page().keyboard.press('Enter');
    await expect.poll(heading).toBe('PP Resolution 172');
    await page().keyboard.press('+');
    expect(await page().locator('.pages-zoom').innerText()).toBe('125%');
    expect(await focused()).toContain('172');
    await page().keyboard.press('-');
    await page().keyboard.press('-');
    await page().keyboard.press('0');
    expect(await page().locator('.pages-zoom').innerText()).toBe('100%');
  });

  test('need the file: when it is gone the text stays, and the same file brings them back', async () => {
    opened = await openPage();
    await page().waitForSelector('#graph canvas');
    // It can be read once, for its text, and never after.
    await page().evaluate(() => {
      const own = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = function () {
        File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
        return own.call(this);
      };
      Reflect.set(window, 'putBack', () => {
        File.prototype.arrayBuffer = own;
      });
    });
    await drop('own.pdf', OWN);
    await page().locator('.dialog-footer .button.primary').click();
    await page().getByRole('radio', { name: 'Pages', exact: true }).click();
    await page().getByText('Drop it again to see its pages').waitFor();
    await page().locator('.reading-text').waitFor();
    await page().evaluate(() => (Reflect.get(window, 'putBack') as () => void)());
    await drop('moved.pdf', OWN);
    await sheet(1).locator('canvas').waitFor();
  });

  test('of a document of an earlier session: its evidence says which file to drop', async () => {
    opened = await openPage();
    await page().waitForSelector('#graph canvas');
    await page().locator('.disclose').first().click();
    await page()
      .getByText(/^Drop .+ onto this page to see this place in the document/)
      .first()
      .waitFor();
  });
});

describe.skipIf(!hasApp()).each(['light', 'dark'] as const)(
  'in %s, axe finds nothing wrong with the pages',
  (colorScheme) => {
    test.each([1440, 360])('%i pixels wide', async (width) => {
      await openPages('own.pdf', OWN, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      await page().locator('.toast').waitFor({ state: 'detached' });
      expect(await findProblems(page())).toEqual([]);
      expect(await page().evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  },
);

/** The seed document as a pdf lies beside the repository, for its text is not ours to hold. */
const FORMS = new URL('../../../shared/corpus/seed/forms/', import.meta.url);

describe.skipIf(!hasApp() || !existsSync(FORMS)).each(['ar.pdf', 'en.pdf', 'seed_auto.pdf', 'seed_typed.pdf'])(
  'the pages of %s',
  (file) => {
    test('have ink under every mark', async () => {
      await openPages(file, readFileSync(new URL(file, FORMS)), { deviceScaleFactor: 3 });
      const first = sheet(1).locator('.page-mark');
      expect(await first.count()).toBeGreaterThan(3);
      for (const mark of await first.all()) {
        const { inset, height } = await inkAround(mark, 0);
        expect(inset.left).toBeLessThan(0.9 * height);
        expect(inset.right).toBeLessThan(0.9 * height);
        expect(inset.top + inset.bottom).toBeLessThan(0.75 * height);
      }
    });
  },
);
