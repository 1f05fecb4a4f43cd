export type CellValue = string | number;

/** A table on its way to a file: one row of headings, then rows as long as it. */
export interface SheetData {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly rightToLeft: boolean;
}
