import { INSTRUMENT_KINDS, type InstrumentKind } from './instrument-kinds.ts';
import type { Language } from './languages.ts';
import { placeName } from './places.ts';

/** How each language says "issuer, kind, number"; vocabulary of the field, like the labels of kinds. */
const PATTERNS: Readonly<Record<Language, string>> = {
  en: '{issuer} {kind} {number}',
  fr: '{kind} {number} {issuer}',
  es: '{kind} {number} {issuer}',
  ru: '{kind} {number} {issuer}',
  ar: '{kind} {number} {issuer}',
  zh: '{issuer}第{number}号{kind}',
};

/** A Recommendation is called by its sector, as in `UIT-T X.509`. */
const OF_SECTOR: Readonly<Partial<Record<Language, string>>> = {
  fr: '{kind} {issuer} {number}',
  es: '{kind} {issuer} {number}',
  ru: '{kind} {issuer} {number}',
  ar: '{kind} {issuer} {number}',
  zh: '{issuer} {number}{kind}',
};

/** How each language puts place and year in brackets behind a version. */
const VERSION_PATTERNS: Readonly<Record<Language, { plain: string; revised: string; yearOnly: string }>> = {
  en: { plain: '({place}, {year})', revised: '(Rev. {place}, {year})', yearOnly: '({year})' },
  fr: { plain: '({place}, {year})', revised: '(Rév. {place}, {year})', yearOnly: '({year})' },
  es: { plain: '({place}, {year})', revised: '(Rev. {place}, {year})', yearOnly: '({year})' },
  ru: { plain: '({place}, {year})', revised: '(Пересм. {place}, {year})', yearOnly: '({year})' },
  ar: { plain: '({place}، {year})', revised: '(المراجَع في {place}، {year})', yearOnly: '({year})' },
  zh: { plain: '（{year}年，{place}）', revised: '（{year}年，{place}，修订版）', yearOnly: '（{year}年）' },
};

/** What has a number is known: Arabic says so. */
const ARTICLE: Readonly<Partial<Record<Language, string>>> = { ar: 'ال' };

export const kindLabel = (kind: InstrumentKind, language: Language): string => INSTRUMENT_KINDS[kind].label[language];

const fill = (pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '').trim();

/** `PP Resolution 140`, `القرار 140 لمؤتمر المندوبين المفوضين`, `第140号决议`; the issuer may be empty. */
export function designateWork(issuer: string, kind: InstrumentKind, number: string, language: Language): string {
  const pattern = (kind === 'rec' && issuer !== '' && OF_SECTOR[language]) || PATTERNS[language];
  const label = kindLabel(kind, language).replace(/^|(?<= )/g, ARTICLE[language] ?? '');
  return fill(pattern, { issuer, kind: label, number });
}

/** `(Rev. Guadalajara, 2010)`, `（2010年，瓜达拉哈拉，修订版）`; empty when nothing is known. */
export function designateVersion(
  version: { readonly year: number | null; readonly place: string | null; readonly revised: boolean | null },
  language: Language,
): string {
  if (version.year === null) return '';
  const patterns = VERSION_PATTERNS[language];
  const year = String(version.year);
  if (version.place === null) return fill(patterns.yearOnly, { year });
  return fill(version.revised ? patterns.revised : patterns.plain, {
    year,
    place: placeName(version.place, language),
  });
}

/** How each language says where and when, in short. */
const PLACE_YEAR: Readonly<Partial<Record<Language, string>>> = { zh: '{year}年，{place}' };

/** `Dubai 2012`, `2012年，迪拜`. */
export function shortVersion(year: number, place: string | null, language: Language): string {
  if (place === null) return language === 'zh' ? `${year}年` : String(year);
  return fill(PLACE_YEAR[language] ?? '{place} {year}', { year: String(year), place: placeName(place, language) });
}

const DRAFT: Readonly<Record<Language, string>> = {
  en: 'draft',
  fr: 'projet',
  es: 'proyecto',
  ru: 'проект',
  ar: 'مشروع',
  zh: '草案',
};

/** What a version that was never adopted is marked with. */
export const draftLabel = (language: Language): string => DRAFT[language];
