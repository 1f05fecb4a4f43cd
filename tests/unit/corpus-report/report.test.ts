import { expect, test } from 'vitest';
import { printReport } from '../../corpus/report/print.ts';
import { hasLosses, makeReport } from '../../corpus/report/report.ts';
import type { DocumentReading, Row } from '../../corpus/report/row.ts';

const row = (document: string, start: number, more: Partial<Row> = {}): Row => ({
  document,
  locator: 'op/1',
  surface: 'Resolution 140',
  start,
  end: start + 14,
  id: 'itu:pp/res/140',
  ...more,
});
const reading = (document: string, rows: readonly Row[], more: Partial<DocumentReading> = {}): DocumentReading => ({
  document,
  language: 'en',
  text: 'digest',
  errors: [],
  rows,
  ...more,
});

const BEFORE = [reading('a', [row('a', 0)]), reading('b', [row('b', 0)], { language: 'zh' })];

test('equal readings report nothing and pass', () => {
  const report = makeReport(BEFORE, BEFORE);
  expect(hasLosses(report)).toBe(false);
  expect(printReport(report)).toMatch(/^all +2 +2 +2 +2 +0 +0 +0 +0 +0 +0$/m);
  expect(printReport(report)).toContain('Nothing changed: 2 citations.');
});

test('what is only gained passes, and is told', () => {
  const report = makeReport(BEFORE, [reading('a', [row('a', 0), row('a', 40)]), BEFORE[1]!]);
  expect(hasLosses(report)).toBe(false);
  expect(report.languages).toMatchObject({ en: { documents: 1, gained: 1 }, zh: { documents: 1, gained: 0 } });
  const lines = printReport(report).split('\n');
  expect(lines).toContain('  + 40–54 op/1: Resolution 140 → itu:pp/res/140');
  expect(lines.filter((line) => line.startsWith('b'))).toEqual([]);
});

test('what is lost or changed does not pass, and is told', () => {
  const lost = makeReport(BEFORE, [reading('a', []), BEFORE[1]!]);
  expect(hasLosses(lost)).toBe(true);
  expect(printReport(lost)).toContain('  - 0–14 op/1: Resolution 140 → itu:pp/res/140\n');
  const changed = makeReport(BEFORE, [reading('a', [row('a', 2, { id: null })]), BEFORE[1]!]);
  expect(hasLosses(changed)).toBe(true);
  expect(printReport(changed)).toContain(
    '  ~ span, id: 0–14 ⇒ 2–16 op/1: Resolution 140 → itu:pp/res/140 ⇒ unresolved\n',
  );
});

test('a document that is refused now is a loss, though it had no citation; one that is read now is none', () => {
  const [read, refused] = [reading('a', []), reading('a', [], { text: null, errors: ['file/damaged'] })];
  expect(hasLosses(makeReport([read], [refused]))).toBe(true);
  expect(printReport(makeReport([read], [refused]))).toContain('refused: a: read → file/damaged');
  expect(hasLosses(makeReport([refused], [read]))).toBe(false);
});

test('another text is told, for places in it say little', () => {
  const report = makeReport([reading('a', [])], [reading('a', [], { text: 'another' })]);
  expect(report.otherText).toEqual(['a']);
});

test('of very many differences the first are printed, and how many more there are', () => {
  const many = Array.from({ length: 500 }, (_, at) => row('a', at * 20));
  const text = printReport(makeReport([reading('a', many)], [reading('a', [])]));
  expect(text.split('\n').length).toBeLessThan(230);
  expect(text).toContain('and 301 more');
});
