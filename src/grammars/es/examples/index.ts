import type { Example } from '../../grammar.ts';
import { actionLines } from './action-lines.ts';
import { citations } from './citations.ts';
import { lists } from './lists.ts';
import { mentions } from './mentions.ts';
import { provisions } from './provisions.ts';
import { structure } from './structure.ts';
import { told } from './told.ts';

export const examples: readonly Example[] = [
  ...citations,
  ...lists,
  ...provisions,
  ...actionLines,
  ...structure,
  ...told,
  ...mentions,
];
