import type { Language, SourcedName } from '../model/index.ts';

/** Text with the language it is in, so that it can be marked up. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

/** Titles printed in capitals are the same titles; a reader is better served by the other print. */
const isShouted = (text: string): boolean =>
  text.length > 8 && text === text.toUpperCase() && text !== text.toLowerCase();

const fits = (name: SourcedName, form: SourcedName['form'] | 'any'): boolean =>
  form === 'any' || name.form === form || (form === 'name' && !name.form);

/**
 * Of several names the one that most speaks for: not in capitals, verified, without a curator's reservation, said to be a
 * name and not only how some text words it, in more sources; the first of those that are equal.
 */
function bestAttested(names: readonly SourcedName[]): SourcedName | undefined {
  const weigh = (name: SourcedName): number =>
    (isShouted(name.text) ? 0 : 1000) +
    (name.verified ? 100 : 0) +
    (name.note === undefined ? 10 : 0) +
    (name.form === undefined ? 0 : 5) +
    names.filter((other) => other.text === name.text).length;
  return names.reduce<SourcedName | undefined>(
    (best, name) => (best === undefined || weigh(name) > weigh(best) ? name : best),
    undefined,
  );
}

/** The name of the wanted form in exactly that language, or null. */
export function nameIn(
  names: readonly SourcedName[],
  lang: string,
  forms: readonly (SourcedName['form'] | 'any')[],
): LocalText | null {
  for (const form of forms) {
    const found = names.filter((name) => name.lang === lang && fits(name, form));
    const best = bestAttested(found);
    if (best) return { text: best.text, lang: best.lang };
  }
  return null;
}

/** What fits into a badge, in characters. */
export const BADGE_LENGTH = 6;

/** `CWG-WSIS`: an abbreviation that is too long for a badge says who it is in less than a name. */
export const saidAbbreviation = (names: readonly SourcedName[], language: Language): string | null =>
  names.find(({ lang, form, text }) => lang === language && form === 'abbreviation' && text.length > BADGE_LENGTH)
    ?.text ?? null;

/** The name in the language, else in English, else in any; forms in the order of preference. */
export function pickName(
  names: readonly SourcedName[],
  language: Language,
  prefer: readonly (SourcedName['form'] | 'any')[] = ['name', 'any'],
): LocalText | null {
  for (const lang of new Set([language, 'en', ...names.map((name) => name.lang)])) {
    const found = nameIn(names, lang, prefer);
    if (found) return found;
  }
  return null;
}

/** Sources often print a title as it follows the number: "on the …". Alone it begins with its own first word. */
export const tidyTitle = (text: string): string =>
  text.replace(/^on (?:the )?(?=\S)/i, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
