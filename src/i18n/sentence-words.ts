import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/index.ts';
import { isolateIn } from './isolate.ts';
import { localeOf } from './locale.ts';

type Arguments = Readonly<Record<string, string | number>>;

/** Says one message of a pack in the language it was loaded for. Throws when an argument is missing. */
export type SentenceWords<Key extends string> = (key: Key, args?: Arguments) => string;

export interface Unisolated<Key extends string> {
  /** Messages made of pieces of a sentence in the same language, whose names are isolated already. */
  readonly nests: ReadonlySet<Key>;
  /** Arguments that choose a variant and are not said. */
  readonly chooses: ReadonlySet<string>;
}

/** Each message is compiled when first said; what is said in it is ordered by itself. */
export function makeSentenceWords<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  language: Language,
  { nests, chooses }: Unisolated<Key>,
): SentenceWords<Key> {
  const compiled = new Map<Key, IntlMessageFormat>();
  const formatOf = (key: Key): IntlMessageFormat => {
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(messages[key], localeOf(language));
      compiled.set(key, format);
    }
    return format;
  };
  const isolated = (args: Arguments): Arguments =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        typeof value === 'string' && !chooses.has(name) ? isolateIn(language, value) : value,
      ]),
    );
  return (key, args = {}) => String(formatOf(key).format(nests.has(key) ? args : isolated(args)));
}
