import { makePlaceSlug } from './ids.ts';
import type { Language } from './languages.ts';

/** Places where bodies of the scheme have met: English name, and what other languages call them where known. */
export const PLACES: Readonly<Record<string, { readonly en: string } & Partial<Record<Language, string>>>> = {
  antalya: { en: 'Antalya', zh: '安塔利亚' },
  baku: { en: 'Baku', fr: 'Bakou', es: 'Bakú', zh: '巴库' },
  bucharest: { en: 'Bucharest', fr: 'Bucarest', es: 'Bucarest', zh: '布加勒斯特' },
  'buenos-aires': { en: 'Buenos Aires', zh: '布宜诺斯艾利斯' },
  busan: { en: 'Busan', es: 'Busán', zh: '釜山' },
  doha: { en: 'Doha', zh: '多哈' },
  dubai: { en: 'Dubai', fr: 'Dubaï', es: 'Dubái', zh: '迪拜' },
  florianopolis: { en: 'Florianópolis', zh: '弗洛里亚诺波利斯' },
  geneva: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', zh: '日内瓦' },
  guadalajara: { en: 'Guadalajara', zh: '瓜达拉哈拉' },
  hammamet: { en: 'Hammamet', zh: '哈马马特' },
  helsinki: { en: 'Helsinki', zh: '赫尔辛基' },
  hyderabad: { en: 'Hyderabad', zh: '海得拉巴' },
  istanbul: { en: 'Istanbul', es: 'Estambul', zh: '伊斯坦布尔' },
  johannesburg: { en: 'Johannesburg', es: 'Johannesburgo', zh: '约翰内斯堡' },
  kigali: { en: 'Kigali', zh: '基加利' },
  kyoto: { en: 'Kyoto', zh: '京都' },
  lisbon: { en: 'Lisbon', fr: 'Lisbonne', es: 'Lisboa', zh: '里斯本' },
  marrakesh: { en: 'Marrakesh', fr: 'Marrakech', es: 'Marrakech', zh: '马拉喀什' },
  minneapolis: { en: 'Minneapolis', es: 'Minneápolis', zh: '明尼阿波利斯' },
  montreal: { en: 'Montreal', fr: 'Montréal', zh: '蒙特利尔' },
  nairobi: { en: 'Nairobi', zh: '内罗毕' },
  'new-delhi': { en: 'New Delhi', es: 'Nueva Delhi', zh: '新德里' },
  'new-york': { en: 'New York', es: 'Nueva York', zh: '纽约' },
  nice: { en: 'Nice', es: 'Niza', zh: '尼斯' },
  'sharm-el-sheikh': { en: 'Sharm el-Sheikh', fr: 'Charm el-Cheikh', zh: '沙姆沙伊赫' },
  tampere: { en: 'Tampere', zh: '坦佩雷' },
  tunis: { en: 'Tunis', es: 'Túnez', zh: '突尼斯' },
  valletta: { en: 'Valletta', fr: 'La Valette', es: 'La Valetta', zh: '瓦莱塔' },
};

/** What a language calls a place that is written in English, where that is known; else the place as it is written. */
export const placeName = (place: string, language: Language): string =>
  PLACES[makePlaceSlug(place)]?.[language] ?? place;
