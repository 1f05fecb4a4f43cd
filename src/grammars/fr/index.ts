import type { Grammar } from '../grammar.ts';
import { actionLine } from './action-line.ts';
import { citation } from './citation.ts';
import { examples } from './examples/index.ts';
import { mandate } from './mandate.ts';
import { mention } from './mention.ts';
import { provision } from './provision.ts';
import { structure } from './structure.ts';

/** French, as ITU and UN drafters write it. */
export const french: Grammar = {
  language: 'fr',
  direction: 'ltr',
  spaced: true,
  recognition: {
    script: 'Latin',
    words: [
      'de',
      'la',
      'les',
      'des',
      'et',
      'du',
      'le',
      'une',
      'que',
      'aux',
      'dans',
      'pour',
      'sur',
      'par',
      'résolution',
      'rappelant',
      'décide',
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
