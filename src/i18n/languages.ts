import { isRightToLeft, type Language } from '../model/index.ts';

export type Direction = 'ltr' | 'rtl';

/** An interface language: its own name, and the side where its lines begin. */
export interface InterfaceLanguage {
  readonly id: Language;
  readonly name: string;
  readonly direction: Direction;
}

/** The direction of a text in any language. */
export const directionOf = (lang: string): Direction => (isRightToLeft(lang) ? 'rtl' : 'ltr');

const NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

/** All six, in the order of the United Nations. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = (['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const).map(
  (id) => ({ id, name: NAMES[id], direction: directionOf(id) }),
);

/** The name of a language in itself. */
export const languageName = (language: Language): string => NAMES[language];

/** The first of the wanted languages (BCP 47 tags) that is spoken here, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = INTERFACE_LANGUAGES.find(({ id }) => id === tag.split('-')[0]?.toLowerCase());
    if (found) return found.id;
  }
  return 'en';
}
