import type { Grammar, SectionHead } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isSoft, isVowelMark } from '../lexicon/chars.ts';
import type { NameTable } from '../lexicon/names.ts';
import { canBegin, makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { type AddresseeTable, addresseeTable, readAddressees } from './addressees.ts';
import { structureTable } from './tables.ts';

/** A line that opens a section. */
export interface Head {
  readonly start: number;
  /** Without punctuation that follows. */
  readonly end: number;
  readonly head: SectionHead;
  /** Ids of those told, in order; empty when the verb has none or none is known. */
  readonly addressees: readonly string[];
  /** Set when an addressee stands there that no name matches. */
  readonly unknownAddressee: boolean;
}

export interface HeadTable {
  readonly trie: Trie;
  readonly heads: readonly SectionHead[];
  readonly addressees: AddresseeTable;
}

const cache = new WeakMap<Grammar, HeadTable>();

export function headTable(grammar: Grammar): HeadTable {
  const known = cache.get(grammar);
  if (known) return known;
  const { heads } = grammar.structure;
  const table: HeadTable = {
    heads,
    trie: structureTable(
      grammar,
      heads.map((head) => head.form),
    ),
    addressees: addresseeTable(grammar),
  };
  cache.set(grammar, table);
  return table;
}

const match = makeMatch();
/** A heading is short; longer lines are text that happens to begin with a verb. */
const LONGEST_HEAD = 120;
/** Languages that space their words take more letters for the same. */
const LONGEST_SPACED_HEAD = 320;

/**
 * Reads a line as a section heading: the whole line must be one (a verb alone, or a verb and whom it addresses), for
 * the same words stand inside sentences too. `next` tells what follows: a numbered item lets a heading pass whose
 * addressee no name matches, and so do blank lines around a line; text in small letters below lets one pass that says more
 * than whom it addresses. A line that stands `alone` may begin the sentence that its items end: `resolves that its offices`.
 */
export function readHead(
  compiled: CompiledGrammar,
  table: HeadTable,
  names: NameTable,
  text: string,
  start: number,
  lineEnd: number,
  next: 'item' | 'apart' | 'text' | 'none',
  alone = false,
): Head | null {
  const { spaced } = compiled.grammar;
  const longest = spaced ? LONGEST_SPACED_HEAD : LONGEST_HEAD;
  if (!canBegin(table.trie, text.charCodeAt(start)) || lineEnd - start > longest) return null;
  if (!matchRight(table.trie, text, start, match)) return null;
  // A longer form may go on in the next line, where the shorter one is the heading.
  if (match.edge > lineEnd) {
    if (!matchRight(table.trie, text.slice(start, lineEnd), 0, match)) return null;
    match.edge += start;
  }
  const head = table.heads[match.value]!;
  const verbEnd = match.edge;
  const end = withoutPunctuation(text, verbEnd, lineEnd);
  if (verbEnd > end) return null;
  // A verb alone: where it wants somebody told, the items begin with whom.
  if (skipRight(text, verbEnd) >= end)
    return {
      start,
      end: withVowels(text, verbEnd, end),
      head: toldInItems(head),
      addressees: [],
      unknownAddressee: false,
    };
  if (!head.addressed)
    return joinsVerb(table, text, skipRight(text, verbEnd), end) || (alone && end - start <= LONGEST_HEAD)
      ? { start, end, head, addressees: [], unknownAddressee: false }
      : null;
  const namesEnd = beforeFurther(table, text, verbEnd, end);
  const { told, rest } = readAddressees(compiled, table.addressees, names, text, verbEnd, namesEnd);
  if (rest === 'none') {
    const said: SectionHead = namesEnd < end ? { ...head, further: true } : head;
    return { start, end, head: said, addressees: told, unknownAddressee: false };
  }
  // A comma behind names that are known ends no sentence where words are spaced.
  const known = rest !== 'unknown';
  if (!(next === 'item' || next === 'apart' || (next === 'text' && known && spaced))) return null;
  if (sentenceInside(text, verbEnd, end, !(spaced && (known || told.length > 0)))) return null;
  return known
    ? { start, end, head, addressees: told, unknownAddressee: false }
    : { start, end, head, addressees: [], unknownAddressee: true };
}

/** Where the names end before a last word that says `further`; `end` where none does. */
function beforeFurther(table: HeadTable, text: string, from: number, end: number): number {
  let word = end;
  while (word > from && !isSoft(FOLD[text.charCodeAt(word - 1)]!)) word--;
  if (word === end || !matchRight(table.addressees.furtherBehind, text, word, match) || match.edge < end) return end;
  while (word > from && isSoft(FOLD[text.charCodeAt(word - 1)]!)) word--;
  return word;
}

function toldInItems(head: SectionHead): SectionHead {
  if (head.addressed !== true) return head;
  const { addressed: _, ...alone } = head;
  return alone;
}

/** A second verb closes the line: the first is what the section is called by. */
function joinsVerb(table: HeadTable, text: string, from: number, end: number): boolean {
  if (!matchRight(table.addressees.connectors, text, from, match)) return false;
  return matchRight(table.trie, text, skipRight(text, match.edge), match) && skipRight(text, match.edge) >= end;
}

function withoutPunctuation(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const code = FOLD[text.charCodeAt(end - 1)]!;
    if (!isSoft(code) && code !== 44 && code !== 58 && code !== 59 && code !== 46) break;
    end--;
  }
  return withVowels(text, end, to);
}

/** Marks of vowels belong to the letter before them. */
function withVowels(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && isVowelMark(text.charCodeAt(end))) end++;
  return end;
}

/** Separates members of a list, not parts of a sentence. */
const ENUMERATION_COMMA = 0x3001;

function sentenceInside(text: string, from: number, to: number, atCommas: boolean): boolean {
  for (let at = from; at < to; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === 46 || code === 59 || (atCommas && code === 44 && text.charCodeAt(at) !== ENUMERATION_COMMA))
      return true;
  }
  return false;
}
