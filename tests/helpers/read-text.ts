import { extract, type Knowledge, NO_KNOWLEDGE } from '../../src/extract/index.ts';
import type { Blocks, Extraction, Language } from '../../src/model/index.ts';
import { linesOf } from '../../src/readers/index.ts';

interface Reading {
  /** Whose text it is; null where nobody says. */
  readonly whose?: 'itu' | 'un' | null;
  readonly knowledge?: Knowledge;
  readonly blocks?: Blocks;
}

/** What is read of a text, in texts of the Union where nothing else is said. */
export function readText(
  language: Language,
  text: string,
  { whose = 'itu', knowledge = NO_KNOWLEDGE, blocks = linesOf(text) }: Reading = {},
): Extraction {
  const document = { name: 'text', sha256: '0'.repeat(64), text, blocks };
  return extract(whose === null ? document : { ...document, whose }, language, knowledge)!.extraction;
}

/** What each citation says and means. */
export const cited = (extraction: Extraction): (string | null)[][] =>
  extraction.citations.map(({ surface, id }) => [surface, id]);

export const locatorsOf = (extraction: Extraction): string[] => extraction.clauses.map(({ locator }) => locator);
