/** What the scanner found, as columns: one row per find, `WIDTH` numbers a row, in text order of the anchors. */
export interface Finds {
  rows: Int32Array;
  count: number;
  /** Numbers before this offset were read as a list without kind: no citation begins at any of them. */
  barren: number;
  /** A bracket that no name before it explains: none does there for those behind it. */
  nameless: number;
  /** Provisions up to `to` with a unit of that level are of this document, which is named behind the last; −1 where none is. */
  readonly ahead: { to: number; level: string; document: number };
  /** Numbers up to `to` follow each other as days of a date do; whether a month does in the end. */
  readonly days: { to: number; dated: boolean };
}

export const WIDTH = 20;

/** Column numbers. Offsets are into the text; −1 where absent. */
export const COL = {
  type: 0,
  start: 1,
  end: 2,
  coreStart: 3,
  coreEnd: 4,
  numberStart: 5,
  numberEnd: 6,
  /** Index into the kinds table (citations), the units table (provisions). */
  kind: 7,
  /** Index into the issuers table, or of the documents table (provisions). */
  issuer: 8,
  issuerStart: 9,
  issuerEnd: 10,
  year: 11,
  /** Index into the places table, or −1 with `placeStart` set when the place is not known. */
  place: 12,
  placeStart: 13,
  placeEnd: 14,
  flags: 15,
  rule: 16,
  /** Row of the find that opens the same list, or −1. */
  list: 17,
  /** Index into the issuers table: body stated inside the bracket. */
  bracketIssuer: 18,
  spare: 19,
} as const;

export const FIND = { citation: 1, provision: 2, actionLine: 3 } as const;

export const FLAG = {
  revised: 1,
  /** The issuer stands apart: the span begins at the number. */
  issuerApart: 2,
  /** Second end of a range whose first end is the row before. */
  rangeEnd: 4,
  /** A sector mark belongs to the number. */
  sector: 8,
  kindBefore: 16,
  issuerAfter: 32,
  bracket: 64,
  /** The year stands in brackets behind the bare number, before its counter: `1325 (2000)`. */
  yearInNumber: 128,
  /** The text says that it is the adopting body's own. */
  own: 256,
} as const;

/** Room for as many rows as a dense text of this length has; it grows when there are more. */
export const emptyFinds = (length: number): Finds => ({
  rows: new Int32Array(WIDTH * Math.max(64, length >> 6)),
  count: 0,
  barren: 0,
  nameless: 0,
  ahead: { to: 0, level: '', document: -1 },
  days: { to: -1, dated: false },
});

/** Takes out the rows of the text before; the columns keep their room. */
export function clearFinds(finds: Finds): void {
  finds.count = finds.barren = finds.nameless = finds.ahead.to = 0;
  finds.days.to = -1;
}

/** Appends a row of −1 and returns its offset into `rows`; room that no row takes is never touched. */
export function addRow(finds: Finds, type: number): number {
  const at = finds.count * WIDTH;
  if (at + WIDTH > finds.rows.length) {
    const larger = new Int32Array(finds.rows.length * 2);
    larger.set(finds.rows);
    finds.rows = larger;
  }
  finds.count++;
  const { rows } = finds;
  for (let column = at + 1; column < at + WIDTH; column++) rows[column] = -1;
  rows[at] = type;
  rows[at + COL.flags] = 0;
  return at;
}

/** Gives back the rows from `count` on: what began there was no find. */
export function dropRows(finds: Finds, count: number): void {
  finds.count = count;
}

/** Copies a row out, so that its columns are read without a view for each. */
export function copyRow({ rows }: Finds, index: number, row: Int32Array): void {
  for (let column = 0, at = index * WIDTH; column < WIDTH; column++) row[column] = rows[at++]!;
}
