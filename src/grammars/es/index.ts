import type { Grammar } from '../grammar.ts';
import { actionLine } from './action-line.ts';
import { citation } from './citation.ts';
import { examples } from './examples/index.ts';
import { mandate } from './mandate.ts';
import { mention } from './mention.ts';
import { provision } from './provision.ts';
import { structure } from './structure.ts';

/** Spanish, as ITU and UN drafters write it. */
export const spanish: Grammar = {
  language: 'es',
  direction: 'ltr',
  spaced: true,
  recognition: {
    script: 'Latin',
    words: [
      'de',
      'la',
      'los',
      'las',
      'y',
      'el',
      'del',
      'una',
      'que',
      'en',
      'por',
      'para',
      'con',
      'resolución',
      'recordando',
      'resuelve',
    ],
  },
  citation,
  provision,
  actionLine,
  structure,
  mention,
  mandate,
  examples,
};
