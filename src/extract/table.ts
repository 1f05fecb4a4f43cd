import type { Word } from '../grammars/index.ts';
import type { Alphabet } from './lexicon/alphabet.ts';
import { compileTrie } from './lexicon/compile-trie.ts';
import type { Trie } from './lexicon/trie.ts';

/** Words of one list as a trie, with the values that its matches index. */
export interface Table {
  readonly trie: Trie;
  readonly values: readonly string[];
}

/** Makes the table of a list that is walked to the given side. */
export function tableOf(list: readonly Word[], side: 'left' | 'right', spaced: boolean, alphabet: Alphabet): Table {
  // Of the tables of a language many are empty, for it has no such words: one serves for all of them.
  if (list.length === 0) return emptyTable(spaced, alphabet);
  const forms: string[] = [];
  const indices: number[] = [];
  const values: string[] = [];
  for (const word of list) {
    const index = values.push(word.value) - 1;
    for (const form of word.forms) {
      forms.push(form);
      indices.push(index);
    }
  }
  return { trie: compileTrie(forms, indices, { side, spaced, alphabet }), values };
}

const emptyTables = new WeakMap<Alphabet, Table>();

function emptyTable(spaced: boolean, alphabet: Alphabet): Table {
  let table = emptyTables.get(alphabet);
  if (table === undefined) {
    table = { trie: compileTrie([], [], { side: 'right', spaced, alphabet }), values: [] };
    emptyTables.set(alphabet, table);
  }
  return table;
}
