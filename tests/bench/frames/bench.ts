import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../../../src/launch/chromium.mjs';
import { ROOT } from '../../../src/launch/root.mjs';
import { ARGS, ENV } from '../chromium.ts';
import { goal } from '../print.ts';
import type {} from './page.ts';

const SIZES = [
  { nodes: 1000, edges: 5000 },
  { nodes: 10_000, edges: 50_000 },
] as const;
const FRAMES = 20;
/** Frames of those whose tasks are looked at one by one. */
const TRACED = 8;
/** Goals at ten thousand nodes: shares of what plain sigma takes, and the longest task in milliseconds. */
const GOALS = { rest: 0.3, move: 0.1, longest: 100 } as const;

/** Milliseconds of processor time of one frame, in the page's process and in the one that draws. */
type Cost = number;

interface Costs {
  readonly first: Cost;
  readonly rest: Cost;
  readonly move: Cost;
  readonly highlight: Cost;
  /** Milliseconds of processor time of the page's longest task while opening, moving, pointing and filtering. */
  readonly longest: Readonly<Record<'open' | 'move' | 'highlight' | 'filter', number>>;
}

/** What a frame of our drawing costs beside one of plain sigma, the same things at the same places, in one Chromium. */
export async function benchFrames(): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) {
    console.log('\nframes: no Chromium here; `npm test` installs one');
    return;
  }
  const outDir = await mkdtemp(path.join(tmpdir(), 'recital-frames-'));
  await build({
    configFile: false,
    root: path.join(ROOT, 'tests/bench/frames'),
    base: './',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, target: 'chrome123' },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4591 },
  });
  const browser = await chromium.launch({ executablePath, args: ARGS, env: ENV });
  try {
    for (const size of SIZES) await beside(browser, server.resolvedUrls!.local[0]!, size);
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

async function beside(browser: Browser, url: string, { nodes, edges }: (typeof SIZES)[number]): Promise<void> {
  const address = (engine: string): string => `${url}?engine=${engine}&nodes=${nodes}&edges=${edges}`;
  const sigma = await costsOf(browser, address('sigma'));
  const ours = await costsOf(browser, address('ours'));
  console.log(`\nframes, ${nodes} nodes and ${edges} edges wished: processor time per frame, page and drawing`);
  for (const kind of ['first', 'rest', 'move', 'highlight'] as const) {
    const figures = `${ours[kind].toFixed(1).padStart(9)} ms  sigma ${sigma[kind].toFixed(1).padStart(9)} ms`;
    console.log(`${kind.padEnd(12)} ${figures}  ratio ${(ours[kind] / sigma[kind]).toFixed(3)}`);
  }
  for (const [kind, ms] of Object.entries(ours.longest)) {
    const theirs = sigma.longest[kind as keyof Costs['longest']];
    console.log(`longest task, ${kind.padEnd(10)} ${ms.toFixed(0).padStart(6)} ms  sigma ${theirs.toFixed(0)} ms`);
  }
  if (nodes < 10_000) return;
  // A frame of plain sigma draws all edges, also while it moves.
  const [rest, move] = [ours.rest / sigma.rest, ours.move / sigma.move];
  console.log(goal(rest <= GOALS.rest, `at rest at most ${GOALS.rest} of plain sigma`));
  console.log(goal(move <= GOALS.move, `while moving at most ${GOALS.move} of plain sigma`));
  const longest = Math.max(...Object.values(ours.longest));
  console.log(goal(longest <= GOALS.longest, `no task longer than ${GOALS.longest} ms`));
}

async function costsOf(browser: Browser, address: string): Promise<Costs> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await browser.newBrowserCDPSession();
  await page.goto('about:blank');
  const before = await settled(session);
  await page.goto(address);
  await page.evaluate(async () => void (await window.framesPage));
  const open = await longest(browser, page, () => page.evaluate(async () => (await window.framesPage).open()));
  const first = (await settled(session)) - before;
  const perFrame = async (kind: 'rest' | 'move' | 'highlight'): Promise<readonly [Cost, number]> => {
    await page.evaluate(async (of) => (await window.framesPage).frames(of, 2), kind);
    const make = (times: number) =>
      page.evaluate(async ([of, count]) => (await window.framesPage).frames(of, count), [kind, times] as const);
    const start = await settled(session);
    const made = await make(FRAMES);
    const end = await settled(session);
    return [(end - start) / made, await longest(browser, page, () => make(TRACED))];
  };
  const [rest] = await perFrame('rest');
  const [move, moving] = await perFrame('move');
  const [highlight, pointing] = await perFrame('highlight');
  const filter = await longest(browser, page, () => page.evaluate(async () => (await window.framesPage).filter()));
  await page.close();
  await session.detach();
  return { first, rest, move, highlight, longest: { open, move: moving, highlight: pointing, filter } };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself ran: a busy machine stretches the clock, and not the work. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of processor time of the longest task of the page's thread meanwhile. */
async function longest(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => thread(event)),
  );
  return traceEvents.reduce(
    (most, event) =>
      event.name.endsWith('RunTask') && pages.has(thread(event)) ? Math.max(most, (event.tdur ?? 0) / 1000) : most,
    0,
  );
}

/** Milliseconds that pages and the drawing process have used, once they rest. */
async function settled(session: CDPSession): Promise<number> {
  let last = await used(session);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await used(session);
    if (now - last < 12) return now;
    last = now;
  }
}

async function used(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce(
    (sum, { type, cpuTime }) => (type === 'renderer' || type === 'GPU' ? sum + cpuTime * 1000 : sum),
    0,
  );
}
