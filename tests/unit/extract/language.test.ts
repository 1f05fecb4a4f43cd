import { describe, expect, test } from 'vitest';
import { likeliestLanguage, recognizeLanguage } from '../../../src/extract/index.ts';
import type { Language } from '../../../src/model/index.ts';

/** One-liners, as a person might paste them: headings, a citation in a clause, a sentence. */
const SNIPPETS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'recalling Resolution 9 (Rev. Busan, 2014) of the Plenipotentiary Conference,',
    'instructs the Secretary-General to report on lamps',
    'that keepers of lighthouses should meet each year;',
    'noting with concern',
    'Council Resolution 1336',
  ],
  fr: [
    'rappelant la Résolution 9 (Rév. Busan, 2014) de la Conférence de plénipotentiaires,',
    'charge le Secrétaire général de faire rapport sur les lampes',
    'que les gardiens de phare devraient se réunir chaque année;',
    'notant avec préoccupation',
    'la Résolution 1336 du Conseil',
  ],
  es: [
    'recordando la Resolución 9 (Rev. Busán, 2014) de la Conferencia de Plenipotenciarios,',
    'encarga al Secretario General que informe sobre las lámparas',
    'que los guardianes de los faros deberían reunirse cada año;',
    'observando con preocupación',
    'la Resolución 1336 del Consejo',
  ],
  ru: [
    'напоминая Резолюцию 9 (Пересм. Пусан, 2014 г.) Полномочной конференции,',
    'поручает Генеральному секретарю представить отчет о лампах',
    'Резолюция 1336 Совета',
  ],
  ar: [
    'إذ يذكر بالقرار 9 (المراجَع في بوسان، 2014) لمؤتمر المندوبين المفوضين،',
    'يكلف الأمين العام برفع تقرير عن المصابيح',
    'خطوط العمل C2 وC5 وC6',
  ],
  zh: ['忆及全权代表大会第9号决议（2014年，釜山，修订版），', '责成秘书长报告灯塔的情况', '理事会第1336号决议'],
};

const CASES = Object.entries(SNIPPETS).flatMap(([language, texts]) =>
  texts.map((text): [string, string] => [language, text]),
);

describe('a line is enough to tell the language', () => {
  test.each(CASES)('%s: %s', (language, text) => {
    expect(recognizeLanguage(text)?.language).toBe(language);
  });
});

test('unknown words decide nothing; then what is found does', () => {
  expect(recognizeLanguage('Qwrtz 70/125')).toBeNull();
  expect(likeliestLanguage('Qwrtz 70/125')).toBe('en');
});

test('no letters, no language', () => {
  expect(recognizeLanguage('70/125 – 2012')).toBeNull();
  expect(likeliestLanguage('70/125 – 2012')).toBeNull();
});
