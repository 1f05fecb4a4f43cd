import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Extraction, Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

function read(language: Language, ...lines: string[]): Extraction {
  const text = lines.join('\n\n');
  return extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, language, NO_KNOWLEDGE)!
    .extraction;
}

const bodies = (extraction: Extraction): string[] => extraction.bodies.map(({ canonical }) => canonical);
const ids = (extraction: Extraction): unknown[] => extraction.citations.map(({ id }) => id);

interface Words {
  readonly language: Language;
  /** Names that many organizations have, and nothing else. */
  readonly bare: string;
  readonly officer: string;
  readonly states: string;
  /** A decision of a council with a number that several councils have. */
  readonly decision: string;
  readonly union: string;
  readonly nations: string;
  /** The officer of the United Nations by the whole name. */
  readonly whole: string;
}

/** Short sentences that say the same in each language. */
const WORDS: readonly Words[] = [
  {
    language: 'en',
    bare: 'The Council thanked the Deputy Secretary-General, the General Secretariat and the Bureaux.',
    officer: 'The Secretary-General paints the boats.',
    states: 'Member States paint the boats.',
    decision: 'Boats are paid for by Council decision 267.',
    union: 'ITU has boats.',
    nations: 'The United Nations has boats.',
    whole: 'The Secretary-General of the United Nations has a boat.',
  },
  {
    language: 'fr',
    bare: 'Le Conseil a remercié le Vice-Secrétaire général, le Secrétariat général et les Bureaux.',
    officer: 'Le Secrétaire général peint les bateaux.',
    states: 'Les États Membres peignent les bateaux.',
    decision: 'Les bateaux sont payés selon la décision 267 du Conseil.',
    union: "L'UIT a des bateaux.",
    nations: "L'Organisation des Nations Unies a des bateaux.",
    whole: "Le Secrétaire général de l'Organisation des Nations Unies a un bateau.",
  },
  {
    language: 'es',
    bare: 'El Consejo agradeció al Vicesecretario General, a la Secretaría General y a las Oficinas.',
    officer: 'El Secretario General pinta los barcos.',
    states: 'Los Estados Miembros pintan los barcos.',
    decision: 'Los barcos se pagan según la decisión 267 del Consejo.',
    union: 'La UIT tiene barcos.',
    nations: 'Las Naciones Unidas tienen barcos.',
    whole: 'El Secretario General de las Naciones Unidas tiene un barco.',
  },
  {
    language: 'ru',
    bare: 'Совет поблагодарил заместителя Генерального секретаря, Генеральный секретариат и Бюро.',
    officer: 'Генеральный секретарь красит лодки.',
    states: 'Государства-члены красят лодки.',
    decision: 'Лодки оплачены по решению 267 Совета.',
    union: 'У МСЭ есть лодки.',
    nations: 'У Организации Объединенных Наций есть лодки.',
    whole: 'У Генерального секретаря Организации Объединенных Наций есть лодка.',
  },
  {
    language: 'ar',
    bare: 'شكر المجلس نائب الأمين العام والأمانة العامة والاتحاد.',
    officer: 'الأمين العام يدهن القوارب.',
    states: 'الدول الأعضاء تدهن القوارب.',
    decision: 'تدفع القوارب بموجب مقرر المجلس 267.',
    union: 'الاتحاد الدولي للاتصالات له قوارب.',
    nations: 'الأمم المتحدة لها قوارب.',
    whole: 'الأمين العام للأمم المتحدة له قارب.',
  },
  {
    language: 'zh',
    bare: '理事会感谢副秘书长、总秘书处和各局。',
    officer: '秘书长给船刷漆。',
    states: '会员国给船刷漆。',
    decision: '船只根据理事会第267号决定付款。',
    union: '国际电联有船。',
    nations: '联合国有船。',
    whole: '联合国秘书长有船。',
  },
];

describe.each(WORDS)('$language: what short names mean where nobody says who adopted the text', (words) => {
  const { language, bare, officer, states, decision, union, nations, whole } = words;
  const own = [...bodies(read(language, bare, officer, states, union))].sort();

  test('nothing, where the text shows nobody', () => {
    expect(bodies(read(language, bare, officer, states))).toEqual([]);
    expect(read(language, decision).citations).toMatchObject([{ id: null, status: 'ambiguous' }]);
    expect(read(language, decision).citations[0]!.candidates).toEqual(['itu:council/dec/267']);
  });

  test('what the Union has, where the text shows the Union', () => {
    expect(own).toEqual(expect.arrayContaining(['itu', 'itu:council', 'itu:member-states', 'itu:secretary-general']));
    expect(own.every((id) => id.startsWith('itu'))).toBe(true);
    expect(ids(read(language, union, decision))).toEqual(['itu:council/dec/267']);
  });

  test('what the United Nations have, where the text shows them', () => {
    const found = bodies(read(language, nations, bare, officer, states));
    expect([...new Set(found)].sort()).toEqual(['un', 'un:member-states', 'un:secretary-general']);
    expect(ids(read(language, nations, decision))).toEqual([null]);
  });

  test('nothing, where the text shows both alike', () => {
    expect(bodies(read(language, union, nations, officer, states))).toEqual(['itu', 'un']);
  });

  test('what is shown twice as much', () => {
    expect(bodies(read(language, union, union, nations, officer))).toEqual([
      'itu',
      'itu',
      'un',
      'itu:secretary-general',
    ]);
    expect(bodies(read(language, nations, nations, union, officer))).toEqual([
      'un',
      'un',
      'itu',
      'un:secretary-general',
    ]);
  });

  test('an officer by the whole name is mostly that of others', () => {
    expect(bodies(read(language, whole, officer))).toEqual(['un:secretary-general']);
  });
});

test('symbols, marks of revision and treaties show whose text it is', () => {
  const officer = 'The Secretary-General paints the boats.';
  expect(bodies(read('en', 'Boats are described in A/RES/70/9.', officer))).toEqual(['un:secretary-general']);
  expect(bodies(read('en', 'Boats are described in Article 9 of the Charter.', officer))).toEqual([
    'un:secretary-general',
  ]);
  expect(bodies(read('en', 'Boats are described in Resolution 9 (Rev. Busan, 2014).', officer))).toEqual([
    'itu:secretary-general',
  ]);
});

test('sections as the Union writes them outweigh a name of others', () => {
  const lines = [
    'considering',
    'a) that the United Nations has boats;',
    'instructs the Secretary-General',
    'to paint them.',
  ];
  const { mandates, bodies: found } = read('en', ...lines);
  expect(mandates.map(({ addressee }) => addressee)).toEqual([['itu:secretary-general']]);
  expect(found.map(({ canonical }) => canonical)).toEqual(['un', 'itu:secretary-general']);
});

test('in a text of others a name that they are not known to have means nobody', () => {
  const world = read('en', 'The World Health Assembly,', 'Thanks the Secretary-General and Member States.');
  expect(bodies(world).filter((id) => id.startsWith('itu'))).toEqual([]);
});

test('no number of the Union is read where a council of others is spoken of', () => {
  expect(ids(read('en', 'See Council resolution 1332.'))).toEqual(['itu:council/res/1332']);
  expect(ids(read('en', 'The Security Council has met. See Council resolution 1332.'))).toEqual([null]);
});

test('groups that others have too are those of the Union in its texts alone', () => {
  const groups = 'Ask Study Group 9 and the study groups.';
  expect(bodies(read('en', groups))).toEqual([]);
  expect(bodies(read('en', groups, 'The General Assembly has met.'))).toEqual(['un:ga']);
  expect(bodies(read('en', groups, 'ITU has met.'))).toEqual(['itu:study-group-9', 'itu:study-groups', 'itu']);
  expect(bodies(read('en', 'Ask ITU-T Study Group 9.'))).toEqual(['itu-t:study-group-9']);
});
