import type { Grammar } from '../grammar.ts';
import { actionLine } from './action-line.ts';
import { citation } from './citation.ts';
import { examples } from './examples/index.ts';
import { mandate } from './mandate.ts';
import { mention } from './mention.ts';
import { provision } from './provision.ts';
import { structure } from './structure.ts';

/** Chinese, as ITU and UN drafters write it. */
export const chinese: Grammar = {
  language: 'zh',
  direction: 'ltr',
  spaced: false,
  recognition: { script: 'Han', words: ['的', '和', '决议', '大会', '国际'] },
  citation,
  provision,
  actionLine,
  structure,
  mention,
  mandate,
  examples,
};
