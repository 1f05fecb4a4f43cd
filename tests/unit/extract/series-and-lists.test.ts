import { describe, expect, test } from 'vitest';
import { cited, readText } from '../../helpers/read-text.ts';

const UNION = 'The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),';
const NATIONS = 'The General Assembly,';

describe('a recommendation without its sector', () => {
  const ids = (text: string) => cited(readText('en', text, { whose: null })).map(([, id]) => id);

  test('is told by a series that one sector alone has, in texts of the Union', () => {
    expect(ids(`${UNION}\n\nconsidering\n\nRecommendations X.500 and Q.3,\n\nresolves\n\nto sail.`)).toEqual([
      'itu:itu-t/rec/X.500',
      'itu:itu-t/rec/Q.3',
    ]);
  });

  test.each([
    ['of a series that several have', `${UNION}\n\nconsidering\n\nRecommendation M.1036,\n\nresolves\n\nto sail.`],
    ['in a text of the United Nations', `${NATIONS}\n\nRecalling Recommendation X.500,\n\nDecides to sail.`],
    ['in a text of nobody known', 'See Recommendation X.500 on boats.'],
  ])('not %s', (_, text) => {
    expect(ids(text)).toEqual([null]);
  });
});

test('a text may be as dense as it likes: every citation is found, in its order', () => {
  const numbers = Array.from({ length: 300 }, (_, at) => at + 1);
  const text = numbers.map((number) => `Council Resolution ${number}.`).join(' ');
  expect(cited(readText('en', text))).toEqual(
    numbers.map((number) => [`Council Resolution ${number}`, `itu:council/res/${number}`]),
  );
});

test('an action line between is no citation: the instrument that is recalled stays the one before', () => {
  expect(
    cited(readText('en', 'Recalling the Tunis Agenda, its Action Line C5, and paragraph 109 of the said Agenda.')),
  ).toEqual([['paragraph 109 of the said Agenda', 'wsis:tunis-agenda#109']]);
  expect(cited(readText('en', 'Recalling the Tunis Agenda and Action Line C5 (paragraph 109).'))).toEqual([
    ['paragraph 109', 'wsis:tunis-agenda#109'],
  ]);
});

test('a citation before the name or behind the provision does not stand between them', () => {
  const text = 'See Council Resolution 9: the Tunis Agenda says so (paragraph 102), as Council Resolution 8 does.';
  expect(cited(readText('en', text)).map(([, id]) => id)).toEqual([
    'itu:council/res/9',
    'wsis:tunis-agenda#102',
    'itu:council/res/8',
  ]);
});

test('numbers joined to one that has a subject go on with the list', () => {
  const { citations } = readText(
    'en',
    'recalling\na) resolutions 1325 (2000) on boats, 2250 (2015) on kites, and 1612 (2005) and 1882 (2009) on bells;',
  );
  expect(citations.map(({ surface }) => surface)).toEqual([
    'resolutions 1325 (2000)',
    '2250 (2015)',
    '1612 (2005)',
    '1882 (2009)',
  ]);
  const counted = 'recalling\na) resolutions 1325 (2000) on boats, and 25 (2010) and 1000 (1999) bells;';
  expect(readText('en', counted).citations.map(({ surface }) => surface)).toEqual(['resolutions 1325 (2000)']);
});

describe('letters that stand for the number before them', () => {
  test.each([
    ['en', 'see General Assembly resolutions 61/105 A and B of 2006', '61/105/A 61/105/B'],
    ['en', 'see General Assembly resolutions 62/7 A to D', '62/7/A 62/7/D'],
    ['en', 'see resolutions 61/105 A, B and C and 62/7', '61/105/A 61/105/B 61/105/C 62/7'],
    ['en', 'see General Assembly resolution 57/270 B and I agree', '57/270/B'],
    ['en', 'see General Assembly resolution 57/270 B; C is a letter', '57/270/B'],
    ['en', 'see General Assembly resolution 57/270 B and A/RES/60/1', '57/270/B 60/1'],
    ['en', 'see General Assembly resolution 57/270 and B', '57/270'],
    ['ru', 'см. резолюции 61/105 А и В Генеральной Ассамблеи', '61/105/A 61/105/B'],
    ['ar', 'وإذ تشير إلى قراراتها 61/105 ألف وباء و62/7 ألف إلى جيم', '61/105/A 61/105/B 62/7/A 62/7/C'],
    ['zh', '回顾大会第61/105 A和B号决议以及第62/7 A至C号决议', '61/105/A 61/105/B 62/7/A 62/7/C'],
  ] as const)('%s: %s', (language, text, wanted) => {
    const found = cited(readText(language, text, { whose: 'un' })).map(([, id]) => id);
    expect(found).toEqual(wanted.split(' ').map((number) => `un:ga/res/${number}`));
  });

  test('between the ends of a range are those implied', () => {
    const { citations } = readText('en', 'see General Assembly resolutions 62/7 A to D', { whose: 'un' });
    expect(citations.map(({ surface, implied }) => [surface, implied])).toEqual([
      ['General Assembly resolutions 62/7 A', undefined],
      ['D', ['un:ga/res/62/7/B', 'un:ga/res/62/7/C']],
    ]);
  });
});

test('a number of two parts is none of the Security Council', () => {
  expect(cited(readText('zh', '根据安理会第1267/1373号决议', { whose: 'un' }))).toEqual([
    ['安理会第1267/1373号决议', null],
  ]);
});
