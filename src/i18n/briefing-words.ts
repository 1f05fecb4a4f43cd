import type { Language } from '../model/index.ts';
import type en from './messages/briefing/en.json';
import { makeSentenceWords, type SentenceWords } from './sentence-words.ts';

export type BriefingKey = keyof typeof en;
type BriefingMessages = Readonly<Record<BriefingKey, string>>;

/** Says one message of a briefing in the language it was loaded for. Throws when an argument is missing. */
export type BriefingWords = SentenceWords<BriefingKey>;

/** Needed only when a briefing is made or written, so that each language's are a file of their own. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: BriefingMessages }>>> = {
  ar: () => import('./messages/briefing/ar.json', { with: { type: 'json' } }),
  zh: () => import('./messages/briefing/zh.json', { with: { type: 'json' } }),
  en: () => import('./messages/briefing/en.json', { with: { type: 'json' } }),
  fr: () => import('./messages/briefing/fr.json', { with: { type: 'json' } }),
  ru: () => import('./messages/briefing/ru.json', { with: { type: 'json' } }),
  es: () => import('./messages/briefing/es.json', { with: { type: 'json' } }),
};

/** The words that briefings are made of, in one language; rejects when its file cannot be had. */
export const loadBriefingWords = async (language: Language): Promise<BriefingWords> =>
  makeSentenceWords((await LOADERS[language]()).default, language, { nests: new Set(), chooses: CHOOSES });

/** Arguments that choose a variant and are not said. */
const CHOOSES: ReadonlySet<string> = new Set(['kind', 'language', 'part', 'role']);
