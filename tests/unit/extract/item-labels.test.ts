import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/readers/index.ts';
import { locatorsOf, readText } from '../../helpers/read-text.ts';

/** Locators of the items below a heading, without its own. */
function items(language: 'en' | 'ar' | 'zh', heading: string, ...lines: readonly string[]): string[] {
  const [section, ...below] = locatorsOf(readText(language, [heading, ...lines].join('\n\n')));
  expect(section).toBe('resolves');
  return below.map((locator) => locator.replace('resolves/', ''));
}

const english = (...lines: readonly string[]): string[] => items('en', 'resolves', ...lines);

describe('labels of items', () => {
  test.each([
    [
      'decimals below their number',
      ['1 boats:', '1.1 red;', '1.2. green;', '1.2.1) dark;', '2 kites.'],
      '1 1/1 1/2 1/2/1 2',
    ],
    ['decimals without the number above', ['1.1\tboats;', '1.2\tkites.'], '1.1 1.2'],
    ['digits in quotation marks', ["'1' boats;", "'2' kites."], 'i ii'],
    ['letters that begin again doubled', ['z) boats;', 'aa) kites;', 'bb) bells.'], 'z aa bb'],
    ['Roman numerals in brackets', ['(i) boats;', '(ii) kites;', '(iii) bells;', '(iv) buoys.'], 'i ii iii iv'],
    ['Roman numerals beyond thirty', ['xxxix) boats;', 'xl) kites.'], 'xxxix xl'],
    [
      'a hyphen, a dash, a comma, spaces, a stop',
      ['1- boats;', '2 - kites;', '3, bells;', '4  buoys;', '5.piers.'],
      '1 2 3 4 5',
    ],
    [
      'items put in behind a number',
      ['1) boats;', '2) kites;', '2bis) bells;', '2 ter) buoys;', '3) piers.'],
      '1 2 2-bis 2-ter 3',
    ],
    [
      'items put in behind a number without a mark',
      ['1\tboats;', '1bis\tkites;', '1 ter bells;', '2\tbuoys;', '2bis. lamps;', '3\tpiers.'],
      '1 1-bis 1-ter 2 2-bis 3',
    ],
    [
      'items that have not been agreed',
      ['1\tboats;', '[2\tkites;]', '[2bis\tbells;]', '3\tbuoys:', '[a)\tred;]', 'b)\tgreen.'],
      '1 2 2-bis 3 3/a 3/b',
    ],
    [
      'items put in behind a letter',
      ['a) boats;', 'b) kites;', 'bbis) bells;', 'b ter) buoys;', 'c) piers.'],
      'a b b-bis b-ter c',
    ],
    ['an item that got lost', ['a) boats;', 'c) kites.'], 'a c'],
    [
      'letters below numbers, numerals below letters',
      ['1 boats:', 'a) red:', 'i) dark;', 'ii) light;', 'b) green;', '2 kites.'],
      '1 1/a 1/a/i 1/a/ii 1/b 2',
    ],
    ['the ninth letter is none of the numerals', ['h) boats;', 'i) kites;', 'j) bells.'], 'h i j'],
  ])('%s', (_, lines, wanted) => {
    expect(english(...lines)).toEqual(wanted.split(' '));
  });

  test.each([
    ['a year', '2010 was a wet year;'],
    ['a quantity with decimals', '3,5 boats;'],
    ['a number of four digits before a bracket', '1000) metres;'],
    ['a bracket that does not close', '(b boats;'],
    ['decimals that begin with nothing', '1.0 knots;'],
    ['decimals of three digits', '1.234.1 boats;'],
    ['decimals of too many parts', '1.1.1.1.1 boats;'],
    ['decimals and a hyphen', '1.1-2 boats;'],
    ['a quotation', "'2 boats;"],
    ['nothing in quotation marks', "'0' boats;"],
    ['a word of small letters', 'bows) boats;'],
  ])('a line that begins with %s goes on with the item above', (_, line) => {
    expect(english('1 boats', line, '2 kites.')).toEqual(['1', '2']);
  });

  test('Roman numerals up to forty', () => {
    const tens = ['', 'x', 'xx', 'xxx'].flatMap((ten) =>
      ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((one) => ten + one),
    );
    const numerals = [...tens.slice(1), 'xl'];
    expect(english(...numerals.map((numeral) => `(${numeral}) boats;`))).toEqual(numerals);
  });

  test('brackets that a conversion turned round', () => {
    expect(items('ar', 'تقرر', ')أ( القوارب؛', ')ب( الطائرات.')).toEqual(['a', 'b']);
    expect(items('ar', 'تقرر', 'أ ) القوارب؛', 'ب ) الطائرات.')).toEqual(['a', 'b']);
    expect(items('ar', 'تقرر', 'أ ( القوارب؛', 'ب ( الطائرات.')).toEqual(['a', 'b']);
    expect(items('ar', 'تقرر', 'أ- القوارب؛', 'ب- الطائرات.')).toEqual(['a', 'b']);
  });

  test('letters in the order that a language counts in', () => {
    expect(items('ar', 'تقرر', 'أ) القوارب؛', 'ب) الطائرات؛', 'ج) الأجراس؛', 'د) العوامات.')).toEqual([...'abcd']);
  });

  test('numerals of one character for each digit or power', () => {
    const numbered = ['一、船：', '（一）红；', '（二）绿：', '㈠ 深；', '二、筝；', '十一、钟。'];
    expect(items('zh', '决议', ...numbered)).toEqual(['1', '1/i', '1/ii', '1/i-2', '2', '11']);
    expect(items('zh', '决议', '㈠ 船；', '㈡筝；', '㈢　钟。')).toEqual(['i', 'ii', 'iii']);
    expect(items('zh', '决议', '一. 船；', '二．筝。')).toEqual(['1', '2']);
  });

  test.each(['一百二十、船', '（一船', '一船', '（〇）船', '一、', '㈠'])(
    'a line that begins like a numeral and is no item goes on with the one above: %s',
    (line) => {
      expect(items('zh', '决议', '1\t船', line, '2\t筝。')).toEqual(['1', '2']);
    },
  );

  test('that the file holds apart, in a text of the United Nations', () => {
    const text = 'The General Assembly,\nRecalling boats,\nDecides to sail;\nRed boats;\nRequests all to row.';
    const blocks = { ...linesOf(text), labels: [null, null, '1.', '(a)', '2.'] };
    const { clauses } = readText('en', text, { whose: 'un', blocks });
    expect(
      clauses.map(({ locator, label, start }) => [locator, label ?? null, text.slice(start).split(/[ ,;]/)[0]]),
    ).toEqual([
      ['formula', null, 'The'],
      ['pp/1', null, 'Recalling'],
      ['op/1', '1.', 'Decides'],
      ['op/1/a', '(a)', 'Red'],
      ['op/2', '2.', 'Requests'],
    ]);
  });
});
