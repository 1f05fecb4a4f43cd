import { LANGUAGES, type SourcedName } from '../../../src/model/index.ts';

/** An entry of the names file: a body, action line, event or document with its names as they were read. */
export interface NameEntry {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly source_urls: readonly string[];
  readonly notes?: readonly string[];
}

/** Languages of the addresses where they don't follow from the counts: one code per address. */
const ADDRESS_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  itu: ['en', 'fr', 'es', 'ru', 'ar', 'ar', 'zh', 'zh'],
  'itu:itu-t': ['en', 'fr', 'es', 'ru', 'ru', 'ar', 'zh'],
  'itu:itu-r': ['en', 'fr', 'ru', 'ru', 'zh'],
};

/** The names of an entry, one for each `|` variant; the addresses stand in the order of the languages. */
export function readNames(entry: NameEntry): readonly SourcedName[] {
  const addresses = addressesByLanguage(entry);
  const found: SourcedName[] = [];
  for (const [form, table] of [
    ['name', entry.names],
    ['abbreviation', entry.abbreviations],
  ] as const) {
    for (const [lang, joined] of Object.entries(table)) {
      const sources = addresses.get(lang) ?? [];
      const note = noteOf(entry, lang);
      for (const [index, text] of joined.split(' | ').entries()) {
        // An abbreviation read elsewhere than the name has the later address.
        const spare = form === 'abbreviation' && entry.id in ADDRESS_LANGUAGES ? sources.length - 1 : index;
        const source = sources[Math.min(spare, sources.length - 1)]!;
        const verified = note === null || !/\bcheck\b/.test(note);
        found.push({ lang, text, form, source, verified, ...(note === null ? {} : { note }) });
      }
    }
  }
  return found;
}

function addressesByLanguage(entry: NameEntry): ReadonlyMap<string, readonly string[]> {
  const languages = ADDRESS_LANGUAGES[entry.id] ?? slotsOf(entry);
  if (languages.length !== entry.source_urls.length) throw new Error(`name entry: ${entry.id}`);
  const addresses = new Map<string, string[]>();
  for (const [index, lang] of languages.entries()) {
    const list = addresses.get(lang);
    if (list) list.push(entry.source_urls[index]!);
    else addresses.set(lang, [entry.source_urls[index]!]);
  }
  return addresses;
}

function slotsOf({ names, abbreviations }: NameEntry): readonly string[] {
  const extra = Object.keys(abbreviations).some((lang) => !(lang in names));
  const order = extra ? LANGUAGES.filter((lang) => lang in names || lang in abbreviations) : Object.keys(names);
  const variants = (joined: string | undefined): number => (joined === undefined ? 0 : joined.split(' | ').length);
  return order.flatMap((lang) =>
    Array.from({ length: Math.max(variants(names[lang]), variants(abbreviations[lang])) }, () => lang),
  );
}

/** The note that qualifies one language: `ar: …`. */
function noteOf(entry: NameEntry, lang: string): string | null {
  const note = entry.notes?.find((text) => text.startsWith(`${lang}: `));
  return note === undefined ? null : note.slice(lang.length + 2);
}
