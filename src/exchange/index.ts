export { toCsv } from './csv.ts';
export type { CellValue, SheetData } from './sheet.ts';
