import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { collectCorpus } from './documents.ts';
import { type DocumentReading, rowOf } from './row.ts';

/**
 * A program of its own: reads the corpus with the code in the folder that its argument names, and prints what it found
 * as JSON. The documents are those of this working tree, so that both sides read the same ones; facts come from the
 * folder, as its code does.
 */
async function main(folder: string): Promise<void> {
  const load = (path: string): Promise<unknown> => import(new URL(path, pathToFileURL(`${folder}/`)).href);
  const { ingest } = (await load('src/ingest/index.ts')) as typeof import('../../../src/ingest/index.ts');
  const { loadRegistry } = (await load('src/cli/facts.ts')) as typeof import('../../../src/cli/facts.ts');
  const { readAsset } = (await load('src/cli/assets.ts')) as typeof import('../../../src/cli/assets.ts');
  const registry = await loadRegistry();
  const readings: DocumentReading[] = [];
  for (const { name, language, bytes } of collectCorpus().documents) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    const { document, extraction, diagnostics } = await ingest(bytes(), file, { registry, asset: readAsset });
    readings.push({
      document: name,
      language,
      text: document && createHash('sha256').update(document.text).digest('hex'),
      errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      rows: (extraction?.citations ?? []).map((citation) => rowOf(name, citation)),
    });
  }
  process.stdout.write(JSON.stringify(readings));
}

await main(process.argv[2]!);
