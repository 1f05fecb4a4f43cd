import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldAt, isLatin, isLetterLike } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { COL, FIND, type Finds, WIDTH } from './finds.ts';

const NEWLINE = 10;
const OPEN = 40;
const CLOSE = 41;
/** A name further away is not what is meant. */
const LONGEST_WAY = 400;
/** Semicolon and full stop. */
const SENTENCE_ENDS: ReadonlySet<number> = new Set([59, 46]);
const match = makeMatch();
const behindNoun = makeMatch();
let nameEnd = 0;

/**
 * `paragraph 109 [of the said Agenda]`, `[thereof]`: the instrument named last before `start`, in the same paragraph, where
 * nothing between is called so too or is cited by its number. Returns its index, −1 where no such words stand at `from`; sets
 * where they end, as far as they name it.
 */
export function recalledName(
  compiled: CompiledGrammar,
  text: string,
  from: number,
  start: number,
  finds: Finds,
): number {
  const { anaphors } = compiled;
  if (anaphors.values.length === 0 || !matchRight(anaphors.trie, text, skipRight(text, from), match)) return -1;
  const noun = anaphors.values[match.value]!;
  if (noun !== '' && matchRight(compiled.otherNames.trie, text, skipRight(text, match.edge), behindNoun)) return -1;
  nameEnd = noun === '' ? from : match.edge;
  return lastNamed(compiled, text, start, noun, finds);
}

/**
 * `the [name] says that … (paragraph 102 b))`: a provision from `start` to `end` that is all that stands in its brackets
 * is of the instrument that the same sentence names last, where nothing between is cited by its number. Returns its
 * index, or −1.
 */
export function namedBeforeBracket(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  end: number,
  finds: Finds,
): number {
  const open = skipLeft(text, start) - 1;
  if (foldAt(text, open) !== OPEN) return -1;
  // The bracket of a letter may close both.
  if (foldAt(text, skipRight(text, end)) !== CLOSE && foldAt(text, end - 1) !== CLOSE) return -1;
  nameEnd = end;
  for (let at = open; at > Math.max(finds.nameless, open - LONGEST_WAY); at--) {
    const last = FOLD[text.charCodeAt(at - 1)]!;
    if (SENTENCE_ENDS.has(last)) break;
    if (!endsWord(compiled, text, at, last) || !matchLeft(compiled.documents.trie, text, at, match)) continue;
    const document = match.value;
    if (compiled.documents.values[document] === '' || citesBetween(finds, at, open)) break;
    return document;
  }
  finds.nameless = open;
  return -1;
}

/** The last instrument named before `start` in the same paragraph, by a name with the noun in it. */
function lastNamed({ documents }: CompiledGrammar, text: string, start: number, noun: string, finds: Finds): number {
  for (let at = start; at > Math.max(0, start - LONGEST_WAY); at--) {
    if (foldAt(text, at - 1) === NEWLINE && foldAt(text, at - 2) === NEWLINE) return -1;
    if (!matchLeft(documents.trie, text, at, match)) continue;
    const document = match.value;
    const name = text.slice(match.edge, at);
    if (noun !== '' && !(name.includes(noun) && !text.slice(at, start).includes(noun))) return -1;
    return documents.values[document] === '' || citesBetween(finds, at, start) ? -1 : document;
  }
  return -1;
}

/** `the [Plan], paragraph 35 [of the Agenda]`: the noun of another instrument than the one named stands behind, at `from`. */
export function recallsAnother(
  { anaphors }: CompiledGrammar,
  text: string,
  from: number,
  nameStart: number,
  nameEnd: number,
): boolean {
  if (anaphors.values.length === 0 || !matchRight(anaphors.trie, text, skipRight(text, from), match)) return false;
  return !text.slice(nameStart, nameEnd).includes(anaphors.values[match.value]!);
}

/** Whether `last` is a letter and the next character none: where words are separated, names end nowhere else. */
function endsWord({ grammar }: CompiledGrammar, text: string, at: number, last: number): boolean {
  if (!grammar.spaced) return true;
  const next = foldAt(text, at);
  return (isLatin(last) || isLetterLike(last)) && !(isLatin(next) || isLetterLike(next));
}

/** Whether an instrument is cited by its number between the name and what recalls it. */
function citesBetween({ rows, count }: Finds, from: number, to: number): boolean {
  for (let row = (count - 1) * WIDTH; row >= 0 && rows[row + COL.start]! >= from; row -= WIDTH)
    if (rows[row] === FIND.citation && rows[row + COL.start]! < to) return true;
  return false;
}

/** The end of the words that `recalledName` found last; that of the provision where they hold no name. */
export const endOfRecalled = (): number => nameEnd;
