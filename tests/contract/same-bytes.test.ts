import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { DECK_FORMAT_IDS } from '../../src/briefing/index.ts';
import { GRAPH_FORMAT_IDS } from '../../src/exchange/index.ts';

/** Five that write numbers or letters otherwise than the first does; in Turkish i and I are no pair. */
const LOCALES = ['en_US', 'fr_FR', 'ru_RU', 'ar_EG', 'zh_CN', 'tr_TR'];
/** West and east of Greenwich, half an hour off, and beyond the date line. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'];

interface Written {
  readonly number: string;
  readonly zones: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

async function writtenIn(locale: string): Promise<Written> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'tests/helpers/hash-exports.ts', ...ZONES],
    { env: { ...process.env, LC_ALL: `${locale}.UTF-8`, LANG: `${locale}.UTF-8` } },
  );
  return JSON.parse(stdout) as Written;
}

/** In each of the locales, as many at a time as the machine has processors: each is a program of its own. */
async function writtenInAll(locales: readonly string[]): Promise<ReadonlyMap<string, Written>> {
  const waiting = [...locales];
  const written = new Map<string, Written>();
  const work = async (): Promise<void> => {
    for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift())
      written.set(locale, await writtenIn(locale));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), locales.length) }, work));
  return written;
}

test('every file is the same, whatever the machine speaks and wherever it stands', async () => {
  const written = await writtenInAll(LOCALES);
  const first = written.get(LOCALES[0]!)!;
  const { hour: _, ...wanted } = first.zones.UTC!;
  expect(Object.keys(wanted)).toHaveLength(GRAPH_FORMAT_IDS.length + DECK_FORMAT_IDS.length);
  const numbers = new Set([first.number]);
  for (const locale of LOCALES) {
    const { number, zones } = written.get(locale)!;
    numbers.add(number);
    // The program did stand somewhere else.
    expect(new Set(Object.values(zones).map(({ hour }) => hour)).size).toBe(ZONES.length);
    for (const [zone, { hour: __, ...hashes }] of Object.entries(zones))
      expect(hashes, `${locale}, ${zone}`).toEqual(wanted);
  }
  // And it did speak otherwise.
  expect(numbers.size).toBeGreaterThan(3);
}, 300_000);
