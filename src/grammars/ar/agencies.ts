import type { Word } from '../grammar.ts';
import { withPreposition } from './names.ts';

const agency = (value: string, ...names: readonly string[]): Word & { readonly kind: 'organization' } => ({
  value,
  kind: 'organization',
  forms: withPreposition(...names),
});

/** Agencies of the United Nations, whose whole names hold those of other bodies. */
export const AGENCIES = [
  agency('un:unesco', 'منظمة الأمم المتحدة للتربية والعلم والثقافة', 'اليونسكو'),
  agency('un:undp', 'برنامج الأمم المتحدة الإنمائي', 'البرنامج الإنمائي'),
  agency('un:unep', 'برنامج الأمم المتحدة للبيئة', 'برنامج البيئة'),
  agency('un:unicef', 'منظمة الأمم المتحدة للطفولة', 'اليونيسيف', 'اليونيسف'),
  agency(
    'un:unodc',
    'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
    'المكتب المعني بالمخدرات والجريمة',
    'مكتب المخدرات والجريمة',
  ),
  agency('un:un-women', 'هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة', 'هيئة الأمم المتحدة للمرأة'),
  agency('un:ohchr', 'مفوضية الأمم المتحدة لحقوق الإنسان', 'مفوضية حقوق الإنسان', 'المفوضية السامية لحقوق الإنسان'),
  agency(
    'un:unhcr',
    'مفوضية الأمم المتحدة لشؤون اللاجئين',
    'مفوضية شؤون اللاجئين',
    'مفوضية الأمم المتحدة السامية لشؤون اللاجئين',
  ),
  agency('un:unctad', 'مؤتمر الأمم المتحدة للتجارة والتنمية', 'الأونكتاد'),
  agency('un:fao', 'منظمة الأغذية والزراعة للأمم المتحدة', 'منظمة الأغذية والزراعة', 'الفاو'),
  agency('un:who', 'منظمة الصحة العالمية'),
  agency('un:ilo', 'منظمة العمل الدولية'),
  agency('un:wipo', 'المنظمة العالمية للملكية الفكرية', 'الويبو'),
  agency('un:wmo', 'المنظمة العالمية للأرصاد الجوية'),
  agency('un:icao', 'منظمة الطيران المدني الدولي', 'الإيكاو'),
  agency('un:cstd', 'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية'),
  agency('un:undesa', 'إدارة الشؤون الاقتصادية والاجتماعية'),
] as const;
