import type { ProvisionGrammar, Word } from '../grammar.ts';
import { TREATY } from '../shared-names.ts';

/** Numbers from twenty on, in both cases; articles are feminine. */
const ONES = ['الحادية', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة'];
const TENS = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];
const CASES = ['ون', 'ين'];

const fromTwenty: readonly Word[] = TENS.flatMap((tens, ten) => [
  { value: String(20 + 10 * ten), forms: CASES.map((ending) => `${tens}${ending}`) },
  ...ONES.map((one, unit) => ({
    value: String(21 + 10 * ten + unit),
    forms: CASES.map((ending) => `${one} و${tens}${ending}`),
  })),
]);

export const provision: ProvisionGrammar = {
  documents: [
    {
      value: 'wsis:tunis-agenda',
      forms: [
        'برنامج عمل تونس',
        'برنامج عمل تونس بشأن مجتمع المعلومات',
        'برنامج عمل تونس لمجتمع المعلومات',
        'جدول أعمال تونس',
      ],
    },
    { value: 'wsis:tunis-commitment', forms: ['التزام تونس'] },
    { value: 'wsis:geneva-plan', forms: ['خطة عمل جنيف'] },
    { value: 'wsis:geneva-declaration', forms: ['إعلان مبادئ جنيف', 'إعلان جنيف'] },
    { value: 'itu:constitution', forms: ['الدستور'], inTextsOf: TREATY },
    { value: 'itu:constitution', forms: ['دستور الاتحاد', 'دستور الاتحاد الدولي للاتصالات'] },
    { value: 'itu:convention', forms: ['الاتفاقية'], inTextsOf: TREATY },
    { value: 'itu:convention', forms: ['اتفاقية الاتحاد', 'اتفاقية الاتحاد الدولي للاتصالات'] },
    { value: 'itu:general-rules', forms: ['القواعد العامة'] },
    { value: 'itu:international-telecommunication-regulations', forms: ['لوائح الاتصالات الدولية'] },
    { value: 'itu:radio-regulations', forms: ['لوائح الراديو'] },
    { value: 'un:charter', forms: ['الميثاق', 'ميثاق الأمم المتحدة'] },
  ],
  units: [
    { value: '', stands: 'before', worded: true, forms: ['المادة', 'مادة'] },
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
        'فقرتين',
        'فقرتي',
        'الفقرتان',
        'المواد',
        'المواد من',
        'مواد',
        'المادتين',
        'مادتين',
        'مادتي',
        'المادتان',
      ],
    },
    {
      value: '',
      stands: 'before',
      forms: ['الفقرة الفرعية', 'الفقرتين الفرعيتين', 'الفقرتان الفرعيتان', 'الفقرات الفرعية', 'الفقرات الفرعية من'],
    },
    // Of the instrument named before, with what joins it to the name.
    {
      value: '',
      stands: 'before',
      forms: ['فقرته', 'فقرتها', 'فقرتيه', 'فقرتيها', 'فقراته', 'فقراتها'].flatMap((unit) => [
        unit,
        `و${unit}`,
        `في ${unit}`,
      ]),
    },
    { value: 'ch', stands: 'before', forms: ['الفصل', 'فصل', 'الفصلين', 'الفصلان', 'الفصول', 'فصلي'] },
    {
      value: 'no',
      stands: 'before',
      forms: ['الرقم', 'رقم', 'الأرقام', 'الأرقام من', 'أرقام', 'الرقمين', 'رقمين', 'الرقمان'],
    },
  ],
  numerals: [
    { value: '1', forms: ['الأول', 'الأولى'] },
    { value: '2', forms: ['الثاني', 'الثانية'] },
    { value: '3', forms: ['الثالث', 'الثالثة'] },
    { value: '4', forms: ['الرابع', 'الرابعة'] },
    { value: '5', forms: ['الخامس', 'الخامسة'] },
    { value: '6', forms: ['السادس', 'السادسة'] },
    { value: '7', forms: ['السابع', 'السابعة'] },
    { value: '8', forms: ['الثامن', 'الثامنة'] },
    { value: '9', forms: ['التاسع', 'التاسعة'] },
    { value: '10', forms: ['العاشر', 'العاشرة'] },
    { value: '11', forms: ['الحادي عشر', 'الحادية عشرة'] },
    { value: '12', forms: ['الثاني عشر', 'الثانية عشرة'] },
    { value: '13', forms: ['الثالث عشر', 'الثالثة عشرة'] },
    { value: '14', forms: ['الرابع عشر', 'الرابعة عشرة'] },
    { value: '15', forms: ['الخامس عشر', 'الخامسة عشرة'] },
    { value: '16', forms: ['السادس عشر', 'السادسة عشرة'] },
    { value: '17', forms: ['السابع عشر', 'السابعة عشرة'] },
    { value: '18', forms: ['الثامن عشر', 'الثامنة عشرة'] },
    { value: '19', forms: ['التاسع عشر', 'التاسعة عشرة'] },
    ...fromTwenty,
  ],
  nameMarks: [['"', '"']],
  owners: ['الاتحاد', 'الأمم المتحدة'],
  links: ['،'],
  asides: ['ولا سيما', 'لا سيما', 'وخاصة', 'وبخاصة', 'خاصة', 'وبوجه خاص', 'وعلى وجه الخصوص', 'بما في ذلك'].flatMap(
    (aside) => [aside, `، ${aside}`],
  ),
  linksBehind: ['من', 'في', 'الواردة في'],
  others: ['بشأن', 'المتعلقة', 'الخاصة'],
};
