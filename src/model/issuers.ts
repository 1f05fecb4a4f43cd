import type { Language } from './languages.ts';

/** Whose an instrument is, as it stands behind its number. */
type Behind = Readonly<Record<Exclude<Language, 'en' | 'zh'>, string>>;

/** Bodies whose instruments are cited by number; vocabulary of the field, like the labels of kinds. */
const BEHIND: Readonly<Record<string, Behind>> = {
  'itu:pp': { fr: 'de la PP', es: 'de la PP', ru: 'ПК', ar: 'لمؤتمر المندوبين المفوضين' },
  'itu:council': { fr: 'du Conseil', es: 'del Consejo', ru: 'Совета', ar: 'للمجلس' },
  'itu:wtsa': { fr: 'de l’AMNT', es: 'de la AMNT', ru: 'ВАСЭ', ar: 'للجمعية العالمية لتقييس الاتصالات' },
  'itu:wtdc': { fr: 'de la CMDT', es: 'de la CMDT', ru: 'ВКРЭ', ar: 'للمؤتمر العالمي لتنمية الاتصالات' },
  'itu:ra': { fr: 'de l’AR', es: 'de la AR', ru: 'АР', ar: 'لجمعية الاتصالات الراديوية' },
  'itu:wrc': { fr: 'de la CMR', es: 'de la CMR', ru: 'ВКР', ar: 'للمؤتمر العالمي للاتصالات الراديوية' },
  'itu:wtpf': { fr: 'du FMPT', es: 'del FMPT', ru: 'ВФПЭ', ar: 'للمنتدى العالمي لسياسات الاتصالات' },
  'un:ga': { fr: 'de l’AGNU', es: 'de la AGNU', ru: 'ГА ООН', ar: 'للجمعية العامة' },
  'un:sc': { fr: 'du CSNU', es: 'del CSNU', ru: 'СБ ООН', ar: 'لمجلس الأمن' },
  'un:ecosoc': { fr: 'de l’ECOSOC', es: 'del ECOSOC', ru: 'ЭКОСОС', ar: 'للمجلس الاقتصادي والاجتماعي' },
  'un:chr': { fr: 'de la CDH', es: 'de la CDH', ru: 'КПЧ', ar: 'للجنة حقوق الإنسان' },
  'un:hrc': { fr: 'du CDH', es: 'del CDH', ru: 'СПЧ', ar: 'لمجلس حقوق الإنسان' },
  'un:eca': { fr: 'de la CEA', es: 'de la CEPA', ru: 'ЭКА', ar: 'للجنة الاقتصادية لأفريقيا' },
  'un:ece': { fr: 'de la CEE', es: 'de la CEPE', ru: 'ЕЭК', ar: 'للجنة الاقتصادية لأوروبا' },
  'un:eclac': { fr: 'de la CEPALC', es: 'de la CEPAL', ru: 'ЭКЛАК', ar: 'للجنة الاقتصادية لأمريكا اللاتينية' },
  'un:escap': { fr: 'de la CESAP', es: 'de la CESPAP', ru: 'ЭСКАТО', ar: 'للجنة الاقتصادية لآسيا والمحيط الهادئ' },
  'un:escwa': { fr: 'de la CESAO', es: 'de la CESPAO', ru: 'ЭСКЗА', ar: 'للإسكوا' },
  'who:wha': { fr: 'de l’AMS', es: 'de la AMS', ru: 'ВАЗ', ar: 'لجمعية الصحة العالمية' },
};

/** `de la CMDT`, `Совета`, `لمجلس الأمن`; null where a language puts the issuer in front, or nothing is known. */
export function issuedBy(issuer: string, language: Language): string | null {
  if (language === 'en' || language === 'zh') return null;
  const known = issuer.endsWith(':council') ? 'itu:council' : issuer;
  return Object.hasOwn(BEHIND, known) ? BEHIND[known]![language] : null;
}
