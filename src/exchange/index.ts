import type { SheetData } from './sheet.ts';

export { toCsv } from './csv.ts';
export type { AknOptions } from './documents/akoma-ntoso.ts';
export type { TextAtHand } from './documents/clause-tree.ts';
export {
  type ExportOptions,
  formatOfName,
  GRAPH_FORMAT_IDS,
  GRAPH_FORMATS,
  type GraphFormat,
  type GraphFormatEntry,
  type GraphFormatId,
} from './formats/index.ts';
export { readGraph } from './read-graph.ts';
export type { CellValue, SheetData } from './sheet.ts';

/** Endings of files in Akoma Ntoso, which hold one document and not a graph. */
export const AKN_ENDINGS: readonly string[] = ['akn', 'akn.xml'];

/** See `documents/akoma-ntoso.ts`, which is loaded when first wanted. */
export const loadAkomaNtoso = async () => (await import('./documents/akoma-ntoso.ts')).toAkomaNtoso;

/** See `xlsx.ts`; what writes workbooks is loaded when first wanted. */
export const toXlsx = async (sheet: SheetData): Promise<Blob> => (await import('./xlsx.ts')).toXlsx(sheet);
