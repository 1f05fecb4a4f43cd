import { makePlaceSlug } from './ids.ts';
import type { Language } from './languages.ts';

/** Places where bodies of the scheme have met: English name, and what other languages call them where known. */
export const PLACES: Readonly<Record<string, { readonly en: string } & Partial<Record<Language, string>>>> = {
  antalya: { en: 'Antalya', zh: '安塔利亚', ru: 'Анталия', ar: 'أنطاليا' },
  baku: { en: 'Baku', fr: 'Bakou', es: 'Bakú', zh: '巴库', ru: 'Баку', ar: 'باكو' },
  bucharest: { en: 'Bucharest', fr: 'Bucarest', es: 'Bucarest', zh: '布加勒斯特', ru: 'Бухарест', ar: 'بوخارست' },
  'buenos-aires': { en: 'Buenos Aires', zh: '布宜诺斯艾利斯', ru: 'Буэнос-Айрес', ar: 'بوينس آيرس' },
  busan: { en: 'Busan', es: 'Busán', zh: '釜山', ru: 'Пусан', ar: 'بوسان' },
  doha: { en: 'Doha', zh: '多哈', ru: 'Доха', ar: 'الدوحة' },
  dubai: { en: 'Dubai', fr: 'Dubaï', es: 'Dubái', zh: '迪拜', ru: 'Дубай', ar: 'دبي' },
  florianopolis: { en: 'Florianópolis', zh: '弗洛里亚诺波利斯', ru: 'Флорианополис', ar: 'فلوريانوبوليس' },
  geneva: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', zh: '日内瓦', ru: 'Женева', ar: 'جنيف' },
  guadalajara: { en: 'Guadalajara', zh: '瓜达拉哈拉', ru: 'Гвадалахара', ar: 'غوادالاخارا' },
  hammamet: { en: 'Hammamet', zh: '哈马马特', ru: 'Хаммамет', ar: 'الحمامات' },
  helsinki: { en: 'Helsinki', zh: '赫尔辛基', ru: 'Хельсинки', ar: 'هلسنكي' },
  hyderabad: { en: 'Hyderabad', zh: '海得拉巴', ru: 'Хайдарабад', ar: 'حيدر آباد' },
  istanbul: { en: 'Istanbul', es: 'Estambul', zh: '伊斯坦布尔', ru: 'Стамбул', ar: 'إسطنبول' },
  johannesburg: { en: 'Johannesburg', es: 'Johannesburgo', zh: '约翰内斯堡', ru: 'Йоханнесбург', ar: 'جوهانسبرغ' },
  kigali: { en: 'Kigali', zh: '基加利', ru: 'Кигали', ar: 'كيغالي' },
  kyoto: { en: 'Kyoto', zh: '京都', ru: 'Киото', ar: 'كيوتو' },
  lisbon: { en: 'Lisbon', fr: 'Lisbonne', es: 'Lisboa', zh: '里斯本', ru: 'Лиссабон', ar: 'لشبونة' },
  marrakesh: { en: 'Marrakesh', fr: 'Marrakech', es: 'Marrakech', zh: '马拉喀什', ru: 'Марракеш', ar: 'مراكش' },
  minneapolis: { en: 'Minneapolis', es: 'Minneápolis', zh: '明尼阿波利斯', ru: 'Миннеаполис', ar: 'مينيابوليس' },
  montreal: { en: 'Montreal', fr: 'Montréal', zh: '蒙特利尔', ru: 'Монреаль', ar: 'مونتريال' },
  nairobi: { en: 'Nairobi', zh: '内罗毕', ru: 'Найроби', ar: 'نيروبي' },
  'new-delhi': { en: 'New Delhi', es: 'Nueva Delhi', zh: '新德里', ru: 'Нью-Дели', ar: 'نيودلهي' },
  'new-york': { en: 'New York', es: 'Nueva York', zh: '纽约', ru: 'Нью-Йорк', ar: 'نيويورك' },
  nice: { en: 'Nice', es: 'Niza', zh: '尼斯', ru: 'Ницца', ar: 'نيس' },
  'sharm-el-sheikh': {
    en: 'Sharm el-Sheikh',
    fr: 'Charm el-Cheikh',
    zh: '沙姆沙伊赫',
    ru: 'Шарм-эль-Шейх',
    ar: 'شرم الشيخ',
  },
  tampere: { en: 'Tampere', zh: '坦佩雷', ru: 'Тампере', ar: 'تامبيري' },
  tunis: { en: 'Tunis', es: 'Túnez', zh: '突尼斯', ru: 'Тунис', ar: 'تونس' },
  valletta: { en: 'Valletta', fr: 'La Valette', es: 'La Valetta', zh: '瓦莱塔', ru: 'Валлетта', ar: 'فاليتا' },
};

/** What a language calls a place that is written in English, where that is known; else the place as it is written. */
export const placeName = (place: string, language: Language): string =>
  PLACES[makePlaceSlug(place)]?.[language] ?? place;
