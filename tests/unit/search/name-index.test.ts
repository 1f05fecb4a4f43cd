import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNameIndex, nameEntries, normalise } from '../../../src/search/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const index = makeNameIndex(nameEntries(graph));
const first = (query: string) => index.search(query)[0]?.node;

describe('finding a node', () => {
  test.each([
    ['140', 'itu:pp/res/140'],
    ['res 140', 'itu:pp/res/140'],
    ['Res. 140', 'itu:pp/res/140'],
    ['PP 140', 'itu:pp/res/140'],
    ['resolution 140', 'itu:pp/res/140'],
    ['第140号决议', 'itu:pp/res/140'],
    ['全权代表大会第140号决议', 'itu:pp/res/140'],
    ['résolution 140', 'itu:pp/res/140'],
    ['RESOLUTION 140', 'itu:pp/res/140'],
    ['１４０', 'itu:pp/res/140'],
    ['峰会成果中', 'itu:pp/res/140'],
    ['itu:pp/res/140', 'itu:pp/res/140'],
    ['c5', 'wsis:C5'],
    ['tunis', 'wsis:tunis-agenda'],
    ['互联网', 'itu:cwg-internet'],
    ['outcomes role', 'itu:pp/res/140'],
  ])('%s', (query, node) => {
    expect(first(query)).toBe(node);
  });

  test.each([
    ['a letter is missing', 'confidnce', 'wsis:C5'],
    ['a letter is too many', 'confiidence', 'wsis:C5'],
    ['a letter is another', 'confedence', 'wsis:C5'],
    ['two letters are the wrong way round', 'tuins agenda', 'wsis:tunis-agenda'],
    ['one of several words is misspelt', 'working gruop internet', 'itu:council/res/1336'],
    ['the word is not finished', 'confidecn', 'wsis:C5'],
  ])('where %s: %s', (_, query, node) => {
    expect(index.search(query).map((hit) => hit.node)).toContain(node);
  });

  test('a number is never taken for another, nor a short word', () => {
    expect(index.search('resolutoin 14999')).toEqual([]);
    expect(index.search('tha')).toEqual([]);
    expect(index.search('互联冈')).toEqual([]);
  });

  test('nothing for nothing', () => {
    expect(index.search('')).toEqual([]);
    expect(index.search('  – ')).toEqual([]);
    expect(index.search('no such name')).toEqual([]);
  });

  test('exact before prefix before substring, one hit a node', () => {
    const small = makeNameIndex([
      { node: 'substring', text: 'the 14 points', lang: 'en' },
      { node: 'prefix', text: '140', lang: 'en' },
      { node: 'exact', text: '14', lang: 'en' },
      { node: 'exact', text: '14 again', lang: 'en' },
    ]);
    expect(small.search('14').map((hit) => hit.node)).toEqual(['exact', 'prefix', 'substring']);
  });
});

test('every name finds its node, however it is written', () => {
  const entries = nameEntries(graph);
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.boolean(), (entry, upper) => {
      const hits = index.search(upper ? entry.text.toUpperCase() : entry.text, 1000);
      expect(hits.map((hit) => hit.node)).toContain(entry.node);
    }),
    { numRuns: 200 },
  );
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test('of thousands of names with the misspelt word, the one with the number is found', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `Resolution ${at}`);
  const many = makeNameIndex(names.map((text) => ({ node: text, text, lang: 'en' })));
  expect(many.search('resoluton 4711').map((hit) => hit.node)).toEqual(['Resolution 4711']);
});

test('marks of other scripts than Latin stay', () => {
  expect(normalise('Йод')).toBe('йод');
  expect(normalise('Résolution')).toBe('resolution');
  expect(normalise('القرار 75')).toBe(normalise('قرار 75'));
  expect(normalise('ال')).toBe('ال');
});

test('among thousands of names, in order and out of it, each is found', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `name ${(at * 7919) % 3000}`);
  const many = makeNameIndex(names.map((text) => ({ node: text, text, lang: 'en' })));
  for (const text of names) expect(many.search(text)[0]?.node).toBe(text);
});
