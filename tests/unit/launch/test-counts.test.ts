import { expect, test } from 'vitest';
import { countVitest, sumCounts, tellCounts } from '../../../src/launch/test-counts.mjs';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

test('counts what vitest counted', () => {
  expect(countVitest(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 1 });
});

test('a file that could not be loaded is a failure', () => {
  const unloaded = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countVitest({ ...report, testResults: unloaded }, 1).failed).toBe(1);
});

test('a run that ended badly is a failure even when no test says so', () => {
  expect(countVitest(report, 1).failed).toBe(1);
  expect(countVitest(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line names what was skipped only when something was', () => {
  const lint = { passed: 1, failed: 0, skipped: 0 };
  expect(tellCounts(sumCounts([lint, lint]))).toBe('2 passed, 0 failed');
  expect(tellCounts(sumCounts([lint, countVitest(report, 0)]))).toBe('8 passed, 0 failed, 1 skipped');
});
