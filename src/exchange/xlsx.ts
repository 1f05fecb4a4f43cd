import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import type { CellValue, SheetData } from './sheet.ts';

/** Most characters that a cell can hold, and most rows of a sheet (ECMA-376, Excel's limits). */
const CELL_LENGTH = 32_767;
export const ROW_LIMIT = 1_048_576;
const NAME_LENGTH = 31;
const WIDEST = 60;
const NARROWEST = 8;

/** Controls and halves of pairs, which XML cannot hold: a box shows that something stood there. */
const UNFIT = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * A table as a workbook of one sheet; the headings are bold and stay in sight. Texts are texts: nothing in a cell is
 * run. What is longer than a cell can be is cut with an ellipsis; throws RangeError for more rows than a sheet can have.
 */
export async function toXlsx(sheet: SheetData): Promise<Blob> {
  if (sheet.rows.length >= ROW_LIMIT) throw new RangeError(`xlsx: ${sheet.rows.length} rows, ${ROW_LIMIT - 1} at most`);
  const head = sheet.head.map((title): Cell => ({ value: fitting(title), type: String, fontWeight: 'bold' }));
  const rows = sheet.rows.map((row) => row.map(toCell));
  return writeXlsxFile([head, ...rows], {
    sheet: sheetName(sheet.name),
    stickyRowsCount: 1,
    rightToLeft: sheet.rightToLeft,
    columns: sheet.head.map((title, index) => ({ width: widthOf(title, sheet.rows, index) })),
  }).toBlob();
}

function toCell(value: CellValue): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number } : null;
  return value === '' ? null : { value: fitting(value), type: String };
}

function fitting(text: string): string {
  const clean = text.replace(UNFIT, '□');
  return clean.length > CELL_LENGTH ? `${clean.slice(0, CELL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}

/** Names of sheets may not hold `: \ / ? * [ ]`, nor begin or end with an apostrophe. */
const sheetName = (name: string): string =>
  fitting(name)
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, NAME_LENGTH)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Sheet1';

/** Characters; from the first rows, as people look at those. */
function widthOf(title: string, rows: SheetData['rows'], index: number): number {
  let widest = title.length;
  for (const row of rows.slice(0, 100)) widest = Math.max(widest, String(row[index] ?? '').length);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}
