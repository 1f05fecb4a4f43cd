import { Option } from 'commander';
import { LANGUAGES } from '../model/index.ts';

/** `--lang`, the same for every command that reads documents. */
export const languageOption = (says: string): Option => new Option('--lang <code>', says).choices([...LANGUAGES]);
