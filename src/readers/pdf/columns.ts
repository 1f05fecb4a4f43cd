import { joinRows, type Piece, type Row } from './pieces.ts';

/** Rows that are read one after the other, within the edges of their column. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** Rows that a column has at least; fewer are a table, or chance. */
const FEWEST_ROWS = 4;
/** Share of its width that the rows of a column fill on average: prose does, cells of tables don't. */
const FILLED = 0.55;
/** Where headings and short items keep the average below that: what they fill at least, share of rows as wide as the widest. */
const SPARSE = 0.35;
const WRAPPED = 0.15;
const FULL = 0.85;
/** Share of rows beside one of the other side above which they are rows of a table. */
const BESIDE = 0.6;
const DEEPEST = 3;

/**
 * The columns of a page in reading order. Where rows cross the gutter (a title over two columns) the columns above are
 * read before them and those below after them. `rightFirst` for texts that run from right to left.
 */
export function readColumns(pieces: readonly Piece[], rightFirst: boolean, depth = 0): Column[] {
  if (pieces.length === 0) return [];
  const gutter = depth < DEEPEST ? findGutter(pieces) : null;
  if (gutter === null) {
    const rows = joinRows(pieces);
    return [{ left: Math.min(...rows.map((row) => row.left)), right: Math.max(...rows.map((row) => row.right)), rows }];
  }
  const columns: Column[] = [];
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const crossing = joinRows(pieces.filter((piece) => crosses(piece, gutter)));
  let from = Number.NEGATIVE_INFINITY;
  const addBand = (to: number): void => {
    const band = pieces.filter((piece) => !crosses(piece, gutter) && piece.y > from && piece.y <= to);
    if (band.length === 0) return;
    columns.push(...across.splice(0).map((rows) => ({ left, right, rows })));
    const onLeft = readColumns(
      band.filter((piece) => piece.right <= gutter),
      rightFirst,
      depth + 1,
    );
    const onRight = readColumns(
      band.filter((piece) => piece.right > gutter),
      rightFirst,
      depth + 1,
    );
    columns.push(...(rightFirst ? [...onRight, ...onLeft] : [...onLeft, ...onRight]));
  };
  /** Rows over the whole width that no columns have followed yet. */
  const across: Row[][] = [];
  for (const row of crossing) {
    addBand(row.y);
    if (across.length === 0) across.push([]);
    across[0]!.push(row);
    from = row.y;
  }
  addBand(Number.POSITIVE_INFINITY);
  columns.push(...across.map((rows) => ({ left, right, rows })));
  return columns;
}

const crosses = (piece: Piece, gutter: number): boolean => piece.left < gutter && piece.right > gutter;

/** The middle of the white stripe that parts two columns of prose, or null. */
function findGutter(pieces: readonly Piece[]): number | null {
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const step = 2;
  const bins = Math.floor((right - left) / step);
  if (!(bins > 20) || bins > 5000) return null;
  // How much of the page's rows covers each stripe, as differences first.
  const cover = new Float64Array(bins + 2);
  let total = 0;
  for (const piece of pieces) {
    const from = Math.max(0, Math.floor((piece.left - left) / step));
    const to = Math.min(bins, Math.ceil((piece.right - left) / step));
    cover[from]! += piece.size;
    cover[to + 1]! -= piece.size;
    total += piece.size;
  }
  for (let bin = 1; bin < cover.length; bin++) cover[bin]! += cover[bin - 1]!;
  let best: { readonly from: number; readonly to: number; readonly cover: number } | null = null;
  for (let bin = Math.floor(bins * 0.22); bin < bins * 0.78; bin++) {
    if (best !== null && cover[bin]! >= best.cover - 1e-6) continue;
    let to = bin;
    while (to < bins && cover[to + 1]! <= cover[bin]! + 1e-6) to++;
    if (to - bin >= 3) best = { from: bin, to, cover: cover[bin]! };
  }
  if (best === null || best.cover > total * 0.2) return null;
  const gutter = left + ((best.from + best.to + 1) / 2) * step;
  return isProse(pieces, gutter, left, right) ? gutter : null;
}

function isProse(pieces: readonly Piece[], gutter: number, left: number, right: number): boolean {
  const sides = [
    { rows: joinRows(pieces.filter((piece) => piece.right <= gutter)), width: gutter - left },
    { rows: joinRows(pieces.filter((piece) => piece.left >= gutter)), width: right - gutter },
  ];
  if (sides.some(({ rows }) => rows.length < FEWEST_ROWS)) return false;
  const fills = sides.map(({ rows, width }) => rows.reduce((sum, row) => sum + widthOf(row), 0) / rows.length / width);
  const least = Math.min(...fills);
  if (least >= FILLED) return true;
  if (least < SPARSE) return false;
  const wrapped = sides.reduce((sum, { rows }) => sum + countWide(rows), 0);
  const [one, other] = [sides[0]!.rows, sides[1]!.rows];
  return wrapped >= WRAPPED * (one.length + other.length) && shareBeside(one, other) < BESIDE;
}

const widthOf = ({ left, right }: Row): number => right - left;

/** Rows that go on in the next one are about as wide as the widest. */
function countWide(rows: readonly Row[]): number {
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  return rows.filter((row) => widthOf(row) >= FULL * widest).length;
}

/** Share of the rows of the shorter side that stand on the baseline of one of the other. */
function shareBeside(one: readonly Row[], other: readonly Row[]): number {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  let beside = 0;
  let next = 0;
  for (const row of fewer) {
    while (next < more.length && more[next]!.y < row.y - ON_BASELINE * row.size) next++;
    if (next < more.length && more[next]!.y <= row.y + ON_BASELINE * row.size) beside++;
  }
  return beside / fewer.length;
}

const ON_BASELINE = 0.15;
