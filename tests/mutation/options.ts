import type { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];

/** Everything that a run writes lies here. */
const KEPT_IN = '.cache/mutation';

export const REPORT = `${KEPT_IN}/report.json`;

/** Not part of what the tests read: copied for every run, they would only take time. */
const NOT_COPIED = ['.build', '.ci', 'graph-data/pictures', 'src/app', 'src/ui', 'src/stage', 'src/briefing'];

/** One file at a time, as results are kept at the end of a run: what was stopped goes on with the next file. */
export const optionsFor = (file: string, anew: boolean): Options => ({
  mutate: [file],
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sampled-words.mjs'],
  ignorers: ['sampled-words'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `${KEPT_IN}/incremental.json`,
  force: anew,
  tempDirName: `${KEPT_IN}/sandbox`,
  ignorePatterns: NOT_COPIED,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: REPORT },
  htmlReporter: { fileName: `${KEPT_IN}/report.html` },
  timeoutMS: 4_000,
  allowConsoleColors: false,
});
