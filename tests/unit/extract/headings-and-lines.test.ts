import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/index.ts';
import { cited, locatorsOf, readText } from '../../helpers/read-text.ts';

const clauses = (language: Language, text: string, whose: 'itu' | 'un' = 'itu'): string[][] =>
  readText(language, text, { whose }).clauses.map(({ locator, start, end }) => [locator, text.slice(start, end)]);

describe('a line that names whom it addresses is a heading', () => {
  test('where nothing but names stands behind the verb', () => {
    expect(locatorsOf(readText('zh', '请秘书长、电信标准化局主任\n1\t点灯。'))).toEqual([
      'invites:secretary-general+tsb-director',
      'invites:secretary-general+tsb-director/1',
    ]);
    expect(locatorsOf(readText('zh', '责成守塔人、看灯人\n1\t点灯。'))).toEqual([
      'instructs:unknown',
      'instructs:unknown/1',
    ]);
  });

  test.each<[Language, string, string]>([
    ['en', 'a semicolon', 'instructs the Secretary-General; and boats\n\nto row.'],
    ['en', 'a full stop', 'instructs the Secretary-General. Boats\n\nto row.'],
    ['en', 'a comma', 'instructs the Secretary-General, and kites\n\nto row.'],
    ['zh', 'a comma', '请秘书长，点灯\n1\t点灯。'],
    ['zh', 'a semicolon', '责成秘书长；点灯\n1\t点灯。'],
    ['zh', 'a full stop', '责成秘书长。点灯\n1\t点灯。'],
    ['zh', 'a comma behind one that no list has', '责成守塔人，看灯\n1\t点灯。'],
  ])('%s: but not where a sentence goes on behind %s', (language, _, text) => {
    expect(clauses(language, text)).toEqual([]);
  });
});

test.each([
  ['two', 'instructs the Director of the Telecommunication\nStandardization Bureau'],
  [
    'three',
    'instructs the Director of the Telecommunication\nStandardization Bureau, in collaboration with the\nDirector of BDT',
  ],
])('a heading goes on over %s lines', (_, heading) => {
  expect(clauses('en', `resolves\n1 to row,\n${heading}\n1 to sail.`)).toEqual([
    ['resolves', 'resolves'],
    ['resolves/1', 'to row,'],
    ['instructs:tsb-director', heading],
    ['instructs:tsb-director/1', 'to sail.'],
  ]);
});

test('notes below a drawn line are of no paragraph', () => {
  expect(clauses('en', 'resolves\n1 to row.\n__________\n1 By day.\n2 By night.')).toEqual([
    ['resolves', 'resolves'],
    ['resolves/1', 'to row.'],
  ]);
});

test.each(['__________\nThe end of it.', '__________\n1 By day.\nresolves further\n1 to row.'])(
  'a drawn line alone ends nothing: %s',
  (rest) => {
    const { clauses: read } = readText('en', `resolves\n1 to row,\n${rest}`);
    expect(read.at(-1)!.end).toBe(`resolves\n1 to row,\n${rest}`.length);
  },
);

describe('a number before a single space', () => {
  test.each([
    ['a number with its counter', '2 号决议仍有效；'],
    ['a kind', '2 决议仍有效；'],
    ['a unit of provisions', '2 段仍有效；'],
    ['a date', '2 月以前；'],
  ])('is no label before %s', (_, line) => {
    expect(clauses('zh', `决定\n1 灯塔；\n${line}\n2 浮标。`)).toEqual([
      ['decides', '决定'],
      ['decides/1', `灯塔；\n${line}`],
      ['decides/2', '浮标。'],
    ]);
  });

  test('is one behind the word that joins the last item', () => {
    expect(clauses('en', 'resolves\n\n1 to sail; and\n\n2 to row.')).toEqual([
      ['resolves', 'resolves'],
      ['resolves/1', 'to sail; and'],
      ['resolves/2', 'to row.'],
    ]);
  });
});

describe('items inside a sentence', () => {
  test('of paragraphs, and of the items below them', () => {
    const lines = [
      'The General Assembly,',
      'Recalling (i) boats; (ii) kites,',
      'Bearing in mind:',
      '(a) Boats: (i) red; (ii) green;',
      '(b) Kites,',
      '1. Decides to sail (i) by day; (ii) by night;',
      '2. Requests all:',
      '(a) To row: (i) by day; (ii) by night.',
    ];
    const { clauses: found } = readText('en', lines.join('\n\n'), { whose: 'un' });
    expect(
      found.filter(({ kind }) => kind.endsWith('inline-subitem')).map(({ locator, kind }) => [locator, kind]),
    ).toEqual([
      ['pp/1/i', 'preambular-inline-subitem'],
      ['pp/1/ii', 'preambular-inline-subitem'],
      ['pp/2/a/i', 'preambular-inline-subitem'],
      ['pp/2/a/ii', 'preambular-inline-subitem'],
      ['op/1/i', 'operative-inline-subitem'],
      ['op/1/ii', 'operative-inline-subitem'],
      ['op/2/a/i', 'operative-inline-subitem'],
      ['op/2/a/ii', 'operative-inline-subitem'],
    ]);
  });
});

describe('bullets', () => {
  const found = (line: string) => clauses('en', `The General Assembly,\n\nRecalling boats,\n\n${line}`, 'un').slice(2);

  test.each(['•', '–', '-'])('%s and a space stand before a paragraph', (bullet) => {
    expect(found(`${bullet} Decides to sail;`)).toEqual([['op/1', 'Decides to sail;']]);
  });

  test.each(['•', '-'])('%s without one is part of a word', (bullet) => {
    expect(found(`${bullet}Decides to sail;`).map(([locator]) => locator)).not.toContain('op/1');
  });
});

describe('the symbol of the text itself', () => {
  const text = (own: string) =>
    `${own}\n\nThe General Assembly,\n\nRecalling resolution A/RES/70/8 and resolution 70/9,\n\n1. Decides to sail.\n\n${own}\n\n2. Decides to row.`;

  test('over each page is no citation', () => {
    expect(cited(readText('en', text('A/RES/70/9'), { whose: 'un' }))).toEqual([
      ['resolution A/RES/70/8', 'un:ga/res/70/8'],
      ['resolution 70/9', '#self'],
    ]);
  });
});
