import type { PartialStrykerOptions } from '@stryker-mutator/api/core';

/** Everything that a run writes; incremental results make it possible to go on where a run was stopped. */
export const REPORT = '.cache/mutation/report.json';

/** Lists of examples are what the tests ask; a mutant in them says nothing. */
const EVERYTHING = ['src/extract/**/*.ts', 'src/grammars/**/*.ts', '!src/grammars/*/examples/**'];

/** Not part of what the tests read: copied for every run, they would only take time. */
const NOT_COPIED = ['.build', '.ci', 'graph-data/pictures', 'src/app', 'src/ui', 'src/stage', 'src/briefing'];

export const optionsFor = (globs: readonly string[]): PartialStrykerOptions => ({
  mutate: globs.length > 0 ? [...globs, ...EVERYTHING.filter((glob) => glob.startsWith('!'))] : EVERYTHING,
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sampled-words.mjs'],
  ignorers: ['sampled-words'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: NOT_COPIED,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: REPORT },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  timeoutMS: 20_000,
  allowEmpty: false,
  allowConsoleColors: false,
});
