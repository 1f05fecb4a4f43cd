import type { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];

/** Everything that a run writes lies here. */
const KEPT_IN = '.cache/mutation';

export const REPORT = `${KEPT_IN}/report.json`;

/** Not part of what the tests read: copied for every run, they would only take time. */
const NOT_COPIED = ['.build', '.ci', 'graph-data/pictures', 'src/app', 'src/ui', 'src/stage', 'src/briefing'];

/** A file, or ranges of many. Results are kept at the end of a run; those of a sample are not, as they are of parts. */
export const optionsFor = (
  mutate: readonly string[],
  keep: 'kept' | 'anew' | 'not kept',
  testRunner: 'kept' | 'vitest',
): Options => ({
  mutate: [...mutate],
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/kept-runner.mjs', './tests/mutation/sampled-words.mjs'],
  ignorers: ['sampled-words'],
  testRunner,
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: keep !== 'not kept',
  incrementalFile: `${KEPT_IN}/incremental.json`,
  force: keep === 'anew',
  tempDirName: `${KEPT_IN}/sandbox`,
  ignorePatterns: NOT_COPIED,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: REPORT },
  htmlReporter: { fileName: `${KEPT_IN}/report.html` },
  timeoutMS: 4_000,
  allowConsoleColors: false,
});
