import { describe, expect, test } from 'vitest';
import { cited, readText } from '../../helpers/read-text.ts';

const ids = (text: string): (string | null | undefined)[] => cited(readText('en', text)).map(([, id]) => id);

describe('numbers that belong to no citation', () => {
  test.each(['10 boats', '10 lamps and 5 kites'])(
    'behind a semicolon, with the word for what they count: %s',
    (counted) => {
      expect(ids(`see Council Resolution 9; ${counted}.`)).toEqual(['itu:council/res/9']);
    },
  );

  test('a semicolon parts members of a list all the same', () => {
    const wanted = ['itu:council/res/9', 'itu:council/res/10', 'itu:council/res/11'];
    expect(ids('see Council Resolutions 9; 10; and 11.')).toEqual(wanted);
    expect(ids('see Resolutions 9; 10 and 11 of the Council.')).toEqual(wanted);
    expect(ids('see Council Resolutions 9; 10 of the Council; and 11.').slice(0, 2)).toEqual(wanted.slice(0, 2));
  });

  test('a symbol with a part more than any has', () => {
    expect(ids('see A/RES/1/2/3 and A/RES/70/125.')).toEqual(['un:ga/res/70/125']);
  });
});

test('numbers of two parts with their years, each with its subject', () => {
  const text = 'see General Assembly resolutions 74/270 (2020) on boats and 74/274 (2020) on kites.';
  expect(ids(text)).toEqual(['un:ga/res/74/270', 'un:ga/res/74/274']);
});

describe('provisions in and behind others', () => {
  test('an article behind its chapter, the name behind both', () => {
    expect(cited(readText('en', 'see Chapter IX, Article 55, of the Charter of the United Nations.'))).toEqual([
      ['Chapter IX', 'un:charter#ch9'],
      ['Article 55, of the Charter of the United Nations', 'un:charter#55'],
    ]);
    expect(ids('see Chapter IX, Article 55, on lamps.')).toEqual([]);
  });

  test('numbers in brackets behind an article, the name behind both', () => {
    expect(cited(readText('en', 'see Article 19 (Nos. 228 and 229) of the ITU Convention.'))).toEqual([
      ['Article 19', 'itu:convention#19'],
      ['Nos. 228', 'itu:convention#no228'],
      ['229', 'itu:convention#no229'],
    ]);
    expect(ids('see Article 19 (Nos. 228 and 229) of the lamps.')).toEqual([]);
  });

  test('a noun behind a paragraph that is of another name than the one before it', () => {
    expect(ids('see the Tunis Agenda and the Geneva Plan of Action, paragraph 35 of the Agenda.')).toEqual([]);
    expect(ids('see the Tunis Agenda on lamps, and paragraph 35 of the Agenda.')).toEqual(['wsis:tunis-agenda#35']);
    expect(ids('see the Tunis Agenda on lamps, and paragraph 35 of the Agenda for Lamps.')).toEqual([]);
  });
});

describe('front matter', () => {
  const document = (...lines: readonly string[]) => readText('en', lines.join('\n\n'), { whose: 'un' }).document;

  test('a number of the old sessions before the title', () => {
    const { number, title } = document(
      '1514 (XV). Lamps of the sea',
      'The General Assembly,',
      'Recalling lamps,',
      '1. Lights them.',
    );
    expect([number, title]).toEqual(['1514(XV)', 'Lamps of the sea']);
  });

  test.each(['(MOD)', '(MOD C19)'])('what is said of the number in brackets is no title: %s', (mark) => {
    const { number, title } = document(
      `RESOLUTION 5 ${mark}`,
      'Lamps of the sea',
      'The Council,',
      'recalling',
      'lamps,',
    );
    expect([number, title]).toEqual([5, 'Lamps of the sea']);
  });

  test.each(['(adopted at the fifth Plenary Meeting)', '[on the report of the Third Committee]'])(
    'a line in brackets below the title is none of it: %s',
    (line) => {
      const { title } = document(
        'RESOLUTION 5',
        'Lamps of the sea',
        line,
        'The General Assembly,',
        'Recalling lamps,',
        '1. Lights them.',
      );
      expect(title).toBe('Lamps of the sea');
    },
  );
});

describe('a council of others', () => {
  test.each([
    ['en', 'The Security Council,', 'Recalling lamps,', '1. Requests the Council of Ministers to act.'],
    ['fr', 'Le Conseil de sécurité,', 'Rappelant les lampes,', '1. Demande au Conseil national de transition d’agir.'],
    ['es', 'El Consejo de Seguridad,', 'Recordando lámparas,', '1. Pide al Consejo Nacional de Transición que actúe.'],
  ] as const)('is not the one that adopted the text: %s', (language, ...lines) => {
    expect(readText(language, lines.join('\n\n'), { whose: 'un' }).mandates.map(({ addressee }) => addressee)).toEqual([
      [],
    ]);
  });
});

test('what a body is called in short may stand between its name and the number', () => {
  const found = (text: string) => cited(readText('ru', text));
  expect(found('см. резолюции Генеральной Ассамблеи (ГА ООН) 70/1 о часах и 75/202 о кострах.')).toEqual([
    ['резолюции Генеральной Ассамблеи (ГА ООН) 70/1', 'un:ga/res/70/1'],
    ['75/202', 'un:ga/res/75/202'],
  ]);
  expect(found('см. Резолюцию Совета (С-2011) 1332.')).toEqual([
    ['Резолюцию Совета (С-2011) 1332', 'itu:council/res/1332@2011'],
  ]);
  expect(found('см. лампы Генеральной Ассамблеи (ГА ООН) 70 и (см. выше) 75.')).toEqual([]);
});

describe('old texts in Chinese', () => {
  const chinese = (text: string): (string | null)[][] => cited(readText('zh', text, { whose: 'un' }));

  test('numbers and years written out digit by digit', () => {
    expect(chinese('回顾一九九九年九月十七日第一二六五（一九九九）号决议。')).toEqual([
      ['第一二六五（一九九九）号决议', 'un:sc/res/1265'],
    ]);
  });

  test('sessions in words', () => {
    expect(chinese('回顾第一五一四(十五)號決議、第3281（二十九）号决议和第217 A（三）号决议。')).toEqual([
      ['第一五一四(十五)號決議', 'un:ga/res/1514(XV)'],
      ['第3281（二十九）号决议', 'un:ga/res/3281(XXIX)'],
      ['第217 A（三）号决议', 'un:ga/res/217(III)/A'],
    ]);
  });

  test('the mark of a note behind the marks of a name', () => {
    expect(chinese('铭记《信息社会突尼斯议程》2第80至83段，')).toEqual([
      ['《信息社会突尼斯议程》2第80至83段', 'wsis:tunis-agenda#80-83'],
    ]);
  });
});

test('vowel marks and tatweel end no word', () => {
  const arabic = (text: string): (string | null)[][] => cited(readText('ar', text));
  expect(arabic('وكانت قد لقَّمت 630.8 وقدَّـمت 134.5')).toEqual([]);
  expect(arabic('انظر القرارُ 5 للمجلس وَالقرارِ 6 للمجلس').map(([, id]) => id)).toEqual([
    'itu:council/res/5',
    'itu:council/res/6',
  ]);
});
