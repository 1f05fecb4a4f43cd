import type { Example } from '../../grammar.ts';
import { actionLine } from '../action-line.ts';

export const actionLines: readonly Example[] = [
  { text: 'خطوط العمل C2 وC5 وC6', actionLines: [['خطوط العمل C2 وC5 وC6', ['C2', 'C5', 'C6'], 'participant']] },
  ...actionLine.heads.map(
    (head): Example => ({
      text: `في ${head} C8`,
      actionLines: [[`${head} C8`, ['C8'], 'participant']],
    }),
  ),
  ...(actionLine.codeWords ?? []).map(
    (word): Example => ({
      text: `خطي العمل ${word} 2 و${word} 5`,
      actionLines: [[`خطي العمل ${word} 2 و${word} 5`, ['C2', 'C5'], 'participant']],
    }),
  ),
  {
    text: 'خطوط العمل (C2 وC4 وC5)، لا الفقرة جيم 2',
    actionLines: [['خطوط العمل (C2 وC4 وC5)', ['C2', 'C4', 'C5'], 'participant']],
  },
  ...actionLine.roles.flatMap(({ value, forms }) =>
    forms.map((form): Example => ({ text: `خط العمل C5 ${form}`, actionLines: [['خط العمل C5', ['C5'], value]] })),
  ),
  ...actionLine.roleLinks.map(
    (link): Example => ({
      text: `خط العمل C5 ${link} منسقا`,
      actionLines: [['خط العمل C5', ['C5'], 'moderator']],
    }),
  ),
  ...(actionLine.acts ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (act): Example => ({
        text: `إذ يلاحظ\nأن قطاع تقييس الاتصالات ${act} خط العمل C8،`,
        actionLines: [['خط العمل C8', ['C8'], value]],
        actors: ['itu-t'],
      }),
    ),
  ),
  ...actionLine.participation.map(
    (joint): Example => ({
      text: `${joint} خط العمل C8`,
      actionLines: [['خط العمل C8', ['C8'], 'participant']],
    }),
  ),
  ...actionLine.modals.map(
    (modal): Example => ({
      text: `إذ يلاحظ\nأن قطاع تقييس الاتصالات ${modal} يعمل في خط العمل C8،`,
      actionLines: [['خط العمل C8', ['C8'], 'participant']],
      actors: ['itu-t'],
    }),
  ),
  ...['منسقا لخط العمل C5', 'منسقا في خط العمل C5'].map(
    (text): Example => ({ text, actionLines: [['خط العمل C5', ['C5'], 'moderator']] }),
  ),
  {
    text: 'خطوط العمل من C1 إلى C3',
    actionLines: [['خطوط العمل من C1 إلى C3', ['C1', 'C2', 'C3'], 'participant']],
  },
  // The role in a clause of its own, behind the name of the line.
  ...(actionLine.relatives ?? []).map(
    (word): Example => ({
      text: `إذ يلاحظ\nخط العمل C5 (المصابيح)${word.startsWith('،') ? '' : ' '}${word} يعمل الاتحاد بوصفه الميسر،`,
      actionLines: [['خط العمل C5', ['C5'], 'facilitator']],
      actors: ['itu'],
    }),
  ),
  { text: 'C5 وخط العمل C12', actionLines: [] },
  // Each code in brackets of its own.
  {
    text: 'خطي العمل (جيم2) و(جيم5)، وخط العمل (جيم 6) وجيم 7',
    actionLines: [
      ['خطي العمل (جيم2) و(جيم5)', ['C2', 'C5'], 'participant'],
      ['خط العمل (جيم 6)', ['C6'], 'participant'],
    ],
  },
  // A role says what a code is where no noun does.
  { text: 'الاتحاد بوصفه الميسر ل C5، لا القاعة C4', actionLines: [['C5', ['C5'], 'facilitator']] },
];
