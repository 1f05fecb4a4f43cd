import { describe, expect, test } from 'vitest';
import { hasHostileFiles, hostileFiles, readHostile } from './hostile-files.ts';
import { ingestTimed } from './registry.ts';

/**
 * Probes of our own for procedures that look far ahead or back: each is a run of the beginning of something that never
 * ends. They are read as Chinese, whatever their letters, so that the whole extraction runs over them.
 */
const PROBES: Readonly<Record<string, string>> = {
  ordinals: '第',
  'numbers that nothing follows': '第1号',
  'citations without end': '第1号决议、',
  'open brackets': '第1号决议（',
  'years without end': '第1号决议（2010年，',
  'ranges of ranges': '第1至2、3至',
  'titles without end': '《',
  'paragraphs without end': '第35段第',
  'labels without text': 'a)\n',
  'sections without text': '考虑到\n',
  'action lines': 'C5、C7、',
  'blank lines': ' \u3000\t\n',
  'carriage returns': '\r',
  digits: '1234567890',
  'digits and slashes': '11/11',
  'bodies side by side': '理事会全权代表大会',
  'combining marks': 'e\u0301\u0301',
  'direction marks': '\u202e\u2066',
};

const LENGTH = 20_000;
/**
 * Four times the text may take so many times as long: linear, with room for a busy machine and for the step where what
 * is found no longer fits into the youngest part of the memory. What grows with the square takes sixteen times as long.
 */
const TIMES = 4;
const GROWTH = 9;
/** Below this the clock and the rest of the machine decide. */
const FLOOR_MS = 25;
/** What else the machine does can spoil one measurement, not three. */
const OPTIONS = { timeout: 60_000, retry: 2 };

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** Medians of five runs for each text, taken in turn so that a slow moment of the machine meets all of them. */
async function mediansMs(...texts: readonly string[]): Promise<number[]> {
  const times: number[][] = texts.map(() => []);
  for (let run = 0; run < 5; run++)
    for (const [at, text] of texts.entries())
      times[at]!.push((await ingestTimed(bytesOf(text), 'probe.txt', { language: 'zh' })).ms);
  return times.map(median);
}

async function expectLinear(once: string): Promise<number> {
  const [short, long] = (await mediansMs(once, once.repeat(TIMES))) as [number, number];
  expect(long, `${short.toFixed(1)} ms → ${long.toFixed(1)} ms`).toBeLessThan(Math.max(short * GROWTH, FLOOR_MS));
  return short;
}

describe('four times the text takes at most nine times as long', () => {
  test.each(Object.entries(PROBES))('%s', OPTIONS, async (_, unit) => {
    await expectLinear(unit.repeat(Math.ceil(LENGTH / unit.length)));
  });
});

describe.skipIf(!hasHostileFiles)('probes of the collection, read as Chinese (needs ../shared/hostile)', () => {
  const probes = hostileFiles('text').filter((entry) => entry.class === 'redos');

  test.each(probes.map((entry) => [entry.file, entry.maxMs] as const))('%s', OPTIONS, async (file, maxMs) => {
    const text = new TextDecoder().decode(readHostile(file));
    expect(await expectLinear(text)).toBeLessThan(maxMs * 2);
  });
});
