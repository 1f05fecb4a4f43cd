import { toCsv, toXlsx } from '../exchange/index.ts';
import { download, type Sheet, type SheetFormat } from '../ui/index.ts';

/** Saves a table as a file of the user. */
export async function saveSheet(sheet: Sheet, format: SheetFormat): Promise<void> {
  const blob = format === 'csv' ? new Blob([toCsv(sheet)], { type: 'text/csv;charset=utf-8' }) : await toXlsx(sheet);
  download(`${fileNameOf(sheet.name)}.${format}`, blob);
}

/** Without what file systems refuse or hide. */
const fileNameOf = (name: string): string =>
  name
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 80) || 'recital';
