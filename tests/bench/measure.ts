/** Milliseconds of one kind of time, over several runs. */
export interface Times {
  readonly median: number;
  readonly best: number;
}

export interface Measurement {
  /**
   * Processor time, which decides: a busy machine stretches the clock, not the work. All threads count, so that garbage
   * collection beside the work may make it more than the wall time.
   */
  readonly processor: Times;
  /** What somebody who waits sees. */
  readonly wall: Times;
  /** What the measured function returned, so that nothing measured is an empty loop. */
  readonly result: number;
}

/** Runs a function until warm, then `runs` times. */
export function measure(run: () => number, runs = 9, warmUps = 2): Measurement {
  let result = 0;
  for (let index = 0; index < warmUps; index++) result = run();
  const processor: number[] = [];
  const wall: number[] = [];
  for (let index = 0; index < runs; index++) {
    const started = performance.now();
    const before = process.cpuUsage();
    result = run();
    const used = process.cpuUsage(before);
    wall.push(performance.now() - started);
    processor.push((used.user + used.system) / 1000);
  }
  return { processor: timesOf(processor), wall: timesOf(wall), result };
}

function timesOf(runs: readonly number[]): Times {
  const sorted = runs.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, best: sorted[0]! };
}

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Megabytes of UTF-8 in a second. */
export const megabytesPerSecond = (bytes: number, ms: number): number => bytes / ms / 1000;
