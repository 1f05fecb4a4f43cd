import type { CellValue, SheetData } from './sheet.ts';

/** Text that a spreadsheet would take for a formula (OWASP, CSV injection), whatever blanks or controls stand before it. */
export const FORMULA = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NEEDS_QUOTES = /[",\r\n\t;]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180): comma, CRLF, quotes doubled; with a byte order mark, by which spreadsheets know UTF-8.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv({ head, rows }: Pick<SheetData, 'head' | 'rows'>): string {
  const lines = [head, ...rows].map((row) => row.map(field).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function field(value: CellValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
