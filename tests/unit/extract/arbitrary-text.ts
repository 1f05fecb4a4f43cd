import fc from 'fast-check';
import { GRAMMARS, type Grammar } from '../../../src/grammars/index.ts';

/** Every form of a grammar, at any depth of its data; examples left out. */
function formsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(formsOf);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'examples' || key === 'value' ? [] : formsOf(value)));
}

const MARKS = [
  '（',
  '）',
  '(',
  ')',
  '《',
  '》',
  '，',
  '；',
  '。',
  '：',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '–',
  '[',
  ']',
  'a)',
  'i)',
  '(i)',
  '1\t',
];
const NUMBERS = [
  '1',
  '9',
  '71',
  '140',
  '2010',
  '2010年',
  '70/125',
  '１３５',
  '5.525',
  'C5',
  'C11',
  'X.509',
  '35 a)',
  '1514(XV)',
];

/** Words, marks and numbers of a grammar in any order: nearly citations, nearly headings. */
export const shuffledWords = (
  grammar: Grammar = GRAMMARS.find(({ language }) => language === 'zh')!,
): fc.Arbitrary<string> => {
  const words = [...new Set(formsOf(grammar))];
  return fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
        { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));
};

/** Texts of the grammar's examples, in any order and number. */
export const joinedExamples = (
  grammar: Grammar = GRAMMARS.find(({ language }) => language === 'zh')!,
): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...grammar.examples.map(({ text }) => text)), { minLength: 1, maxLength: 8 })
    .map((texts) => texts.join('\n'));

/** Any string at all, lone surrogates and controls included. */
export const anyString = (): fc.Arbitrary<string> => fc.string({ unit: 'binary', maxLength: 200 });
