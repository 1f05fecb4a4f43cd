import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['أنشأ', 'أنشأت', 'إنشاء', 'بإنشاء', 'أنشئ بموجبه', 'شكل'],
  recipients: ['إلى'],
  acts: [
    { value: 'instructs', forms: ['أن يكلف', 'أن تكلف', 'تكليف'] },
    { value: 'invites', forms: ['أن يدعو', 'أن تدعو', 'دعوة'] },
    { value: 'requests', forms: ['أن يطلب من', 'أن تطلب من', 'أن يطلب إلى', 'أن تطلب إلى', 'الطلب إلى', 'الطلب من'] },
    { value: 'urges', forms: ['أن يحث', 'أن تحث', 'حث'] },
    { value: 'encourages', forms: ['أن يشجع', 'أن تشجع', 'تشجيع'] },
    { value: 'calls-upon', forms: ['أن يناشد', 'أن تناشد', 'مناشدة'] },
    { value: 'authorizes', forms: ['أن يفوض', 'أن تفوض', 'تفويض', 'أن يخول', 'أن تخول'] },
    { value: 'recommends', forms: ['أن يوصي', 'أن توصي'] },
    { value: 'entrusts', forms: ['أن يعهد إلى', 'أن تعهد إلى'] },
  ],
  verbFirst: ['أن'],
  verbsAgree: true,
};
