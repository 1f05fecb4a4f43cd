import { describe, expect, test } from 'vitest';
import { type ExtractionResult, extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const read = (lines: readonly string[]): ExtractionResult['extraction'] => {
  const text = lines.join('\n');
  return extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, 'en', NO_KNOWLEDGE)!.extraction;
};

const DOCUMENT = [
  'RESOLUTION 209 (REV. BUSAN, 2014)',
  'Lamps and buoys',
  'The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),',
  'considering',
  'a) that lamps are lit and',
];
const locators = (lines: readonly string[]): string[] => read(lines).clauses.map(({ locator }) => locator);

test('a line that says something about the document itself is no running head', () => {
  const { clauses } = read([...DOCUMENT, 'Resolution 209 speaks of them;', 'b) that buoys float,']);
  const text = [...DOCUMENT, 'Resolution 209 speaks of them;', 'b) that buoys float,'].join('\n');
  const { start, end } = clauses.find(({ locator }) => locator === 'considering/a')!;
  expect(text.slice(start, end)).toContain('speaks of them');
});

test('the number of the document with page and abbreviation is a running head', () => {
  const { clauses, citations } = read([
    ...DOCUMENT,
    'PP-14 RESOLUTION 209 (REV. BUSAN, 2014) 3',
    'kept;',
    'b) that buoys float,',
  ]);
  expect(clauses.map(({ locator }) => locator).slice(-2)).toEqual(['considering/a', 'considering/b']);
  expect(citations).toEqual([]);
});

test.each(['ANNEX 1 TO RESOLUTION 209 (REV. BUSAN, 2014)', 'Annex 1 to Resolution 209'])(
  '%s opens an annex',
  (head) => {
    const lines = [...DOCUMENT, 'kept,', 'resolves', 'to paint buoys.', head, 'List of lamps', '1 Red lamps.'];
    expect(locators(lines)).toContain('annex/1/title');
    expect(read(lines).citations).toEqual([]);
  },
);

test.each(['Annex: 1', 'Annex: 12'])('%s says how many follow and opens none', (count) => {
  const lines = [...DOCUMENT, 'kept,', 'resolves', 'to paint buoys.', count, 'ANNEX', 'List of lamps', '1 Red lamps.'];
  expect(locators(lines).slice(-5)).toEqual(['resolves', 'resolves/-', 'annex', 'annex/title', 'annex/1']);
});

test.each([
  [
    'instructs the Director of the Telecommunication Development Bureau, in collaboration with the keepers of all lamps',
    'bdt-director',
  ],
  ['instructs the Secretary-General, within available resources', 'secretary-general'],
])('%s: a comma before helpers or a qualification', (head, slug) => {
  const lines = [...DOCUMENT, 'kept,', head, '1 to report;', '2 to publish.'];
  expect(locators(lines).slice(-3)).toEqual([`instructs:${slug}`, `instructs:${slug}/1`, `instructs:${slug}/2`]);
});

test.each([
  'RESOLUTION 209 - 3',
  'RESOLUTION 209 – 3',
  'RESOLUTION 209-3',
  'Resolution 209, page 3',
  'PP-14/RES 209, p. 3',
  'Page 3',
  'page 3 of 10',
  '3 / 120',
])('%s is printed on every page and no content', (line) => {
  const { clauses, citations } = read([...DOCUMENT, line, 'kept;', 'b) that buoys float,']);
  expect(clauses.map(({ locator }) => locator).slice(-2)).toEqual(['considering/a', 'considering/b']);
  expect(citations).toEqual([]);
});

test('the number of a conference of parties is read whole, and open', () => {
  const { citations } = read([...DOCUMENT, 'set by decision 1/CP.21 of the parties;', 'b) that buoys float,']);
  expect(citations.map(({ surface, id }) => [surface, id])).toEqual([['decision 1/CP.21', null]]);
});

test.each(['\n', '\f', '\v', '\u2028'])(
  'the label of an item is no further number of a list that ends the line before it: %j',
  (end) => {
    const { citations, clauses } = read([
      `The General Assembly,\n\nRecalling resolution 70/125,${end}1. Decides to act;`,
    ]);
    expect(citations.map(({ id }) => id)).toEqual(['un:ga/res/70/125']);
    expect(clauses.map(({ locator }) => locator)).toContain('op/1');
  },
);

test('below the word for annex, a bracket with the own number is part of its heading', () => {
  const lines = [
    ...DOCUMENT,
    'kept,',
    'resolves',
    'to paint buoys.',
    'ANNEX',
    '(to Resolution 209 (Rev. Busan, 2014))',
  ];
  expect(locators([...lines, 'List of lamps', '1 Red lamps.']).slice(-3)).toEqual(['annex', 'annex/title', 'annex/1']);
  expect(read([...lines, 'List of lamps', '1 Red lamps.']).citations).toEqual([]);
  expect(read([...lines, '(to Resolution 208)', '1 Red lamps.']).citations).toHaveLength(1);
});

describe('words far from a number that grows from page to page', () => {
  const page = 'that the lamps of all harbours are lit by those who keep them and by nobody else; '.repeat(5);
  const onPages = (first: string, second: string): string[] =>
    locators([...DOCUMENT, 'kept;', first, `b) ${page}`, second, 'c) that bells ring,']).slice(-3);

  test.each([
    ['Plan of Action\t189', '190\tPlan of Action'],
    ['9   Plan of Action', '11   Plan of Action'],
  ])('are printed on every page: %s', (first, second) => {
    expect(onPages(first, second)).toEqual(['considering/a', 'considering/b', 'considering/c']);
  });

  test('are content where the words differ or the number stays', () => {
    expect(onPages('2\tPlan of Action', '3\tPlan of lamps')).not.toEqual(onPages('2\tPlan', '3\tPlan'));
    expect(onPages('3\tPlan', '3\tPlan')).not.toEqual(onPages('2\tPlan', '3\tPlan'));
  });
});

test('a verb that begins a line in the midst of an item heads no section', () => {
  const lines = ['requests the Secretary-General to work on them in all harbours;', 'b) that buoys float,'];
  expect(locators([...DOCUMENT.slice(0, -1), 'a) that the Conference, in Resolution 9,', ...lines]).slice(-2)).toEqual([
    'considering/a',
    'considering/b',
  ]);
  expect(
    locators([...DOCUMENT, 'requests the Secretary-General to do as follows:', 'i) paint;', 'ii) light,']),
  ).toContain('considering/a/i');
});
