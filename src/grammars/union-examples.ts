import type { Example } from './grammar.ts';

/** Bare names of treaties mean the Union's only in a text that speaks of the Union: examples of them name it at their end. */
export const namingUnion = (union: string, examples: readonly Example[]): readonly Example[] =>
  examples.map((example) =>
    example.citations?.some(([, id]) => id?.startsWith('itu:con'))
      ? { ...example, text: `${example.text} (${union}).` }
      : example,
  );
