/**
 * How the cost of a function grows with its input, whatever machine runs it: the processor time of one run on an input
 * `times` as large, over that of `times` runs on the small one. 1 is linear growth; quadratic growth comes near `times`.
 * Both sides do the same amount of work, so that they meet the same garbage collection; they take turns, so that a busy
 * machine slows both, and the least of `rounds` turns counts.
 */
export function growth(small: () => unknown, large: () => unknown, times: number, rounds = 5): number {
  let least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++)
    least = {
      small: Math.min(
        least.small,
        timeOf(() => {
          for (let run = 0; run < times; run++) small();
        }),
      ),
      large: Math.min(least.large, timeOf(large)),
    };
  return least.large / least.small;
}

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
