import { type Alphabet, CLASS } from './alphabet.ts';
import {
  CAPITAL,
  codeAt,
  FOLD,
  foldAt,
  IGNORED,
  isDigit,
  isLetterLike,
  isSoft,
  isWithinWord,
  isWord,
  NEWLINE,
  SPACE,
} from './chars.ts';

/**
 * Forms over an alphabet, walked in one direction: `right` from a start, `left` from an end backwards. What a form may begin
 * with is known at once; the states are made when one may begin for the first time. Of the sixty or seventy tables of a language
 * a document walks half at most, and making them takes a good part of a cold start.
 */
export interface Trie {
  readonly spaced: boolean;
  readonly alphabet: Alphabet;
  /** The classes of the alphabet, at hand. */
  readonly classes: Uint16Array;
  /** Per class: 1 where a form begins with it, in walking direction. */
  readonly begins: Uint8Array;
  /** Null until `statesOf` is asked. */
  states: TrieStates | null;
  readonly makeStates: () => TrieStates;
}

/**
 * What a match costs two or three array reads per character in.
 *
 * Most states lead on with one character alone, to the state made next: that costs them a number. Only where forms part
 * has a state a row of its own, so that the tables in use stay in the processor's nearest cache.
 */
export interface TrieStates {
  /** Per class: the state behind a first character, in walking direction; 0 for none. */
  readonly first: Int32Array;
  /** Per state: the class that leads to the state numbered next, or that of ignored characters, which never leads on. */
  readonly only: Uint16Array;
  /** Per state: where its row of the other ways on begins in `table`. The first row is empty, for all states without. */
  readonly rows: Int32Array;
  /** `table[row + class]`: the state after it, 0 for none. */
  readonly table: Int32Array;
  /** Per state: index of the value, or −1. */
  readonly accepts: Int32Array;
  /**
   * Per accepting state, in languages read without regard to case: index into `capitals`, the steps at which its form has
   * a capital; 0 for none. The text must have one there too (a name is no common noun); a small letter stands for both.
   */
  readonly demands: Int32Array;
  readonly capitals: readonly (readonly number[])[];
}

/** The states of a trie, made at the first call. */
export function statesOf(trie: Trie): TrieStates {
  trie.states ??= trie.makeStates();
  return trie.states;
}

/** Where a form ended and what it stands for. Filled by the match functions, valid until the next call. */
export interface Match {
  value: number;
  /** The far edge: end offset for `right`, start offset for `left`. */
  edge: number;
}

export const makeMatch = (): Match => ({ value: -1, edge: 0 });

/** Whether the text, walked from `from`, has a capital at all of the steps, soft characters left out. */
function hasCapitals(steps: readonly number[], text: string, from: number, direction: 1 | -1): boolean {
  let step = 0;
  let next = 0;
  for (let at = from; next < steps.length; at += direction) {
    const code = text.charCodeAt(at);
    if (isSoft(FOLD[code]!)) continue;
    if (step === steps[next]) {
      if (CAPITAL[code] !== 1) return false;
      next++;
    }
    step++;
  }
  return true;
}

/** Marks in `gate`, by class of the trie's alphabet, what its forms begin with (in walking direction). */
export function markBeginnings({ begins }: Trie, gate: Uint8Array): void {
  for (let number = CLASS.first; number < begins.length; number++) if (begins[number] === 1) gate[number] = 1;
}

/** Whether a form of the trie can begin with this code unit, in walking direction. */
export const canBegin = (trie: Trie, code: number): boolean => trie.begins[trie.classes[code]!] === 1;

/**
 * The longest form that begins at `from` (soft characters before it are the caller's affair). Fills `out` and returns
 * true, or returns false.
 */
export function matchRight(trie: Trie, text: string, from: number, out: Match): boolean {
  if (from >= text.length) return false;
  // Most tries have no form that begins here: told without a call.
  const number = trie.classes[text.charCodeAt(from)]!;
  return trie.begins[number] === 1 ? walkRight(trie, text, from, number, out) : false;
}

function walkRight(trie: Trie, text: string, from: number, begun: number, out: Match): boolean {
  const { classes, spaced } = trie;
  const states = trie.states ?? statesOf(trie);
  const { only, rows, table, accepts } = states;
  const { length } = text;
  let number = begun;
  let state = states.first[begun]!;
  let found = -1;
  let edge = from;
  let at = from + 1;
  let divided = false;
  for (;;) {
    const value = accepts[state]!;
    if (value >= 0 && (endsAtBoundary(trie, text, at, number) || endsInClitic(trie, text, from, at))) {
      const demand = states.demands[state]!;
      if (demand === 0 || divided || hasCapitals(states.capitals[demand]!, text, from, 1)) {
        found = value;
        edge = at;
      }
    }
    if (at >= length) break;
    let following = classes[text.charCodeAt(at)]!;
    if (following < CLASS.first && following !== CLASS.other) {
      let past = at + 1;
      const second = past < length ? classes[text.charCodeAt(past)]! : CLASS.other;
      // Mostly one space, or the end of a line, stands between two words.
      const single = following !== CLASS.ignored && second >= CLASS.first;
      if (single) following = second;
      else {
        past = passSoft(text, at, 1);
        if (past < 0 || past >= length) break;
        following = classes[text.charCodeAt(past)]!;
      }
      if (spaced && (single || hasSpace(text, at, past))) {
        state = only[state] === CLASS.space ? state + 1 : table[rows[state]! + CLASS.space]!;
        if (state === 0) break;
      }
      at = past;
    }
    number = following;
    let then = only[state] === number ? state + 1 : table[rows[state]! + number]!;
    if (then === 0) {
      const joined = spaced ? behindDivision(text, at) : 0;
      if (joined === 0) break;
      at = joined;
      divided = true;
      number = classes[text.charCodeAt(at)]!;
      then = only[state] === number ? state + 1 : table[rows[state]! + number]!;
      if (then === 0) break;
    }
    state = then;
    at++;
  }
  out.value = found;
  out.edge = edge;
  return found >= 0;
}

/** The longest form that ends at `to` (exclusive). Fills `out` (edge: start of the form) and returns true, or false. */
export function matchLeft(trie: Trie, text: string, to: number, out: Match): boolean {
  if (to <= 0) return false;
  const number = trie.classes[text.charCodeAt(to - 1)]!;
  return trie.begins[number] === 1 ? walkLeft(trie, text, to, number, out) : false;
}

function walkLeft(trie: Trie, text: string, to: number, begun: number, out: Match): boolean {
  const { classes, spaced } = trie;
  const states = trie.states ?? statesOf(trie);
  const { only, rows, table, accepts } = states;
  let number = begun;
  let state = states.first[begun]!;
  let found = -1;
  let edge = to;
  let at = to - 1;
  let divided = false;
  for (;;) {
    const value = accepts[state]!;
    if (value >= 0 && beginsAtBoundary(trie, text, at, number)) {
      const demand = states.demands[state]!;
      if (demand === 0 || divided || hasCapitals(states.capitals[demand]!, text, to - 1, -1)) {
        found = value;
        edge = at;
      }
    }
    if (at <= 0) break;
    let before = classes[text.charCodeAt(at - 1)]!;
    if (before < CLASS.first && before !== CLASS.other) {
      const second = at > 1 ? classes[text.charCodeAt(at - 2)]! : CLASS.other;
      // Mostly one space stands between two words.
      if (before === CLASS.space && second >= CLASS.first) {
        if (spaced) {
          state = only[state] === CLASS.space ? state + 1 : table[rows[state]! + CLASS.space]!;
          if (state === 0) break;
        }
        at--;
        before = second;
      } else {
        let past = passSoft(text, at - 1, -1);
        if (past < 0) break;
        if (spaced && hasSpace(text, past + 1, at)) {
          const then = only[state] === CLASS.space ? state + 1 : table[rows[state]! + CLASS.space]!;
          if (then === 0) {
            if (past === 0 || behindDivision(text, past) !== at) break;
            past--;
            divided = true;
          } else state = then;
        }
        at = past + 1;
        before = classes[text.charCodeAt(past)]!;
      }
    }
    number = before;
    state = only[state] === number ? state + 1 : table[rows[state]! + number]!;
    if (state === 0) break;
    at--;
  }
  out.value = found;
  out.edge = edge;
  return found >= 0;
}

/** Where a word goes on that a hyphen at `at` divides at the end of its line; 0 when none does. */
function behindDivision(text: string, at: number): number {
  if (foldAt(text, at) !== HYPHEN || foldAt(text, at + 1) !== NEWLINE) return 0;
  const past = passSoft(text, at + 1, 1);
  return past < 0 || past >= text.length ? 0 : past;
}

const HYPHEN = 45;

/** White space inside a form is passed over up to this many characters at a time; a blank line never is. */
const MAX_SOFT = 8;
const BLANK_LINE = -2;

/**
 * Steps over soft characters; returns the first other offset (`text.length` or −1 at the ends), or `BLANK_LINE` at a blank
 * line or too long a gap.
 */
function passSoft(text: string, from: number, direction: 1 | -1): number {
  let at = from;
  let lines = 0;
  for (let passed = 0; passed <= MAX_SOFT; passed++) {
    if (at < 0 || at >= text.length) return at;
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === NEWLINE) {
      if (!(text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10)) lines++;
      if (lines > 1) return BLANK_LINE;
    } else if (code !== SPACE && code !== IGNORED) return at;
    at += direction;
  }
  return BLANK_LINE;
}

/** Most characters are letters: told without a table. */
const isPlain = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);

/** What one step passes where nothing soft stands beside it. */
const isSingle = (code: number): boolean => code === SPACE || code === NEWLINE;

/** Offset of the first character at or after `from` that is not soft; stays at a blank line. */
export function skipRight(text: string, from: number): number {
  if (from < 0 || from >= text.length) return from;
  const code = text.charCodeAt(from);
  if (isPlain(code) || !isSoft(FOLD[code]!)) return from;
  // Mostly it is one space, or the end of a line.
  if (isSingle(code) && from + 1 < text.length && !isSoft(FOLD[text.charCodeAt(from + 1)]!)) return from + 1;
  const past = passSoft(text, from, 1);
  return past < 0 ? from : past;
}

/** End offset (exclusive) of the last character before `to` that is not soft; stays at a blank line. */
export function skipLeft(text: string, to: number): number {
  if (to <= 0) return to;
  const code = text.charCodeAt(to - 1);
  if (isPlain(code) || !isSoft(FOLD[code]!)) return to;
  if (isSingle(code) && to > 1 && !isSoft(FOLD[text.charCodeAt(to - 2)]!)) return to - 1;
  const past = passSoft(text, to - 1, -1);
  return past === BLANK_LINE ? to : past + 1;
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FOLD[text.charCodeAt(at)] !== IGNORED) return true;
  return false;
}

function endsAtBoundary(trie: Trie, text: string, end: number, last: number): boolean {
  const { words } = trie.alphabet;
  // A mark at the edge of a form stands beside letters without being part of a word.
  if (words[last] === 0 || end >= text.length) return true;
  const following = beyondMarks(text, end, 1);
  if (words[last] === 1 && isWord(following)) return trie.spaced && isNoteMark(text, end);
  return !(trie.spaced && isLetterLike(following));
}

/** The character at `from`, or where marks of a word stand there the first behind them. */
function beyondMarks(text: string, from: number, step: 1 | -1): number {
  const code = FOLD[text.charCodeAt(from)]!;
  if (code !== IGNORED) return code;
  let at = from;
  while (isWithinWord(codeAt(text, at))) at += step;
  return foldAt(text, at);
}

/** `the Charter2 of`: one or two digits glued behind a word, with the end of a word behind them, are the mark of a note. */
function isNoteMark(text: string, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_NOTE_MARK && isDigit(foldAt(text, at))) at++;
  const code = foldAt(text, at);
  if (at === from || isWord(code) || isLetterLike(code) || code === SLASH || code === HYPHEN) return false;
  return !isDigit(foldAt(text, at + 1));
}

const LONGEST_NOTE_MARK = 2;
const SLASH = 47;

function beginsAtBoundary(trie: Trie, text: string, start: number, first: number): boolean {
  const { words } = trie.alphabet;
  if (words[first] === 0 || start === 0) return true;
  const before = beyondMarks(text, start - 1, -1);
  if (words[first] === 1 && isWord(before)) return false;
  return !(trie.spaced && isLetterLike(before)) || behindClitics(trie.alphabet, text, start);
}

/** Whether the last word of what was matched is a glued particle: it ends within a word of the text. */
function endsInClitic({ alphabet: { clitics } }: Trie, text: string, from: number, end: number): boolean {
  if (clitics.size === 0 || !clitics.has(FOLD[text.charCodeAt(end - 1)]!)) return false;
  return end - 1 === from || isSoft(FOLD[text.charCodeAt(end - 2)]!);
}

/** As many letters as are glued together before one word: `and`, a preposition, and the rest of an article. */
const MOST_CLITICS = 3;

/** Whether nothing but glued particles stands between `start` and the beginning of the word. */
export function behindClitics({ clitics }: Alphabet, text: string, start: number): boolean {
  if (clitics.size === 0) return false;
  let at = start;
  for (let passed = 0; at > 0; passed++) {
    const code = FOLD[text.charCodeAt(at - 1)]!;
    if (code !== IGNORED && !isLetterLike(code)) return true;
    if (code !== IGNORED && (passed >= MOST_CLITICS || !clitics.has(code))) return false;
    at--;
  }
  return true;
}
