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
  ...mention.scoped.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `${form}; ${form} МСЭ-Т; ${form} 17 МСЭ-Т`,
        bodies: [
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
];
