import type { Example, Word } from './grammar.ts';

/** Regional commissions of the United Nations by id, each by what texts call it; Russian declines their names. */
const NAMES = {
  'un:eca': {
    en: ['Economic Commission for Africa', 'ECA'],
    fr: ["Commission économique pour l'Afrique"],
    es: ['Comisión Económica para África'],
    ar: ['اللجنة الاقتصادية لأفريقيا'],
    zh: ['非洲经济委员会', '非洲经委会'],
  },
  'un:ece': {
    en: ['Economic Commission for Europe', 'ECE', 'UNECE'],
    fr: ["Commission économique pour l'Europe"],
    es: ['Comisión Económica para Europa'],
    ar: ['اللجنة الاقتصادية لأوروبا'],
    zh: ['欧洲经济委员会', '欧洲经委会'],
  },
  'un:eclac': {
    en: ['Economic Commission for Latin America and the Caribbean', 'ECLAC'],
    fr: ["Commission économique pour l'Amérique latine et les Caraïbes", 'CEPALC'],
    es: ['Comisión Económica para América Latina y el Caribe', 'CEPAL'],
    ar: ['اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي'],
    zh: ['拉丁美洲和加勒比经济委员会', '拉加经委会'],
  },
  'un:escap': {
    en: ['Economic and Social Commission for Asia and the Pacific', 'ESCAP'],
    fr: ["Commission économique et sociale pour l'Asie et le Pacifique", 'CESAP'],
    es: ['Comisión Económica y Social para Asia y el Pacífico', 'CESPAP'],
    ar: ['اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ'],
    zh: ['亚洲及太平洋经济社会委员会', '亚太经社会'],
  },
  'un:escwa': {
    en: ['Economic and Social Commission for Western Asia', 'ESCWA'],
    fr: ["Commission économique et sociale pour l'Asie occidentale", 'CESAO'],
    es: ['Comisión Económica y Social para Asia Occidental', 'CESPAO'],
    ar: ['اللجنة الاقتصادية والاجتماعية لغربي آسيا', 'الإسكوا'],
    zh: ['西亚经济社会委员会', '西亚经社会'],
  },
} as const;

type Written = 'en' | 'fr' | 'es' | 'ar' | 'zh';

/** The commissions as bodies that adopt. */
export const regionalCommissions = (language: Written): Word[] =>
  Object.entries(NAMES).map(([value, names]) => ({ value, forms: names[language] }));

/** Each name in a citation that `citing` writes. */
export const commissionExamples = (language: Written, citing: (name: string) => string): Example[] =>
  Object.entries(NAMES).flatMap(([value, names]) =>
    names[language].map((name): Example => {
      const surface = citing(name);
      return { text: `${surface}.`, citations: [[surface, `${value}/res/9(XXXI)`]] };
    }),
  );
