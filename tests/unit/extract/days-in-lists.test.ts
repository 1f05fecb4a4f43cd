import { expect, test } from 'vitest';
import { compileGrammar, scan } from '../../../src/extract/index.ts';
import { COL, WIDTH } from '../../../src/extract/scan/finds.ts';
import { grammarOf } from '../../../src/grammars/index.ts';

const compiled = compileGrammar(grammarOf('en')!);
const columns = scan(compiled, '');

/** Numbers of what is found in a text; the columns are those of the text before, as in a run over many. */
function numbers(text: string): string[] {
  const { rows, count } = scan(compiled, text, columns);
  return Array.from({ length: count }, (_, index) => {
    const row = index * WIDTH;
    return text.slice(rows[row + COL.numberStart], rows[row + COL.numberEnd]);
  });
}

test('short numbers are a list where no month follows, and days where one does', () => {
  expect(numbers('Council Resolutions 1305, 1, 2 and 3')).toEqual(['1305', '1', '2', '3']);
  expect(numbers('Council Resolutions 1305, 1, 2 and 3 May 2010')).toEqual(['1305']);
  expect(numbers('Council Resolutions 1, 2, 4 and 5 May 2010')).toEqual([]);
  expect(numbers('Council Resolutions 1, 2, 4 and 5')).toEqual(['1', '2', '4', '5']);
});

test('what was told of the days of one list holds for no other', () => {
  const two = 'Council Resolutions 1305, 1 and 2, met on 3 May 2010, and Council Resolutions 1306, 4 and 5 May 2011';
  expect(numbers(two)).toEqual(['1305', '1', '2', '1306']);
});

test('a date has no more days than a few: a long list keeps its first numbers', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => String(index + 1));
  expect(numbers(`Council Resolutions ${twenty.join(', ')} May 2010`)).toEqual(twenty.slice(0, 12));
});
