import type { Language } from '../model/index.ts';
import { addMessages, hasMessages, keepMessages, type Messages } from './translate.ts';

type Load = () => Promise<{ readonly default: Partial<Messages> }>;

/** Each language is a file of its own, fetched when first chosen. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, Load>> = {
  ar: () => import('./messages/ar.json', { with: { type: 'json' } }),
  zh: () => import('./messages/zh.json', { with: { type: 'json' } }),
  fr: () => import('./messages/fr.json', { with: { type: 'json' } }),
  ru: () => import('./messages/ru.json', { with: { type: 'json' } }),
  es: () => import('./messages/es.json', { with: { type: 'json' } }),
};

/** The words of a panel, in each language; fetched when it is first opened, in the languages that were chosen. */
const PACKS = {
  paths: {
    en: () => import('./messages/paths/en.json', { with: { type: 'json' } }),
    ar: () => import('./messages/paths/ar.json', { with: { type: 'json' } }),
    zh: () => import('./messages/paths/zh.json', { with: { type: 'json' } }),
    fr: () => import('./messages/paths/fr.json', { with: { type: 'json' } }),
    ru: () => import('./messages/paths/ru.json', { with: { type: 'json' } }),
    es: () => import('./messages/paths/es.json', { with: { type: 'json' } }),
  },
  scenes: {
    en: () => import('./messages/scenes/en.json', { with: { type: 'json' } }),
    ar: () => import('./messages/scenes/ar.json', { with: { type: 'json' } }),
    zh: () => import('./messages/scenes/zh.json', { with: { type: 'json' } }),
    fr: () => import('./messages/scenes/fr.json', { with: { type: 'json' } }),
    ru: () => import('./messages/scenes/ru.json', { with: { type: 'json' } }),
    es: () => import('./messages/scenes/es.json', { with: { type: 'json' } }),
  },
  picture: {
    en: () => import('./messages/picture/en.json', { with: { type: 'json' } }),
    ar: () => import('./messages/picture/ar.json', { with: { type: 'json' } }),
    zh: () => import('./messages/picture/zh.json', { with: { type: 'json' } }),
    fr: () => import('./messages/picture/fr.json', { with: { type: 'json' } }),
    ru: () => import('./messages/picture/ru.json', { with: { type: 'json' } }),
    es: () => import('./messages/picture/es.json', { with: { type: 'json' } }),
  },
  export: {
    en: () => import('./messages/export/en.json', { with: { type: 'json' } }),
    ar: () => import('./messages/export/ar.json', { with: { type: 'json' } }),
    zh: () => import('./messages/export/zh.json', { with: { type: 'json' } }),
    fr: () => import('./messages/export/fr.json', { with: { type: 'json' } }),
    ru: () => import('./messages/export/ru.json', { with: { type: 'json' } }),
    es: () => import('./messages/export/es.json', { with: { type: 'json' } }),
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, Load>>>>;
type Pack = keyof typeof PACKS;

const opened = new Map<Pack, Promise<void>>();

/**
 * Makes a language ready to be spoken; rejects when its file cannot be had. Browsers remember that until the page is
 * loaded again.
 */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'en' || hasMessages(language)) return;
  const packs = [...opened.keys()].map((pack) => PACKS[pack][language]());
  const [main, ...others] = await Promise.all([LOADERS[language](), ...packs]);
  keepMessages(language, Object.assign({}, main.default, ...others.map((other) => other.default)));
}

/** Makes the words of a panel ready in every language that is; rejects when they cannot be had. */
export function loadPack(pack: Pack): Promise<void> {
  const known = opened.get(pack);
  if (known) return known;
  const load = async (): Promise<void> => {
    const languages = (Object.keys(PACKS[pack]) as Language[]).filter(hasMessages);
    const texts = await Promise.all(languages.map((language) => PACKS[pack][language]()));
    for (const [at, language] of languages.entries()) addMessages(language, texts[at]!.default);
  };
  const loading = load();
  opened.set(pack, loading);
  return loading;
}
