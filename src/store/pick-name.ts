import type { Language, SourcedName } from '../model/index.ts';

/** Text with the language it is in, so that it can be marked up. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

/** The name in the language, else in English, else any; short forms first when asked for. */
export function pickName(
  names: readonly SourcedName[],
  language: Language,
  prefer: readonly (SourcedName['form'] | 'any')[] = ['name', 'any'],
): LocalText | null {
  for (const lang of [language, 'en', null])
    for (const form of prefer) {
      const found = names.find(
        (name) =>
          (lang === null || name.lang === lang) &&
          (form === 'any' || name.form === form || (form === 'name' && !name.form)),
      );
      if (found) return { text: found.text, lang: found.lang };
    }
  return null;
}
