/** An affine map in the order of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Six finite numbers in a row, or in a list of their own; null when they are not. */
export function asMatrix(args: unknown): Matrix | null {
  const list = isList(args) && args.length === 1 && isList(args[0]) ? args[0] : args;
  if (!isList(list) || list.length < 6) return null;
  const six = Array.from(list).slice(0, 6);
  return six.every((value) => typeof value === 'number' && Number.isFinite(value)) ? (six as unknown as Matrix) : null;
}

const isList = (value: unknown): value is ArrayLike<unknown> & Iterable<unknown> =>
  Array.isArray(value) || value instanceof Float32Array;

/** Where a point in a frame turned by `angle` degrees lies on the page. */
export function turn(x: number, y: number, angle: number): readonly [number, number] {
  if (angle === 0) return [x, y];
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [x * cos - y * sin, x * sin + y * cos];
}
