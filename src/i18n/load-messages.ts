import type { Language } from '../model/index.ts';
import { hasMessages, keepMessages, type Messages } from './translate.ts';

/** Each language is a file of its own, fetched when first chosen. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: Messages }>>> = {
  ar: () => import('./messages/ar.json', { with: { type: 'json' } }),
  zh: () => import('./messages/zh.json', { with: { type: 'json' } }),
  fr: () => import('./messages/fr.json', { with: { type: 'json' } }),
  ru: () => import('./messages/ru.json', { with: { type: 'json' } }),
  es: () => import('./messages/es.json', { with: { type: 'json' } }),
};

/**
 * Makes a language ready to be spoken; rejects when its file cannot be had. Browsers remember that until the page is
 * loaded again.
 */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'en' || hasMessages(language)) return;
  keepMessages(language, (await LOADERS[language]()).default);
}
