import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/exchange/index.ts';

const table = (...rows: (string | number)[][]): string => toCsv({ head: ['a', 'b'], rows });

/** Reads RFC 4180 back. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) field += text[at];
    rows.at(-1)!.push(field);
    if (text[at] === ',') at++;
    else {
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

describe('CSV', () => {
  test('has a byte order mark, commas and CRLF', () => {
    expect(table(['x', 1])).toBe('\uFEFFa,b\r\nx,1\r\n');
  });

  test('quotes what would break a row', () => {
    expect(table(['one, "two"\nthree', ' x'])).toBe('\uFEFFa,b\r\n"one, ""two""\nthree"," x"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200B=cmd|x', '＝1', '\uFEFF=1'])(
    'text that a spreadsheet would run is inert: %j',
    (text) => {
      const [, [field]] = readCsv(table([text, 'x'])) as [string[], string[]];
      expect(field).toBe(`'${text}`);
    },
  );

  test('numbers stay numbers, negative ones too', () => {
    expect(table([-5, 2.5])).toContain('\r\n-5,2.5\r\n');
    expect(table([Number.NaN, Number.POSITIVE_INFINITY])).toContain('\r\n,\r\n');
  });

  test('any text comes back as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))), (rows) => {
        const [, ...read] = readCsv(table(...rows));
        expect(read).toHaveLength(rows.length);
        for (const [index, row] of rows.entries())
          for (const [column, text] of row.entries()) expect([text, `'${text}`]).toContain(read[index]?.[column]);
      }),
    );
  });
});
