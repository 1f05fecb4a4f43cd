import type { ActionLineGrammar } from '../grammar.ts';

export const actionLine: ActionLineGrammar = {
  heads: [
    'خطوط العمل',
    'خط العمل',
    'خطي العمل',
    'خطا العمل',
    'خطوط العمل من',
    'خطوط العمل ذات الصلة',
    ...['خطوط عمل', 'خط عمل', 'خطي عمل', 'خطا عمل'].flatMap((lines) => [
      `${lines} القمة`,
      `${lines} القمة العالمية`,
      `${lines} القمة العالمية لمجتمع المعلومات`,
    ]),
  ],
  codeWords: ['جيم', 'ج'],
  roles: [
    {
      value: 'lead facilitator',
      forms: [
        'الميسر الرئيسي',
        'ميسرا رئيسيا',
        'الجهة الميسرة الرئيسية',
        'الميسر الوحيد',
        'ميسرا وحيدا',
        'الجهة الميسرة الوحيدة',
      ],
    },
    { value: 'co-facilitator', forms: ['ميسرا مشاركا', 'الميسر المشارك'] },
    { value: 'moderator/facilitator', forms: ['منسقا/ميسرا', 'المنسق/الميسر'] },
    { value: 'facilitator', forms: ['ميسرا', 'الميسر', 'ميسر', 'الجهة الميسرة', 'جهة ميسرة'] },
    { value: 'moderator', forms: ['منسقا', 'المنسق', 'منسق'] },
    { value: 'partner', forms: ['شريكا', 'الشريك', 'شريك'] },
    { value: 'participant', forms: ['مشاركا', 'المشارك', 'مشارك'] },
  ],
  roleLinks: ['بوصفه', 'باعتباره', 'ل', 'في'],
  relatives: ['الذي', 'التي', 'اللذين', 'حيث'].flatMap((word) => [word, `، ${word}`]),
  acts: [
    {
      value: 'facilitator',
      forms: ['ميسر', 'ييسر', 'تيسير', 'يتولى تيسير'].flatMap((verb) => [verb, `${verb} تنفيذ`]),
    },
  ],
  participation: ['المشاركة في', 'يشارك في', 'الإسهام في'],
  modals: ['ينبغي', 'يجب', 'سوف'],
};
