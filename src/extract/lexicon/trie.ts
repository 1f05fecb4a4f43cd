import { FOLD, IGNORED, isWord, NEWLINE, SPACE } from './chars.ts';

/**
 * Forms compiled to one flat table, so that a match at a given place costs a few array reads per character. `side`
 * says in which direction the table is walked: `right` from a start, `left` from an end backwards.
 */
export interface Trie {
  readonly side: 'left' | 'right';
  readonly spaced: boolean;
  /** Open addressing: `keys[i]` is `state << 16 | code`, `next[i]` the state after it; −1 is free. */
  readonly keys: Int32Array;
  readonly next: Int32Array;
  readonly mask: number;
  /** Per state: index of the value, or −1. */
  readonly accepts: Int32Array;
  /** Folded codes that a form can begin with, in walking direction. */
  readonly gate: Uint8Array;
}

/** Where a form ended and what it stands for. Filled by the match functions, valid until the next call. */
export interface Match {
  value: number;
  /** The far edge: end offset for `right`, start offset for `left`. */
  edge: number;
}

export const makeMatch = (): Match => ({ value: -1, edge: 0 });

/** Compiles forms; `values[i]` is what form i stands for (an index of the caller's). */
export function compileTrie(
  forms: readonly string[],
  values: readonly number[],
  options: { side: 'left' | 'right'; spaced: boolean },
): Trie {
  const states: Map<number, number>[] = [new Map()];
  const accepts: number[] = [-1];
  const gate = new Uint8Array(65536);
  forms.forEach((form, index) => {
    const codes = foldForm(form, options.spaced);
    if (options.side === 'left') codes.reverse();
    if (codes.length === 0) return;
    gate[codes[0]!] = 1;
    let state = 0;
    for (const code of codes) {
      let following = states[state]!.get(code);
      if (following === undefined) {
        following = states.length;
        states.push(new Map());
        accepts.push(-1);
        states[state]!.set(code, following);
      }
      state = following;
    }
    if (accepts[state] === -1) accepts[state] = values[index]!;
  });
  const count = states.reduce((sum, state) => sum + state.size, 0);
  let size = 16;
  while (size < count * 3) size *= 2;
  const keys = new Int32Array(size).fill(-1);
  const next = new Int32Array(size);
  const mask = size - 1;
  states.forEach((transitions, state) => {
    for (const [code, following] of transitions) {
      const key = (state << 16) | code;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
      while (keys[slot] !== -1) slot = (slot + 1) & mask;
      keys[slot] = key;
      next[slot] = following;
    }
  });
  return { side: options.side, spaced: options.spaced, keys, next, mask, accepts: Int32Array.from(accepts), gate };
}

/** A form as folded codes: soft characters out, or one space per run in a spaced language. */
export function foldForm(form: string, spaced: boolean): number[] {
  const codes: number[] = [];
  for (let at = 0; at < form.length; at++) {
    const code = FOLD[form.charCodeAt(at)]!;
    if (code === IGNORED) continue;
    if (code === SPACE || code === NEWLINE) {
      if (spaced && codes.length > 0 && codes[codes.length - 1] !== SPACE) codes.push(SPACE);
      continue;
    }
    codes.push(code);
  }
  return codes;
}

function step(trie: Trie, state: number, code: number): number {
  const key = (state << 16) | code;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & trie.mask;
  for (;;) {
    const found = trie.keys[slot]!;
    if (found === key) return trie.next[slot]!;
    if (found === -1) return -1;
    slot = (slot + 1) & trie.mask;
  }
}

/** White space inside a form is passed over up to this many characters at a time; a blank line never is. */
const MAX_SOFT = 8;

/**
 * The longest form that begins at `from` (soft characters before it are the caller's affair). Fills `out` and returns
 * true, or returns false.
 */
export function matchRight(trie: Trie, text: string, from: number, out: Match): boolean {
  let at = from;
  if (at >= text.length || trie.gate[FOLD[text.charCodeAt(at)]!] === 0) return false;
  let state = 0;
  let found = -1;
  let edge = from;
  const { length } = text;
  while (at < length) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === IGNORED) {
      at++;
      continue;
    }
    if (code === SPACE || code === NEWLINE) {
      const past = passSoft(text, at, 1);
      if (past < 0) break;
      if (trie.spaced) {
        state = step(trie, state, SPACE);
        if (state < 0) break;
      }
      at = past;
      continue;
    }
    state = step(trie, state, code);
    if (state < 0) break;
    at++;
    const value = trie.accepts[state]!;
    if (value >= 0 && endsAtBoundary(trie, text, at, code)) {
      found = value;
      edge = at;
    }
  }
  out.value = found;
  out.edge = edge;
  return found >= 0;
}

/** The longest form that ends at `to` (exclusive). Fills `out` (edge: start of the form) and returns true, or false. */
export function matchLeft(trie: Trie, text: string, to: number, out: Match): boolean {
  let at = to - 1;
  if (at < 0 || trie.gate[FOLD[text.charCodeAt(at)]!] === 0) return false;
  let state = 0;
  let found = -1;
  let edge = to;
  while (at >= 0) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === IGNORED) {
      at--;
      continue;
    }
    if (code === SPACE || code === NEWLINE) {
      const past = passSoft(text, at, -1);
      if (past < -1) break;
      if (trie.spaced) {
        state = step(trie, state, SPACE);
        if (state < 0) break;
      }
      at = past;
      continue;
    }
    state = step(trie, state, code);
    if (state < 0) break;
    const value = trie.accepts[state]!;
    if (value >= 0 && beginsAtBoundary(trie, text, at, code)) {
      found = value;
      edge = at;
    }
    at--;
  }
  out.value = found;
  out.edge = edge;
  return found >= 0;
}

/** Steps over soft characters; returns the first other offset, or −2 at a blank line or too long a gap. */
function passSoft(text: string, from: number, direction: 1 | -1): number {
  let at = from;
  let lines = 0;
  for (let passed = 0; passed <= MAX_SOFT; passed++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (Number.isNaN(code) || code === undefined) return at;
    if (code === NEWLINE) {
      if (!(text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10)) lines++;
      if (lines > 1) return -2;
    } else if (code !== SPACE && code !== IGNORED) return at;
    at += direction;
  }
  return -2;
}

/** Offset of the first character at or after `from` that is not soft; stops at a blank line (returns its start). */
export function skipRight(text: string, from: number): number {
  if (from >= text.length) return from;
  const code = FOLD[text.charCodeAt(from)]!;
  if (code !== SPACE && code !== NEWLINE && code !== IGNORED) return from;
  const past = passSoft(text, from, 1);
  return past < 0 ? from : past;
}

/** End offset (exclusive) of the last character before `to` that is not soft; stops at a blank line. */
export function skipLeft(text: string, to: number): number {
  if (to <= 0) return to;
  const code = FOLD[text.charCodeAt(to - 1)]!;
  if (code !== SPACE && code !== NEWLINE && code !== IGNORED) return to;
  const past = passSoft(text, to - 1, -1);
  return past < -1 ? to : past + 1;
}

function endsAtBoundary(trie: Trie, text: string, end: number, last: number): boolean {
  if (!isWord(last) || end >= text.length) return true;
  const following = FOLD[text.charCodeAt(end)]!;
  return !isWord(following) && !(trie.spaced && isLetterLike(following));
}

function beginsAtBoundary(trie: Trie, text: string, start: number, first: number): boolean {
  if (start === 0) return true;
  const before = FOLD[text.charCodeAt(start - 1)]!;
  if (isWord(first)) return !isWord(before);
  return !(trie.spaced && isLetterLike(before));
}

/** Letters of the spaced scripts beyond Latin (Cyrillic, Arabic). */
const isLetterLike = (code: number): boolean => code >= 0x370 && code < 0x780;
