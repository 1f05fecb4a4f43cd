import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Citation, Extraction, Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const read = (text: string, language: Language = 'en'): Extraction =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, language, NO_KNOWLEDGE)!.extraction;

/** A resolution of the Plenipotentiary Conference of 2010 with these words in its preamble. */
const saying = (words: string): string =>
  [
    'RESOLUTION 135 (REV. GUADALAJARA, 2010)',
    'Lamps and buoys',
    'The Plenipotentiary Conference of the International Telecommunication Union (Guadalajara, 2010),',
    'recalling',
    `a) ${words};`,
    'resolves',
    '1 to paint buoys.',
  ].join('\n');

const only = ({ citations }: Extraction): Citation => {
  expect(citations).toHaveLength(1);
  return citations[0]!;
};

describe('the document names itself', () => {
  test.each([
    'the implementation of Resolution 135',
    'the implementation of Resolution 135 (Rev. Guadalajara, 2010)',
    'the implementation of Resolution 135 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference',
    'the implementation of Plenipotentiary Resolution 135',
  ])('%s', (words) => {
    const { id, status, surface } = only(read(saying(words)));
    expect([id, status]).toEqual(['#self', 'resolved']);
    expect(surface).toContain('Resolution 135');
    expect(read(saying(words)).relations.filter(({ target }) => target === '#self')).toEqual([]);
  });

  test('by a number of its own kind alone: a decision of the same number is another text', () => {
    expect(only(read(saying('the cost set by Decision 135'))).id).not.toBe('#self');
  });

  test('not where another body is named', () => {
    const { id } = only(read(saying('the cost set by Council Resolution 135')));
    expect(id).toBe('itu:council/res/135');
  });

  test('not where the same number has been cited as that of another body', () => {
    const { citations } = read(saying('Council Resolution 135 (2009) and, as said in Resolution 135 (2009), lamps'));
    expect(citations.map(({ id }) => id)).toEqual(['itu:council/res/135@2009', 'itu:council/res/135@2009']);
  });
});

describe('an earlier version of the document', () => {
  const revises = ({ relations }: Extraction) =>
    relations.filter(({ type }) => type === 'revises').map(({ source, target }) => [source, target]);

  test.each(['Resolution 135 (Antalya, 2006)', 'Resolution 135 (Antalya, 2006) of the Plenipotentiary Conference'])(
    '%s is revised, not cited',
    (words) => {
      const extraction = read(saying(words));
      const { id, status } = only(extraction);
      expect([id, status]).toEqual(['itu:pp/res/135@2006-antalya', 'resolved']);
      expect(revises(extraction)).toEqual([['#self', '#self@2006-antalya']]);
      expect(extraction.relations.filter(({ type }) => type === 'recalls' || type === 'cites')).toEqual([]);
    },
  );

  test('a later version is cited', () => {
    const extraction = read(saying('Resolution 135 (Rev. Busan, 2014)'));
    expect(only(extraction).id).toBe('itu:pp/res/135@2014-busan');
    expect(revises(extraction)).toEqual([]);
    expect(extraction.relations.map(({ type }) => type)).toEqual(['recalls']);
  });
});

test('without a number of its own, no number means the document', () => {
  const text = saying('Resolution 135').split('\n').slice(1).join('\n');
  expect(only(read(text)).id).not.toBe('#self');
});

describe('a session that two bodies had, in texts of the General Assembly, is that of the date', () => {
  const cited = (text: string, language: Language): (string | null)[] =>
    read(text, language).citations.map(({ id }) => id);

  test.each([
    ['en', 'The General Assembly,\n\nRecalling resolutions 32/13 of 1 July 2016 and 38/7 of 5 July 2018,'],
    ['ru', 'Генеральная Ассамблея,\n\nссылаясь на резолюции 32/13 от 1 июля 2016 года и 38/7 от 5 июля 2018 года,'],
    ['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى القرارين 32/13 المؤرخ 1 تموز/يوليه 2016 و38/7 المؤرخ 5 تموز/يوليه 2018،'],
    ['zh', '大会，\n\n回顾2016年7月1日第32/13号和2018年7月5日第38/7号决议，'],
  ] as const)('%s', (language, text) => {
    expect(cited(text, language)).toEqual(['un:hrc/res/32/13', 'un:hrc/res/38/7']);
  });

  test.each([
    ['The General Assembly,\n\nRecalling resolution 32/13 of 3 November 1977,', 'un:ga/res/32/13'],
    ['The General Assembly,\n\nRecalling resolution 32/13,', 'un:ga/res/32/13'],
    ['The General Assembly,\n\nRecalling resolution 32/13 of 1 July 1999,', 'un:ga/res/32/13'],
    ['The Human Rights Council,\n\nRecalling resolution 60/251 of 15 March 2006,', 'un:ga/res/60/251'],
    ['The Human Rights Council,\n\nRecalling resolution 50/3 of 7 July 2022,', 'un:hrc/res/50/3'],
  ])('%s', (text, id) => {
    expect(cited(text, 'en')).toEqual([id]);
  });
});
