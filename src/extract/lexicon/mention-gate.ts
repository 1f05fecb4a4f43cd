import { type Alphabet, CLASS } from './alphabet.ts';
import { markBeginnings, statesOf, type Trie, type TrieStates } from './trie.ts';

/** What a mention may begin with. */
export const OPENS = { name: 1, group: 2, ordinal: 4 } as const;

/** Tells from two characters, in two or three array reads, where no mention begins: that is nearly everywhere. */
export interface MentionGate {
  /** By class of the alphabet of names: what a mention can begin with, as bits of `OPENS`. */
  readonly opens: Uint8Array;
  /** By class: where its row begins in `pairs`; 0, an empty row, for all that no mention begins with. */
  readonly rows: Int32Array;
  /** `pairs[row + class]`: 1 where something can begin with the two, or where a character is passed over. */
  readonly pairs: Uint8Array;
}

/** Made of the names, of the words that groups begin with, and of what stands before the numbers of meetings. */
export function mentionGate(names: Trie, groups: readonly string[], ordinals: readonly string[]): MentionGate {
  const { alphabet, spaced } = names;
  const { classes, size } = alphabet;
  const opens = new Uint8Array(size);
  markBeginnings(names, opens);
  for (const form of groups) opens[classes[form.charCodeAt(0)]!]! |= OPENS.group;
  for (const form of ordinals) opens[classes[form.charCodeAt(0)]!]! |= OPENS.ordinal;
  const rows = new Int32Array(size);
  let room = size;
  for (let first = 0; first < size; first++)
    if (opens[first] !== 0) {
      rows[first] = room;
      room += size;
    }
  const pairs = new Uint8Array(room);
  for (let first = 0; first < size; first++) {
    const row = rows[first]!;
    if (row === 0) continue;
    pairs[row + CLASS.ignored] = pairs[row + CLASS.space] = pairs[row + CLASS.newline] = 1;
    // Behind a hyphen a word may go on in the next line.
    if (spaced) pairs[row + classes[HYPHEN]!] = 1;
    markFollowing(statesOf(names), first, row, pairs);
  }
  for (const form of [...groups, ...ordinals]) markPair(form, alphabet, rows, pairs);
  return { opens, rows, pairs };
}

const HYPHEN = 45;

/** What names go on with behind their first character; all of the row where one ends there. */
function markFollowing(
  { first, only, rows, table, accepts }: TrieStates,
  begun: number,
  row: number,
  pairs: Uint8Array,
): void {
  const state = first[begun]!;
  if (state === 0) return;
  if (accepts[state]! >= 0) pairs.fill(1, row, row + first.length);
  pairs[row + only[state]!] = 1;
  const ways = rows[state]!;
  if (ways === 0) return;
  for (let following = 0; following < first.length; following++)
    if (table[ways + following] !== 0) pairs[row + following] = 1;
}

function markPair(form: string, { classes, size }: Alphabet, rows: Int32Array, pairs: Uint8Array): void {
  const row = rows[classes[form.charCodeAt(0)]!]!;
  if (form.length > 1) pairs[row + classes[form.charCodeAt(1)]!] = 1;
  else pairs.fill(1, row, row + size);
}
