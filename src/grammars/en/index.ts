import type { Grammar } from '../grammar.ts';
import { actionLine } from './action-line.ts';
import { citation } from './citation.ts';
import { examples } from './examples/index.ts';
import { mandate } from './mandate.ts';
import { mention } from './mention.ts';
import { provision } from './provision.ts';
import { structure } from './structure.ts';

/** English, as ITU and UN drafters write it. */
export const english: Grammar = {
  language: 'en',
  direction: 'ltr',
  spaced: true,
  recognition: {
    script: 'Latin',
    words: ['the', 'of', 'and', 'that', 'for', 'with', 'on', 'by', 'resolution', 'instructs', 'recalling', 'noting'],
  },
  citation,
  provision,
  actionLine,
  structure,
  mention,
  mandate,
  examples,
};
