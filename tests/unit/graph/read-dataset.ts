import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../graph-data/datasets/', import.meta.url);

/** The datasets of the repository, as they are on disk, by file name. */
export const readDatasets = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
  );
