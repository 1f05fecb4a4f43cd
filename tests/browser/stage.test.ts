import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { overlaps } from '../../src/drawing/geometry.ts';
import { ROOT } from '../../src/launch/root.mjs';
import { connectBrowser } from '../helpers/open-page.ts';
import type {} from './pages/stage-page.ts';

/** The stage alone, on a page of its own with the policy of the app, in a real browser. */

let server: ViteDevServer;
let browser: Browser;
let address = '';

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: '.build/stage-page',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 4391, hmr: false },
    optimizeDeps: { entries: [], include: ['graphology', 'sigma', 'sigma/rendering', 'sigma/utils'] },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}tests/browser/pages/stage.html`;
  browser = await connectBrowser();
});

afterAll(async () => {
  await server?.close();
});

let page: Page;
const errors: string[] = [];

afterEach(async () => {
  await page.context().close();
  expect(errors.splice(0)).toEqual([]);
});

const still = (): Promise<unknown> =>
  page.waitForFunction(
    () => window.stagePage?.stage.renderer() !== 'none' && !window.stagePage.stage.isMoving(),
    undefined,
    { timeout: 30_000 },
  );

async function open(query: string, before?: () => void): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  if (before) await page.addInitScript(before);
  await page.goto(`${address}?${query}`);
  await page.waitForFunction(() => window.stagePage !== undefined);
}

const centreOf = async (id: string): Promise<{ x: number; y: number }> => {
  const box = await page.evaluate((node) => window.stagePage.stage.boxOf(node), id);
  if (!box) throw new Error(`not drawn: ${id}`);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
};

const events = (): Promise<string[]> => page.evaluate(() => window.stagePage.events.splice(0));
const last = async (): Promise<string | undefined> =>
  (await events()).filter((name) => !name.startsWith('hover')).at(-1);

/** Share of the middle of the page that is not one of its two commonest colours: 0 when nothing is drawn. */
async function inked(): Promise<number> {
  const blob = await page.evaluate(async () => {
    const picture = await createImageBitmap(await window.stagePage.stage.snapshotPng());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(200, 60, picture.width - 220, picture.height - 80);
    let coloured = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!];
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured++;
    }
    return coloured / (data.length / 4);
  });
  return blob;
}

const noOverlaps = async (): Promise<number> => {
  const labels = await page.evaluate(() => window.stagePage.stage.placedLabels());
  labels.forEach(({ box }, i) => {
    for (const other of labels.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
  });
  return labels.length;
};

describe.each(['theme=light', 'theme=dark&dir=rtl'])('%s', (look) => {
  test('labels never overlap: in the focus, in the whole, near and far', async () => {
    await open(`view=focus&${look}`);
    await still();
    expect(await noOverlaps()).toBeGreaterThan(20);
    await page.evaluate(() => window.stagePage.show('whole'));
    await still();
    await noOverlaps();
    for (let i = 0; i < 4; i++) {
      await page.evaluate(() => window.stagePage.stage.zoomIn());
      await still();
      await noOverlaps();
    }
    expect(await noOverlaps()).toBeGreaterThan(10);
    expect(await page.evaluate(() => window.stagePage.stage.zoom())).toBeGreaterThan(3);
  });
});

describe('very many edges', () => {
  test('are all in the picture, stay in place while it is moved, and step back from what is pointed at', async () => {
    await open('view=large');
    await still();
    const lines = page.locator('main canvas').nth(1);
    const look = () => lines.evaluate(({ style }) => ({ transform: style.transform, opacity: style.opacity }));
    expect((await look()).transform).toBe('');
    // So many lie over each other that they are a little fainter than one alone.
    expect(Number((await look()).opacity)).toBeGreaterThan(0.9);
    expect(await inked()).toBeGreaterThan(0.12);
    // It stands like that for a moment only.
    const seen = await lines.evaluateHandle((canvas) => {
      const transforms: string[] = [];
      new MutationObserver(() => transforms.push(canvas.style.transform)).observe(canvas, { attributes: true });
      return transforms;
    });
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -200);
    const moved = expect.stringMatching(/^translate\(.+\) scale\(1\.\d+\)$/);
    await expect.poll(() => seen.jsonValue()).toContainEqual(moved);
    await still();
    expect((await look()).transform).toBe('');
    const id = await page.evaluate(
      () => window.stagePage.view.nodes.reduce((most, node) => (node.degree > most.degree ? node : most)).id,
    );
    await page.evaluate(() => window.stagePage.stage.fit());
    await still();
    const { x, y } = await centreOf(id);
    await page.mouse.move(x, y);
    await still();
    expect(Number((await look()).opacity)).toBeLessThan(0.5);
    for (let i = 0; i < 9; i++) await page.evaluate(() => window.stagePage.stage.zoomIn());
    await still();
    // Near by they are curves with arrows.
    await page.evaluate((node) => window.stagePage.stage.focus(node), id);
    await still();
    expect(await lines.evaluate(({ style }) => style.display)).toBe('none');
  });
});

describe('the pointer', () => {
  test('hovers, clicks, unfolds and drags a node by its place on screen', async () => {
    await open('view=whole');
    await still();
    const id = 'n41';
    const { x, y } = await centreOf(id);
    await page.mouse.move(x, y);
    expect((await events()).at(-1)).toBe(`hover node ${id}`);
    await page.mouse.click(x, y);
    expect(await last()).toBe(`node ${id}`);
    await page.mouse.dblclick(x, y);
    expect(await last()).toBe(`unfold ${id}`);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    expect(await last()).toMatch(/^move n41 -?\d+\.\d\d -?\d+\.\d\d$/);
    const moved = await centreOf(id);
    expect(moved.x).toBeCloseTo(x + 40, 0);
    expect(moved.y).toBeCloseTo(y + 30, 0);
  });

  test('clicks edges on their curve, and the background', async () => {
    await open('view=focus');
    await still();
    const key = await page.evaluate(
      () => window.stagePage.view.edges.find(({ target }) => target.includes('Constitution'))!.key,
    );
    const middle = await page.evaluate((edge) => window.stagePage.stage.edgeMiddle(edge), key);
    await page.mouse.click(middle!.x, middle!.y);
    expect(await last()).toBe(`edge ${key}`);
    await page.mouse.click(1250, 70);
    expect(await last()).toBe('background');
  });

  test('pans and zooms; fit brings all back', async () => {
    await open('view=focus');
    await still();
    const before = await centreOf('focus');
    await page.mouse.move(700, 100);
    await page.mouse.wheel(0, -300);
    await still();
    expect(await page.evaluate(() => window.stagePage.stage.zoom())).toBeGreaterThan(1.2);
    await page.mouse.down();
    await page.mouse.move(600, 200, { steps: 3 });
    await page.mouse.up();
    await still();
    expect(await centreOf('focus')).not.toEqual(before);
    await page.evaluate(() => window.stagePage.stage.fit());
    await still();
    expect(await centreOf('focus')).toEqual(before);
  });
});

describe('what can go wrong', () => {
  test('WebGL that is lost is replaced, the place on screen kept', async () => {
    await open('view=focus');
    await still();
    await page.evaluate(() => window.stagePage.stage.zoomIn());
    await still();
    const before = await centreOf('focus');
    const drawn = await inked();
    expect(drawn).toBeGreaterThan(0.005);
    const ms = await page.evaluate(async () => {
      const started = performance.now();
      for (const canvas of document.querySelectorAll('canvas'))
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      const { stage } = window.stagePage;
      const waitFor = async (kind: string) => {
        while (stage.renderer() !== kind) await new Promise(requestAnimationFrame);
      };
      await waitFor('none');
      await waitFor('webgl');
      return performance.now() - started;
    });
    expect(ms).toBeLessThan(2000);
    await expect.poll(inked).toBeGreaterThan(drawn * 0.95);
    await still();
    expect(await page.evaluate(() => window.stagePage.stage.renderer())).toBe('webgl');
    expect(await centreOf('focus')).toEqual(before);
  });

  test('without WebGL the same is drawn on a plain canvas and can be clicked', async () => {
    await open('view=focus', () => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string, unknown?]) {
        return args[0].includes('webgl') ? null : Reflect.apply(original, this, args);
      } as typeof original;
    });
    await still();
    expect(await page.evaluate(() => window.stagePage.stage.renderer())).toBe('canvas');
    expect(await inked()).toBeGreaterThan(0.005);
    expect(await noOverlaps()).toBeGreaterThan(20);
    const { x, y } = await centreOf('focus');
    await page.mouse.click(x, y);
    expect(await last()).toBe('node focus');
  });

  test('a container without a size is waited for; unsound positions and empty views are drawn', async () => {
    await open('view=focus&hidden');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.stagePage.stage.boxOf('focus'))).toBeNull();
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('class'));
    await expect.poll(() => page.evaluate(() => window.stagePage.stage.boxOf('focus'))).not.toBeNull();
    await page.evaluate(() =>
      window.stagePage.showWith((layout) => ({
        ...layout,
        positions: new Map(
          [...layout.positions].map(([id, point], i) => [id, i % 5 ? point : { x: Number.NaN, y: 1 }]),
        ),
      })),
    );
    await still();
    expect(await inked()).toBeGreaterThan(0.005);
    await page.evaluate(() => window.stagePage.show('empty'));
    await still();
    expect(await page.evaluate(() => window.stagePage.stage.placedLabels().length)).toBe(0);
    await page.evaluate(() => window.stagePage.show('focus'));
    await still();
    expect(await noOverlaps()).toBeGreaterThan(20);
  });

  test('what was mounted is gone after kill', async () => {
    await open('view=focus');
    await still();
    await page.evaluate(() => window.stagePage.stage.kill());
    expect(await page.evaluate(() => document.querySelectorAll('main canvas').length)).toBe(0);
    await page.mouse.move(400, 300);
    await page.setViewportSize({ width: 900, height: 600 });
  });
});

describe('motion', () => {
  test('positions glide to their new places, and jump under reduced motion', async () => {
    await open('view=focus&motion');
    await still();
    const from = await centreOf('focus');
    await page.evaluate(() => window.stagePage.show('unfolded'));
    expect(await page.evaluate(() => window.stagePage.stage.isMoving())).toBe(true);
    await still();
    expect(await centreOf('focus')).not.toEqual(from);
    await page.evaluate(() => {
      window.stagePage.stage.setReducedMotion(true);
      window.stagePage.show('focus');
    });
    expect(await centreOf('focus')).toEqual(from);
  });
});
