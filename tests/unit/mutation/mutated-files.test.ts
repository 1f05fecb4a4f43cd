import { expect, test } from 'vitest';
import { GRAMMARS } from '../../../src/grammars/index.ts';
import { mutatedFiles } from '../../mutation/mutated-files.ts';
import { ignorer, inSample } from '../../mutation/sampled-words.mjs';

test('all of extraction and of the grammars, without the examples that the tests ask', () => {
  const all = mutatedFiles([]);
  expect(all).toEqual(expect.arrayContaining(['src/extract/extract.ts', 'src/grammars/en/citation.ts']));
  expect(all.filter((file) => !/^src\/(?:extract|grammars)\//.test(file) || file.includes('/examples/'))).toEqual([]);
});

test('a folder names what lies in it, not what begins alike', () => {
  const scan = mutatedFiles(['src/extract/scan/']);
  expect(scan).toContain('src/extract/scan/tokens.ts');
  expect(scan.filter((file) => !file.startsWith('src/extract/scan/'))).toEqual([]);
  expect(mutatedFiles(['./src/extract/scan/tokens.ts'])).toEqual(['src/extract/scan/tokens.ts']);
  expect(mutatedFiles(['src/extract/sca', 'src/model'])).toEqual([]);
});

test('about one word in eight is in the sample, in every language', () => {
  for (const { citation } of GRAMMARS) {
    const words = [...citation.places, ...citation.issuers].flatMap(({ forms }) => forms);
    const share = words.filter(inSample).length / words.length;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.3);
  }
});

const place = (node: object, from = '../grammar.ts') => ({
  node: { type: 'StringLiteral', ...node },
  scope: {
    getProgramParent: () => ({
      path: { node: { body: [{ type: 'ImportDeclaration', source: { value: from } }] } },
    }),
  },
});
const words = Array.from({ length: 100 }, (_, at) => `word ${at}`);
const [inside] = words.filter(inSample);
const [outside] = words.filter((word) => !inSample(word));
const text = (value: string | undefined) => ({ type: 'StringLiteral', value });

test('words outside the sample are left alone, in the files of grammars only', () => {
  expect(ignorer.shouldIgnore(place(text(outside)))).toMatch(/not in the sample/);
  expect(ignorer.shouldIgnore(place(text(inside)))).toBeUndefined();
  expect(ignorer.shouldIgnore(place(text(outside), './tokens.ts'))).toBeUndefined();
  expect(ignorer.shouldIgnore(place({ type: 'ArrowFunctionExpression' }))).toBeUndefined();
});

test('a list in the sample is mutated with every word in it', () => {
  const elements = [text(outside), text(inside)];
  const chosen = words.map((word) => [...elements, text(word)]).find((list) => inSample(joined(list)))!;
  expect(ignorer.shouldIgnore(place({ type: 'ArrayExpression', elements: chosen }))).toBeUndefined();
  for (const node of chosen) {
    // The very node of the list.
    expect(ignorer.shouldIgnore({ ...place({}), node })).toBeUndefined();
  }
  const left = words.map((word) => [...elements, text(word)]).find((list) => !inSample(joined(list)))!;
  expect(ignorer.shouldIgnore(place({ type: 'ArrayExpression', elements: left }))).toMatch(/not in the sample/);
});

const joined = (list: readonly { readonly value: string | undefined }[]): string =>
  list.map(({ value }) => value).join('\n');
