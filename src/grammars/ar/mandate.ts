import type { MandateGrammar } from '../grammar.ts';

export const mandate: MandateGrammar = {
  establishes: ['أنشأ', 'أنشأت', 'إنشاء', 'بإنشاء', 'أنشئ بموجبه', 'شكل'],
  recipients: ['إلى'],
};
