import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/cli/facts.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Extraction, SourceDocument } from '../../src/model/index.ts';
import { readDocument } from '../../src/readers/index.ts';

/** The seed document in other formats lies beside the repository, for its text is not ours to hold. */
const SEED = new URL('../../../shared/corpus/seed/', import.meta.url);
const TEXT = '000_5d56d7c949855b6d.txt';
const here = existsSync(new URL(TEXT, SEED));

/** Each form, and the F1 of its clauses against the plain text; a new reader adds its forms. */
const FORMS: readonly { readonly file: string; readonly clauses: number }[] = [
  { file: 'forms/seed_typed.docx', clauses: 1 },
  { file: 'forms/seed_auto.docx', clauses: 1 },
  { file: 'forms/seed_auto.html', clauses: 1 },
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

  async function documentOf(name: string): Promise<SourceDocument> {
    const { document, diagnostics } = await readDocument({ name, bytes: bytesOf(name), sha256: '0'.repeat(64) });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return document!;
  }

  test.each([
    ['forms/seed_auto.docx', 35],
    ['forms/seed_typed.docx', 0],
    ['forms/seed_auto.html', 35],
  ])('%s: %i labels that the file counts', async (file, count) => {
    const { labels = [] } = (await documentOf(file)).blocks;
    expect(labels.filter((label) => label !== null)).toHaveLength(count);
  });

  test('ar.docx is its text, line by line; en.docx has no page heads', async () => {
    const lines = (text: string): string[] =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const { text } = await documentOf('forms/ar.docx');
    expect(lines(text)).toEqual(lines(readFileSync(new URL('forms/ar.txt', SEED), 'utf8')));
    expect(lines((await documentOf('forms/en.docx')).text)[0]).toMatch(/ 75 \(/);
  });
});
