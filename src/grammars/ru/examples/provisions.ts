import type { Example } from '../../grammar.ts';
import { namingUnion } from '../../union-examples.ts';
import { provision } from '../provision.ts';
import { structure } from '../structure.ts';

const row = (...members: readonly (readonly [surface: string, id: string])[]): Example => ({
  text: `см. ${members.map(([surface]) => surface).join('; буи; ')}.`,
  citations: members,
});

/** Words behind a name, parted from it by a space where they bring no comma. */
const behind = (words: string): string => (words.startsWith(',') ? words : ` ${words}`);

/** The Latin letter that a letter is drawn like, else the one at its place in the alphabet. */
const lettered = (letter: string): string => {
  const [, alike = '', alphabet = ''] = structure.labelLetters.split(' ');
  return String.fromCharCode(97 + ((alike.includes(letter) ? alike : alphabet).indexOf(letter) % 26));
};

export const provisions: readonly Example[] = namingUnion('МСЭ', [
  {
    text: 'на основании статьи 41 главы VII Устава Организации Объединенных Наций',
    citations: [
      ['статьи 41', 'un:charter#41'],
      ['главы VII Устава Организации Объединенных Наций', 'un:charter#ch7'],
    ],
  },
  row(
    ['пункты 35 a)–e) Тунисской программы', 'wsis:tunis-agenda#35.a-e'],
    ['пункт 78 a) Тунисской программы', 'wsis:tunis-agenda#78.a'],
    ['пункты 35 а)–д) Тунисской программы', 'wsis:tunis-agenda#35.a-e'],
    ['пункты 35 а)–е) Тунисской программы', 'wsis:tunis-agenda#35.a-e'],
    ['п. 145А Устава', 'itu:constitution#no145A'],
    ['п.145A Устава', 'itu:constitution#no145A'],
    ['статью 19 Устава МСЭ', 'itu:constitution#19'],
    ['п. 5.525 Регламента радиосвязи', 'itu:radio-regulations#no5.525'],
    ['главы VII Устава Организации Объединенных Наций', 'un:charter#ch7'],
    ['статьи 51 Устава Организации Объединённых Наций', 'un:charter#51'],
    ['глава 9 Конвенции', 'itu:convention#ch9'],
  ),
  {
    text: 'пп. 197Н и 197I Конвенции',
    citations: [
      ['пп. 197Н', 'itu:convention#no197H'],
      ['197I Конвенции', 'itu:convention#no197I'],
    ],
  },
  {
    text: 'Совет Безопасности,\n\nссылаясь на маяки,\n\nучитывая статью 41 Устава и пункт 5 резолюции 1483 (2003),\n\n1. постановляет ждать.',
    citations: [
      ['статью 41 Устава', 'un:charter#41'],
      ['резолюции 1483 (2003)', 'un:sc/res/1483'],
    ],
  },
  ...provision.documents.map(({ value, forms }) =>
    row(...forms.map((form) => [`статья 9 ${form}`, `${value}#9`] as const)),
  ),
  ...provision.units
    .filter(({ value }) => value !== 'ch')
    .map(({ value, numberedThrough = value, forms }) =>
      row(...forms.map((form) => [`${form} 9 Конвенции`, `itu:convention#${numberedThrough}9`] as const)),
    ),
  row(
    ...provision.units
      .flatMap(({ value, forms }) => (value === 'ch' ? forms : []))
      .map((form) => [`${form} 9 Конвенции`, 'itu:convention#ch9'] as const),
  ),
  row(...provision.owners.map((owner) => [`статья 9 Конвенции ${owner}`, 'itu:convention#9'] as const)),
  ...provision.asides!.map(
    (aside): Example => ({
      text: `Тунисская программа${behind(aside)} пункты 35 и 68`,
      citations: [
        ['пункты 35', 'wsis:tunis-agenda#35'],
        ['68', 'wsis:tunis-agenda#68'],
      ],
    }),
  ),
  ...provision.links.map((link): Example => {
    const text = `Конвенция${behind(link)} статья 9`;
    return { text, citations: [[text, 'itu:convention#9']] };
  }),
  {
    text: 'главы VI и VII Устава Организации Объединенных Наций',
    citations: [
      ['главы VI', 'un:charter#ch6'],
      ['VII Устава Организации Объединенных Наций', 'un:charter#ch7'],
    ],
  },
  { text: 'пункт 2 резолюции 661 (1990)', citations: [['резолюции 661 (1990)', 'un:sc/res/661']] },
  {
    text: 'см. пункты 3–10 и 29–82 Тунисской программы',
    citations: [
      ['пункты 3–10', 'wsis:tunis-agenda#3-10'],
      ['29–82 Тунисской программы', 'wsis:tunis-agenda#29-82'],
    ],
  },
  { text: 'пункт 9 доклада', citations: [] },
  {
    text: 'статью 33 Устава и статью 5 Устава Международного трибунала',
    citations: [['статью 33 Устава', 'itu:constitution#33']],
  },
  ...provision.others.map((word): Example => ({ text: `см. статья 9 Конвенции ${word} буях.`, citations: [] })),
  // Parts before their paragraph.
  {
    text: 'подпункт a) пункта 35 Тунисской программы',
    citations: [['подпункт a) пункта 35 Тунисской программы', 'wsis:tunis-agenda#35.a']],
  },
  {
    text: 'в подпунктах а)–г) п. 72 Тунисской программы',
    citations: [['подпунктах а)–г) п. 72 Тунисской программы', 'wsis:tunis-agenda#72.a-d']],
  },
  {
    text: 'подпункты a), c) и e) пункта 35 Тунисской программы',
    citations: [
      ['подпункты a)', 'wsis:tunis-agenda#35.a'],
      ['c)', 'wsis:tunis-agenda#35.c'],
      ['e) пункта 35 Тунисской программы', 'wsis:tunis-agenda#35.e'],
    ],
  },
  // The name behind is nearer than one before a comma.
  {
    text: 'п. 76 Устава МСЭ, п. 129 Конвенции МСЭ и пп. 5 и 6 Общего регламента',
    citations: [
      ['п. 76 Устава МСЭ', 'itu:constitution#no76'],
      ['п. 129 Конвенции МСЭ', 'itu:convention#no129'],
      ['пп. 5', 'itu:general-rules#no5'],
      ['6 Общего регламента', 'itu:general-rules#no6'],
    ],
  },
  { text: 'статья 12 Устава и статья 5 Конвенции моряков', whose: null, citations: [] },
  {
    text: '№ 209 Конвенции и №№ 120 и 127 Устава МСЭ-D не упоминает',
    citations: [
      ['№ 209 Конвенции', 'itu:convention#no209'],
      ['№№ 120', 'itu:constitution#no120'],
      ['127 Устава', 'itu:constitution#no127'],
    ],
  },
  ...provision.chained!.map(
    (word): Example => ({
      text: `${word} пунктам 35 и ${word} пунктам 39 и 40 Тунисской программы`,
      citations: [
        ['пунктам 35', 'wsis:tunis-agenda#35'],
        ['пунктам 39', 'wsis:tunis-agenda#39'],
        ['40 Тунисской программы', 'wsis:tunis-agenda#40'],
      ],
    }),
  ),
  // A letter without bracket, typed on either keyboard.
  row(['статье 73 e Устава ООН', 'un:charter#73.e']),
  row(['статье 73 е Устава ООН', 'un:charter#73.e']),
  ...Array.from(provision.looseLetters ?? '', (letter) =>
    row([`статья 9 ${letter} Устава ООН`, `un:charter#9.${lettered(letter)}`]),
  ),
  { text: 'статья 9 в Уставе ООН; статья 9 и Устав ООН', citations: [] },
  // The statute is the Charter in a text that speaks of the United Nations, unless its name goes on.
  {
    text: 'Совет Безопасности учел, что пункт 1 статьи 33 Устава, глава VI Устава и статья 5 Устава Фонда различны',
    whose: 'un',
    citations: [
      ['статьи 33 Устава', 'un:charter#33'],
      ['глава VI Устава', 'un:charter#ch6'],
    ],
  },
  { text: 'правление учло, что статья 33 Устава различна', whose: null, citations: [] },
  // Alone in brackets: of the document that the sentence names.
  {
    text: 'В Тунисской программе сказано, что "каждый маяк светит" (п. 102 b)), а в Женевском плане действий – нет (см. п. 5)',
    citations: [['п. 102 b)', 'wsis:tunis-agenda#102.b']],
  },
]);
