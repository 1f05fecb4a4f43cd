import { expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const citations = (text: string): unknown[] =>
  extract(
    { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) },
    'zh',
    NO_KNOWLEDGE,
  )!.extraction.citations.map(({ surface, id }) => [surface, id]);

test('the kind behind a symbol belongs to its citation, a draft does not', () => {
  expect(citations('见A/RES/70/125号决议。')).toEqual([['A/RES/70/125号决议', 'un:ga/res/70/125']]);
  expect(citations('见A/RES/70/125号决议草案。')).toEqual([['A/RES/70/125', 'un:ga/res/70/125']]);
});

test('a body that words cut off from the symbol stays outside', () => {
  expect(citations('见联合国大会第A/RES/70/125号决议。')).toEqual([
    ['联合国大会第A/RES/70/125号决议', 'un:ga/res/70/125'],
  ]);
  expect(citations('见联合国大会通过的第A/RES/70/125号决议。')).toEqual([['第A/RES/70/125号决议', 'un:ga/res/70/125']]);
});

test('a run of digits too long for a number makes no symbol', () => {
  expect(citations('见A/RES/701251号决议。')).toEqual([]);
  expect(citations('见A/RES/701251。')).toEqual([]);
});
