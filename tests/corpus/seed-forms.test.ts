import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/cli/facts.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Extraction } from '../../src/model/index.ts';

/** The seed document in other formats lies beside the repository, for its text is not ours to hold. */
const SEED = new URL('../../../shared/corpus/seed/', import.meta.url);
const TEXT = '000_5d56d7c949855b6d.txt';
const here = existsSync(new URL(TEXT, SEED));

/** Each form, and the F1 of its clauses against the plain text; a new reader adds its forms. */
const FORMS: readonly { readonly file: string; readonly clauses: number }[] = [
  { file: 'forms/seed_typed.pdf', clauses: 0.98 },
  { file: 'forms/seed_auto.pdf', clauses: 0.98 },
];

const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(file, SEED)));

async function read(file: string): Promise<Extraction> {
  const { extraction, diagnostics } = await ingest(bytesOf(file), file, { registry: await loadRegistry() });
  if (extraction === null) throw new Error(`${file}: ${diagnostics.map(({ code }) => code).join(' ')}`);
  return extraction;
}

const citationsOf = ({ citations }: Extraction): string[] => citations.map(({ id, locator }) => `${locator} ${id}`);
const clausesOf = ({ clauses }: Extraction): string[] => clauses.map(({ kind, locator }) => `${locator} ${kind}`);

/** Harmonic mean of precision and recall of what was found, each item counted once. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const right = new Set(found.filter((item) => wanted.includes(item))).size;
  return (2 * right) / (found.length + wanted.length);
}

describe.skipIf(!here)('the seed document in other formats (needs ../shared/corpus/seed)', () => {
  test.each(FORMS)('$file: the citations and clauses of the plain text', async ({ file, clauses }) => {
    const text = await read(TEXT);
    const form = await read(file);
    expect(citationsOf(form)).toEqual(citationsOf(text));
    const [found, wanted] = [clausesOf(form), clausesOf(text)];
    const score = f1(found, wanted);
    console.log(
      `${file}: clauses F1 ${score.toFixed(3)}; missing ${JSON.stringify(wanted.filter((item) => !found.includes(item)))}, ` +
        `more ${JSON.stringify(found.filter((item) => !wanted.includes(item)))}`,
    );
    expect(score).toBeGreaterThanOrEqual(clauses);
  });

  test('ar.pdf: every line in the order in which it is read', async () => {
    const { document } = await ingest(bytesOf('forms/ar.pdf'), 'ar.pdf', { registry: await loadRegistry() });
    const lines = (text: string): string[] =>
      text
        .normalize('NFKC')
        .split('\n')
        .map((line) => line.trim());
    const wanted = lines(readFileSync(new URL('forms/ar.txt', SEED), 'utf8'));
    const found = lines(document?.text ?? '');
    const exact = wanted.filter((line) => found.includes(line)).length;
    expect(exact / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});
