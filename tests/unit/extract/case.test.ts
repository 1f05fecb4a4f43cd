import { describe, expect, test } from 'vitest';
import { compileTrie } from '../../../src/extract/lexicon/compile-trie.ts';
import { makeMatch, matchLeft, matchRight } from '../../../src/extract/lexicon/trie.ts';

const trie = (side: 'left' | 'right', ...forms: string[]) =>
  compileTrie(
    forms,
    forms.map((_, index) => index),
    { side, spaced: true },
  );

const found = (text: string, ...forms: string[]): number => {
  const right = makeMatch();
  const left = makeMatch();
  const matched = matchRight(trie('right', ...forms), text, 0, right);
  expect(matchLeft(trie('left', ...forms), text, text.length, left)).toBe(matched);
  if (matched) expect([right.edge, left.edge, left.value]).toEqual([text.length, 0, right.value]);
  return matched ? right.value : -1;
};

describe('case, in languages that space their words', () => {
  test('a small letter stands for both', () => {
    for (const text of ['lamp post', 'Lamp post', 'LAMP POST', 'lamp\nPost']) expect(found(text, 'lamp post')).toBe(0);
  });

  test('a capital demands one: a name is no common noun', () => {
    for (const text of ['Harbour board', 'HARBOUR BOARD']) expect(found(text, 'Harbour board')).toBe(0);
    expect(found('harbour board', 'Harbour board')).toBe(-1);
    expect(found('ar', 'AR')).toBe(-1);
  });

  test('of two forms that differ in case alone, the one that asks for less is read', () => {
    expect(found('annex', 'Annex', 'annex')).toBe(1);
    expect(found('ANNEX', 'ANNEX', 'annex')).toBe(1);
  });

  test('letters with and without marks, and those drawn alike in two scripts, are one', () => {
    expect(found('RÉSOLUTION', 'résolution')).toBe(0);
    expect(found('RESOLUTION', 'résolution')).toBe(0);
    expect(found('Решение', 'решение')).toBe(0);
    expect(found('РЕШЕНИЕ', 'решение')).toBe(0);
  });

  test('full-width letters are letters, whatever their case', () => {
    expect(found('Ｒｅｓｏｌｕｔｉｏｎ', 'resolution')).toBe(0);
    expect(found('ＲＥＳＯＬＵＴＩＯＮ', 'resolution')).toBe(0);
  });
});
