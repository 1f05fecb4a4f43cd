/** What is packed: its extent, and where its lower left corner comes to stand. */
export interface Parcel {
  readonly width: number;
  readonly height: number;
  left: number;
  bottom: number;
}

/** Width over height that the whole has about. */
const ASPECT = 1.5;

/**
 * Puts parcels side by side in rows, in the order given, each row in the middle of the whole and below the one before.
 * The first parcel of each row should be its highest: give the largest first.
 */
export function pack(parcels: readonly Parcel[], gap: number): void {
  const area = parcels.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const most = Math.max(Math.sqrt(area * ASPECT), ...parcels.map(({ width }) => width));
  const rows: Parcel[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const parcel of parcels) {
    if (used + gap + parcel.width > most) {
      rows.push([]);
      used = -gap;
    }
    rows.at(-1)!.push(parcel);
    used += gap + parcel.width;
  }
  let top = 0;
  for (const row of rows) {
    const width = row.reduce((sum, parcel) => sum + parcel.width + gap, -gap);
    const height = row.reduce((highest, parcel) => Math.max(highest, parcel.height), 0);
    let left = -width / 2;
    for (const parcel of row) {
      parcel.left = left;
      parcel.bottom = top - (height + parcel.height) / 2;
      left += parcel.width + gap;
    }
    top -= height + gap;
  }
}
