/**
 * Places on a line, in the order given, at least `spacing` apart and within `from…to`, as near to the wished values as
 * least squares allow. When they cannot all fit, they go beyond `to`. Linear.
 */
export function spread(wishes: readonly number[], spacing: number, from: number, to: number): number[] {
  // Without the spacing that order alone demands, the places only have to ascend: pool neighbours that do not.
  const pools: { mean: number; count: number }[] = [];
  wishes.forEach((wish, position) => {
    let pool = { mean: wish - position * spacing, count: 1 };
    for (let last = pools.at(-1); last && last.mean >= pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = Math.max(from, to - (wishes.length - 1) * spacing);
  const places: number[] = [];
  for (const { mean, count } of pools) {
    const start = Math.min(highest, Math.max(from, mean));
    for (let member = 0; member < count; member++) places.push(start + places.length * spacing);
  }
  return places;
}
