import { InvalidArgumentError, Option } from 'commander';
import { encodingNamed } from '../readers/index.ts';

/** `--encoding`, the same for every command that reads documents. */
export const encodingOption = (): Option =>
  new Option(
    '--encoding <name>',
    'the encoding of texts whose bytes do not tell it: windows-1251, koi8-r, iso-8859-15, big5 …',
  ).argParser((name) => {
    const encoding = encodingNamed(name);
    if (encoding === null) throw new InvalidArgumentError('No encoding has this name.');
    return encoding;
  });
