import { expect, test } from 'vitest';

/**
 * The suites that say what reading text must yield, as one file: each mutant then costs one loading of the grammars.
 * Properties of texts made by chance are left out: the score must not depend on luck.
 */
const SUITES = import.meta.glob([
  '../unit/extract/*.test.ts',
  '!../unit/extract/properties.test.ts',
  '../contract/grammars.test.ts',
  '../corpus/own-documents.test.ts',
]);

/** What a mutant breaks while files are loaded must fail a test: a file without tests would look like a survivor. */
const trouble = await loadSuites();

test('every suite can be loaded', () => {
  expect(Object.keys(SUITES).length).toBeGreaterThan(5);
  expect(trouble).toBeNull();
});

async function loadSuites(): Promise<unknown> {
  try {
    await import('./kept-tables.ts').then(({ makeKeptTables }) => makeKeptTables());
    for (const load of Object.values(SUITES)) await load();
    return null;
  } catch (error) {
    return error;
  }
}
