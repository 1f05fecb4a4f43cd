/** How far nodes stand apart at least: their shapes are broader than high, and so are the names below them. */
export interface Apart {
  readonly across: number;
  readonly down: number;
}

const ROUNDS = 60;
/** Everything moves apart by this much when pushing alone has not helped. */
const GROWTH = 1.08;
/** A little more than is needed, so that a push settles what it is for. */
const PUSH = 0.52;
const ENOUGH = 1 - 1e-9;

/**
 * Pushes nodes apart, each pair along the line between them and no further than needed, until no two are nearer than
 * `apart` (an ellipse). When that does not come to rest, everything grows, so that it always ends. About linear.
 */
export function separate(x: Float64Array, y: Float64Array, apart: Apart): void {
  for (let round = 1; pushApart(x, y, apart); round++) {
    if (round % ROUNDS !== 0) continue;
    for (let i = 0; i < x.length; i++) {
      x[i]! *= GROWTH;
      y[i]! *= GROWTH;
    }
  }
}

/** One round over all near pairs; true when any had to be pushed. */
function pushApart(x: Float64Array, y: Float64Array, { across, down }: Apart): boolean {
  const cells = new Map<number, number[]>();
  const column = (i: number): number => Math.floor(x[i]! / across);
  const row = (i: number): number => Math.floor(y[i]! / down);
  const keyOf = (cx: number, cy: number): number => cx * 1_048_576 + cy;
  for (let i = 0; i < x.length; i++) {
    const key = keyOf(column(i), row(i));
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  let pushed = false;
  for (let i = 0; i < x.length; i++) {
    const [cx, cy] = [column(i), row(i)];
    for (let nx = cx - 1; nx <= cx + 1; nx++)
      for (let ny = cy - 1; ny <= cy + 1; ny++)
        for (const other of cells.get(keyOf(nx, ny)) ?? [])
          if (other > i && push(x, y, i, other, across, down)) pushed = true;
  }
  return pushed;
}

function push(x: Float64Array, y: Float64Array, a: number, b: number, across: number, down: number): boolean {
  let dx = (x[b]! - x[a]!) / across;
  let dy = (y[b]! - y[a]!) / down;
  const distance = Math.hypot(dx, dy);
  if (distance >= ENOUGH) return false;
  if (distance < 1e-6) {
    // One upon the other: they part in a direction that their order decides.
    const turn = ((a * 7 + b) % 8) * (Math.PI / 4);
    dx = Math.round(Math.cos(turn) * 1e6) / 1e6;
    dy = Math.round(Math.sin(turn) * 1e6) / 1e6;
  } else {
    dx /= distance;
    dy /= distance;
  }
  const step = (1 - distance) * PUSH;
  x[a]! -= dx * step * across;
  y[a]! -= dy * step * down;
  x[b]! += dx * step * across;
  y[b]! += dy * step * down;
  return true;
}
