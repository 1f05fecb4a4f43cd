import { describe, expect, test } from 'vitest';
import { type ExtractionResult, extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Blocks } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const read = (text: string, blocks: Blocks = linesOf(text)): ExtractionResult =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks }, 'zh', NO_KNOWLEDGE)!;

const locators = (text: string): string[] => read(text).extraction.clauses.map(({ locator }) => locator);

describe('labels', () => {
  test.each([
    ['a tab behind the number', '决定\n1\t灯塔；\n2\t浮标。', ['1', '2']],
    ['a single space behind the number', '决定\n1 灯塔；\n2 浮标。', ['1', '2']],
    ['points and brackets', '决定\n1. 灯塔；\n2) 浮标；\n（3） 钟。', ['1', '2', '3']],
    ['full-width brackets', '决定\na） 灯塔；\nb） 浮标。', ['a', 'b']],
    [
      'letters up to i) and j)',
      `决定\n${[...'abcdefghij'].map((letter) => `${letter}) 灯塔；`).join('\n')}`,
      [...'abcdefghij'],
    ],
    ['roman below letters', '决定\na) 灯塔：\ni) 红；\nii) 绿；\nb) 浮标。', ['a', 'a/i', 'a/ii', 'b']],
    ['an inserted item', '决定\n1 灯塔；\n1bis) 浮标；\n2 钟。', ['1', '1-bis', '2']],
  ])('%s', (_, text, wanted) => {
    expect(locators(text)).toEqual(['decides', ...wanted.map((slug) => `decides/${slug}`)]);
  });

  test.each([
    ['a year', '决定\n1 灯塔始建于\n2 年以前；\n2 浮标。'],
    ['a number in mid sentence', '决定\n1 灯塔共有\n2 层；\n2 浮标。'],
    ['a number out of sequence', '决定\n1 灯塔；\n7 层楼高。\n2 浮标。'],
  ])('a line that begins with %s goes on with the item above', (_, text) => {
    expect(locators(text)).toEqual(['decides', 'decides/1', 'decides/2']);
  });

  test('that the file holds apart from the text', () => {
    const text = '决定\n灯塔；\n浮标。';
    const { clauses } = read(text, { ...linesOf(text), labels: [null, 'a)', 'b)'] }).extraction;
    expect(clauses.map(({ locator, label, start }) => [locator, label ?? null, start])).toEqual([
      ['decides', null, 0],
      ['decides/a', 'a)', 3],
      ['decides/b', 'b)', 7],
    ]);
  });
});

describe('headings', () => {
  test('the same twice: the second is numbered', () => {
    expect(locators('忆及\n灯塔，\n忆及\n浮标，')).toEqual([
      'recalling',
      'recalling/-',
      'recalling-2',
      'recalling-2/-',
    ]);
  });

  test('an addressee that no name matches is reported', () => {
    const { extraction, diagnostics } = read('责成守塔人\n1\t点灯。');
    expect(extraction.clauses[0]!.locator).toBe('instructs:unknown');
    expect(diagnostics.map(({ code }) => code)).toContain('mandate/addressee-unknown');
  });

  test('a sentence that begins with a verb is none', () => {
    expect(locators('忆及\n请成员国向理事会提交文稿的安排，')).toEqual(['recalling', 'recalling/-']);
  });
});

describe('page furniture', () => {
  const pages = '第9号决议（2014年，釜山）\n灯塔\n忆及\na)\t红；\n– 2 –\nPP-14 – 第9号决议\nb)\t根据第8号决议；';

  test('page numbers and running heads are in no clause', () => {
    const { clauses } = read(pages).extraction;
    expect(clauses.map(({ locator, start, end }) => [locator, pages.slice(start, end)])).toEqual([
      ['heading', '第9号决议（2014年，釜山）'],
      ['title', '灯塔'],
      ['recalling', '忆及'],
      ['recalling/a', '红；'],
      ['recalling/b', '根据第8号决议；'],
    ]);
  });

  test('nor is the own number cited', () => {
    expect(read(pages).extraction.citations.map(({ surface }) => surface)).toEqual(['第8号决议']);
  });
});

describe('the document itself', () => {
  test('number and title in one line', () => {
    const { document } = read(
      '第9号决议（2014年，釜山，修订版） 灯塔的作用\n全权代表大会（2014年，釜山），\n忆及\n灯塔，',
    ).extraction;
    expect(document).toMatchObject({
      number: 9,
      title: '灯塔的作用',
      canonical: 'PP Resolution 9 (Rev. Busan, 2014)',
      history: [{ year: 2014, place: 'Busan', event: 'revised' }],
    });
  });

  test('text without sections has no title, and its citations stay', () => {
    const { document, citations } = read('灯塔的历史\n灯塔建于1902年。\n见国际电联理事会第9号决议。').extraction;
    expect(document.title).toBeNull();
    expect(citations.map(({ id }) => id)).toEqual(['itu:council/res/9']);
  });
});
