import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/cli/facts.ts';
import { ingestFile } from '../../src/cli/files.ts';
import type { IngestResult } from '../../src/ingest/index.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';
import { hasHostileFiles, hostileFiles, hostilePath, readHostile } from '../hostile/hostile-files.ts';

/** Every folder of the collection that holds documents. */
const files = ['docx', 'html', 'names', 'pdf', 'text'].flatMap((folder) =>
  hostileFiles(folder).map(({ file }) => file),
);
const nameOf = (file: string): string => basename(file);

/** How a document ends: whether it can be added, what is said of it, and enough of what was read to tell two apart. */
interface Outcome {
  readonly adds: boolean;
  readonly codes: readonly string[];
  readonly characters: number | null;
  readonly citations: readonly (string | null)[];
}

const outcomeOf = ({ document, extraction, patch, diagnostics }: IngestResult): Outcome => ({
  adds: patch !== null,
  codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  characters: document?.text.length ?? null,
  citations: extraction?.citations.map(({ id }) => id) ?? [],
});

/** Writes down what becomes of each file that the worker is asked to read, by its name, and changes nothing. */
function watchWorkers(outcomeOf: (result: IngestResult) => Outcome): void {
  const names = new Map<number, string>();
  const outcomes: Record<string, Outcome> = {};
  class WatchedWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'result') outcomes[names.get(data.job)!] = outcomeOf(data.result);
      });
    }
    override postMessage(order: { kind: string; job: number; name: string }, transfer?: unknown): void {
      if (order.kind === 'read') names.set(order.job, order.name);
      super.postMessage(order, transfer as Transferable[]);
    }
  }
  Object.assign(window, { Worker: WatchedWorker, workerOutcomes: outcomes });
}

interface Dropped {
  readonly name: string;
  /** In base 64. */
  readonly bytes: string;
}

/** Drops files on the window; many, in steps, so that no message to the page grows too large. */
async function drop({ page }: OpenPage, dropped: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle(() => new DataTransfer());
  for (const file of dropped)
    await data.evaluate(async (all, { name, bytes }) => {
      all.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name));
    }, file);
  await data.evaluate((all) => {
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: all, bubbles: true, cancelable: true }));
  });
}

describe.skipIf(!hasApp() || !hasHostileFiles)(
  'browser and command line give the same outcome for every hostile document (needs ../shared/hostile)',
  () => {
    let opened: OpenPage;
    let outcomes: Readonly<Record<string, Outcome>> = {};
    /** What the table of files shows, as `name: state`. */
    let shown: readonly string[] = [];

    beforeAll(async () => {
      opened = await openPage();
      const { page } = opened;
      // Both are sent as their text: nothing but what each is given may stand in them.
      await page.addInitScript({ content: `(${watchWorkers})(${outcomeOf})` });
      await page.reload();
      await page.waitForSelector('#graph canvas');
      await drop(
        opened,
        files.map((file) => ({ name: nameOf(file), bytes: Buffer.from(readHostile(file)).toString('base64') })),
      );
      await page.locator('.batch-table').waitFor();
      await page.waitForFunction(
        () => document.querySelector('.batch-table .state-waiting, .batch-table .state-reading') === null,
        undefined,
        { timeout: 240_000 },
      );
      outcomes = await page.evaluate(() => Reflect.get(window, 'workerOutcomes') as Record<string, Outcome>);
      shown = await page
        .locator('.batch-table tbody tr')
        .evaluateAll((rows) => rows.map((row) => `${row.querySelector('.batch-file')?.textContent}: ${row.className}`));
    }, 300_000);

    afterAll(async () => {
      if (!opened) return;
      await opened.close();
    });

    test('the names of the collection are told apart', () => {
      expect(new Set(files.map(nameOf)).size).toBe(files.length);
      expect(files.length).toBeGreaterThan(60);
    });

    test.each(files)('%s', async (file) => {
      const result = await ingestFile(hostilePath(file), await loadRegistry());
      expect(outcomes[nameOf(file)]).toEqual(outcomeOf(result));
    });

    test('the table of files shows these outcomes', () => {
      const stated = files.map((file) => {
        const name = nameOf(file);
        return `${name}: state-${outcomes[name]?.adds ? 'ready' : 'failed'}`;
      });
      expect([...shown].sort()).toEqual(stated.sort());
    });

    test('nothing in the files ran, asked for anything or broke the page', async () => {
      expect(await opened.page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined();
      expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    });
  },
);
