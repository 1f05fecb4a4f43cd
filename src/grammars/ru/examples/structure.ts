import { STANCES } from '../../../model/index.ts';
import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { structure as data } from '../structure.ts';

const told = (head: string, ...slugs: string[]): Example => ({
  text: `поручает ${head}\n1\tзажигать огни,`,
  mandates: [[`instructs:${slugs.join('+')}/1`, slugs.map((slug) => `itu:${slug}`)]],
});

const opens = ({ verb, further, addressed }: (typeof data.heads)[number]): string =>
  `${verb}${further ? '-further' : ''}${addressed ? ':secretary-general' : ''}`;

export const structure: readonly Example[] = [
  ...data.heads.map((head): Example => {
    const slug = opens(head);
    const line = head.addressed ? `${head.form} Генеральному секретарю` : head.form;
    return { text: `${line}\na)\tчто огни горят;\n`, clauses: [slug, `${slug}/a`] };
  }),
  ...data.paragraphs.map((head): Example => {
    if (STANCES[head.verb] === 'preambular')
      return {
        text: `Совет Безопасности,\n\n${head.form} огни,\n\nпамятуя о буях,\n\n1. постановляет ждать.`,
        clauses: ['formula', 'pp/1', 'pp/2', 'op/1'],
      };
    return {
      text: `Совет Безопасности,\n\nпамятуя об огнях,\n\n1. ${head.form} Генерального секретаря;\n\n2. постановляет ждать.`,
      clauses: ['formula', 'pp/1', 'op/1', 'op/2'],
      mandates: [
        ['op/1', head.addressed ? ['un:secretary-general'] : []],
        ['op/2', []],
      ],
    };
  }),
  ...data.addresseeConnectors.map((joint) =>
    told(
      `Генеральному секретарю${joint.startsWith(',') ? '' : ' '}${joint} Директору БСЭ`,
      'secretary-general',
      'tsb-director',
    ),
  ),
  ...data.articles.map((article) => told(`${article} Государствам-Членам`, 'member-states')),
  ...data.collaborations.flatMap(({ joints }) =>
    joints.map((joint) => told(`Генеральному секретарю ${joint} Директорами Бюро`, 'secretary-general')),
  ),
  ...data.qualifiers.map((qualifier) => told(`Генеральному секретарю ${qualifier} маяка`, 'secretary-general')),
  told('Генеральному секретарю и\nДиректорам трех Бюро', 'secretary-general', 'bureau-directors'),
  { text: 'поручает смотрителю маяка\n1\tзажигать огни,', clauses: ['instructs:unknown', 'instructs:unknown/1'] },
  ...data.forewordHeads.map(
    (head): Example => ({
      text: `${head}\nУ маяков есть история.\nМаяки\nСовет,\nнапоминая\nогни,`,
      clauses: ['foreword', 'foreword/1', 'title', 'formula', 'recalling', 'recalling/-'],
    }),
  ),
  ...['страница 3', 'стр. 3 из 10', 'с. 3'].map(
    (page): Example => ({ text: `учитывая\n${page}\nа)\tчто огни горят;`, clauses: ['considering', 'considering/a'] }),
  ),
  ...data.annexHeads.map(
    (head): Example => ({
      text: `решает\nзажигать огни.\n${head} 2\nСписок\na)\tМаяки.`,
      clauses: ['resolves', 'resolves/-', 'annex/2', 'annex/2/title', 'annex/2/a'],
    }),
  ),
  {
    text: 'РЕЗОЛЮЦИЯ 9 (Пересм. Пусан, 2014 г.)\nОгни и буи\n(Гвадалахара, 2010 г.; Пусан, 2014 г.)\nПолномочная конференция Международного союза электросвязи (Пусан, 2014 г.),\nнапоминая\nа)\tследующее:\ni)\tогни;\nii)\tбуи;\nб)\t(i) колокола; (ii) канаты;\nв)\tцепи,',
    clauses: [
      'heading',
      'title',
      'history',
      'formula',
      'recalling',
      'recalling/a',
      'recalling/a/i',
      'recalling/a/ii',
      'recalling/b',
      'recalling/b/i',
      'recalling/b/ii',
      'recalling/c',
    ],
  },
  {
    text: 'РЕЗОЛЮЦИЯ 9 (Пусан, 2014 г.)\nОгни\nПолномочная конференция (Пусан, 2014 г.),\nнапоминая\nо Резолюции 8 (Пусан, 2014 г.);\nрешает\n1\tждать.\nПРИЛОЖЕНИЕ К РЕЗОЛЮЦИИ 9 (ПУСАН, 2014 Г.)\nа)\tОгни.',
    clauses: ['heading', 'title', 'formula', 'recalling', 'recalling/-', 'resolves', 'resolves/1', 'annex', 'annex/a'],
  },
  {
    text: 'РЕШЕНИЕ 9 (Пусан, 2014 г.)\nОгни\nПолномочная конференция (Пусан, 2014 г.),\nучитывая\nогни,\nрешает\n1\tждать.',
    clauses: ['heading', 'title', 'formula', 'considering', 'considering/-', 'decides', 'decides/1'],
  },
  {
    text: 'Резолюция 9 (1999),\n\nпринятая Советом Безопасности на его 9-м заседании 3 мая 1999 года\n\nСовет Безопасности,\n\nссылаясь на свою резолюцию 8 (1999)\nот 2 мая 1999 года,\n\nбудучи убежден в пользе огней,\n\n1. постановляет зажечь:\n\na) огни;\n\nb) буи;\n\n2. просит Генерального секретаря доложить.',
    clauses: ['heading', 'formula', 'pp/1', 'pp/2', 'op/1', 'op/1/a', 'op/1/b', 'op/2'],
    mandates: [
      ['op/1', []],
      ['op/2', ['un:secretary-general']],
    ],
  },
  {
    text: 'МНЕНИЕ 9 (Женева, 2021 г.)\nОгни\nШестой Всемирный форум по политике в области электросвязи/ИКТ (Женева, 2021 г.),\nучитывая\nогни,',
    clauses: ['heading', 'title', 'formula', 'considering', 'considering/-'],
  },
  // Items that tell others, under a heading that tells nobody.
  ...mandate.acts.flatMap(({ forms }) =>
    forms.map(
      (form): Example => ({
        text: `решает\n1\t${form} Генеральному секретарю зажигать огни,`,
        mandates: [['resolves/1', ['itu:secretary-general']]],
      }),
    ),
  ),
  {
    text: 'Совет Безопасности,\n\nссылаясь на огни,\n\n1. постановляет просить Генерального секретаря представить доклад.',
    mandates: [['op/1', ['un:secretary-general']]],
  },
  {
    text: 'решает\n1\tпредложить Государствам-Членам и Членам Секторов в сотрудничестве с Советом зажигать огни;\n2\tпоручить смотрителю представлять отчет Совету,',
    mandates: [
      ['resolves/1', ['itu:member-states', 'itu:sector-members']],
      ['resolves/2', []],
    ],
  },
  {
    text: 'Генеральная Ассамблея,\n\nотмечая маяки,\n\n1. рекомендует государствам-членам зажечь огни.',
    mandates: [['op/1', ['un:member-states']]],
  },
  // A verb alone: the items begin with whom they tell.
  {
    text: 'решает поручить\n1\tДиректору БСЭ зажечь огни;\n2\t2-й Исследовательской комиссии покрасить их,',
    clauses: ['instructs', 'instructs/1', 'instructs/2'],
    mandates: [
      ['instructs/1', ['itu:tsb-director']],
      ['instructs/2', ['itu:study-group-2']],
    ],
  },
  // Labels without an opening bracket inside a sentence; parts of a provision are none.
  {
    text: 'напоминая\na)\tзажечь: i) маяки; ii) буи; и iii) лампы;\nb)\tподпункты a), b) и c) о буях,',
    clauses: ['recalling', 'recalling/a', 'recalling/a/i', 'recalling/a/ii', 'recalling/a/iii', 'recalling/b'],
  },
  {
    text: 'решает\n1\tчто соответствующие исследовательские комиссии МСЭ-Т должны измерять свет;\n2\tчто соответствующие организации должны помогать,',
    mandates: [
      ['resolves/1', ['itu-t:study-groups']],
      ['resolves/2', ['relevant-organizations']],
    ],
  },
  // The year of the meeting at which a body will act; offices that share a noun; a verb further on.
  told('Полномочной конференции 2026 года', 'pp'),
  told('Директорам Бюро радиосвязи и Бюро стандартизации электросвязи', 'br-director', 'tsb-director'),
  {
    text: 'решает далее поручить Совету\n1\tзажигать огни,',
    clauses: ['instructs-further:council', 'instructs-further:council/1'],
  },
  // A sentence that tells others further on.
  {
    text: 'Генеральная Ассамблея,\n\nссылаясь на огни,\n\n1. постановляет, что государства-члены должны зажечь огни, и просит Генерального секретаря их считать.',
    mandates: [
      ['op/1', ['un:member-states']],
      ['op/1', ['un:secretary-general']],
    ],
  },
  // Groups of several sectors under one noun, where abbreviations follow it.
  {
    text: 'предлагает исследовательским комиссиям МСЭ-Т и МСЭ-D\n1\tзажигать огни,\nпредлагает исследовательским комиссиям МСЭ-Т и Сектору развития электросвязи\n1\tзажигать огни,\nпредлагает 2-й исследовательской комиссии МСЭ-Т и МСЭ-R\n1\tзажигать огни,',
    mandates: [
      ['invites:itu-t-study-groups+itu-d-study-groups/1', ['itu-t:study-groups', 'itu-d:study-groups']],
      ['invites:itu-t-study-groups+itu-d/1', ['itu-t:study-groups', 'itu-d']],
      ['invites:itu-t-study-group-2+itu-r/1', ['itu-t:study-group-2', 'itu-r']],
    ],
  },
];
