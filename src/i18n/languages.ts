import { isRightToLeft, type Language } from '../model/index.ts';

export type Direction = 'ltr' | 'rtl';

/** An interface language: its own name, the side where its lines begin, and whether its messages exist. */
export interface InterfaceLanguage {
  readonly id: Language;
  readonly name: string;
  readonly direction: Direction;
  readonly translated: boolean;
}

/** All six, in the order of the United Nations; those without messages fall back to English and are not offered. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = [
  { id: 'ar', name: 'العربية', direction: 'rtl', translated: false },
  { id: 'zh', name: '中文', direction: 'ltr', translated: true },
  { id: 'en', name: 'English', direction: 'ltr', translated: true },
  { id: 'fr', name: 'Français', direction: 'ltr', translated: false },
  { id: 'ru', name: 'Русский', direction: 'ltr', translated: false },
  { id: 'es', name: 'Español', direction: 'ltr', translated: false },
];

/** The direction of a text in any language. */
export const directionOf = (lang: string): Direction => (isRightToLeft(lang) ? 'rtl' : 'ltr');

/** The first of the wanted languages (BCP 47 tags) that has messages, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = INTERFACE_LANGUAGES.find(({ id, translated }) => translated && id === tag.slice(0, 2).toLowerCase());
    if (found) return found.id;
  }
  return 'en';
}
