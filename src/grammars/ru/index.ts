import type { Grammar } from '../grammar.ts';
import { actionLine } from './action-line.ts';
import { citation } from './citation.ts';
import { examples } from './examples/index.ts';
import { mandate } from './mandate.ts';
import { mention } from './mention.ts';
import { provision } from './provision.ts';
import { structure } from './structure.ts';

/** Russian, as ITU and UN translators write it. */
export const russian: Grammar = {
  language: 'ru',
  direction: 'ltr',
  spaced: true,
  recognition: { script: 'Cyrillic', words: ['и', 'в', 'на', 'что', 'резолюция'] },
  citation,
  provision,
  actionLine,
  structure,
  mention,
  mandate,
  examples,
};
