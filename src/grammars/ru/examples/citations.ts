import type { Example } from '../../grammar.ts';
import { citation } from '../citation.ts';

/** Citations in a row, each of them whole. */
const row = (...members: readonly (readonly [surface: string, id: string | null])[]): Example => ({
  text: `${members.map(([surface]) => surface).join(' о буях; ')}.`,
  citations: members,
});

const ofCouncil = (text: string, ...citations: readonly (readonly [string, string])[]): Example => ({
  text: `Совет,\nнапоминая\n${text},`,
  citations,
});

export const citations: readonly Example[] = [
  row(
    ['Резолюцию 140 (Пересм. Гвадалахара, 2010 г.) Полномочной конференции', 'itu:pp/res/140@2010-guadalajara'],
    ['Резолюция 172 (Гвадалахара, 2010 г.) Полномочной конференции', 'itu:pp/res/172@2010-guadalajara'],
    ['РЕЗОЛЮЦИЯ 172 (ГВАДАЛАХАРА, 2010 Г.) ПОЛНОМОЧНОЙ КОНФЕРЕНЦИИ', 'itu:pp/res/172@2010-guadalajara'],
    ['Резолюцией 1336 Совета', 'itu:council/res/1336'],
    ['Решением 562 Совета (сессия 2011 г.)', 'itu:council/dec/562@2011'],
    ['Реш. 495 Совета (С-2000)', 'itu:council/dec/495@2000'],
    ['Рез.1332 (С11) Совета', 'itu:council/res/1332@2011'],
    ['Резолюцию 1282 (Изм. 2008 г.) Совета', 'itu:council/res/1282@2008'],
    ['Резолюция 75 (ВАСЭ-08)', 'itu:wtsa/res/75@2008'],
    ['Резолюция 646 (Пересм. ВКР-12)', 'itu:wrc/res/646@2012'],
    ['Резолюции 75 ВАСЭ-12', 'itu:wtsa/res/75@2012'],
    ['Резолюцией МСЭ-R 61 (Женева, 2012 г.)', 'itu:ra/res/61@2012-geneva'],
    ['Резолюция МСЭ-R 61-1', 'itu:ra/res/61-1'],
    ['Рекомендацию МСЭ-Т X.509', 'itu:itu-t/rec/X.509'],
    ['Рекомендации МСЭ-Т Х.509', 'itu:itu-t/rec/X.509'],
    ['Рекомендация МСЭ-R M.1036-6', 'itu:itu-r/rec/M.1036-6'],
    ['Рекомендация МСЭ-D 20', 'itu:wtdc/rec/20'],
    [
      'Мнение 2 (Женева, 2013 г.) Всемирного форума по политике в области электросвязи/ИКТ',
      'itu:wtpf/opinion/2@2013-geneva',
    ],
    ['Резолюции 140 Полномочной конференции 2010 года', 'itu:pp/res/140@2010'],
  ),
  // Shared heads and tails.
  {
    text: 'Резолюции 101, 102 и 133 (Пересм. Гвадалахара, 2010 г.) Полномочной конференции',
    citations: [
      ['Резолюции 101', 'itu:pp/res/101@2010-guadalajara'],
      ['102', 'itu:pp/res/102@2010-guadalajara'],
      ['133 (Пересм. Гвадалахара, 2010 г.) Полномочной конференции', 'itu:pp/res/133@2010-guadalajara'],
    ],
  },
  ...citation.connectors.map(
    (joint): Example => ({
      text: `Резолюции 5 ${joint} 8 Совета`,
      citations: [
        ['Резолюции 5', 'itu:council/res/5'],
        ['8 Совета', 'itu:council/res/8'],
      ],
    }),
  ),
  ...citation.ranges.map(
    (range): Example => ({
      text: `Резолюции 5 ${range} 8 Совета`,
      citations: [
        ['Резолюции 5', 'itu:council/res/5'],
        ['8 Совета', 'itu:council/res/8'],
      ],
    }),
  ),
  // United Nations.
  {
    text: 'свои резолюции 1234 (1999) от 9 апреля 1999 года, 1258 (1999) от 6 августа 1999 года и 1323 (2000)',
    citations: [
      ['резолюции 1234 (1999)', 'un:sc/res/1234'],
      ['1258 (1999)', 'un:sc/res/1258'],
      ['1323 (2000)', 'un:sc/res/1323'],
    ],
  },
  row(
    ['резолюцию 65/141 Генеральной Ассамблеи', 'un:ga/res/65/141'],
    ['резолюцией 3038 (XXVII)', 'un:ga/res/3038(XXVII)'],
    ['резолюцию 217 A (III)', 'un:ga/res/217(III)/A'],
    ['резолюцию 57/270 В', 'un:ga/res/57/270/B'],
    ['решение 56/458 Генеральной Ассамблеи', 'un:ga/dec/56/458'],
    ['резолюцию 2006/46 Экономического и Социального Совета', 'un:ecosoc/res/2006/46'],
    ['резолюцию 20/8 Совета по правам человека', 'un:hrc/res/20/8'],
    ['резолюцию 2005/69 Комиссии по правам человека', 'un:chr/res/2005/69'],
    ['А/RES/31/139', 'un:ga/res/31/139'],
    ['S/RES/1325', 'un:sc/res/1325'],
    ['E/RES/2006/46', 'un:ecosoc/res/2006/46'],
    ['A/HRC/RES/20/8', 'un:hrc/res/20/8'],
    ['S/PRST/2000/28', 'un:sc/prst/2000/28'],
    ['PRST/25/1', 'un:hrc/prst/25/1'],
    ['резолюция EB134.R16', 'who:eb/res/134.R16'],
  ),
  ...citation.dates.months.map(
    (month): Example => ({
      text: `резолюции 1318 (2000) от 7 ${month} 2000 года и 1323 (2000)`,
      citations: [
        ['резолюции 1318 (2000)', 'un:sc/res/1318'],
        ['1323 (2000)', 'un:sc/res/1323'],
      ],
    }),
  ),
  // Every word of the lists.
  ...citation.kinds.map(({ value, forms }): Example => {
    const surfaces = forms.map((form) => `${form} 9 Совета`);
    return value === ''
      ? { text: surfaces.join('; '), citations: [] }
      : row(...surfaces.map((surface) => [surface, `itu:council/${value}/9`] as const));
  }),
  ...citation.issuers.map(({ value, forms }) =>
    row(...forms.map((form) => [`Резолюция 9 ${form}`, `${value}/res/9`] as const)),
  ),
  // Who adopted, behind a participle.
  ...(citation.agents?.links ?? []).map((link): Example => {
    const citing = `Резолюцию 9${link.startsWith(',') ? '' : ' '}${link} Полномочной конференцией`;
    return row([citing, 'itu:pp/res/9']);
  }),
  ...(citation.agents?.names ?? []).map((forms, index) =>
    row(...forms.map((form) => [`Резолюцию 9, принятую ${form}`, `${citation.issuers[index]!.value}/res/9`] as const)),
  ),
  row(...citation.ordinals.map((mark) => [`Резолюция ${mark} 9 Совета`, 'itu:council/res/9'] as const)),
  ...citation.selfIssuers.map((form) => ofCouncil(`Резолюцию 9 ${form}`, [`Резолюцию 9 ${form}`, 'itu:council/res/9'])),
  row(
    ...citation.sectors.flatMap(({ value, forms }) =>
      forms.map((form) => [`Резолюция ${form} 9`, `${value}/res/9`] as const),
    ),
  ),
  row(...citation.sessions.map((form) => [`Решение 9 Совета (${form} 2012 г.)`, 'itu:council/dec/9@2012'] as const)),
  row(
    ...citation.sessionLinks.map(
      (link) =>
        [
          `Решение 9 Совета${link.startsWith(',') ? '' : ' '}${link} сессии 2012 года`,
          'itu:council/dec/9@2012',
        ] as const,
    ),
  ),
  row(
    ...citation.yearMarks.map(
      (mark) => [`Резолюция 9 (Женева, 2012 ${mark}) Совета`, 'itu:council/res/9@2012'] as const,
    ),
  ),
  row(
    ...citation.revisionMarks.map(
      (mark) => [`Резолюция 9 (${mark} Дубай, 2018 г.) Полномочной конференции`, 'itu:pp/res/9@2018-dubai'] as const,
    ),
  ),
  ...citation.pursuance.map(
    (cue): Example => ({
      text: `${cue} Резолюцией 9 Совета`,
      citations: [['Резолюцией 9 Совета', 'itu:council/res/9']],
      cues: [cue],
    }),
  ),
  ofCouncil('свою Резолюцию 9', ['Резолюцию 9', 'itu:council/res/9']),
  ofCouncil('свое Решение 9', ['Решение 9', 'itu:council/dec/9']),
  ofCouncil('свои Резолюции 9 и 10', ['Резолюции 9', 'itu:council/res/9'], ['10', 'itu:council/res/10']),
  // The issuer between kind and number; words divided at the end of a line.
  row(
    ['резолюцией Генеральной Ассамблеи 65/141', 'un:ga/res/65/141'],
    ['Решение Совета 562', 'itu:council/dec/562'],
    ['Резолюцию ВАСЭ 75 (Дубай, 2012 г.)', 'itu:wtsa/res/75@2012-dubai'],
  ),
  row([
    'Резолю-\nцию 140 (Пересм. Гвадала-\nхара, 2010 г.) Полно-\nмочной конференции',
    'itu:pp/res/140@2010-guadalajara',
  ]),
  // A body in another case is that of another part of the sentence.
  {
    text: 'что Резолюцией 66 (Пересм. Пусан, 2014 г.) Совет доволен, а резолюцией 2174 (2014) Совет Безопасности тоже',
    citations: [
      ['Резолюцией 66 (Пересм. Пусан, 2014 г.)', null],
      ['резолюцией 2174 (2014)', 'un:sc/res/2174'],
    ],
  },
  { text: 'представил Совету Резолюцию 2174 (2014)', citations: [['Резолюцию 2174 (2014)', 'un:sc/res/2174']] },
  row(['Решение 583, принятое Советом на его сессии 2014 года', 'itu:council/dec/583@2014']),
  // Any form of a name may stand in a formula.
  ...(citation.issuerNames ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `${form},\nнапоминая\nсвою Резолюцию 9,`,
        citations: [['Резолюцию 9', `${value}/res/9`]],
      }),
    ),
  ),
  // Bodies of others.
  ...(citation.otherBodies ?? []).map(
    (form): Example => ({ text: `см. Резолюция 9 ${form} о буях`, citations: [[`Резолюция 9 ${form}`, null]] }),
  ),
  ...(citation.yearNouns ?? []).map(
    (noun): Example => ({
      text: `резолюции 1995 ${noun} и резолюция 1995 (2012)`,
      citations: [['резолюция 1995 (2012)', 'un:sc/res/1995']],
    }),
  ),
  // Numbers that are no citations.
  {
    text: 'Документ C09/6, зал 3, 18-я сессия, отчет 140 (Женева, 2012 г.), тел. 140 140, проект Резолюции 9',
    citations: [],
  },
  // A bare assembly is told by the form of the number.
  {
    text: 'резолюции Ассамблеи 48/134 и 74/156 и резолюцию 2200 A (XXI) Ассамблеи, но не решение Ассамблеи 5',
    citations: [
      ['резолюции Ассамблеи 48/134', 'un:ga/res/48/134'],
      ['74/156', 'un:ga/res/74/156'],
      ['резолюцию 2200 A (XXI) Ассамблеи', 'un:ga/res/2200(XXI)/A'],
    ],
  },
  // Bodies of others, told by a noun.
  ...(citation.others?.nouns ?? []).map(
    (noun): Example => ({
      text: `см. решение 689 (XXV) Экономической ${noun} для маяков`,
      citations: [['решение 689 (XXV)', null]],
    }),
  ),
  // Numbers that many have.
  {
    text: 'см. резолюцию 1576 (L) от 20 мая 1971 года и резолюцию 4/1',
    citations: [
      ['резолюцию 1576 (L)', null],
      ['резолюцию 4/1', null],
    ],
  },
  // Numbers that count something else.
  ...(citation.measures ?? []).map(
    (measure): Example => ({ text: `они читали резолюцию 12 ${measure} и ушли`, citations: [] }),
  ),
  ...['дали 82 рекомендации 37 маякам', 'приняли решение 5 марта', 'решение 676/2002/EC', 'резолюция 37 C/2'].map(
    (text): Example => ({ text, citations: [] }),
  ),
  { text: 'Читали: резолюция, принятая Генеральной Ассамблеей 17 декабря 2021 года', citations: [] },
  // Behind a comma, what begins a line with the mark of a label numbers an item.
  {
    text: 'Совет Безопасности,\nссылаясь на резолюцию 1970 (2011),\n1. просит доложить;\n2. постановляет ждать.',
    citations: [['резолюцию 1970 (2011)', 'un:sc/res/1970']],
  },
  {
    text: 'Полномочная конференция (Пусан, 2014 г.),\nсм. Решение 562 и Решение 5',
    citations: [
      ['Решение 562', 'itu:council/dec/562'],
      ['Решение 5', null],
    ],
  },
  // A later version, said behind a comma.
  ...(citation.revisions?.marks ?? []).map(
    (mark): Example => ({
      text: `см. Резолюцию 9 Совета МСЭ, ${mark} в 2016 году.`,
      citations: [['Резолюцию 9 Совета МСЭ', 'itu:council/res/9@2016']],
    }),
  ),
  ...(citation.revisions?.links ?? []).map(
    (link): Example => ({
      text: `см. Резолюцию 9 Совета МСЭ с изменениями, внесенными ${link} 2016 года.`,
      citations: [['Резолюцию 9 Совета МСЭ', 'itu:council/res/9@2016']],
    }),
  ),
  {
    text: 'см. Резолюцию 9 Совета МСЭ в редакции 2016 года и Резолюцию 12 Совета МСЭ',
    citations: [
      ['Резолюцию 9 Совета МСЭ', 'itu:council/res/9@2016'],
      ['Резолюцию 12 Совета МСЭ', 'itu:council/res/12'],
    ],
  },
  // Who adopted, in a clause of its own.
  ...(citation.relatives?.opens ?? []).flatMap((opens) =>
    (citation.relatives?.verbs ?? []).map(
      (verb): Example => ({
        text: `см. Решение 9${opens} Совет МСЭ ${verb} 2013 году`,
        citations: [['Решение 9', 'itu:council/dec/9@2013']],
      }),
    ),
  ),
  {
    text: 'см. Решение 9, которое Совет принял на сессии 2011 года, и Решение 8, которое Совет обсуждал',
    citations: [
      ['Решение 9', 'itu:council/dec/9@2011'],
      ['Решение 8', null],
    ],
  },
  { text: 'Отчет МСЭ-R SM.2152 и отчеты МСЭ-R BT.2246', citations: [] },
  // A body has not numbers of two forms.
  {
    text: 'см. резолюцию 46/182 Генеральной Ассамблеи и резолюцию 1325 (2000)',
    citations: [
      ['резолюцию 46/182 Генеральной Ассамблеи', 'un:ga/res/46/182'],
      ['резолюцию 1325 (2000)', 'un:sc/res/1325'],
    ],
  },
  // The subject of each stands behind its number, without a date.
  ...(citation.subjects ?? []).map(
    (opens): Example => ({
      text: `ссылаясь на резолюции 65/1 ${opens} причалах и 65/2 ${opens} лампах`,
      citations: [
        ['резолюции 65/1', 'un:ga/res/65/1'],
        ['65/2', 'un:ga/res/65/2'],
      ],
    }),
  ),
  // Outcomes of the Summit have no owner: the sentence goes on.
  {
    text: 'в соответствии с пунктом 90 Тунисской программы МСЭ является маяком',
    citations: [['пунктом 90 Тунисской программы', 'wsis:tunis-agenda#90']],
  },
  {
    text: 'см. Решение 563 (Совет 2011 г., последнее изменение 2014 г.)',
    citations: [['Решение 563 (Совет 2011 г., последнее изменение 2014 г.)', 'itu:council/dec/563@2014']],
  },
  // Whose it is, said by a word for somebody named before.
  ...citation.possessives!.flatMap(({ forms, nouns }) => [
    ...forms.map(
      (form): Example => ({
        text: `Совет Безопасности и ${form === 'его' ? 'Экономический и Социальный Совет' : 'Генеральная Ассамблея'}, ${form} резолюция 9 (I)`,
        citations: [['резолюция 9 (I)', form === 'его' ? 'un:ecosoc/res/9(I)' : 'un:ga/res/9(I)']],
      }),
    ),
    ...nouns.map(
      (noun): Example => ({
        text: `${noun} по буям и ${forms[0]} резолюции 55/7 и 55/8`,
        citations: [
          ['резолюции 55/7', null],
          ['55/8', null],
        ],
      }),
    ),
  ]),
  {
    text: 'Экономический и Социальный Совет сообщил об этом Генеральной Ассамблее после своей резолюции 9 (I)',
    citations: [['резолюции 9 (I)', 'un:ga/res/9(I)']],
  },
  // The organization alone: which of its bodies is not said.
  { text: 'см. резолюцию 9 Организации Объединенных Наций', citations: [['резолюцию 9', null]] },
  // A body between the kind and a symbol.
  {
    text: 'см. резолюции Генеральной Ассамблеи ООН A/RES/68/302 и A/RES/70/125, доклад Генеральной Ассамблее A/RES/70/1',
    citations: [
      ['резолюции Генеральной Ассамблеи ООН A/RES/68/302', 'un:ga/res/68/302'],
      ['A/RES/70/125', 'un:ga/res/70/125'],
      ['A/RES/70/1', 'un:ga/res/70/1'],
    ],
  },
];
