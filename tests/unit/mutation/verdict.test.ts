import { describe, expect, test } from 'vitest';
import { judge, type Mutant, type MutationReport } from '../../mutation/verdict.ts';

const mutant = (status: string, testsCompleted = 3): Mutant => ({
  status,
  testsCompleted,
  mutatorName: 'ConditionalExpression',
  location: { start: { line: 1, column: 1 } },
});
const times = (count: number, status: string): Mutant[] => Array.from({ length: count }, () => mutant(status));
const report = (files: Record<string, Mutant[]>): MutationReport => ({
  files: Object.fromEntries(Object.entries(files).map(([file, mutants]) => [file, { mutants }])),
});

describe('the score', () => {
  test('80 % noticed pass, less do not', () => {
    expect(judge(report({ a: [...times(8, 'Killed'), ...times(2, 'Survived')] }))).toMatchObject({
      score: 80,
      faults: [],
    });
    const { score, faults } = judge(report({ a: [...times(79, 'Killed'), ...times(21, 'Survived')] }));
    expect(score).toBe(79);
    expect(faults).toEqual(['The score is 79.0 %, less than 80 %.']);
  });

  test('code that ran without end is noticed, code that no test reaches is not', () => {
    expect(judge(report({ a: times(2, 'Timeout') })).score).toBe(100);
    expect(judge(report({ a: [mutant('Killed'), mutant('NoCoverage', 0)] }))).toMatchObject({ score: 50 });
  });

  test('what could not be compiled or was left out counts neither way', () => {
    const left = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'].flatMap((status) => times(5, status));
    expect(judge(report({ a: [mutant('Killed'), ...left] }))).toMatchObject({ score: 100, testsPerMutant: 3 });
  });

  test('files with the worst score come first, with what was not noticed', () => {
    const worst = mutant('Survived');
    const { files } = judge(
      report({ good: times(2, 'Killed'), bad: [mutant('Killed'), worst], none: times(1, 'Ignored') }),
    );
    expect(files.map(({ file, noticed, counted }) => [file, noticed, counted])).toEqual([
      ['bad', 1, 2],
      ['good', 2, 2],
    ]);
    expect(files[0]!.unnoticed).toEqual([worst]);
  });
});

describe('tests that did not run', () => {
  test('no report, and one without mutants, fail', () => {
    expect(judge(null).faults).toEqual(['There is no report.']);
    expect(judge(report({})).faults).toEqual(['No mutant was made.']);
    expect(judge(report({ a: times(3, 'Ignored') })).faults).toEqual(['No mutant was made.']);
  });

  test('no test per mutant fails, even where all seem noticed', () => {
    const { testsPerMutant, faults } = judge(report({ a: [mutant('Killed', 0), mutant('Timeout', 0)] }));
    expect(testsPerMutant).toBe(0);
    expect(faults).toEqual(['Not one test ran with a mutant.']);
  });

  test('a survivor that no test ran with fails, whatever the score', () => {
    expect(judge(report({ a: [...times(99, 'Killed'), mutant('Survived', 0)] })).faults).toEqual([
      'No test ran with 1 mutants that are said to survive.',
    ]);
  });
});
