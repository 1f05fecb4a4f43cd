import { expect, test } from 'vitest';
import { sampledDeclarations } from '../../mutation/sampled-declarations.ts';

const DECLARATIONS = 240;
const FILE = 'src/extract/scan.ts';
const TEXT = [
  "import { word } from './word.ts';",
  'interface Shape {\n  readonly size: number;\n}',
  'type Name = string;',
  ...Array.from({ length: DECLARATIONS }, (_, at) => `export function step${at}(): number {\n  return ${at};\n}`),
].join('\n\n');

test('about one declaration in so many is mutated, whole', () => {
  const ranges = sampledDeclarations(FILE, TEXT, 8);
  expect(ranges.length).toBeGreaterThan(DECLARATIONS / 16);
  expect(ranges.length).toBeLessThan(DECLARATIONS / 4);
  for (const range of ranges) {
    const [, from, to] = /^src\/extract\/scan\.ts:(\d+):0-(\d+):1$/.exec(range) ?? [];
    const lines = TEXT.split('\n').slice(Number(from) - 1, Number(to));
    expect(lines[0]).toMatch(/^export function step\d+/);
    expect(lines).toHaveLength(3);
  }
});

test('the sample follows from what the declarations say, not from where they stand', () => {
  const moved = `// A remark.\n\n${TEXT}`;
  const names = (text: string): (string | undefined)[] =>
    sampledDeclarations(FILE, text, 8).map((range) => text.split('\n')[Number(range.split(':')[1]) - 1]);
  expect(names(moved)).toEqual(names(TEXT));
  expect(names(TEXT).length).toBeGreaterThan(0);
});

test('every value is in the sample of one in one; imports and types, which are never mutated, are not', () => {
  expect(sampledDeclarations(FILE, TEXT, 1)).toHaveLength(DECLARATIONS);
});

test('the samples have nothing in common and are the whole together', () => {
  const samples = [0, 1, 2, 3].map((sample) => sampledDeclarations(FILE, TEXT, 4, sample));
  expect(samples.every((ranges) => ranges.length > 0)).toBe(true);
  expect(new Set(samples.flat()).size).toBe(DECLARATIONS);
  expect(samples.flat()).toHaveLength(DECLARATIONS);
});
