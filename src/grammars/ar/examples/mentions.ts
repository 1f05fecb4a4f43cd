import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

export const mentions: readonly Example[] = [
  ...mention.bodies.map(
    ({ value, forms }): Example => ({
      text: forms.join('؛ '),
      bodies: value === '' ? [] : forms.map((form) => [form, value] as const),
    }),
  ),
  // Told, they are somebody; elsewhere they may be anybody.
  ...mention.toldNames!.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `إن الجمعية العامة،\n\nإذ تلاحظ كلمة ${form}،\n\n1 - تدعو ${form} والدول الأعضاء إلى إضاءة المصابيح؛\n`,
        bodies: [
          ['الجمعية العامة', 'un:ga'],
          ['الدول الأعضاء', 'un:member-states'],
        ],
        mandates: [['op/1', [value, 'un:member-states']]],
      }),
    ),
  ),
  {
    text: 'إن جمعية الصحة العالمية،\n\nإذ تلاحظ المصابيح،\n\n1 - تطلب إلى المدير العام والدول الأعضاء إضاءتها؛\n',
    mandates: [['op/1', ['who:director-general', 'who:member-states']]],
  },
  {
    text: 'تجتمع المكاتب الثلاثة ويحضر عضو منتسب',
    bodies: [
      ['المكاتب الثلاثة', 'itu:bureaux'],
      ['عضو منتسب', 'itu:associates'],
    ],
  },
  { text: 'المكاتب مغلقة', whose: 'un', bodies: [] },
  { text: 'الاتحاد الأوروبي ومجلس الاتحاد الأوروبي والمجلس', bodies: [['المجلس', 'itu:council']] },
  {
    text: 'والدول الأعضاء وأعضاء القطاعات',
    bodies: [
      ['الدول الأعضاء', 'itu:member-states'],
      ['أعضاء القطاعات', 'itu:sector-members'],
    ],
  },
  { text: 'مكتب تنمية الاتصالات (BDT)', bodies: [['مكتب تنمية الاتصالات (BDT)', 'itu:bdt']] },
  { text: 'مؤتمر المندوبين المفوضين (بوسان، 2014)', bodies: [['مؤتمر المندوبين المفوضين (بوسان، 2014)', 'itu:pp-14']] },
  { text: 'في WTDC-10', bodies: [['WTDC-10', 'itu:wtdc-10']] },
  ...mention.modifiers.map(
    (modifier): Example => ({
      text: `مع ${modifier} لجان الدراسات`,
      bodies: [[`${modifier} لجان الدراسات`, 'itu:study-groups']],
    }),
  ),
  ...mention.scopeLinks.map(
    (link): Example => ({
      text: `مع لجان الدراسات ${link}${link.endsWith('ل') ? '' : ' '}قطاع تقييس الاتصالات`,
      bodies: [[`لجان الدراسات ${link}${link.endsWith('ل') ? '' : ' '}قطاع تقييس الاتصالات`, 'itu-t:study-groups']],
    }),
  ),
  { text: 'مع لجان دراسات قطاع تقييس الاتصالات', bodies: [['لجان دراسات قطاع تقييس الاتصالات', 'itu-t:study-groups']] },
  { text: 'مع لجنة الدراسات 5', bodies: [['لجنة الدراسات 5', 'itu:study-group-5']] },
  ...mandate.establishes.map(
    (verb): Example => ({
      text: `إذ يذكر\nأ )\tأن القرار 9 للمجلس ${verb} CWG-Internet،`,
      established: ['itu:cwg-internet'],
    }),
  ),
  ...mandate.recipients.map(
    (preposition): Example => ({
      text: `يكلف الأمين العام\n1\tبأن يرفع تقريرا ${preposition} المجلس،`,
      recipients: ['itu:council'],
    }),
  ),
  {
    text: 'لجنتي الدراسات 2 و17 لقطاع تقييس الاتصالات',
    bodies: [
      ['لجنتي الدراسات 2', 'itu-t:study-group-2'],
      ['17 لقطاع تقييس الاتصالات', 'itu-t:study-group-17'],
    ],
  },
  { text: 'لجنتا الدراسات 5', bodies: [['لجنتا الدراسات 5', 'itu:study-group-5']] },
  ...mention.officers!.heads.map(
    (head): Example => ({
      text: `${head} مكتب تقييس الاتصالات ومكتب تنمية الاتصالات ومكتب الاتصالات الراديوية`,
      bodies: [
        [`${head} مكتب تقييس الاتصالات`, 'itu:tsb-director'],
        ['مكتب تنمية الاتصالات', 'itu:bdt-director'],
        ['مكتب الاتصالات الراديوية', 'itu:br-director'],
      ],
    }),
  ),
  ...mention.modifiersBehind!.map(
    (which): Example => ({
      text: `مع لجان الدراسات ${which} التابعة لقطاع تقييس الاتصالات`,
      bodies: [[`لجان الدراسات ${which} التابعة لقطاع تقييس الاتصالات`, 'itu-t:study-groups']],
    }),
  ),
];
