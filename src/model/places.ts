import { makePlaceSlug } from './ids.ts';
import type { Language } from './languages.ts';

/** Places where bodies of the scheme have met: English name, and what other languages call them where known. */
export const PLACES: Readonly<Record<string, { readonly en: string } & Partial<Record<Language, string>>>> = {
  antalya: { en: 'Antalya', zh: '安塔利亚', ru: 'Анталия' },
  baku: { en: 'Baku', fr: 'Bakou', es: 'Bakú', zh: '巴库', ru: 'Баку' },
  bucharest: { en: 'Bucharest', fr: 'Bucarest', es: 'Bucarest', zh: '布加勒斯特', ru: 'Бухарест' },
  'buenos-aires': { en: 'Buenos Aires', zh: '布宜诺斯艾利斯', ru: 'Буэнос-Айрес' },
  busan: { en: 'Busan', es: 'Busán', zh: '釜山', ru: 'Пусан' },
  doha: { en: 'Doha', zh: '多哈', ru: 'Доха' },
  dubai: { en: 'Dubai', fr: 'Dubaï', es: 'Dubái', zh: '迪拜', ru: 'Дубай' },
  florianopolis: { en: 'Florianópolis', zh: '弗洛里亚诺波利斯', ru: 'Флорианополис' },
  geneva: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', zh: '日内瓦', ru: 'Женева' },
  guadalajara: { en: 'Guadalajara', zh: '瓜达拉哈拉', ru: 'Гвадалахара' },
  hammamet: { en: 'Hammamet', zh: '哈马马特', ru: 'Хаммамет' },
  helsinki: { en: 'Helsinki', zh: '赫尔辛基', ru: 'Хельсинки' },
  hyderabad: { en: 'Hyderabad', zh: '海得拉巴', ru: 'Хайдарабад' },
  istanbul: { en: 'Istanbul', es: 'Estambul', zh: '伊斯坦布尔', ru: 'Стамбул' },
  johannesburg: { en: 'Johannesburg', es: 'Johannesburgo', zh: '约翰内斯堡', ru: 'Йоханнесбург' },
  kigali: { en: 'Kigali', zh: '基加利', ru: 'Кигали' },
  kyoto: { en: 'Kyoto', zh: '京都', ru: 'Киото' },
  lisbon: { en: 'Lisbon', fr: 'Lisbonne', es: 'Lisboa', zh: '里斯本', ru: 'Лиссабон' },
  marrakesh: { en: 'Marrakesh', fr: 'Marrakech', es: 'Marrakech', zh: '马拉喀什', ru: 'Марракеш' },
  minneapolis: { en: 'Minneapolis', es: 'Minneápolis', zh: '明尼阿波利斯', ru: 'Миннеаполис' },
  montreal: { en: 'Montreal', fr: 'Montréal', zh: '蒙特利尔', ru: 'Монреаль' },
  nairobi: { en: 'Nairobi', zh: '内罗毕', ru: 'Найроби' },
  'new-delhi': { en: 'New Delhi', es: 'Nueva Delhi', zh: '新德里', ru: 'Нью-Дели' },
  'new-york': { en: 'New York', es: 'Nueva York', zh: '纽约', ru: 'Нью-Йорк' },
  nice: { en: 'Nice', es: 'Niza', zh: '尼斯', ru: 'Ницца' },
  'sharm-el-sheikh': { en: 'Sharm el-Sheikh', fr: 'Charm el-Cheikh', zh: '沙姆沙伊赫', ru: 'Шарм-эль-Шейх' },
  tampere: { en: 'Tampere', zh: '坦佩雷', ru: 'Тампере' },
  tunis: { en: 'Tunis', es: 'Túnez', zh: '突尼斯', ru: 'Тунис' },
  valletta: { en: 'Valletta', fr: 'La Valette', es: 'La Valetta', zh: '瓦莱塔', ru: 'Валлетта' },
};

/** What a language calls a place that is written in English, where that is known; else the place as it is written. */
export const placeName = (place: string, language: Language): string =>
  PLACES[makePlaceSlug(place)]?.[language] ?? place;
