import { compileGrammar, NO_KNOWLEDGE } from '../../src/extract/index.ts';
import { nameTable } from '../../src/extract/lexicon/names.ts';
import { GRAMMARS } from '../../src/grammars/index.ts';

/**
 * Makes the tables that are made once and kept. Made by the test that happens to be first, a mutant in them would be
 * tried on that test alone; made before all, on every test.
 */
export function makeKeptTables(): void {
  for (const grammar of GRAMMARS) {
    compileGrammar(grammar);
    nameTable(grammar, NO_KNOWLEDGE);
  }
}
