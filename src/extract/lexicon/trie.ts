import { type Alphabet, CLASS, compileAlphabet } from './alphabet.ts';
import { FOLD, IGNORED, isCapital, isLetterLike, isSoft, isWord, NEWLINE, SPACE } from './chars.ts';

/**
 * Forms compiled to one dense table over an alphabet, so that a match at a given place costs two array reads per character.
 * `side` says in which direction the table is walked: `right` from a start, `left` from an end backwards.
 */
export interface Trie {
  readonly spaced: boolean;
  readonly alphabet: Alphabet;
  /** The classes of the alphabet, at hand. */
  readonly classes: Uint16Array;
  /** `next[state × alphabet.size + class]`: the state after it, 0 for none. */
  readonly next: States;
  /** Per class: 1 when a form begins with it, in walking direction. */
  readonly begins: Uint8Array;
  /** Per state: index of the value, or −1. */
  readonly accepts: Int32Array;
  /**
   * Per accepting state, in languages read without regard to case: the steps at which its form has a capital. The text
   * must have one there too (a name is no common noun); a small letter stands for both.
   */
  readonly capitals: ReadonlyMap<number, readonly number[]>;
}

/** Half the room where there are few states, as mostly: small tables stay in the processor's cache. */
type States = Uint16Array | Int32Array;
const MOST_SMALL = 65_535;

/** Where a form ended and what it stands for. Filled by the match functions, valid until the next call. */
export interface Match {
  value: number;
  /** The far edge: end offset for `right`, start offset for `left`. */
  edge: number;
}

export const makeMatch = (): Match => ({ value: -1, edge: 0 });

export interface TrieOptions {
  readonly side: 'left' | 'right';
  readonly spaced: boolean;
  /** Shared by tables that are tried at the same places; else made from the forms. */
  readonly alphabet?: Alphabet;
  /** Letters that are glued before a word without being part of it. */
  readonly clitics?: string | undefined;
}

/** Compiles forms; `values[i]` is what form i stands for (an index of the caller's). */
export function compileTrie(forms: readonly string[], values: readonly number[], options: TrieOptions): Trie {
  const { side, spaced, alphabet = compileAlphabet(forms, spaced, options.clitics) } = options;
  const { size } = alphabet;
  // No more states than characters; most tables are a handful of words.
  let most = 1;
  let longest = 0;
  for (const form of forms) {
    most += form.length;
    if (form.length > longest) longest = form.length;
  }
  const small = most <= MOST_SMALL;
  const workshop = small ? WORKSHOPS.small : WORKSHOPS.large;
  const path = new Uint16Array(longest);
  const accepts = new Int32Array(most).fill(-1);
  const capitals = new Map<number, readonly number[]>();
  let next = roomFor(workshop, size);
  let count = 1;
  for (let index = 0; index < forms.length; index++) {
    const length = classesOf(forms[index]!, alphabet, spaced, path);
    let state = 0;
    for (let step = 0; step < length; step++) {
      const edge = state * size + path[side === 'right' ? step : length - 1 - step]!;
      let following = next[edge]!;
      if (following === 0) {
        following = count++;
        next[edge] = following;
        next = roomFor(workshop, count * size);
      }
      state = following;
    }
    if (state === 0) continue;
    const demanded = spaced ? capitalsOf(forms[index]!, side) : NO_CAPITALS;
    if (accepts[state] !== -1 && demanded.length >= (capitals.get(state)?.length ?? 0)) continue;
    accepts[state] = values[index]!;
    if (demanded.length > 0) capitals.set(state, demanded);
    else capitals.delete(state);
  }
  const begins = new Uint8Array(size);
  for (let number = CLASS.first; number < size; number++) if (next[number]! > 0) begins[number] = 1;
  const table = next.slice(0, count * size);
  next.fill(0, 0, count * size);
  return {
    spaced,
    alphabet,
    classes: alphabet.classes,
    capitals,
    begins,
    next: table,
    accepts: accepts.slice(0, count),
  };
}

/** Where tables are made, one after the other, before they are cut to size: all zero between two. Memory that is first touched costs most of a cold start. */
const WORKSHOPS: Record<'small' | 'large', { room: States }> = {
  small: { room: new Uint16Array(0) },
  large: { room: new Int32Array(0) },
};
const LEAST_ROOM = 1 << 14;

/** The workshop's room, made larger when it is less than `length`. */
function roomFor(workshop: { room: States }, length: number): States {
  const { room } = workshop;
  if (length <= room.length) return room;
  const larger = Math.max(LEAST_ROOM, 2 * room.length, length);
  workshop.room = room instanceof Uint16Array ? new Uint16Array(larger) : new Int32Array(larger);
  workshop.room.set(room);
  return workshop.room;
}

/** Writes the classes of a form into `path`: soft characters out, or one space per run in a spaced language. */
function classesOf(form: string, { classes }: Alphabet, spaced: boolean, path: Uint16Array): number {
  let length = 0;
  for (let at = 0; at < form.length; at++) {
    const number = classes[form.charCodeAt(at)]!;
    if (number >= CLASS.first) path[length++] = number;
    else if (spaced && number !== CLASS.ignored && length > 0 && path[length - 1] !== CLASS.space)
      path[length++] = CLASS.space;
  }
  return length;
}

const NO_CAPITALS: readonly number[] = [];

/** Steps of a form, in walking direction and soft characters left out, that are capitals. */
function capitalsOf(form: string, side: 'left' | 'right'): number[] {
  const steps: number[] = [];
  let step = 0;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(side === 'right' ? at : form.length - 1 - at);
    if (isSoft(FOLD[code]!)) continue;
    if (isCapital(code)) steps.push(step);
    step++;
  }
  return steps;
}

/** Whether the text, walked from `at`, has a capital wherever the form of the state has one. */
function agreesInCase(trie: Trie, state: number, text: string, from: number, direction: 1 | -1): boolean {
  const demanded = trie.spaced ? trie.capitals.get(state) : undefined;
  if (demanded === undefined) return true;
  let step = 0;
  let next = 0;
  for (let at = from; next < demanded.length; at += direction) {
    const code = text.charCodeAt(at);
    if (isSoft(FOLD[code]!)) continue;
    if (step === demanded[next]) {
      if (!isCapital(code)) return false;
      next++;
    }
    step++;
  }
  return true;
}

/** Marks in `gate`, by class of the trie's alphabet, what its forms begin with (in walking direction). */
export function markBeginnings(trie: Trie, gate: Uint8Array): void {
  for (let number = CLASS.first; number < trie.alphabet.size; number++) if (trie.begins[number] === 1) gate[number] = 1;
}

/** Whether a form of the trie can begin with this code unit, in walking direction. */
export const canBegin = (trie: Trie, code: number): boolean => trie.begins[trie.classes[code]!] === 1;

/**
 * Whether no form goes on, or ends, behind the first character at `from`: told from two characters. Never sure (false)
 * where something is passed over behind the first.
 */
export function endsAtOnce({ next, accepts, classes, alphabet }: Trie, text: string, from: number): boolean {
  const state = next[classes[text.charCodeAt(from)]!]!;
  const following = classes[text.charCodeAt(from + 1)] ?? CLASS.other;
  if (accepts[state]! >= 0 || (following < CLASS.first && following !== CLASS.other)) return false;
  return next[state * alphabet.size + following] === 0;
}

/**
 * The longest form that begins at `from` (soft characters before it are the caller's affair). Fills `out` and returns
 * true, or returns false.
 */
export function matchRight(trie: Trie, text: string, from: number, out: Match): boolean {
  // Most tries have no form that begins here: told without a call.
  return from < text.length && trie.begins[trie.classes[text.charCodeAt(from)]!] === 1
    ? walkRight(trie, text, from, out)
    : false;
}

function walkRight(trie: Trie, text: string, from: number, out: Match): boolean {
  const { next, accepts, alphabet } = trie;
  const { classes, size } = alphabet;
  let number = classes[text.charCodeAt(from)]!;
  let state = next[number]!;
  const { length } = text;
  let found = -1;
  let edge = from;
  let at = from + 1;
  let divided = false;
  for (;;) {
    const value = accepts[state]!;
    if (
      value >= 0 &&
      (endsAtBoundary(trie, text, at, number) || endsInClitic(trie, text, from, at)) &&
      (divided || agreesInCase(trie, state, text, from, 1))
    ) {
      found = value;
      edge = at;
    }
    if (at >= length) break;
    let following = classes[text.charCodeAt(at)]!;
    if (following < CLASS.first && following !== CLASS.other) {
      const past = passSoft(text, at, 1);
      if (past < 0 || past >= length) break;
      if (trie.spaced && hasSpace(text, at, past)) {
        state = next[state * size + CLASS.space]!;
        if (state === 0) break;
      }
      at = past;
      following = classes[text.charCodeAt(at)]!;
    }
    number = following;
    let then = next[state * size + number]!;
    if (then === 0) {
      const joined = trie.spaced ? behindDivision(text, at) : 0;
      if (joined === 0) break;
      at = joined;
      divided = true;
      number = classes[text.charCodeAt(at)]!;
      then = next[state * size + number]!;
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
  return to > 0 && trie.begins[trie.classes[text.charCodeAt(to - 1)]!] === 1 ? walkLeft(trie, text, to, out) : false;
}

function walkLeft(trie: Trie, text: string, to: number, out: Match): boolean {
  const { next, accepts, alphabet } = trie;
  const { classes, size } = alphabet;
  let number = classes[text.charCodeAt(to - 1)]!;
  let state = next[number]!;
  let found = -1;
  let edge = to;
  let at = to - 1;
  let divided = false;
  for (;;) {
    const value = accepts[state]!;
    if (
      value >= 0 &&
      beginsAtBoundary(trie, text, at, number) &&
      (divided || agreesInCase(trie, state, text, to - 1, -1))
    ) {
      found = value;
      edge = at;
    }
    if (at <= 0) break;
    let before = classes[text.charCodeAt(at - 1)]!;
    if (before < CLASS.first && before !== CLASS.other) {
      let past = passSoft(text, at - 1, -1);
      if (past < 0) break;
      if (trie.spaced && hasSpace(text, past + 1, at)) {
        const then = next[state * size + CLASS.space]!;
        if (then === 0) {
          if (past === 0 || behindDivision(text, past) !== at) break;
          past--;
          divided = true;
        } else state = then;
      }
      at = past + 1;
      before = classes[text.charCodeAt(past)]!;
    }
    number = before;
    state = next[state * size + number]!;
    if (state === 0) break;
    at--;
  }
  out.value = found;
  out.edge = edge;
  return found >= 0;
}

/** Where a word goes on that a hyphen at `at` divides at the end of its line; 0 when none does. */
function behindDivision(text: string, at: number): number {
  if (FOLD[text.charCodeAt(at)] !== HYPHEN || FOLD[text.charCodeAt(at + 1)] !== NEWLINE) return 0;
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

/** Offset of the first character at or after `from` that is not soft; stays at a blank line. */
export function skipRight(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (isPlain(code) || from >= text.length || !isSoft(FOLD[code]!)) return from;
  const past = passSoft(text, from, 1);
  return past < 0 ? from : past;
}

/** End offset (exclusive) of the last character before `to` that is not soft; stays at a blank line. */
export function skipLeft(text: string, to: number): number {
  if (to <= 0) return to;
  const code = text.charCodeAt(to - 1);
  if (isPlain(code) || !isSoft(FOLD[code]!)) return to;
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
  const following = FOLD[text.charCodeAt(end)]!;
  if (words[last] === 1 && isWord(following)) return false;
  return !(trie.spaced && isLetterLike(following));
}

function beginsAtBoundary(trie: Trie, text: string, start: number, first: number): boolean {
  const { words } = trie.alphabet;
  if (words[first] === 0 || start === 0) return true;
  const before = FOLD[text.charCodeAt(start - 1)]!;
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
