import type { Language } from '../model/index.ts';
import type en from './messages/answers/en.json';
import { makeSentenceWords, type SentenceWords } from './sentence-words.ts';

export type AnswerKey = keyof typeof en;
type AnswerMessages = Readonly<Record<AnswerKey, string>>;

/** Says one message of an answer in the language it was loaded for. Throws when an argument is missing. */
export type AnswerWords = SentenceWords<AnswerKey>;

const spoken = new Map<Language, AnswerWords>();

/** Sentences are needed only when a path is told, so that each language's are a file of their own. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: AnswerMessages }>>> = {
  ar: () => import('./messages/answers/ar.json', { with: { type: 'json' } }),
  zh: () => import('./messages/answers/zh.json', { with: { type: 'json' } }),
  en: () => import('./messages/answers/en.json', { with: { type: 'json' } }),
  fr: () => import('./messages/answers/fr.json', { with: { type: 'json' } }),
  ru: () => import('./messages/answers/ru.json', { with: { type: 'json' } }),
  es: () => import('./messages/answers/es.json', { with: { type: 'json' } }),
};

/** The words that tell answers to path questions, in one language; rejects when its file cannot be had. */
export async function loadAnswerWords(language: Language): Promise<AnswerWords> {
  const known = spoken.get(language);
  if (known) return known;
  const messages = (await LOADERS[language]()).default;
  const say = makeSentenceWords(messages, language, { nests: NESTS, chooses: CHOOSES });
  spoken.set(language, say);
  return say;
}

/** The words that were loaded already. */
export const answerWordsOf = (language: Language): AnswerWords | null => spoken.get(language) ?? null;

/** Messages made of pieces of a sentence in the same language, whose names are isolated already. */
const NESTS: ReadonlySet<AnswerKey> = new Set<AnswerKey>(['first', 'which', 'then', 'clauses', 'any.of', 'any.issuer']);
/** Arguments that choose a variant and are not said. */
const CHOOSES: ReadonlySet<string> = new Set(['direction', 'relation', 'number', 'kind']);
