import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGrammar, extract, NO_KNOWLEDGE, scan } from '../../../src/extract/index.ts';
import { COL, FIND, WIDTH } from '../../../src/extract/scan/index.ts';
import { GRAMMARS } from '../../../src/grammars/index.ts';
import type { Extraction } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';
import { markedDocuments } from '../../fixtures/marked-document.ts';
import { growth } from '../../helpers/growth.ts';
import { anyString, joinedExamples, shuffledWords } from './arbitrary-text.ts';

const grammar = GRAMMARS.find(({ language }) => language === 'zh')!;
const compiled = compileGrammar(grammar);

const read = (text: string): Extraction =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, grammar.language, NO_KNOWLEDGE)!
    .extraction;

const texts = fc.oneof(shuffledWords(), joinedExamples(), anyString());
const check = (property: fc.IProperty<[string]>, numRuns = 400): void => fc.assert(property, { numRuns });

describe('whatever the text', () => {
  test('surfaces are the text between their offsets', () => {
    check(
      fc.property(texts, (text) => {
        const { citations, bodies, actionLines, paragraphs_cited } = read(text);
        for (const { surface, start, end } of [...citations, ...bodies, ...actionLines, ...paragraphs_cited]) {
          expect(surface).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test('spans of one class are in order and never overlap', () => {
    check(
      fc.property(texts, (text) => {
        const { citations, bodies, actionLines } = read(text);
        for (const mentions of [citations, bodies, actionLines])
          mentions.slice(1).forEach(({ start }, index) => {
            expect(start).toBeGreaterThanOrEqual(mentions[index]!.end);
          });
      }),
    );
  });

  test('clauses nest, in the order of the text, each within its parent', () => {
    check(
      fc.property(texts, (text) => {
        const { clauses } = read(text);
        const byLocator = new Map(clauses.map((clause) => [clause.locator, clause]));
        const open: { end: number }[] = [];
        for (const clause of clauses) {
          expect(clause.end).toBeGreaterThan(clause.start);
          while (open.length > 0 && open.at(-1)!.end <= clause.start) open.pop();
          if (open.length > 0) expect(clause.end).toBeLessThanOrEqual(open.at(-1)!.end);
          open.push(clause);
          if (clause.parent !== undefined) expect(byLocator.has(clause.parent)).toBe(true);
        }
      }),
    );
  });

  test('every locator is that of one clause, and mentions lie in the clause that they name', () => {
    check(
      fc.property(texts, (text) => {
        const { clauses, citations, bodies } = read(text);
        const byLocator = new Map(clauses.map((clause) => [clause.locator, clause]));
        expect(byLocator.size).toBe(clauses.length);
        for (const { locator, start } of [...citations, ...bodies]) {
          if (locator === '') continue;
          expect(byLocator.get(locator)!.start).toBeLessThanOrEqual(start);
          expect(byLocator.get(locator)!.end).toBeGreaterThan(start);
        }
      }),
    );
  });
});

/** Finds with their offsets counted from `offset`, rows from `row`. */
function rowsOf(text: string, offset = 0, row = 0): number[][] {
  const finds = scan(compiled, text);
  const places = [
    COL.start,
    COL.end,
    COL.coreStart,
    COL.coreEnd,
    COL.numberStart,
    COL.numberEnd,
    COL.issuerStart,
    COL.issuerEnd,
    COL.placeStart,
    COL.placeEnd,
  ] as readonly number[];
  return Array.from({ length: finds.count }, (_, index) =>
    [...finds.rows.subarray(index * WIDTH, (index + 1) * WIDTH)].map((value, column) => {
      if (value < 0) return value;
      return places.includes(column) ? value + offset : column === COL.list ? value + row : value;
    }),
  );
}

test('a text and another after a blank line: the finds of both', () => {
  const part = fc.oneof(shuffledWords(), joinedExamples());
  fc.assert(
    fc.property(part, part, (first, second) => {
      const head = rowsOf(first);
      const joined = `${first}\n\n${second}`;
      expect(rowsOf(joined)).toEqual([...head, ...rowsOf(second, first.length + 2, head.length)]);
    }),
    { numRuns: 500 },
  );
});

describe('white space inside a citation', () => {
  const cited = [
    ...markedDocuments('zh').flatMap(({ gold }) => gold.citations.map(({ surface }) => surface)),
    ...grammar.examples.flatMap(({ citations = [] }) => citations.map(([surface]) => surface)),
  ];
  const idsOf = (citation: string): (string | null)[] =>
    read(`${before}${citation}，`).citations.map(({ id, candidates }) => id ?? candidates?.join() ?? null);
  /** A clause of a document that says who adopted it. */
  const before = '全权代表大会（2014年，釜山），\n忆及\na)\t';
  /** Between two characters of a number or of a Latin abbreviation nothing may stand. */
  const gapsOf = (citation: string): number[] =>
    Array.from({ length: citation.length - 1 }, (_, index) => index + 1).filter(
      (at) => !/\s|[\x21-\x7e\uff10-\uff19]{2}/.test(citation.slice(at - 1, at + 1)),
    );

  test('put in or left out, it names the same', () => {
    const single = [...new Set(cited.map((surface) => surface.replace(/\s+/g, ' ')))].filter(
      (surface) => idsOf(surface).length > 0 && gapsOf(surface).length > 0,
    );
    expect(single.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(
        fc.constantFrom(...single),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '  ', '\u3000', '\u00a0', '\n')), {
          minLength: 1,
          maxLength: 4,
        }),
        (citation, insertions) => {
          const gaps = gapsOf(citation);
          const chosen = new Map(insertions.map(([at, space]) => [gaps[at % gaps.length]!, space]));
          const spaced = [...citation].map((char, at) => `${chosen.get(at) ?? ''}${char}`).join('');
          expect(idsOf(spaced), JSON.stringify(spaced)).toEqual(idsOf(citation));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

test('time grows with the text, not faster', () => {
  const once = markedDocuments('zh')
    .map(({ text }) => text)
    .join('\n')
    .repeat(16);
  const ten = once.repeat(10);
  expect(
    growth(
      () => scan(compiled, once),
      () => scan(compiled, ten),
      10,
    ),
  ).toBeLessThanOrEqual(2);
  expect(
    growth(
      () => read(once),
      () => read(ten),
      10,
    ),
  ).toBeLessThanOrEqual(2);
});

test('runs of what a citation may begin with cost no more than their length', () => {
  const hostile = [
    '第',
    '第1、',
    '（',
    '《突尼斯议程》第',
    '(i)',
    '1\n',
    '关于',
    '年',
    '全权代表大会',
    'C1、',
    '的',
    'a)\n',
  ];
  for (const unit of hostile) {
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    const [once, ten] = [text(5_000), text(50_000)];
    expect(
      growth(
        () => read(once),
        () => read(ten),
        10,
      ),
      JSON.stringify(unit),
    ).toBeLessThanOrEqual(3);
  }
});

test('finds of the scanner are of the listed types', () => {
  const finds = scan(compiled, markedDocuments('zh')[0]!.text);
  const types = new Set(Array.from({ length: finds.count }, (_, index) => finds.rows[index * WIDTH]!));
  for (const type of types) expect(Object.values(FIND)).toContain(type);
});
