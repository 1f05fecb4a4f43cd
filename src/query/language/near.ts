/** The name that was most likely meant; null where none is near. */
export function nearestOf(found: string, expected: readonly string[]): string | null {
  const [best] = expected
    .map((name) => ({ name, far: distance(name.toLowerCase(), found.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(found.length / 3, Math.min(2, found.length - 2)) ? best.name : null;
}

/** Letters to add, drop or change. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let at = 1; at <= b.length; at++)
      now.push(Math.min(before[at]! + 1, now[at - 1]! + 1, before[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1)));
    before = now;
  }
  return before[b.length]!;
}
