import type { Grammar } from '../grammar.ts';
import { actionLine } from './action-line.ts';
import { citation } from './citation.ts';
import { examples } from './examples/index.ts';
import { mandate } from './mandate.ts';
import { mention } from './mention.ts';
import { provision } from './provision.ts';
import { structure } from './structure.ts';

/** Arabic, as ITU and UN drafters write it. Vowel marks, carriers of hamza and tatweel make no difference (see folding). */
export const arabic: Grammar = {
  language: 'ar',
  direction: 'rtl',
  spaced: true,
  clitics: 'وفبلك',
  recognition: {
    script: 'Arabic',
    words: ['في', 'من', 'على', 'إلى', 'أن', 'التي', 'الذي', 'عن', 'إذ', 'وإذ', 'القرار', 'قرار', 'الاتصالات'],
  },
  citation,
  provision,
  actionLine,
  structure,
  mention,
  mandate,
  examples,
};
