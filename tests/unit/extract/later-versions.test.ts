import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const idsIn = (language: Language, text: string): (string | null)[] =>
  extract(
    { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text), whose: 'itu' },
    language,
    NO_KNOWLEDGE,
  )!.extraction.citations.map(({ id }) => id);

/** The same two citations in each language: a version said behind the citation, and one said in a bracket. */
const SAID: readonly (readonly [Language, string])[] = [
  [
    'en',
    'see Resolution 8 of the ITU Council, as last amended in 2019, and Resolution 9 of the Council (as amended in 2013).',
  ],
  ['en', 'see Resolution 8 of the ITU Council, amended in 2019, and Resolution 9 of the Council (last amended 2013).'],
  [
    'fr',
    "voir la Résolution 8 du Conseil de l'UIT, telle que modifiée en dernier lieu en 2019, et la Résolution 9 du Conseil (telle que modifiée en 2013).",
  ],
  [
    'es',
    'véase la Resolución 8 del Consejo de la UIT, modificada por última vez en 2019, y la Resolución 9 del Consejo (modificada en 2013).',
  ],
  [
    'ru',
    'см. Резолюцию 8 Совета МСЭ с последними изменениями, внесенными в 2019 году, и Резолюцию 9 Совета (измененную в 2013 году).',
  ],
  ['ar', 'انظر القرار 8 لمجلس الاتحاد، بصيغته المعدلة آخر مرة في 2019، والقرار 9 للمجلس (المعدّل في 2013).'],
  [
    'en',
    'see Resolution 8 of the Council, adopted in 2009 and last amended at its 2019 session, and Resolution 9 of the Council, adopted at its session in 2013.',
  ],
  [
    'fr',
    'voir la Résolution 8 du Conseil, adoptée en 2009 et modifiée en 2019, et la Résolution 9 du Conseil, adoptée à sa session de 2013.',
  ],
  [
    'es',
    'véase la Resolución 8 del Consejo, adoptada en 2009 y modificada en 2019, y la Resolución 9 del Consejo, aprobada en su reunión de 2013.',
  ],
  [
    'ru',
    'см. Резолюцию 8 Совета МСЭ, принятую в 2019 году, и Резолюцию 9 Совета МСЭ, принятую на его сессии 2013 года.',
  ],
  ['ar', 'انظر القرار 8 للمجلس، المعتمد في 2019، والقرار 9 للمجلس، المعتمد في دورته لعام 2013.'],
  ['zh', '见国际电联理事会第8号决议（2019年最后一次修订）和理事会第9号决议（经2013年修订）。'],
];

describe('the version that words behind a citation state', () => {
  test.each(SAID)('%s: %s', (language, text) => {
    expect(idsIn(language, text)).toEqual(['itu:council/res/8@2019', 'itu:council/res/9@2013']);
  });

  test('gives way to a version that stands in a bracket, and to none where numbers hold the year', () => {
    expect(
      idsIn('en', 'see Resolution 8 (Rev. Dubai, 2018) of the Plenipotentiary Conference, adopted in 1994.'),
    ).toEqual(['itu:pp/res/8@2018-dubai']);
    expect(idsIn('en', 'see General Assembly resolution 70/125, adopted in 2015.')).toEqual(['un:ga/res/70/125']);
  });

  test('is not the year of something else', () => {
    expect(idsIn('en', 'see Council Resolution 8, as amended, and the accounts of 2019.')).toEqual([
      'itu:council/res/8',
    ]);
    expect(idsIn('fr', 'voir la Résolution 8 du Conseil, modifiée, et les comptes de 2019.')).toEqual([
      'itu:council/res/8',
    ]);
    expect(idsIn('ru', 'см. Резолюцию 8 Совета МСЭ с изменениями и отчет за 2019 год.')).toEqual(['itu:council/res/8']);
  });
});
