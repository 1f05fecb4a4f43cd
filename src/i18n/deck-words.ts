import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/index.ts';
import { localeOf } from './locale.ts';
import type en from './messages/deck/en.json';

export type DeckKey = keyof typeof en;
type DeckMessages = Readonly<Record<DeckKey, string>>;

/** Says what writers add to a briefing, in the language it was loaded for. Arguments are numbers. */
export type DeckWords = (key: DeckKey, args?: Readonly<Record<string, number>>) => string;

/** Needed only when a briefing is written, so that each language's are a file of their own. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: DeckMessages }>>> = {
  ar: () => import('./messages/deck/ar.json', { with: { type: 'json' } }),
  zh: () => import('./messages/deck/zh.json', { with: { type: 'json' } }),
  en: () => import('./messages/deck/en.json', { with: { type: 'json' } }),
  fr: () => import('./messages/deck/fr.json', { with: { type: 'json' } }),
  ru: () => import('./messages/deck/ru.json', { with: { type: 'json' } }),
  es: () => import('./messages/deck/es.json', { with: { type: 'json' } }),
};

/** The words around a written briefing, in one language; rejects when its file cannot be had. */
export async function loadDeckWords(language: Language): Promise<DeckWords> {
  const messages = (await LOADERS[language]()).default;
  return (key, args = {}) => String(new IntlMessageFormat(messages[key], localeOf(language)).format(args));
}
