import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldedText, isDigit, isSoft } from '../lexicon/chars.ts';
import { endOfNumeral, withDigits } from '../lexicon/numerals.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { digitAt, endOfDigits, skipConnectors } from '../scan/tokens.ts';

const match = makeMatch();

/** What a group is called below a sector, and where none is named. */
export interface GroupName {
  readonly value: string;
  readonly fallback: string;
}

export interface Group extends GroupName {
  readonly start: number;
  readonly end: number;
  /** Members of a list before the one that stands next to the noun; `next` is where the following one begins. */
  readonly earlier: readonly (GroupName & { readonly end: number; readonly next: number })[];
}

interface NumberInList {
  readonly number: string;
  readonly end: number;
  readonly next: number;
}

const MAX_LIST = 12;
const NO_NUMBERS: readonly NumberInList[] = [];

/** A group noun with its determiner, or with the number or numbers that say which of the groups. */
export function readGroup(compiled: CompiledGrammar, text: string, from: number): Group | null {
  let at = skipSpaces(text, from);
  if (!opensGroup(compiled, text, at)) return null;
  let start = from;
  let number = '';
  let numbers = NO_NUMBERS;
  if (matchRight(compiled.modifiers.trie, text, at, match)) at = skipSpaces(text, match.edge);
  else if (matchRight(compiled.ordinalsRight.trie, text, at, match)) {
    numbers = readNumbers(compiled, text, skipSpaces(text, match.edge));
    const last = numbers.at(-1);
    if (last === undefined) return null;
    number = last.number;
    at = last.next;
  } else if (digitAt(text, at)) {
    numbers = readOrdinals(compiled, text, at);
    const last = numbers.at(-1);
    if (last === undefined) return null;
    number = last.number;
    at = last.next;
  }
  const glued = gluedNoun(compiled, text, at);
  if (glued === undefined && !matchRight(compiled.scopedNouns.trie, text, at, match)) return null;
  const noun = compiled.grammar.mention.scoped[glued?.index ?? match.value]!;
  let end = glued === undefined ? match.edge : at + glued.form.length;
  const counted = noun.numbered === undefined || number !== '' ? null : ordinalsBefore(compiled, text, from);
  if (counted !== null) {
    start = counted.start;
    numbers = counted.numbers;
    number = numbers.at(-1)!.number;
  } else if (number === '' && noun.numbered?.stands === 'after') {
    numbers = readNumbersBehind(compiled, text, skipSpaces(text, end));
    const last = numbers.at(-1);
    if (last !== undefined) {
      number = last.number;
      end = last.end;
    }
  }
  if (number === '' && noun.numberedOnly === true) return null;
  if (number === '') return { value: noun.value, fallback: noun.fallback, start, end, earlier: ALONE };
  if (noun.numbered === undefined) return null;
  const { value, fallback } = numberedName(noun, number);
  if (numbers.length < 2) return { value, fallback, start, end, earlier: ALONE };
  const earlier = numbers.slice(0, -1).map((member) => ({ ...numberedName(noun, member.number), ...member }));
  return { value, fallback, start, end, earlier };
}

const ALONE: Group['earlier'] = [];

type ScopedNoun = CompiledGrammar['grammar']['mention']['scoped'][number];

/** By noun and number: the same few groups are named again and again, and one string serves all. */
const numberedNames = new WeakMap<ScopedNoun, Map<string, GroupName>>();
const MOST_NUMBERS = 1000;

function numberedName(noun: ScopedNoun, number: string): GroupName {
  let names = numberedNames.get(noun);
  if (names === undefined || names.size >= MOST_NUMBERS) {
    names = new Map();
    numberedNames.set(noun, names);
  }
  let name = names.get(number);
  if (name === undefined) {
    const value = `${noun.numbered!.value}-${number}`;
    name = { value, fallback: `${noun.fallback.split(':')[0]}:${value}` };
    names.set(number, name);
  }
  return name;
}

/** Whether a determiner, a number or a noun can begin at `at`. Behind most names of bodies none does. */
function opensGroup({ groupOpens, modifiers }: CompiledGrammar, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return groupOpens[modifiers.trie.classes[code]!] === 1 || isDigit(FOLD[code]!);
}

/** `SG13`: an abbreviation with its number and no space between. */
const gluedNoun = (
  { gluedNouns }: CompiledGrammar,
  text: string,
  at: number,
): { form: string; index: number } | undefined =>
  gluedNouns.find(({ form }) => text.startsWith(form, at) && digitAt(text, at + form.length));

/** Numbers behind a noun: `2`, `2, 3 [and] 20`. */
function readNumbersBehind(compiled: CompiledGrammar, text: string, from: number): readonly NumberInList[] {
  const numbers: NumberInList[] = [];
  let at = from;
  while (numbers.length < MAX_LIST) {
    const end = endOfDigits(text, at);
    if (end === at || (numbers.length > 0 && countsElse(compiled, text, at, end))) break;
    const behind = skipSpaces(text, end);
    const next = skipConnectors(compiled, text, behind);
    numbers.push({ number: foldedText(text, at, end), end, next });
    if (next === behind) break;
    at = next;
  }
  return numbers;
}

/** Whether a number in a list is none of a group: longer, divided, or with a measure behind it. */
const countsElse = (compiled: CompiledGrammar, text: string, from: number, end: number): boolean =>
  end - from > MOST_GROUP_DIGITS ||
  FOLD[text.charCodeAt(end)] === SLASH ||
  matchRight(compiled.measures.trie, text, skipRight(text, end), match);

const MOST_GROUP_DIGITS = 2;
const SLASH = 47;

/** Numbers before a noun, in digits or in words: `2`, `2, 3 [and] 5`. The last ends where the noun must begin. */
function readNumbers(compiled: CompiledGrammar, text: string, from: number): readonly NumberInList[] {
  const numbers: NumberInList[] = [];
  let at = from;
  while (numbers.length < MAX_LIST) {
    const digits = endOfDigits(text, at);
    const end = digits > at ? digits : endOfNumeral(compiled.numberCharacters, text, at);
    if (end === at) return NO_NUMBERS;
    const behind = skipSpaces(text, end);
    const next = skipConnectors(compiled, text, behind);
    // Most numbers behind an ordinal count something else.
    const alone = next === behind;
    if (alone && !matchRight(compiled.scopedNouns.trie, text, behind, match)) return NO_NUMBERS;
    const number = withDigits(compiled.numberCharacters, foldedText(text, at, end));
    numbers.push({ number, end, next });
    if (alone) return numbers;
    at = matchRight(compiled.ordinalsRight.trie, text, next, match) ? skipSpaces(text, match.edge) : next;
  }
  return NO_NUMBERS;
}

/** Numbers with the endings of ordinals: `2-й`, `2-й [и] 3-й`. The last ends where the noun must begin. */
function readOrdinals(compiled: CompiledGrammar, text: string, from: number): readonly NumberInList[] {
  const numbers: NumberInList[] = [];
  let at = from;
  while (numbers.length < MAX_LIST) {
    const digits = endOfDigits(text, at);
    if (digits === at || !matchRight(compiled.ordinalEndingsRight.trie, text, digits, match)) return NO_NUMBERS;
    const end = match.edge;
    const behind = skipSpaces(text, end);
    const next = skipConnectors(compiled, text, behind);
    numbers.push({ number: foldedText(text, at, digits), end, next });
    if (next === behind) return numbers;
    at = next;
  }
  return NO_NUMBERS;
}

/** The ordinals that end where a noun begins at `to`, as many as form one list; null without any. */
function ordinalsBefore(
  compiled: CompiledGrammar,
  text: string,
  to: number,
): { readonly start: number; readonly numbers: readonly NumberInList[] } | null {
  if (!matchLeft(compiled.ordinalEndings.trie, text, skipLeft(text, to), match)) return null;
  let found: ReturnType<typeof ordinalsBefore> = null;
  for (let at = match.edge - 1; at >= 0 && to - at <= LONGEST_ORDINALS; at--) {
    if (!digitAt(text, at) || digitAt(text, at - 1)) continue;
    const numbers = readOrdinals(compiled, text, at);
    if (numbers.at(-1)?.next !== to) break;
    found = { start: at, numbers };
  }
  return found;
}

const LONGEST_ORDINALS = 60;

/** Offset behind the white space at `from`; `from` itself where a line ends there. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSoft(FOLD[text.charCodeAt(at)] ?? 1) && FOLD[text.charCodeAt(at)] !== 10) at++;
  return at === from ? from : skipRight(text, from);
}
