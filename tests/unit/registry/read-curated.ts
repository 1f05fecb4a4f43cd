import { readdirSync, readFileSync } from 'node:fs';
import { CURATED_FILES, type CuratedFiles, type CuratedKey, SUMMARIES_FOLDER } from '../../../src/registry/index.ts';

export const CURATED_FOLDER = new URL('../../../graph-data/curated/', import.meta.url);

export const readCuratedText = (file: string): string => readFileSync(new URL(file, CURATED_FOLDER), 'utf8');

/** The curated files of the repository, parsed. */
export function readCuratedFiles(): CuratedFiles {
  const lists = Object.fromEntries(
    Object.entries(CURATED_FILES).map(([key, file]) => [key, JSON.parse(readCuratedText(file))]),
  ) as Record<CuratedKey, unknown>;
  return { ...lists, summaries: readSummaries() };
}

function readSummaries(): Readonly<Record<string, unknown>> {
  const hasFolder = readdirSync(CURATED_FOLDER).includes(SUMMARIES_FOLDER);
  const files = hasFolder ? readdirSync(new URL(`${SUMMARIES_FOLDER}/`, CURATED_FOLDER)) : [];
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, JSON.parse(readCuratedText(`${SUMMARIES_FOLDER}/${file}`))]),
  );
}
