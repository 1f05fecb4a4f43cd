import { expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

/** Ids of what a text cites, in its order. */
function cited(text: string): (string | null)[] {
  const document = { name: 'list.txt', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
  return extract(document, 'en', NO_KNOWLEDGE)!.extraction.citations.map(({ id }) => id);
}

/** `article 1, article 2, … article 60`. */
const articles = Array.from({ length: 60 }, (_, index) => `article ${index + 1}`);

test('the name behind the last of many provisions is that of all', () => {
  const ids = cited(`see ${articles.join(', ')} of the ITU Constitution`);
  expect(ids).toEqual(articles.map((_, index) => `itu:constitution#${index + 1}`));
});

test('provisions that no name ends are of nothing, and so they are where a name stands further on', () => {
  expect(cited(articles.join(', '))).toEqual([]);
  const behind = cited(`see ${articles.join(', ')}. See article 4 of the ITU Constitution`);
  expect(behind).toEqual(cited('See article 4 of the ITU Constitution'));
});
