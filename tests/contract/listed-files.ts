import { readdirSync, readFileSync } from 'node:fs';

/**
 * Files of a folder of `src/` that define an entry of its list, by what such a file says (`defines`). A contract suite
 * compares them with the list: a file that is not listed would never be used and never be tested.
 */
export const definingFiles = (folder: string, defines: RegExp): string[] => {
  const place = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((file) => file.endsWith('.ts') && defines.test(readFileSync(new URL(file, place), 'utf8')))
    .map((file) => file.replace('.ts', ''))
    .sort();
};
