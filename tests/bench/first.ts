import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../src/launch/chromium.mjs';
import { ROOT } from '../../src/launch/root.mjs';
import { ARGS, ENV } from './chromium.ts';
import { median } from './median.ts';
import { processorTime } from './page-time.ts';
import { goal } from './print.ts';
import { served } from './served.ts';

/** From navigation to the first useful picture, in milliseconds. */
const GOAL = 1500;
const ROUNDS = 5;

declare global {
  interface Window {
    /** When the first frame with nodes and names was seen, after navigation. */
    firstPicture: Promise<number>;
  }
}

/** The default dataset's first picture with nothing in the cache: how long it takes, and what it fetches. */
export async function benchFirst(): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) {
    console.log('\nfirst: no Chromium here; `npm test` installs one');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ARGS, env: ENV });
  try {
    await served({ configFile: path.join(ROOT, 'vite.config.ts') }, async (url) => {
      const visits = [];
      // The first one also warms the server and the disk.
      for (let round = 0; round <= ROUNDS; round++) visits.push(await visit(browser, url));
      const [, ...counted] = visits;
      const shown = counted.map(({ ms }) => ms);
      const { requests, kB } = counted[0]!;
      console.log('\nfirst, default dataset, empty cache: from navigation to the frame with nodes and names');
      console.log(
        `  ${ROUNDS} visits: median ${median(shown).toFixed(0)} ms, most ${Math.max(...shown).toFixed(0)} ms`,
      );
      console.log(
        `  of that, processor time of the page: median ${median(counted.map(({ worked }) => worked)).toFixed(0)} ms`,
      );
      console.log(`  until then ${requests} requests, ${kB.toFixed(0)} kB packed`);
      console.log(goal(median(shown) <= GOAL, `at most ${GOAL} ms`));
    });
  } finally {
    await browser.close();
  }
}

interface Visit {
  readonly ms: number;
  readonly worked: number;
  readonly requests: number;
  /** As it is sent by a server that packs, in kilobytes. */
  readonly kB: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  await page.addInitScript(() => {
    window.firstPicture = new Promise((resolve) => {
      let nodes = false;
      let names = false;
      const seen = (): void => {
        if (nodes && names) requestAnimationFrame(() => resolve(performance.now()));
      };
      const gl = WebGL2RenderingContext.prototype;
      const { drawArraysInstanced } = gl;
      gl.drawArraysInstanced = function (...given) {
        nodes ||= given[3] > 0;
        seen();
        return drawArraysInstanced.apply(this, given);
      };
      const plain = CanvasRenderingContext2D.prototype;
      const { fillText } = plain;
      plain.fillText = function (...given) {
        names = true;
        seen();
        return fillText.apply(this, given);
      };
    });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await page.evaluate(() => window.firstPicture);
  const worked = await processorTime(session);
  const fetched = await Promise.all([...bodies]);
  await context.close();
  const packed = fetched.reduce((sum, body) => sum + gzipSync(body).length, 0);
  return { ms, worked, requests: fetched.length, kB: packed / 1000 };
}
