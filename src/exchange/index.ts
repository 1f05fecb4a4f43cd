import type { SheetData } from './sheet.ts';

export { toCsv } from './csv.ts';
export {
  type ExportOptions,
  formatOfName,
  GRAPH_FORMAT_IDS,
  GRAPH_FORMATS,
  type GraphFormat,
  type GraphFormatEntry,
  type GraphFormatId,
} from './formats/index.ts';
export type { CellValue, SheetData } from './sheet.ts';

/** See `xlsx.ts`; what writes workbooks is loaded when first wanted. */
export const toXlsx = async (sheet: SheetData): Promise<Blob> => (await import('./xlsx.ts')).toXlsx(sheet);
