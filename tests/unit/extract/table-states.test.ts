import { expect, test } from 'vitest';
import { compileGrammar } from '../../../src/extract/index.ts';
import { compileTrie } from '../../../src/extract/lexicon/compile-trie.ts';
import { makeMatch, matchLeft, matchRight, statesOf, type Trie } from '../../../src/extract/lexicon/trie.ts';
import { GRAMMARS } from '../../../src/grammars/index.ts';

const tablesOf = (grammar: (typeof GRAMMARS)[number]): [name: string, trie: Trie][] =>
  Object.entries(compileGrammar(grammar)).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && 'trie' in value
      ? [[name, value.trie as Trie] as [string, Trie]]
      : [],
  );

test.each(GRAMMARS)('$language: what forms begin with is known as it is in their states', (grammar) => {
  const tables = tablesOf(grammar);
  expect(tables.length).toBeGreaterThan(50);
  for (const [name, trie] of tables)
    expect([...trie.begins], name).toEqual(Array.from(statesOf(trie).first, (state) => (state > 0 ? 1 : 0)));
});

test('states are made when a form may begin, not before', () => {
  const trie = compileTrie(['lamp'], [0], { side: 'right', spaced: true });
  const match = makeMatch();
  expect(matchRight(trie, 'buoy', 0, match)).toBe(false);
  expect(trie.states).toBeNull();
  expect(matchRight(trie, 'lamp', 0, match)).toBe(true);
  expect(trie.states).not.toBeNull();
});

test('a form that ends in white space is met behind it from the right', () => {
  const trie = compileTrie(['No. '], [0], { side: 'left', spaced: true });
  expect([...trie.begins]).toEqual(Array.from(statesOf(trie).first, (state) => (state > 0 ? 1 : 0)));
  expect(matchLeft(trie, 'No. 5', 4, makeMatch())).toBe(true);
});
