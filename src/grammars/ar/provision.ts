import type { ProvisionGrammar } from '../grammar.ts';
import { COMMON } from '../shared-names.ts';

export const provision: ProvisionGrammar = {
  documents: [
    { value: 'wsis:tunis-agenda', forms: ['برنامج عمل تونس', 'جدول أعمال تونس'] },
    { value: 'wsis:tunis-commitment', forms: ['التزام تونس'] },
    { value: 'wsis:geneva-plan', forms: ['خطة عمل جنيف'] },
    { value: 'wsis:geneva-declaration', forms: ['إعلان مبادئ جنيف', 'إعلان جنيف'] },
    { value: 'itu:constitution', forms: ['الدستور'], inTextsOf: COMMON },
    { value: 'itu:constitution', forms: ['دستور الاتحاد'] },
    { value: 'itu:convention', forms: ['الاتفاقية'], inTextsOf: COMMON },
    { value: 'itu:convention', forms: ['اتفاقية الاتحاد'] },
    { value: 'itu:general-rules', forms: ['القواعد العامة'] },
    { value: 'itu:international-telecommunication-regulations', forms: ['لوائح الاتصالات الدولية'] },
    { value: 'itu:radio-regulations', forms: ['لوائح الراديو'] },
    { value: 'un:charter', forms: ['الميثاق', 'ميثاق الأمم المتحدة'] },
  ],
  units: [
    {
      value: '',
      stands: 'before',
      forms: [
        'الفقرة',
        'فقرة',
        'الفقرات',
        'الفقرات من',
        'فقرات',
        'الفقرتين',
        'الفقرتان',
        'المادة',
        'مادة',
        'المواد',
        'مواد',
        'المادتين',
        'المادتان',
      ],
    },
    { value: 'no', stands: 'before', forms: ['الرقم', 'رقم', 'الأرقام', 'الرقمين', 'الرقمان'] },
  ],
  nameMarks: [['"', '"']],
  owners: ['الاتحاد', 'الأمم المتحدة'],
  links: [],
  linksBehind: ['من', 'في', 'الواردة في'],
  others: ['بشأن', 'المتعلقة', 'الخاصة'],
};
