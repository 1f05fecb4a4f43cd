import { type Alphabet, CLASS, compileAlphabet } from './alphabet.ts';
import { FOLD, isCapital, isSoft } from './chars.ts';
import type { Trie, TrieStates } from './trie.ts';

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
  return {
    spaced,
    alphabet,
    classes: alphabet.classes,
    begins: beginnings(forms, alphabet, spaced, side),
    states: null,
    makeStates: () => makeStates(forms, values, alphabet, spaced, side),
  };
}

/** Per class: 1 where a form begins with it, in walking direction. */
function beginnings(
  forms: readonly string[],
  { classes, size }: Alphabet,
  spaced: boolean,
  side: 'left' | 'right',
): Uint8Array {
  const begins = new Uint8Array(size);
  for (const form of forms) {
    // White space before a form is none of it, behind it one space is.
    let spaceBehind = false;
    for (let at = 0; at < form.length; at++) {
      const number = classes[form.charCodeAt(side === 'right' ? at : form.length - 1 - at)]!;
      if (number >= CLASS.first) {
        begins[spaceBehind ? CLASS.space : number] = 1;
        break;
      }
      spaceBehind ||= side === 'left' && spaced && number !== CLASS.ignored;
    }
  }
  return begins;
}

function makeStates(
  forms: readonly string[],
  values: readonly number[],
  alphabet: Alphabet,
  spaced: boolean,
  side: 'left' | 'right',
): TrieStates {
  const { size } = alphabet;
  // No more states than characters; most tables are a handful of words.
  let most = 1;
  let longest = 0;
  for (const form of forms) {
    most += form.length;
    if (form.length > longest) longest = form.length;
  }
  const { path, only, rows, accepts, demands } = benchFor(most, longest);
  const first = new Int32Array(size);
  const capitals: (readonly number[])[] = [NO_CAPITALS];
  let count = 1;
  only[0] = CLASS.ignored;
  rows[0] = demands[0] = 0;
  accepts[0] = -1;
  // The first row is that of all states without one: nothing leads on from it.
  let room = size;
  let table = roomFor(room);
  for (let index = 0; index < forms.length; index++) {
    const length = classesOf(forms[index]!, alphabet, spaced, path);
    let state = 0;
    for (let step = 0; step < length; step++) {
      const number = path[side === 'right' ? step : length - 1 - step]!;
      let following: number;
      if (step === 0) following = first[number]!;
      else following = only[state] === number ? state + 1 : table[rows[state]! + number]!;
      if (following === 0) {
        following = count++;
        only[following] = CLASS.ignored;
        rows[following] = demands[following] = 0;
        accepts[following] = -1;
        if (step === 0) first[number] = following;
        else if (following === state + 1) only[state] = number;
        else {
          if (rows[state] === 0) {
            rows[state] = room;
            room += size;
            table = roomFor(room);
          }
          table[rows[state]! + number] = following;
        }
      }
      state = following;
    }
    if (state === 0) continue;
    const demanded = spaced ? capitalsOf(forms[index]!, side) : NO_CAPITALS;
    if (accepts[state] !== -1 && demanded.length >= capitals[demands[state]!]!.length) continue;
    accepts[state] = values[index]!;
    demands[state] = demanded.length === 0 ? 0 : capitals.push(demanded) - 1;
  }
  const used = table.slice(0, room);
  table.fill(0, 0, room);
  return {
    first,
    only: only.slice(0, count),
    rows: rows.slice(0, count),
    table: used,
    accepts: accepts.slice(0, count),
    demands: demands.slice(0, count),
    capitals,
  };
}

/** What a table is made in before it is cut to size, one after the other; only what a table uses of it is set anew. */
interface Bench {
  readonly path: Uint16Array;
  readonly only: Uint16Array;
  readonly rows: Int32Array;
  readonly accepts: Int32Array;
  readonly demands: Int32Array;
}

const benchOf = (states: number, steps: number): Bench => ({
  path: new Uint16Array(steps),
  only: new Uint16Array(states),
  rows: new Int32Array(states),
  accepts: new Int32Array(states),
  demands: new Int32Array(states),
});

let bench = benchOf(0, 0);
const LEAST_STATES = 1 << 12;
const LEAST_STEPS = 256;

/** The bench, made larger when it has room for less. */
function benchFor(states: number, steps: number): Bench {
  if (states > bench.only.length || steps > bench.path.length)
    bench = benchOf(Math.max(LEAST_STATES, states, bench.only.length), Math.max(LEAST_STEPS, steps, bench.path.length));
  return bench;
}

/** Where tables are made, one after the other, before they are cut to size: all zero between two. Memory that is first touched costs most of a cold start. */
let workshop = new Int32Array(0);
const LEAST_ROOM = 1 << 14;

/** The workshop, made larger when it is less than `length`. */
function roomFor(length: number): Int32Array {
  if (length > workshop.length) {
    const larger = new Int32Array(Math.max(LEAST_ROOM, 2 * workshop.length, length));
    larger.set(workshop);
    workshop = larger;
  }
  return workshop;
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
