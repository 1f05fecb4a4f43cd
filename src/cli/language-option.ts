import { Option } from 'commander';
import { LANGUAGES, type Language } from '../model/index.ts';
import type { KnownOfFiles } from './files.ts';

/** `--lang`, the same for every command that reads documents. */
export const languageOption = (says: string): Option => new Option('--lang <code>', says).choices([...LANGUAGES]);

/** What the options of a command say of its documents. */
export const knownOf = ({
  lang,
  encoding,
}: {
  readonly lang?: Language;
  readonly encoding?: string;
}): KnownOfFiles => ({
  ...(lang ? { language: lang } : {}),
  ...(encoding ? { encoding } : {}),
});
