import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Extraction, Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

function read(language: Language, ...lines: string[]): Extraction {
  const text = lines.join('\n\n');
  return extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, language, NO_KNOWLEDGE)!
    .extraction;
}

const ids = (extraction: Extraction): unknown[] => extraction.citations.map(({ id }) => id);

interface Words {
  readonly language: Language;
  readonly assembly: string;
  readonly security: string;
  readonly social: string;
  readonly rights: string;
  readonly union: string;
  /** A bare council with this number. */
  readonly council: (number: string) => string;
  readonly unionCouncil: (number: string) => string;
  readonly convention: string;
  readonly unionConvention: string;
}

const WORDS: readonly Words[] = [
  {
    language: 'en',
    assembly: 'The General Assembly,',
    security: 'The Security Council,',
    social: 'The Economic and Social Council,',
    rights: 'The Human Rights Council,',
    union: 'The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),',
    council: (number) => `We recall Council resolution ${number}.`,
    unionCouncil: (number) => `We recall ITU Council resolution ${number}.`,
    convention: 'We recall article 9 of the Convention.',
    unionConvention: 'We recall article 9 of the ITU Convention.',
  },
  {
    language: 'fr',
    assembly: "L'Assemblée générale,",
    security: 'Le Conseil de sécurité,',
    social: 'Le Conseil économique et social,',
    rights: "Le Conseil des droits de l'homme,",
    union: "La Conférence de plénipotentiaires de l'Union internationale des télécommunications (Busan, 2014),",
    council: (number) => `Voir la résolution ${number} du Conseil.`,
    unionCouncil: (number) => `Voir la résolution ${number} du Conseil de l'UIT.`,
    convention: "Voir l'article 9 de la Convention.",
    unionConvention: "Voir l'article 9 de la Convention de l'UIT.",
  },
  {
    language: 'es',
    assembly: 'La Asamblea General,',
    security: 'El Consejo de Seguridad,',
    social: 'El Consejo Económico y Social,',
    rights: 'El Consejo de Derechos Humanos,',
    union: 'La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones (Busán, 2014),',
    council: (number) => `Véase la resolución ${number} del Consejo.`,
    unionCouncil: (number) => `Véase la resolución ${number} del Consejo de la UIT.`,
    convention: 'Véase el artículo 9 del Convenio.',
    unionConvention: 'Véase el artículo 9 del Convenio de la UIT.',
  },
  {
    language: 'ru',
    assembly: 'Генеральная Ассамблея,',
    security: 'Совет Безопасности,',
    social: 'Экономический и Социальный Совет,',
    rights: 'Совет по правам человека,',
    union: 'Полномочная конференция Международного союза электросвязи (Пусан, 2014 г.),',
    council: (number) => `См. резолюцию ${number} Совета.`,
    unionCouncil: (number) => `См. резолюцию ${number} Совета МСЭ.`,
    convention: 'См. статью 9 Конвенции.',
    unionConvention: 'См. статью 9 Конвенции МСЭ.',
  },
  {
    language: 'ar',
    assembly: 'إن الجمعية العامة،',
    security: 'إن مجلس الأمن،',
    social: 'إن المجلس الاقتصادي والاجتماعي،',
    rights: 'إن مجلس حقوق الإنسان،',
    union: 'إن مؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات (بوسان، 2014)،',
    council: (number) => `انظر قرار المجلس ${number}.`,
    unionCouncil: (number) => `انظر قرار مجلس الاتحاد الدولي للاتصالات ${number}.`,
    convention: 'انظر المادة 9 من الاتفاقية.',
    unionConvention: 'انظر المادة 9 من اتفاقية الاتحاد.',
  },
  {
    language: 'zh',
    assembly: '联合国大会，',
    security: '安全理事会，',
    social: '经济及社会理事会，',
    rights: '人权理事会，',
    union: '国际电信联盟全权代表大会（2014年，釜山），',
    council: (number) => `见理事会第${number}号决议。`,
    unionCouncil: (number) => `见国际电联理事会第${number}号决议。`,
    convention: '见《公约》第9条。',
    unionConvention: '见《国际电联公约》第9条。',
  },
];

describe.each(WORDS)('$language: a name that many bodies go by', (words) => {
  const { language, council, unionCouncil } = words;
  const { assembly, security, social, rights, union } = words;

  test.each([
    ['the Union, in a text of the Union', union, '1332', 'itu:council/res/1332'],
    ['the Union, where nobody says whose the text is', '', '1332', 'itu:council/res/1332'],
    ['nobody known, in a text of the General Assembly', assembly, '1332', null],
    ['itself, in a text of the Security Council', security, '1332', 'un:sc/res/1332'],
    ['itself, in a text of the Human Rights Council', rights, '16/21', 'un:hrc/res/16/21'],
    ['itself, in a text of the Economic and Social Council', social, '1147 (XLI)', 'un:ecosoc/res/1147(XLI)'],
    ['who alone numbers by years, in any text of the United Nations', assembly, '2006/46', 'un:ecosoc/res/2006/46'],
    [
      'who alone numbers by Roman sessions, in any text of the United Nations',
      assembly,
      '9 (II)',
      'un:ecosoc/res/9(II)',
    ],
    ['who alone does, late sessions too', assembly, '1147 (XLI)', 'un:ecosoc/res/1147(XLI)'],
    ['nobody, where others number so too and nobody says whose the text is', '', '1147 (XLI)', null],
    ['who alone numbers by years, wherever it is', '', '2006/46', 'un:ecosoc/res/2006/46'],
    ['the Security Council, when the year of adoption is in the number', assembly, '1540 (2004)', 'un:sc/res/1540'],
    ['the Union, with the year of its session', union, '1305 (2009)', 'itu:council/res/1305@2009'],
    ['nobody, when the number is of another form', union, '70/125', null],
    ['nobody, when the number is of another form than its own', security, '16/21', null],
  ])('a council is %s', (_, formula, number, id) => {
    expect(ids(read(language, formula, council(number)))).toEqual([id]);
  });

  test('a council is one of two, where the number fits both and nobody says whose the text is', () => {
    const [citation] = read(language, council('1305 (2009)')).citations;
    expect(citation).toMatchObject({
      id: null,
      status: 'ambiguous',
      candidates: ['itu:council/res/1305@2009', 'un:sc/res/1305'],
    });
  });

  test('with its owner beside it, it is the same in every text', () => {
    for (const formula of [assembly, security, union])
      expect(ids(read(language, formula, unionCouncil('1332')))).toEqual(['itu:council/res/1332']);
  });

  test('a treaty is the own one of the Union in its texts alone', () => {
    expect(ids(read(language, union, words.convention))).toEqual(['itu:convention#9']);
    expect(ids(read(language, assembly, words.convention))).toEqual([]);
    expect(ids(read(language, assembly, words.unionConvention))).toEqual(['itu:convention#9']);
  });

  test('mentions follow the same rule', () => {
    const councils = (formula: string) =>
      read(language, formula, council('1332').replace('1332', ''), unionCouncil('9')).bodies.flatMap(
        ({ canonical, start }) => (start < formula.length ? [] : canonical),
      );
    expect(councils(union)).toEqual(['itu:council', 'itu:council']);
    expect(councils(security)).toEqual(['un:sc', 'itu:council']);
    expect(councils(assembly)).toEqual(['itu:council']);
  });
});
