import { describe, expect, test } from 'vitest';
import { extract, type Knowledge, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { type Antecedents, remember } from '../../../src/extract/resolve/issuers.ts';
import type { Citation } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const cite = (text: string, knowledge: Knowledge = NO_KNOWLEDGE): readonly Citation[] =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, 'zh', knowledge)!.extraction.citations;

const last = (text: string, knowledge?: Knowledge): unknown[] => {
  const { id, issuerResolvedBy = null } = cite(text, knowledge).at(-1)!;
  return [id, issuerResolvedBy];
};

describe('the shape of the number', () => {
  test.each([
    ['1946/1', 'un:ecosoc/res/1946/1', 'number-shape'],
    ['2006/46', 'un:ecosoc/res/2006/46', 'number-shape'],
    ['70/125', 'un:ga/res/70/125', 'number-shape'],
    ['120/5', 'un:ga/res/120/5', 'number-shape'],
    ['121/5', null, null],
    ['1945/5', null, null],
    ['1514(XV)', 'un:ga/res/1514(XV)', 'number-shape'],
    ['2248(S-V)', 'un:ga/res/2248(S-V)', 'number-shape'],
    ['1001(ES-I)', 'un:ga/res/1001(ES-I)', 'number-shape'],
    ['140', null, null],
  ])('%s', (number, id, by) => {
    expect(last(`见第${number}号决议。`)).toEqual([id, by]);
  });
});

describe('an earlier citation of the same number', () => {
  const busan = '见全权代表大会第9号决议（2014年，釜山）。';

  test.each([
    ['without version', `${busan}又见第9号决议。`, 'itu:pp/res/9'],
    [
      'with a version, the earlier without',
      '见全权代表大会第9号决议。又见第9号决议（2014年，釜山）。',
      'itu:pp/res/9@2014-busan',
    ],
    ['with the year alone', `${busan}又见第9号决议（2014年）。`, 'itu:pp/res/9@2014'],
  ])('%s', (_, text, id) => {
    expect(last(text)).toEqual([id, 'antecedent']);
  });

  test.each([
    ['another number', `${busan}又见第8号决议。`],
    ['another kind', `${busan}又见第9号决定。`],
    ['another year', `${busan}又见第9号决议（2010年）。`],
    ['another place', `${busan}又见第9号决议（2014年，迪拜）。`],
  ])('not of %s', (_, text) => {
    expect(last(text)).toEqual([null, null]);
  });

  test('the latest of several bodies is meant', () => {
    expect(last('见理事会第9号决议。见全权代表大会第9号决议。又见第9号决议。')).toEqual(['itu:pp/res/9', 'antecedent']);
  });
});

describe('what is remembered of a number', () => {
  const said = (issuer: string, year: number | null, place: string | null = null) => ({
    issuer,
    stated: { kind: 'res', number: '9', year, place },
  });
  const issuers = (...antecedents: readonly ReturnType<typeof said>[]): string[] => {
    const known: Antecedents = new Map();
    for (const antecedent of antecedents) remember(known, antecedent);
    return [...known.values()]
      .flatMap((numbers) => [...numbers.values()].flat())
      .map(({ issuer, stated }) => `${issuer} ${stated.year} ${stated.place}`);
  };

  test('the same said again teaches nothing; another body, year or place does', () => {
    expect(issuers(said('pp', 2014), said('pp', 2014))).toEqual(['pp 2014 null']);
    expect(issuers(said('pp', 2014), said('council', 2014))).toHaveLength(2);
    expect(issuers(said('pp', 2014), said('pp', 2010))).toHaveLength(2);
    expect(issuers(said('pp', 2014, 'busan'), said('pp', 2014, 'dubai'))).toHaveLength(2);
  });

  test('the latest eight', () => {
    const years = Array.from({ length: 9 }, (_, at) => said('pp', 2000 + at));
    expect(issuers(...years.slice(0, 8))).toHaveLength(8);
    expect(issuers(...years)).toEqual(years.slice(1).map(({ issuer, stated }) => `${issuer} ${stated.year} null`));
  });
});

describe('what the registry knows', () => {
  const text = '见第9号决议（2014年，釜山）。';
  const met = (...bodies: string[]): Knowledge => ({
    ...NO_KNOWLEDGE,
    meetings: (year, place) => (year === 2014 && place === 'busan' ? bodies.map((body) => ({ id: body, body })) : []),
  });

  test('who met there and then, but not where only the year is stated', () => {
    expect(last(text, met('itu:pp'))).toEqual(['itu:pp/res/9@2014-busan', 'meeting']);
    expect(last('见第9号决议（2014年）。', met('itu:pp'))).toEqual([null, null]);
  });

  test('whose works have the number are candidates, each body once', () => {
    const works: Knowledge = {
      ...NO_KNOWLEDGE,
      worksNumbered: (kind, number) =>
        kind === 'res' && number === '9' ? ['itu:pp/res/9', 'itu:council/res/9', 'itu:pp/res/9'] : [],
    };
    const { id, candidates } = cite('见第9号决议。', works)[0]!;
    expect([id, candidates]).toEqual([null, ['itu:pp/res/9', 'itu:council/res/9']]);
  });
});

describe('a list of several kinds', () => {
  test('a sector has recommendations, and gives no resolution of the list its own', () => {
    const cited = cite('见ITU-T X.500建议书和第75号决议。').map(({ id, status }) => [id, status]);
    expect(cited).toEqual([
      ['itu:itu-t/rec/X.500', 'resolved'],
      [null, 'unresolved'],
    ]);
  });
});
