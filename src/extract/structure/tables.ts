import type { Grammar } from '../../grammars/index.ts';
import { type Alphabet, compileAlphabet } from '../lexicon/alphabet.ts';
import { compileTrie } from '../lexicon/compile-trie.ts';
import type { Trie } from '../lexicon/trie.ts';

/** `plain` is for whole lines; `glued` knows the letters that are written together with the next word. */
type Reading = 'plain' | 'glued';

const cache = new WeakMap<Grammar, Partial<Record<Reading, Alphabet>>>();

/**
 * A table of forms that clauses are told by, met from the left; a match gives the index of its form. All of a grammar share
 * one alphabet: its classes take 128 kB, and memory that is first touched costs most of a cold start.
 */
export function structureTable(grammar: Grammar, forms: readonly string[], reading: Reading = 'plain'): Trie {
  const { spaced } = grammar;
  const values = forms.map((_, index) => index);
  return compileTrie(forms, values, { side: 'right', spaced, alphabet: alphabetOf(grammar, reading) });
}

function alphabetOf(grammar: Grammar, reading: Reading): Alphabet {
  let alphabets = cache.get(grammar);
  if (alphabets === undefined) {
    alphabets = {};
    cache.set(grammar, alphabets);
  }
  const { spaced, clitics = '' } = grammar;
  // Without such letters both read alike.
  const wanted = clitics === '' ? 'plain' : reading;
  alphabets[wanted] ??= compileAlphabet(formsOf(grammar), spaced, wanted === 'glued' ? clitics : '');
  return alphabets[wanted];
}

/** Everything that such tables are made of. */
function formsOf({ structure, mention, mandate }: Grammar): string[] {
  return [
    ...structure.heads.map(({ form }) => form),
    ...structure.paragraphs.map(({ form }) => form),
    ...(mandate.relatives ?? []),
    ...(mention.bareNouns?.nouns ?? []),
    ...(mention.bareNouns?.behind ?? []),
    ...structure.annexHeads,
    ...(structure.annexLinks ?? []),
    ...structure.forewordHeads,
    ...structure.addresseeConnectors,
    ...structure.articles,
    ...(structure.partsBehind ?? []),
    ...structure.qualifiers,
    ...structure.collaborations.flatMap(({ joints, tails }) => [...joints, ...tails]),
  ];
}
