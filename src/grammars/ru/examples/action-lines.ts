import type { Example } from '../../grammar.ts';
import { actionLine } from '../action-line.ts';

export const actionLines: readonly Example[] = [
  {
    text: 'в осуществлении Направлений деятельности С2 и С5 ВВУИО в качестве ведущей содействующей организации',
    actionLines: [['Направлений деятельности С2 и С5', ['C2', 'C5'], 'lead facilitator']],
  },
  {
    text: 'Направления деятельности C2, C5 и С6, а не зал С22',
    actionLines: [['Направления деятельности C2, C5 и С6', ['C2', 'C5', 'C6'], 'participant']],
  },
  {
    text: 'Направления деятельности C1–C3',
    actionLines: [['Направления деятельности C1–C3', ['C1', 'C2', 'C3'], 'participant']],
  },
  {
    text: 'Направление деятельности C2 (инфраструктура) и C5',
    actionLines: [['Направление деятельности C2 (инфраструктура) и C5', ['C2', 'C5'], 'participant']],
  },
  ...actionLine.heads.map(
    (head): Example => ({ text: `${head} C8`, actionLines: [[`${head} C8`, ['C8'], 'participant']] }),
  ),
  ...actionLine.roles.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `${form} по Направлению деятельности C5`,
        actionLines: [['Направлению деятельности C5', ['C5'], value]],
      }),
    ),
  ),
  ...actionLine.roleLinks.map(
    (link): Example => ({
      text: `модератор ${link} Направлений деятельности C5`,
      actionLines: [['Направлений деятельности C5', ['C5'], 'moderator']],
    }),
  ),
  ...(actionLine.acts ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (act): Example => ({
        text: `${act} Направлений деятельности C8`,
        actionLines: [['Направлений деятельности C8', ['C8'], value]],
      }),
    ),
  ),
  {
    text: 'МСЭ является сокоординатором Направления деятельности C4 и действует по Направлениям деятельности с C8 по C10',
    actionLines: [
      ['Направления деятельности C4', ['C4'], 'co-facilitator'],
      ['Направлениям деятельности с C8 по C10', ['C8', 'C9', 'C10'], 'participant'],
    ],
  },
  ...actionLine.participation.map(
    (joint): Example => ({
      text: `${joint} Направлений деятельности C8`,
      actionLines: [['Направлений деятельности C8', ['C8'], 'participant']],
    }),
  ),
  ...actionLine.modals.map(
    (modal): Example => ({
      text: `отмечая\nчто МСЭ-Т ${modal} заниматься Направлением деятельности C8,`,
      actionLines: [['Направлением деятельности C8', ['C8'], 'participant']],
      actors: ['itu-t'],
    }),
  ),
  // The role in a clause of its own.
  ...(actionLine.relatives ?? []).map(
    (words): Example => ({
      text: `отмечая\nНаправление деятельности C5 Женевского плана действий${words.startsWith(',') ? '' : ' '}${words} Союз является модератором, и участник,`,
      actionLines: [['Направление деятельности C5', ['C5'], 'moderator']],
      actors: ['itu'],
    }),
  ),
  {
    text: 'Направление деятельности C5, по которому есть отчет, а модератор назван далее',
    actionLines: [['Направление деятельности C5', ['C5'], 'participant']],
  },
  { text: 'C5 отдельно и Направление деятельности C12', actionLines: [] },
  // A role before the phrase is nearer than one in a clause behind it.
  {
    text: 'МСЭ назначен содействующей организацией по Направлению деятельности C6 (Маяки), по которому он был лишь партнером',
    actionLines: [['Направлению деятельности C6', ['C6'], 'facilitator']],
  },
  // A role says what a code is where no noun does.
  {
    text: 'МСЭ как содействующая организация по C5 и партнер по С7, а также зал C4',
    actionLines: [
      ['C5', ['C5'], 'facilitator'],
      ['С7', ['C7'], 'partner'],
    ],
  },
];
