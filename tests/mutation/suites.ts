import { forgetAll } from '../helpers/once.ts';
import { listed } from './collected.ts';
import { makeKeptTables } from './kept-tables.ts';

/** The suites of `every-suite.ts`, loaded at once: where `vitest` is `collected.ts`, they list their tests. */
export const files = import.meta.glob(
  [
    '../unit/extract/*.test.ts',
    '!../unit/extract/properties.test.ts',
    '../contract/grammars.test.ts',
    '../corpus/own-documents.test.ts',
  ],
  { eager: true },
);

export const tests = listed();
export { forgetAll, makeKeptTables };
