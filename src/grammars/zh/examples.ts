import type { Example } from '../grammar.ts';

export const examples: readonly Example[] = [];
