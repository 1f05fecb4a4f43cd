import { describe, expect, test } from 'vitest';
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

test('a symbol that goes on to the left is one of another body', () => {
  expect(citations('见PRST/25/1和S/PRST/2000/28。')).toEqual([
    ['PRST/25/1', 'un:hrc/prst/25/1'],
    ['S/PRST/2000/28', 'un:sc/prst/2000/28'],
  ]);
  expect(citations('见X/PRST/25/1和C/A/RES/70/125。')).toEqual([]);
});

test('a run of digits too long for a number makes no symbol', () => {
  expect(citations('见A/RES/701251号决议。')).toEqual([]);
  expect(citations('见A/RES/701251。')).toEqual([]);
});

test('a symbol whose number goes on behind a point has no slash before it', () => {
  expect(citations('忆及WHA58.28（2005）。')).toEqual([['WHA58.28（2005）', 'who:wha/res/58.28']]);
  expect(citations('忆及关于灯塔的WHA58.28和WHA66.24号决议。')).toEqual([
    ['WHA58.28', 'who:wha/res/58.28'],
    ['WHA66.24号决议', 'who:wha/res/66.24'],
  ]);
  expect(citations('忆及WHA58.28（2005年）决议。')).toEqual([['WHA58.28（2005年）决议', 'who:wha/res/58.28']]);
  expect(citations('见XWHA58.28和第WHA58次会议。')).toEqual([]);
});

test('what a board resolves and decides is numbered behind its meeting', () => {
  expect(citations('忆及EB134.R16号决议和EB146(10)号决定以及WHA73(9)。')).toEqual([
    ['EB134.R16号决议', 'who:eb/res/134.R16'],
    ['EB146(10)号决定', 'who:eb/dec/146(10)'],
    ['WHA73(9)', 'who:wha/dec/73(9)'],
  ]);
  expect(citations('见A/RES/1514(XV)。')).toEqual([['A/RES/1514(XV)', 'un:ga/res/1514(XV)']]);
  expect(citations('见EB134.R168、EB134.R和WEB134.R16。')).toEqual([]);
});

describe('what Arabic texts of the World Health Organization cite', () => {
  const found = (text: string) => {
    const document = { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
    return extract(document, 'ar', NO_KNOWLEDGE)!.extraction.citations.map(({ surface, id }) => [surface, id]);
  };

  test('has the letters of the assembly before its number, with a hyphen in it', () => {
    expect(found('وفقا للقرار ج ص ع 58-3 (2005) بشأن المصابيح.')).toEqual([
      ['قرار ج ص ع 58-3 (2005)', 'who:wha/res/58.3'],
    ]);
    expect(found('والقرارين ج ص ع69-25 وج ص ع 72-7.')).toEqual([
      ['القرارين ج ص ع69-25', 'who:wha/res/69.25'],
      ['ج ص ع 72-7', 'who:wha/res/72.7'],
    ]);
    expect(found('والقرار جصع58-3.')).toEqual([['القرار جصع58-3', 'who:wha/res/58.3']]);
  });

  test('has those of the board, and of what it resolves', () => {
    expect(found('والقرار م ت 134 ق 16 والقرار م ت134ق16.')).toEqual([
      ['القرار م ت 134 ق 16', 'who:eb/res/134.R16'],
      ['القرار م ت134ق16', 'who:eb/res/134.R16'],
    ]);
  });

  test('is none where a number of another kind stands behind', () => {
    expect(found('في الفقرة ج ص ع 58 وفي م ت 134.')).toEqual([]);
  });
});
