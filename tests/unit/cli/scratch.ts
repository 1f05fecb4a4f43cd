import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** Documents written for the tests of the command line; what is read of them is theirs to state. */
export const DOCUMENTS = {
  buoys: fileURLToPath(new URL('../../fixtures/cli/buoys.txt', import.meta.url)),
  lighthouses: fileURLToPath(new URL('../../fixtures/cli/lighthouses.txt', import.meta.url)),
} as const;

/** A folder for one test file, gone when its tests have run. */
export function makeScratch() {
  const folder = mkdtempSync(path.join(tmpdir(), 'recital-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const place = (name: string): string => path.join(folder, name);
  return {
    place,
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(place(name), content);
      return place(name);
    },
    read: (name: string): string => readFileSync(place(name), 'utf8'),
  };
}
