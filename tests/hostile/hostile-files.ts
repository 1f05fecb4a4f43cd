import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../shared/hostile/', import.meta.url);

export interface HostileFile {
  /** Path below the folder, e.g. `text/empty.txt`. */
  readonly file: string;
  readonly what: string;
  readonly class: string;
  readonly expected: string;
  /** Null: either, but said clearly. */
  readonly mustLoad: boolean | null;
  readonly maxMs: number;
}

/** Whether the collection lies beside this repository; tests that need it say that they skipped. */
export const hasHostileFiles = existsSync(new URL('manifest.json', FOLDER));

export const hostileFiles = (folder: string): readonly HostileFile[] =>
  hasHostileFiles
    ? (JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')) as HostileFile[]).filter(({ file }) =>
        file.startsWith(`${folder}/`),
      )
    : [];

/** Where a file of the collection lies. */
export const hostilePath = (file: string): string => `${fileURLToPath(FOLDER)}${file}`;

export const readHostile = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(hostilePath(file)));
