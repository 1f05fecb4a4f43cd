import type { Grammar } from '../../grammars/index.ts';
import type { NameTable } from '../lexicon/names.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { structureTable } from './tables.ts';

const match = makeMatch();

interface BareNounTable {
  readonly nouns: Trie;
  readonly behind: Trie;
}

const tables = new WeakMap<Grammar, BareNounTable>();

function tableOf(grammar: Grammar): BareNounTable {
  let table = tables.get(grammar);
  if (table === undefined) {
    const { nouns = [], behind = [] } = grammar.mention.bareNouns ?? {};
    table = { nouns: structureTable(grammar, nouns), behind: structureTable(grammar, behind) };
    tables.set(grammar, table);
  }
  return table;
}

/** A body with the noun in its name, and where the text first names it in full. */
interface Named {
  readonly id: string;
  readonly at: number;
}

/** `the Agency`: nouns alone that stand for the only body whose whole name, with the noun in it, was said before. */
export class BareNouns {
  readonly #table: BareNounTable;
  readonly #names: NameTable;
  readonly #text: string;
  /** By noun: each text is looked through once for each. */
  readonly #named = new Map<string, readonly Named[]>();

  constructor(grammar: Grammar, names: NameTable, text: string) {
    this.#table = tableOf(grammar);
    this.#names = names;
    this.#text = text;
  }

  /** The body that a noun at `from` stands for and the offset behind it; null where none or several may be meant. */
  read(from: number): { readonly id: string; readonly end: number } | null {
    if (!matchRight(this.#table.nouns, this.#text, from, match)) return null;
    const end = match.edge;
    // Another word behind it makes it part of a longer name.
    if (!matchRight(this.#table.behind, this.#text, skipRight(this.#text, end), match)) return null;
    const ids = new Set(this.#namedWith(this.#text.slice(from, end)).flatMap(({ id, at }) => (at < from ? id : [])));
    const [id] = ids;
    return id === undefined || ids.size > 1 ? null : { id, end };
  }

  #namedWith(noun: string): readonly Named[] {
    let named = this.#named.get(noun);
    if (named === undefined) {
      const { forms, values, bodies } = this.#names;
      named = forms.flatMap((form, index) => {
        const { id } = bodies[values[index]!]!;
        if (id === '' || form === noun || !form.split(' ').includes(noun)) return [];
        const at = this.#text.indexOf(form);
        return at < 0 ? [] : { id, at };
      });
      this.#named.set(noun, named);
    }
    return named;
  }
}
