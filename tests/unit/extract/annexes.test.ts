import { describe, expect, test } from 'vitest';
import { cited, locatorsOf, readText } from '../../helpers/read-text.ts';

const HEADING = 'RESOLUTION 9 (Busan, 2014)\n\nOn boats\n\nresolves\n\nto sail.';
const behind = (...lines: readonly string[]): string[] =>
  locatorsOf(readText('en', [HEADING, ...lines].join('\n\n'))).slice(4);

describe('annexes', () => {
  test.each([
    ['one without a name', 'Annex', 'annex'],
    ['a number', 'Annex 2', 'annex/2'],
    ['a letter', 'Annex A', 'annex/a'],
    ['a title behind a colon', 'Annex 2: Boats', 'annex/2'],
    ['a title behind a dash', 'Annex B – Boats', 'annex/b'],
    ['a title behind a space', 'Annex 3 Boats', 'annex/3'],
    ['a remark in brackets', 'ANNEX (Boats)', 'annex'],
    ['the number of the text that it belongs to', 'ANNEX TO RESOLUTION 9 (BUSAN, 2014)', 'annex'],
    ['its own number and that of the text', 'Annex 2 to Resolution 9 (Busan, 2014)', 'annex/2'],
  ])('%s', (_, line, locator) => {
    expect(behind(line, '1 red boats;', '2 green boats.')).toEqual([locator, `${locator}/1`, `${locator}/2`]);
  });

  test.each(['Annexes are long.', 'Annex is a word.', 'annex 3 is about boats', 'Annex iv boats'])(
    '%s is a line like others',
    (line) => {
      expect(behind(line, 'Red boats.')).toEqual([]);
    },
  );

  test('its heading cites nothing', () => {
    const text = `${HEADING}\n\nAnnex 2 to Resolution 9 (Busan, 2014)\n\n1 see Council Resolution 8.`;
    expect(cited(readText('en', text))).toEqual([['Council Resolution 8', 'itu:council/res/8']]);
  });

  test('one behind the other', () => {
    expect(behind('Annex 1', '1 boats.', 'Annex 2', '1 kites.')).toEqual([
      'annex/1',
      'annex/1/1',
      'annex/2',
      'annex/2/1',
    ]);
  });
});
