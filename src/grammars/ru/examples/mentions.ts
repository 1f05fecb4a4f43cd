import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

export const mentions: readonly Example[] = [
  ...mention.bodies.map(
    ({ value, forms }): Example => ({
      text: forms.join('; '),
      bodies: value === '' ? [] : forms.map((form) => [form, value] as const),
    }),
  ),
  ...mention.scoped.flatMap(({ value, forms, numberedOnly }) =>
    forms.map(
      (form): Example => ({
        text: `${form}; ${form} МСЭ-Т; ${form} 17 МСЭ-Т`,
        // An abbreviation alone means other things.
        bodies: numberedOnly
          ? [
              ['МСЭ-Т', 'itu-t'],
              [`${form} 17 МСЭ-Т`, 'itu-t:study-group-17'],
            ]
          : [
              [form, `itu:${value}`],
              [`${form} МСЭ-Т`, `itu-t:${value}`],
              [`${form} 17 МСЭ-Т`, 'itu-t:study-group-17'],
            ],
      }),
    ),
  ),
  ...(mention.ordinalEndings ?? []).map(
    (ending): Example => ({
      text: `17${ending} Исследовательская комиссия МСЭ-Т`,
      bodies: [[`17${ending} Исследовательская комиссия МСЭ-Т`, 'itu-t:study-group-17']],
    }),
  ),
  // Told, they are many; elsewhere the same form may be of one.
  ...mention.toldNames!.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `Генеральная Ассамблея,\n\nотмечая речь ${form},\n\n1. призывает ${form} и смотрителей зажечь огни;\n`,
        bodies: [['Генеральная Ассамблея', 'un:ga']],
        mandates: [['op/1', [value]]],
      }),
    ),
  ),
  {
    text: 'Всемирная ассамблея здравоохранения,\n\nотмечая огни,\n\n1. просит Генерального директора и государства-члены зажечь их;\n',
    mandates: [['op/1', ['who:director-general', 'who:member-states']]],
  },
  ...mandate.wholes!.map(
    (all): Example => ({
      text: `Совет Безопасности,\n\n1. постановляет, что на срок в один год ${all} государства-члены должны беречь огни;\n`,
      mandates: [['op/1', ['un:member-states']]],
    }),
  ),
  {
    text: 'Совет Европы, Совета управляющих и Совет',
    bodies: [['Совет', 'itu:council']],
  },
  {
    text: 'Полномочная конференция (Пусан, 2014 г.); Бюро радиосвязи (БР); ВКР-12; Совет (сессия 2011 г.)',
    bodies: [
      ['Полномочная конференция (Пусан, 2014 г.)', 'itu:pp-14'],
      ['Бюро радиосвязи (БР)', 'itu:br'],
      ['ВКР-12', 'itu:wrc-12'],
      ['Совет (сессия 2011 г.)', 'itu:council-2011'],
    ],
  },
  ...mandate.establishes.map(
    (verb): Example => ({
      text: `напоминая\nчто Резолюцией 9 Совета ${verb} Консультативную группу по радиосвязи,`,
      established: ['itu:rag'],
    }),
  ),
  ...mandate.recipients.map(
    (verb): Example => ({ text: `поручает Директору БСЭ\n1\t${verb} Совету о буях,`, recipients: ['itu:council'] }),
  ),
  // Which meeting of a series it is.
  ...(mention.meetingOrdinals?.words ?? []).map(
    (ordinal): Example => ({
      text: `Их ${ordinal} Полномочная конференция`,
      bodies: [[`${ordinal} Полномочная конференция`, 'itu:pp']],
    }),
  ),
  ...(mention.meetingOrdinals?.endings ?? []).map(
    (ending): Example => ({
      text: `Их 19${ending} Полномочная конференция`,
      bodies: [[`19${ending} Полномочная конференция`, 'itu:pp']],
    }),
  ),
  {
    text: 'см. Резолюцию 9 девятнадцатой Полномочной конференции',
    citations: [['Резолюцию 9 девятнадцатой Полномочной конференции', 'itu:pp/res/9']],
  },
  // Groups in a list under one noun.
  {
    text: 'ИК 2, 3 и 20 МСЭ-Т',
    bodies: [
      ['ИК 2', 'itu-t:study-group-2'],
      ['3', 'itu-t:study-group-3'],
      ['20 МСЭ-Т', 'itu-t:study-group-20'],
    ],
  },
  ...mention.officers!.heads.map(
    (head): Example => ({
      text: `${head} БСЭ, БРЭ и БР`,
      bodies: [
        [`${head} БСЭ`, 'itu:tsb-director'],
        ['БРЭ', 'itu:bdt-director'],
        ['БР', 'itu:br-director'],
      ],
    }),
  ),
];
