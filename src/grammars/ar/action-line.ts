import type { ActionLineGrammar } from '../grammar.ts';

export const actionLine: ActionLineGrammar = {
  heads: ['خطوط العمل', 'خط العمل', 'خطي العمل', 'خطا العمل', 'خطوط عمل القمة', 'خط عمل القمة', 'خطوط العمل من'],
  codeWords: ['جيم', 'ج'],
  roles: [
    { value: 'lead facilitator', forms: ['الميسر الرئيسي', 'ميسرا رئيسيا'] },
    { value: 'co-facilitator', forms: ['ميسرا مشاركا', 'الميسر المشارك'] },
    { value: 'moderator/facilitator', forms: ['منسقا/ميسرا', 'المنسق/الميسر'] },
    { value: 'facilitator', forms: ['ميسرا', 'الميسر', 'ميسر'] },
    { value: 'moderator', forms: ['منسقا', 'المنسق', 'منسق'] },
    { value: 'partner', forms: ['شريكا', 'الشريك'] },
    { value: 'participant', forms: ['مشاركا', 'المشارك'] },
  ],
  roleLinks: ['بوصفه', 'باعتباره', 'ل', 'في'],
  participation: ['المشاركة في', 'يشارك في', 'الإسهام في'],
  modals: ['ينبغي', 'يجب', 'سوف'],
};
