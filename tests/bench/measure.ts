export interface Measurement {
  /** Milliseconds of processor time: a busy machine stretches the clock, not the work. */
  readonly median: number;
  readonly best: number;
  /** What the measured function returned, so that nothing measured is an empty loop. */
  readonly result: number;
}

/** Runs a function until warm, then `runs` times. */
export function measure(run: () => number, runs = 9): Measurement {
  let result = run();
  run();
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const before = process.cpuUsage();
    result = run();
    const used = process.cpuUsage(before);
    times.push((used.user + used.system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { median: times[runs >> 1]!, best: times[0]!, result };
}

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
