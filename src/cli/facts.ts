import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  CURATED_FILES,
  type CuratedKey,
  loadCuratedFacts,
  makeRegistry,
  type Registry,
  SUMMARIES_FOLDER,
} from '../registry/index.ts';

const DATA = new URL('../../graph-data/', import.meta.url);

/** The dataset that commands use when none is named. */
export const DEFAULT_DATASET = fileURLToPath(new URL('datasets/wsis-resolution-75.json', DATA));

let loaded: Promise<Registry> | null = null;

/** The registry of the curated facts that come with Recital; read once. */
export function loadRegistry(): Promise<Registry> {
  loaded ??= readRegistry();
  return loaded;
}

async function readRegistry(): Promise<Registry> {
  const folder = new URL('curated/', DATA);
  const summaryFolder = new URL(`${SUMMARIES_FOLDER}/`, folder);
  const entries = Object.entries(CURATED_FILES) as [CuratedKey, string][];
  const files = Object.fromEntries(
    await Promise.all(entries.map(async ([key, name]) => [key, await readJson(new URL(name, folder))] as const)),
  ) as Record<CuratedKey, unknown>;
  const names = await listed(summaryFolder);
  const summaries = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readJson(new URL(name, summaryFolder))] as const)),
  );
  const facts = loadCuratedFacts({ ...files, summaries });
  if (!facts.ok)
    throw new Error(
      `curated facts: ${facts.diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join('; ')}`,
    );
  return makeRegistry(facts.value);
}

const readJson = async (file: URL): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const listed = async (folder: URL): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    return [];
  }
};
